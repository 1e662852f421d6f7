/** "How many of the sixteen light for an empty picture?" */

import type { Ask } from '../../src/scene/Step';
import { litForNothing } from './emptyPicture';

export const emptyPicture: Ask = {
  form: 'number',
  dependsOn: 'network',
  range: { min: 0, max: 16, step: 1 },
  answer(lesson) {
    const { count, least, most } = litForNothing(lesson);
    const accepted = Array.from({ length: most - least + 1 }, (_, i) => least + i);
    return { accepted, band: 2, outcome: `${count} of 16`, key: lesson.network() };
  },
  why: () => 'Something that is not ink lights them. We meet it when a neuron is opened.',
};

/** "How many of the sixteen light up for an empty picture?" */

import type { Ask } from '../../src/scene/Step';
import { litForNothing } from './emptyPicture';

const near = 2;

export const emptyPicture: Ask = {
  form: 'number',
  dependsOn: 'network',
  range: { min: 0, max: 16, step: 1 },
  answer(lesson) {
    const { count, least, most } = litForNothing(lesson);
    const accepted = Array.from({ length: most - least + 1 }, (_, i) => least + i);
    return { accepted, band: near, outcome: `${count} of 16`, key: lesson.network() };
  },
  why: (lesson) =>
    litForNothing(lesson).count === 0
      ? 'Here nothing but ink switches them on.'
      : 'What switches them on you will meet when we open one of them.',
  reply(lesson, { value }) {
    const { count, least, most } = litForNothing(lesson);
    if (value >= least && value <= most) return 'Exactly, and nobody could have worked it out.';
    if (value === 0) return 'That is what edge finders would do.';
    if (Math.abs(value - count) <= near) return 'Near enough, and better than a blind guess.';
    return value < count
      ? 'More than you thought: lit does not mean “found something”.'
      : 'Fewer than you thought, and still not what edge finders would do.';
  },
};

/** "With these hidden layers instead, trained again: how many of 100 new digits does it get?", as its model card says. */
import type { Lesson } from '../../src/lesson/Lesson';
import { otherSizes, sizeName } from '../../src/scene/otherSizes';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';

export function askedSentence(lesson: Lesson): string {
  const sizes = otherSizes(lesson);
  const asked = sizes?.trained[sizes.asked.value];
  if (!asked || asked.layers === 0) return 'Leave out both hidden layers and train again: how many of 100 new digits does it get right?';
  return `Hidden layers of ${sizeName(asked)} instead, trained again: how many of 100 new digits does it get right?`;
}

export const trainedAccuracy: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 100, step: 1 },
  answer(lesson) {
    const sizes = otherSizes(lesson);
    const asked = sizes?.trained[sizes.asked.value];
    if (!asked) return undefined;
    const right = Math.round(asked.percent);
    return { accepted: [right], band: 2, outcome: `${written(asked.percent, 1)} of 100`, key: asked };
  },
  unless: 'The measured networks have not been loaded.',
  why: (lesson) => {
    const sizes = otherSizes(lesson);
    return sizes?.trained[sizes.asked.value]?.layers === 0
      ? 'A vote of all pixels goes a long way; the hidden layers earn the rest.'
      : 'One run each: differences under half a point are a tie.';
  },
};

/** "With these hidden layers instead, set anew: how many of a hundred new digits does it get?", as its model card says. */
import type { Lesson } from '../../src/lesson/Lesson';
import { otherSizes, sizeName } from '../../src/scene/otherSizes';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';

export function askedSentence(lesson: Lesson): string {
  const sizes = otherSizes(lesson);
  const asked = sizes?.trained[sizes.asked.value];
  const instead = !asked || asked.layers === 0 ? 'Take both hidden layers out' : `Make the hidden layers ${sizeName(asked)}`;
  return `${instead}, and let the computer set everything anew. How many of 100 new digits does it read?`;
}

/** What guessing alone would come to, of 100. */
const blind = 10;

export const trainedAccuracy: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 100, step: 1 },
  answer(lesson) {
    const sizes = otherSizes(lesson);
    const asked = sizes?.trained[sizes.asked.value];
    if (!asked) return undefined;
    const right = Math.round(asked.percent);
    return { accepted: [right], band: near, outcome: `${written(asked.percent, 1)} of 100`, key: asked };
  },
  unless: 'The measured networks have not been loaded.',
  why: (lesson) => {
    const sizes = otherSizes(lesson);
    return sizes?.trained[sizes.asked.value]?.layers === 0
      ? 'A vote of all pixels goes a long way; the hidden layers earn the rest.'
      : 'One run each: differences under half a point are a tie.';
  },
  reply(lesson, { value }) {
    const sizes = otherSizes(lesson);
    const right = Math.round(sizes?.trained[sizes.asked.value]?.percent ?? 0);
    if (value === right) return 'On the spot.';
    if (Math.abs(value - right) <= near) return 'As good as right.';
    if (value > right) return 'Too kind: the last few are the hard ones.';
    if (value <= 2 * blind) return 'That would be hardly better than blind guessing.';
    return 'You give the layers in between more credit than they earn.';
  },
};

/** A guess this far off is near. */
const near = 2;

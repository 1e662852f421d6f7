/** "The sum doubles: where does the lamp land?", for the hand-made neuron's sum of the digit on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { askedSum } from '../shared/curves/squishing';

export const slideId = 'squish';

export const doubledSum: Ask = {
  form: 'place',
  dependsOn: 'input',
  range: { min: 0, max: 1, step: 0.01 },
  answer(lesson) {
    const { sum } = askedSum(lesson);
    const lamp = sigmoid(2 * sum);
    return { accepted: [Math.round(lamp * 100) / 100], band: 0.05, outcome: written(lamp), key: sum };
  },
  why: () => 'Near the ends hardly any room is left to move.',
};

export function doubledQuestion(lesson: Lesson): string {
  const { sum, isOwn } = askedSum(lesson);
  const which = isOwn ? 'The sum is' : 'Say the sum were';
  return `${which} ${written(sum)}, the lamp ${written(sigmoid(sum))}. The sum doubles: where from 0 to 1 does the lamp land?`;
}

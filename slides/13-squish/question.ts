/** "The sum doubles: where does the lamp land?", for the hand-made neuron's sum of the digit on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { askedSum } from '../shared/curves/squishing';

export const slideId = 'squish';

const band = 0.05;
/** From here on it is meant that the lamp is full; and so near to where it stood it is meant that it stays. */
const full = 0.99;
const near = 0.02;

export const doubledSum: Ask = {
  form: 'place',
  dependsOn: 'input',
  range: { min: 0, max: 1, step: 0.01 },
  answer(lesson) {
    const { sum } = askedSum(lesson);
    const lamp = sigmoid(2 * sum);
    return { accepted: [Math.round(lamp * 100) / 100], band, outcome: written(lamp), key: sum };
  },
  why: () => 'Near the ends there is hardly any room left to move.',
  reply(lesson, { value }) {
    const { sum } = askedSum(lesson);
    const [before, after] = [sigmoid(sum), sigmoid(2 * sum)];
    if (Math.abs(value - Math.round(after * 100) / 100) < 1e-9) return 'Exactly there: it climbs on, but only by a little.';
    if (Math.abs(value - after) <= band) return 'Near enough: you felt that the curve runs out of room.';
    if (value >= full) return 'All the way to 1? The curve never quite gets there.';
    if (value > after) return 'Twice the sum is not twice the light: the curve has begun to flatten.';
    if (value < before - near) return 'Down? A larger sum never dims the lamp.';
    if (value <= before + near) return 'It does not stand still: a larger sum always adds a little light.';
    return 'It climbs further than that: the curve is flattening here, not flat.';
  },
};

export function doubledQuestion(lesson: Lesson): string {
  const { sum, isOwn } = askedSum(lesson);
  const which = isOwn ? 'Your digit’s sum is' : 'Say the sum were';
  return `${which} ${written(sum)}, the lamp ${written(sigmoid(sum))}. Now the sum doubles: where from 0 to 1 does the lamp land?`;
}

/** Twice a positive sum never comes near to twice the light. */
export const doubledSentence = (lesson: Lesson) =>
  `It lands at ${written(sigmoid(2 * askedSum(lesson).sum))}: twice the sum, nowhere near twice the light. The curve runs out of room.`;

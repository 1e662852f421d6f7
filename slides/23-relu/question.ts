/** "z goes up by 1: whose output moves more, the sigmoid's or the ReLU's?", for the z on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { fartherOne, movedBoth, sameZOf, unmoved } from './state';

const movers = ['sigmoid', 'relu', 'neither'] as const;
const tooNear = 0.05;

/** What a sigmoid's move may be so that "neither" is about as right. */
const nearlyUnmoved = { least: 0.8 * unmoved, most: 1.2 * unmoved };

export const movedMore: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    { value: 0, text: 'sigmoid' },
    { value: 1, text: 'ReLU' },
    { value: 2, text: 'neither: under 0.01' },
  ],
  answer(lesson) {
    const z = sameZOf(lesson).z.value;
    const { sigmoid, relu } = movedBoth(z);
    const right = movers.indexOf(fartherOne(z));
    const [more, less] = [Math.max(sigmoid, relu), Math.min(sigmoid, relu)];
    const outcome = right === 2 ? 'neither' : `${['sigmoid', 'ReLU'][right]}, ${written(more)} against ${written(less)}`;
    const answer = { outcome, key: z };
    if (right !== 2 && Math.abs(sigmoid - relu) < tooNear && relu > 0) {
      return { ...answer, accepted: [0, 1], tooClose: 'The two moves differ by less than 0.05: both count.' };
    }
    if (relu < unmoved && sigmoid > nearlyUnmoved.least && sigmoid < nearlyUnmoved.most) {
      return { ...answer, accepted: [0, 2], tooClose: 'The sigmoid’s move is about 0.01: that counts as neither, too.' };
    }
    return { ...answer, accepted: [right] };
  },
  why: () => 'The slope at z is what a nudge feels.',
  reply(lesson, { value }) {
    const right = movers.indexOf(fartherOne(sameZOf(lesson).z.value));
    const isRight = movedMore.answer(lesson)?.accepted.includes(value);
    if (value === 0) {
      if (isRight) return 'Right: left of zero ReLU sleeps; the sigmoid still has a slope.';
      return right === 2
        ? 'So far below zero the sigmoid has gone flat, too.'
        : 'A sigmoid never rises by more than a quarter for a step of 1.';
    }
    if (value === 1) {
      if (isRight) return 'Right: above zero, ReLU hands on all of it.';
      return 'ReLU is not better everywhere: below zero it gives nothing.';
    }
    return isRight ? 'Right: so far below zero both of them sleep.' : 'One of the two always stirs, unless z is far below zero.';
  },
};

export function movedMoreQuestion(lesson: Lesson): string {
  const { z, isTried, isOurs } = sameZOf(lesson);
  const now = written(z.value);
  const whose = isOurs.value ? 'Our neuron’s z' : 'This neuron’s z';
  return `${isTried.value ? `Say z is ${now}.` : `${whose} is ${now}.`} Raise it by one: whose output moves more?`;
}

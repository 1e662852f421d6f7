/** "How far can this digit be moved before the network says something else?", whichever way is the shortest. */
import type { Ask } from '../../src/scene/Step';
import { canMove } from './compassPart';
import { movesNow } from './moves';

const never = 0;
const manyOrMore = 5;
const choiceOf = (cells: number) => Math.min(cells, manyOrMore);
/** By less than this another answer is hardly ahead. */
const clear = 0.05;

const pixels = (cells: number) => `${cells} ${cells === 1 ? 'pixel' : 'pixels'}`;

export const howFarQuestion: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    ...[1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
    { value: manyOrMore, text: '5 +' },
    { value: never, text: 'never' },
  ],
  answer(lesson) {
    const moves = movesNow(lesson).own.value;
    if (!canMove(moves)) return undefined;
    const key = lesson.pass();
    const { soonest } = moves;
    if (!soonest) return { accepted: [never], outcome: 'never, as far as it fits', key };
    const { turnsAt, direction, last } = soonest;
    const outcome = `${pixels(turnsAt)} ${direction.name}: ${last.says}`;
    if (last.lead < -clear) return { accepted: [choiceOf(turnsAt)], outcome, key };
    const both = [...new Set([choiceOf(turnsAt), choiceOf(turnsAt + 1)])];
    return { accepted: both, outcome, key, tooClose: 'Close to the border: one more counts as well.' };
  },
  unless: 'Here is nothing that can be moved. Draw a digit.',
  offer: {
    text: 'Take a sample',
    wanted: (lesson) => howFarQuestion.answer(lesson) === undefined,
    async press(lesson) {
      const fair = await lesson.sampleSet('fair');
      const sample = fair.find(({ pixels: each, label }) => label === 0 && lesson.network().forward(each).best === label) ?? fair[0];
      if (sample) lesson.setInput(sample.pixels);
    },
  },
  why: () => 'A weight never moves: shifted ink meets others.',
  reply(lesson, { value }) {
    const turnsAt = movesNow(lesson).own.value.soonest?.turnsAt;
    const right = turnsAt === undefined ? never : choiceOf(turnsAt);
    if (value === never) {
      return right === never
        ? 'Right, for this one. It is among the few that hold out.'
        : 'You trusted it to know the shape. It knows ink in places.';
    }
    if (value === right) return `Right: ${replyToRight[value]}`;
    if (right === never) return `Not even ${value} or any more: this one holds out.`;
    return value < right
      ? `It bears more than ${value}: strokes are some pixels thick.`
      : `${tooMany(value)} is too much: the strokes have long left their weights.`;
  },
};

const replyToRight: Readonly<Record<number, string>> = {
  1: 'a single pixel, and its strokes meet other weights.',
  2: 'two pixels, about the thickness of a stroke.',
  3: 'three pixels, and no stroke lies where it lay.',
  4: 'four pixels; thick strokes overlap themselves that long.',
  5: 'it is among the sturdy ones.',
};

const tooMany = (value: number) => (value === manyOrMore ? '5 or more' : String(value));

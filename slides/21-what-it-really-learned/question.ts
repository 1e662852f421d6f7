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
    const { soonest, answer } = movesNow(lesson).own.value;
    const turnsAt = soonest?.turnsAt;
    const right = turnsAt === undefined ? never : choiceOf(turnsAt);
    if (value === never) {
      return right === never
        ? 'Right, for this one. It is among the few that hold out.'
        : 'You trusted it to know the shape. It knows ink in places.';
    }
    if (value === right) return `Right: ${replyToRight[value]}`;
    if (right === never || value < right) return `It still says ${answer} then. ${replyToFewer[value]}`;
    return howFarQuestion.answer(lesson)?.accepted.includes(value)
      ? 'That counts, too: one pixel earlier it was almost a tie.'
      : (replyToMore[value] ?? '');
  },
};

const replyToFewer: Readonly<Record<number, string>> = {
  1: 'Weights side by side often stand alike, so one pixel is forgiven.',
  2: 'You trusted it a little less than it deserves.',
  3: 'It takes more than that to drive this one off its weights.',
  4: 'It bears four pixels whichever way: one of the sturdy ones.',
  5: 'It holds out as far as the grid goes.',
};

const replyToMore: Readonly<Record<number, string>> = {
  2: 'It does not even bear one pixel: the very first step leads to other weights.',
  3: 'That is too kind: well before, its ink lies on weights that were set for something else.',
  4: 'You thought that a shape would hold longer. It has no shape, only ink in places.',
  5: 'You can carry it that far and still read it. For the network it is another picture long before.',
};

const replyToRight: Readonly<Record<number, string>> = {
  1: 'a single pixel, and its ink meets other weights.',
  2: 'it bears one pixel whichever way, but not two.',
  3: 'it bears two pixels whichever way, but not three.',
  4: 'it bears three pixels whichever way, but not four.',
  5: 'it is among the sturdy ones.',
};

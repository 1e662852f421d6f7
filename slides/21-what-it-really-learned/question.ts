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
  1: 'One pixel of shift is still forgiven.',
  2: 'You trusted it a little less than it deserves.',
  3: 'It takes more to drive this one off its weights.',
  4: 'One of the sturdy ones, whichever way it goes.',
  5: 'It holds out as far as the grid goes.',
};

const replyToMore: Readonly<Record<number, string>> = {
  2: 'Not even one pixel: the very first step meets other weights.',
  3: 'Too kind: before that, its ink already meets other weights.',
  4: 'You hoped for a shape. It has only ink in places.',
  5: 'You still read it there. The network says something else before.',
};

const replyToRight: Readonly<Record<number, string>> = {
  1: 'a single pixel, and its ink meets other weights.',
  2: 'it bears one pixel whichever way, but not two.',
  3: 'it bears two pixels whichever way, but not three.',
  4: 'it bears three pixels whichever way, but not four.',
  5: 'it is among the sturdy ones.',
};

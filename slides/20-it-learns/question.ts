/** "Turn this dial up a little: does the cost go up or down?", for the dial that is chosen. */
import type { Ask } from '../../src/scene/Step';
import { learningOf } from './state';

const [up, down, stays] = [0, 1, 2];

/** A slope up to this moves no cost that anybody could see. */
const flat = 1e-6;

function truth(slope: number): number {
  if (Math.abs(slope) <= flat) return stays as number;
  return (slope > 0 ? up : down) as number;
}

export const upOrDown: Ask = {
  form: 'choice',
  dependsOn: 'selection',
  options: () => [
    { value: up as number, text: 'up' },
    { value: down as number, text: 'down' },
    { value: stays as number, text: 'it stays' },
  ],
  unless: 'The two hundred digits are on their way.',
  answer(lesson) {
    const { dial, fairScore } = learningOf(lesson);
    if (!fairScore.value) return undefined;
    const { slope, neuron, source } = dial.weight.value;
    const right = truth(slope);
    return { accepted: [right], outcome: ['up', 'down', 'it stays'][right] as string, key: `${neuron} ${source} ${slope}` };
  },
  why: () => 'Nobody sees that in the dial. One has to try it, on digits whose answer is known.',
  reply(lesson, { value }) {
    const right = truth(learningOf(lesson).dial.weight.value.slope);
    if (value === right) {
      if (right === stays) return 'Right: here the ground is flat, and this dial tells nothing.';
      return right === up ? 'Right: so the way downhill is to turn it down.' : 'Right: so this one wants to be turned up.';
    }
    if (value === stays) return 'It is one dial of thousands, but it moves the cost a little.';
    if (right === stays) return 'Here the ground is flat: the cost does not move.';
    return right === up ? 'More would be worse: this one wants to be turned down.' : 'More is better here: this one wants to be turned up.';
  },
};

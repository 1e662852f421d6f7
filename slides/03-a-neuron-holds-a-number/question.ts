/** "This one neuron is turned to its other end: what happens to the pixels?" */

import type { Ask } from '../../src/scene/Step';
import { heldTurn } from './state';

const [nothing, black, white, all] = [0, 1, 2, 3];

export const neuronTurned: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    { value: nothing as number, text: 'nothing' },
    { value: black as number, text: '1 black' },
    { value: white as number, text: '1 white' },
    { value: all as number, text: 'all' },
  ],
  answer(lesson) {
    const { index, value, to } = heldTurn(lesson);
    return {
      accepted: [(to === 1 ? white : black) as number],
      outcome: `one turns ${to === 1 ? 'white' : 'black'}`,
      key: `${index} from ${value}`,
    };
  },
  why: () => 'Neuron and pixel share one number: change either, and you have changed both.',
  reply(lesson, { value }) {
    const { to } = heldTurn(lesson);
    if (value === nothing) return 'The picture is what these neurons hold, so it cannot stay the same.';
    if (value === all) return 'That would take all of them: one neuron holds one pixel, not the digit.';
    const isRight = (value === white) === (to === 1);
    return isRight
      ? `Right, and the right way: ${to} is ${to === 1 ? 'white' : 'black'}.`
      : `The right pixel, the wrong way: ${to} is ${to === 1 ? 'white' : 'black'}.`;
  },
};

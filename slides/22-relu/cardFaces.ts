/** The card: on its front the z of both curves, on its back what one of the twin's neurons does. */

import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { neuronName } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import type { HiddenNeuron } from './MarkedLampsView';
import { sameZOf } from './state';
import type { TwinsState } from './twinsState';

/** The neuron on stage, and its z through both functions. */
export function sameZFace(lesson: Lesson, compact: boolean): CardFace {
  const state = sameZOf(lesson);
  const { layer, neuron } = state.neuron.value;
  const z = state.z.value;
  const name = compact ? `layer ${layer}, nr. ${neuron}` : neuronName(layer, neuron);
  return {
    heading: state.isTried.value ? (compact ? 'your z' : 'a z that you try') : name,
    lines: [
      { label: 'z', number: { text: written(z), value: z, colour: palette.weightedSum } },
      { label: compact ? 'σ(z)' : 'σ(z), a lamp', number: { text: written(sigmoid(z)), value: sigmoid(z), colour: palette.sigmoid } },
      { label: compact ? 'ReLU' : 'ReLU(z)', number: { text: written(relu(z)), value: relu(z), colour: palette.relu } },
    ],
  };
}

/** How the sigmoid twin's neurons stand, and what comes of ReLU in our own weights. */
export function swappedFace({ samples, swappedRight }: TwinsState, compact: boolean): CardFace {
  const right = swappedRight.value;
  const number = { name: 'right with ReLU put in', text: String(right), value: right };
  return {
    heading: compact ? 'our weights' : 'ReLU put into our own network,',
    lines: [{ label: compact ? 'with ReLU' : 'and not trained again:' }, { label: 'right', number, after: `of ${samples}` }],
  };
}

export function twinNeuronFace({ layer, neuron }: HiddenNeuron, { pass: now, active, samples }: TwinsState, compact: boolean): CardFace {
  const pass = now.value;
  const [z, a] = [pass.zOf(layer, neuron), pass.activation(layer, neuron)];
  const times = active[layer - 1]?.[neuron] as number;
  return {
    heading: compact ? `layer ${layer}, nr. ${neuron}` : `sigmoid twin, ${neuronName(layer, neuron)}`,
    lines: [
      { label: 'z', number: { name: 'twin’s z', text: written(z), value: z, colour: palette.weightedSum } },
      {
        label: compact ? 'value' : 'activation',
        number: { name: 'twin’s activation', text: written(a), value: a, colour: palette.sigmoid },
      },
      {
        label: compact ? 'on for' : 'above one half for',
        number: { name: 'samples it is active for', text: String(times), value: times },
        after: compact ? '' : `of ${samples} samples`,
      },
    ],
  };
}

/** The card: on its front the z of both curves, on its back how good the twins are, or what one of their neurons does. */

import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { neuronName } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import { sameZOf } from './state';
import type { TwinKind, TwinNeuron, TwinsState } from './twinsState';

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

export function twinScoresFace(lesson: Lesson, { twins, samples, swappedRight }: TwinsState, compact: boolean): CardFace {
  const percent = (kind: TwinKind) => ({
    name: `${kind} twin, percent right`,
    text: written(twins[kind].percent, 1),
    value: twins[kind].percent,
  });
  const share = compact ? Math.round((100 * swappedRight.value) / samples) : swappedRight.value;
  const swapped = { name: 'right with ReLU put in', text: String(share), value: share };
  const right = compact || lesson.receivesOther.value ? '%' : '% right';
  return {
    heading: compact ? 'unseen digits' : 'two layers, unseen digits',
    lines: [
      { label: compact ? 'σ' : 'sigmoid twin', number: percent('sigmoid'), after: right },
      { label: compact ? 'ReLU' : 'ReLU twin', number: percent('relu'), after: right },
      { label: compact ? 'put in' : 'our weights, ReLU', number: swapped, after: compact ? '%' : `of ${samples}` },
    ],
  };
}

export function twinNeuronFace({ kind, layer, neuron }: TwinNeuron, { passes, active, samples }: TwinsState, compact: boolean): CardFace {
  const pass = passes.value[kind];
  const [z, a] = [pass.zOf(layer, neuron), pass.activation(layer, neuron)];
  const times = active[kind][layer - 1]?.[neuron] as number;
  return {
    heading: compact ? `layer ${layer}, nr. ${neuron}` : `${kind === 'relu' ? 'ReLU' : kind} twin, ${neuronName(layer, neuron)}`,
    lines: [
      { label: 'z', number: { name: `${kind} twin’s z`, text: written(z), value: z, colour: palette.weightedSum } },
      {
        label: compact ? 'value' : 'activation',
        number: { name: `${kind} twin’s activation`, text: written(a), value: a, colour: palette[kind] },
      },
      {
        label: compact ? 'on for' : kind === 'relu' ? 'above 0 for' : 'above one half for',
        number: { name: 'samples it is active for', text: String(times), value: times },
        after: compact ? '' : `of ${samples} samples`,
      },
    ],
  };
}

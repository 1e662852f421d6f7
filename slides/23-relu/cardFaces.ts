/** The card: what comes of ReLU in our own weights, and what one of the twin's neurons does. */

import { neuronName } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import type { HiddenNeuron } from './MarkedLampsView';
import type { TwinsState } from './twinsState';

/** How the sigmoid twin's neurons stand, and what comes of ReLU in our own weights. */
export function swappedFace({ samples, swappedRight }: TwinsState, compact: boolean): CardFace {
  const right = swappedRight.value;
  const number = { name: 'right with ReLU put in', text: String(right), value: right };
  return {
    heading: compact ? 'ReLU in ours,' : 'ReLU in our own network,',
    lines: [{ label: 'not trained again:' }, { label: 'right', number, after: `of ${samples}` }],
  };
}

export function twinNeuronFace({ layer, neuron }: HiddenNeuron, { pass: now, active, samples }: TwinsState, compact: boolean): CardFace {
  const pass = now.value;
  const [z, a] = [pass.zOf(layer, neuron), pass.activation(layer, neuron)];
  const times = active[layer - 1]?.[neuron] as number;
  return {
    heading: compact ? `layer ${layer}, neuron ${neuron}` : neuronName(layer, neuron),
    lines: [
      { label: 'z', number: { name: 'twin’s z', text: written(z), value: z, colour: palette.weightedSum } },
      {
        label: compact ? 'value' : 'activation',
        number: { name: 'twin’s activation', text: written(a), value: a, colour: palette.sigmoid },
      },
      {
        label: 'on for',
        number: { name: 'samples it is active for', text: String(times), value: times },
        after: compact ? '' : `of ${samples} digits`,
      },
    ],
  };
}

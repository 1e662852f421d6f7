/** How wrong a network is about the two hundred stored digits, and which way is downhill for each weight into hidden layer 2. */
import type { Sample } from '../../src/digits/samples';
import { costOf } from '../../src/network/cost';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { Training } from '../../src/network/Training';

export interface FairScore {
  readonly network: Network;
  readonly labels: readonly number[];
  readonly passes: readonly ForwardPass[];
  /** For each digit, whether its output is the largest. */
  readonly right: readonly boolean[];
  /** Mean over the digits. */
  readonly cost: number;
}

/** Nothing while the digits have not come. */
export function scoreOnFair(network: Network, digits: readonly Sample[]): FairScore | undefined {
  if (digits.length === 0) return undefined;
  const passes = digits.map(({ pixels }) => network.forwardKept(pixels));
  const labels = digits.map(({ label }) => label);
  const costs = passes.map((pass, i) => costOf(pass.z(network.layers.length), labels[i] as number));
  return {
    network,
    labels,
    passes,
    right: passes.map(({ best }, i) => best === labels[i]),
    cost: costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
  };
}

/** The layer whose dials are tried. */
export const triedLayer = 2;

/** ∂cost/∂w of each weight into that layer, neuron·sources + source. */
export function slopesOf({ network, passes, labels }: FairScore): Float64Array {
  const { sources, neurons } = network.layer(triedLayer);
  const slopes = new Float64Array(sources * neurons);
  const training = Training.fromNetwork(network, 'descent');
  passes.forEach((pass, i) => {
    training.learn(pass.input, labels[i] as number);
    const deltas = training.deltas[triedLayer - 1] as Float64Array;
    const activations = pass.activations(triedLayer - 1);
    for (let j = 0; j < neurons; j++) {
      for (let k = 0; k < sources; k++) {
        const at = j * sources + k;
        slopes[at] = (slopes[at] as number) + ((deltas[j] as number) * (activations[k] as number)) / passes.length;
      }
    }
  });
  return slopes;
}

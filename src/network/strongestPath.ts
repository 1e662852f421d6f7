/** From a neuron back to the inputs, always along the largest product w·a that comes in. */
import type { ForwardPass } from './ForwardPass';
import type { Network } from './Network';

export interface Hop {
  /** The neuron that is reached, and the one before it that pushes it up most. */
  readonly layer: number;
  readonly neuron: number;
  readonly source: number;
  /** w·a, above 0. */
  readonly product: number;
}

/** Ends early at a neuron that nothing pushes up: then it has its light from its bias alone. */
export function strongestPath(network: Network, pass: ForwardPass, from: { layer: number; neuron: number }): readonly Hop[] {
  const hops: Hop[] = [];
  let { neuron } = from;
  for (let { layer } = from; layer > 0; layer--) {
    const activations = pass.activations(layer - 1);
    const weights = network.weightsInto(layer, neuron);
    let source = -1;
    let product = 0;
    for (let i = 0; i < weights.length; i++) {
      const term = (weights[i] as number) * (activations[i] as number);
      if (term > product) [source, product] = [i, term];
    }
    if (source < 0) break;
    hops.push({ layer, neuron, source, product });
    neuron = source;
  }
  return hops;
}

/** Every weight and every bias of a network as one of its dials, counted through: layer by layer, the weights first, then the biases. */
import type { Network } from './Network';

export interface DialRef {
  readonly layer: number;
  readonly neuron: number;
  /** The neuron of the layer before that it weighs; none for the bias. */
  readonly source: number | undefined;
}

/** Where a layer's dials begin. */
export function firstDialOf(network: Network, layer: number): number {
  return network.layers.slice(0, layer - 1).reduce((count, { weights, biases }) => count + weights.length + biases.length, 0);
}

export function dialAt(network: Network, index: number): DialRef {
  let first = 0;
  for (const [i, { weights, biases, sources }] of network.layers.entries()) {
    const at = index - first;
    const layer = i + 1;
    if (at < weights.length) return { layer, neuron: Math.floor(at / sources), source: at % sources };
    if (at < weights.length + biases.length) return { layer, neuron: at - weights.length, source: undefined };
    first += weights.length + biases.length;
  }
  throw new RangeError(`There is no dial ${index}; there are ${first}.`);
}

export function indexOfDial(network: Network, { layer, neuron, source }: DialRef): number {
  const { sources, weights } = network.layer(layer);
  return firstDialOf(network, layer) + (source === undefined ? weights.length + neuron : neuron * sources + source);
}

export function dialValue(network: Network, { layer, neuron, source }: DialRef): number {
  return source === undefined ? network.bias(layer, neuron) : network.weight(layer, neuron, source);
}

/** A copy with this one dial turned. */
export function withDial(network: Network, { layer, neuron, source }: DialRef, value: number): Network {
  return source === undefined ? network.withBias(layer, neuron, value) : network.withWeight(layer, neuron, source, value);
}

/** What a dial turned all the way stands for, for a layer's weights and for its biases. */
export interface FullSwing {
  readonly weights: number;
  readonly biases: number;
}

/** Of a hundred dials of a layer about three go further than this. */
const share = 0.97;

export function fullSwings(network: Network): FullSwing[] {
  return network.layers.map(({ weights, biases }) => ({ weights: quantile(weights), biases: quantile(biases) }));
}

function quantile(values: Float64Array): number {
  const sorted = Float64Array.from(values, Math.abs).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] || 1;
}

/** All dials in order, each as a share of its full swing. */
export function swingsOf(network: Network, full: readonly FullSwing[], into: Float32Array): void {
  let at = 0;
  network.layers.forEach(({ weights, biases }, i) => {
    const { weights: w, biases: b } = full[i] as FullSwing;
    for (let k = 0; k < weights.length; k++) into[at++] = (weights[k] as number) / w;
    for (let k = 0; k < biases.length; k++) into[at++] = (biases[k] as number) / b;
  });
}

/** Changes of whole neurons and layers: two change places, one falls silent, a layer loses its biases. */

import type { Layer } from './Layer';
import { Network } from './Network';

function withLayer(network: Network, layer: number, change: Partial<Layer>): Network {
  return new Network(network.layers.map((old, i) => (i === layer - 1 ? { ...old, ...change } : old)));
}

/** Two neurons of a hidden layer change places, with all that leads into them and out of them. */
export function swapped(network: Network, layer: number, one: number, other: number): Network {
  const from = (i: number) => (i === one ? other : i === other ? one : i);
  const { sources, weights, biases } = network.layer(layer);
  const next = network.layer(layer + 1);
  const into = weights.map((_, i) => weights[from(Math.floor(i / sources)) * sources + (i % sources)] as number);
  const out = next.weights.map((_, i) => next.weights[i - (i % next.sources) + from(i % next.sources)] as number);
  const moved = withLayer(network, layer, { weights: into, biases: biases.map((_, i) => biases[from(i)] as number) });
  return withLayer(moved, layer + 1, { weights: out });
}

/** Whatever a neuron of a hidden layer says is no longer heard. */
export function silenced(network: Network, layer: number, neuron: number): Network {
  const { sources, weights } = network.layer(layer + 1);
  return withLayer(network, layer + 1, { weights: weights.map((weight, i) => (i % sources === neuron ? 0 : weight)) });
}

export function withBiases(network: Network, layer: number, biases: Float64Array): Network {
  return withLayer(network, layer, { biases });
}

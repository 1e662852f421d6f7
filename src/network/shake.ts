/** Every dial of a network moved at random, each by as much as befits its layer. */
import { Network } from './Network';
import { Random } from './Random';

/** A network of nothing but chance, of the same shape, its numbers spread as widely as those of each layer. */
export function randomLike(network: Network, seed: number): Network {
  const random = new Random(seed);
  const alike = (values: Float64Array) => {
    const reach = spread(values);
    return values.map(() => reach * random.normal());
  };
  return new Network(network.layers.map((layer) => ({ ...layer, weights: alike(layer.weights), biases: alike(layer.biases) })));
}

/** So much of the other one's numbers added to these. */
export function plus(network: Network, other: Network, amount: number): Network {
  return new Network(
    network.layers.map((layer, i) => {
      const { weights, biases } = other.layers[i] as (typeof other.layers)[number];
      return {
        ...layer,
        weights: layer.weights.map((value, k) => value + amount * (weights[k] as number)),
        biases: layer.biases.map((value, k) => value + amount * (biases[k] as number)),
      };
    }),
  );
}

/** Standard deviation. */
function spread(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

import { Network } from '../../src/network/Network';

/** 2 → 2 → 1 with numbers that can be checked by hand. */
export function tinyNetwork(): Network {
  return new Network([
    { sources: 2, neurons: 2, weights: Float64Array.of(1, 2, -3, 4), biases: Float64Array.of(0.5, -1), activation: 'relu' },
    { sources: 2, neurons: 1, weights: Float64Array.of(2, -1), biases: Float64Array.of(-2), activation: 'sigmoid' },
  ]);
}

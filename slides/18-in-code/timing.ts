/** How long one forward pass takes in this page, done in three ways that all give the same numbers. */
import { activationFunctions } from '../../src/network/activationFunctions';
import { forward } from '../../src/network/forward';
import type { Network } from '../../src/network/Network';

/** Microseconds for one picture. */
export interface Timing {
  /** A list of weights for every neuron, each summed up for itself. */
  readonly neuronByNeuron: number;
  /** Every layer's weights as one block of numbers, row after row. */
  readonly matrix: number;
  /** As the lines on stage do it: products with 0 are left out. */
  readonly leavingOut: number;
}

/** As they are called on stage. */
export const timedWays: readonly { key: keyof Timing; name: string }[] = [
  { key: 'neuronByNeuron', name: 'neuron by neuron' },
  { key: 'matrix', name: 'matrix form' },
  { key: 'leavingOut', name: 'the same, no zeros' },
];

type Pass = (input: Float64Array) => ArrayLike<number>;

/** As one would first write it: a list of lists. */
export function neuronByNeuron(network: Network): Pass {
  const layers = network.layers.map(({ neurons, biases, activation }, index) => ({
    neurons: Array.from({ length: neurons }, (_, j) => ({
      weights: Array.from(network.weightsInto(index + 1, j)),
      bias: biases[j] as number,
    })),
    activate: activationFunctions[activation],
  }));
  return (input) => {
    let a: number[] = Array.from(input);
    for (const { neurons, activate } of layers) {
      const next: number[] = [];
      for (const { weights, bias } of neurons) {
        let sum = 0;
        for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (a[i] as number);
        next.push(activate(sum + bias));
      }
      a = next;
    }
    return a;
  };
}

/** Matrix times vector, every product taken. */
export function matrixForm({ layers }: Network): Pass {
  return (input) => {
    let a = input;
    for (const { weights, biases, activation } of layers) {
      const z = new Float64Array(biases.length);
      for (let row = 0, k = 0; row < z.length; row++) {
        let sum = 0;
        for (let i = 0; i < a.length; i++, k++) sum += (weights[k] as number) * (a[i] as number);
        z[row] = sum + (biases[row] as number);
      }
      a = z.map(activationFunctions[activation]);
    }
    return a;
  };
}

const rounds = 5;
/** Milliseconds that one way runs in one round. */
const slice = 6;

/** Takes about 100 ms. The ways take turns, and of each the fastest round counts: a hiccup of the machine only makes slower. */
export function measureForward(network: Network, input: Float64Array, now = () => performance.now()): Timing {
  const ways: Pass[] = [
    neuronByNeuron(network),
    matrixForm(network),
    (pixels) => forward(network.layers, pixels)[network.layers.length - 1]?.activations ?? [],
  ];
  for (const way of ways) run(way, input, slice, now);
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [k, way] of ways.entries()) times[k]?.push(run(way, input, slice, now));
  }
  const [byNeuron, matrix, leavingOut] = times.map((each) => Math.min(...each)) as [number, number, number];
  return { neuronByNeuron: byNeuron, matrix, leavingOut };
}

/** Microseconds for one pass. */
function run(way: Pass, input: Float64Array, milliseconds: number, now: () => number): number {
  const begin = now();
  let passes = 0;
  let end = begin;
  while (end - begin < milliseconds) {
    for (let i = 0; i < 20; i++) way(input);
    passes += 20;
    end = now();
  }
  return ((end - begin) * 1000) / passes;
}

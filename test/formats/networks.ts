/** Networks of several sizes with numbers at random, and what they make of a digit. */
import type { ActivationName } from '../../src/network/activationFunctions';
import { Network } from '../../src/network/Network';
import { Random } from '../../src/network/Random';

/** `round` makes numbers that a format can hold. */
export function randomNetwork(
  hidden: readonly number[],
  activation: ActivationName,
  seed: number,
  round: (value: number) => number = (value) => value,
): Network {
  const random = new Random(seed);
  const sizes = [784, ...hidden, 10];
  return new Network(
    sizes.slice(1).map((neurons, l) => {
      const sources = sizes[l] as number;
      const numbers = (count: number) => Float64Array.from({ length: count }, () => round(random.normal() / Math.sqrt(sources)));
      return {
        sources,
        neurons,
        weights: numbers(sources * neurons),
        biases: numbers(neurons),
        activation: l === hidden.length ? 'sigmoid' : activation,
      };
    }),
  );
}

export const shapes: readonly (readonly number[])[] = [[], [16, 16], [30], [1], [64, 64, 64, 64]];

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

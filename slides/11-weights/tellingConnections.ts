/** Which connections of a neuron are worth a look: the one that says most, and three that are unlike each other. */

/** By their products; where all is dark, by their weights. */
const loudness = (products: Float64Array, weights: ArrayLike<number>) =>
  products.map((product, i) => Math.abs(product) + 1e-6 * size(weights, i));

const largest = (of: ArrayLike<number>, among: readonly number[]) =>
  among.length > 0 ? among.reduce((best, i) => (size(of, i) > size(of, best) ? i : best)) : undefined;

const size = (values: ArrayLike<number>, i: number) => Math.abs(values[i] as number);

/** The one that says most among these. */
export const loudestAmong = (among: readonly number[], weights: ArrayLike<number>, products: Float64Array) =>
  largest(loudness(products, weights), among) as number;

/** A large weight whose pixel is dark, the largest product of all, and a bright pixel with a small weight; where there are any. */
export function threeUnlike(weights: ArrayLike<number>, input: ArrayLike<number>, products: Float64Array): number[] {
  const all = Array.from({ length: weights.length }, (_, i) => i);
  const loudest = loudestAmong(all, weights, products);
  const others = (fits: (value: number) => boolean) => all.filter((i) => i !== loudest && fits(input[i] as number));
  const silent = largest(
    weights,
    others((value) => value < 0.05),
  );
  const small = size(weights, silent ?? loudest) / 8;
  const closeness = Float64Array.from(weights, (weight) => 1 / (1e-3 + Math.abs(Math.abs(weight) - small)));
  const faint = largest(
    closeness,
    others((value) => value > 0.8),
  );
  const three = new Set([loudest, silent, faint].filter((i) => i !== undefined));
  // Nothing dark, or nothing bright: pixels some rows away serve as well.
  for (const rows of [2, 4]) if (three.size < 3) three.add((loudest + 28 * rows) % weights.length);
  return [...three].sort((a, b) => a - b);
}

/** One neuron's weighted sum spelled out: every product w·a, which of them count most, and what they add up to. */
export interface Terms {
  /** w·a, one per source. */
  readonly products: Float64Array;
  /** The sources whose product is not 0, the largest |w·a| first; of equals, in reading order. */
  readonly order: readonly number[];
  /** Σ of the positive products, of the negative ones, and of all. */
  readonly positive: number;
  readonly negative: number;
  readonly sum: number;
}

export function termsOf(weights: ArrayLike<number>, activations: ArrayLike<number>): Terms {
  const products = Float64Array.from(weights, (weight, i) => weight * (activations[i] as number));
  const order = Array.from(products.keys()).filter((i) => products[i] !== 0);
  order.sort((i, j) => Math.abs(products[j] as number) - Math.abs(products[i] as number) || i - j);
  const total = (counts: (product: number) => boolean) => products.reduce((sum, product) => (counts(product) ? sum + product : sum), 0);
  return { products, order, positive: total((p) => p > 0), negative: total((p) => p < 0), sum: total(() => true) };
}

/** What the first `count` of the terms add up to. */
export function runningTotal({ products, order }: Terms, count: number): number {
  return order.slice(0, count).reduce((sum, i) => sum + (products[i] as number), 0);
}

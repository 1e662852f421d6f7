import type { Descent } from './Descent';

/** What is asked of the weights besides right answers; all are 0 when left out. */
export interface Penalties {
  /** Each step takes rate·decay of every weight away from it. */
  readonly decay?: number;
  /** Each step moves every weight of layer 1 by rate·sparsity towards 0, where it stops. */
  readonly sparsity?: number;
  /** Adds (smoothness/2)·Σ(w − w')² over pixels beside or below each other to the loss; layer 1 must take a square image. */
  readonly smoothness?: number;
}

/** Adds the gradient of the smoothness penalty: per weight, the sum of its differences from its neighbours on the image. */
export function addRoughness({ values, gradient }: Descent, sources: number, neurons: number, smoothness: number): void {
  const side = Math.sqrt(sources);
  const below = side * neurons;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const row = (y * side + x) * neurons;
      if (x + 1 < side) pullTogether(values, gradient, row, row + neurons, neurons, smoothness);
      if (y + 1 < side) pullTogether(values, gradient, row, row + below, neurons, smoothness);
    }
  }
}

function pullTogether(values: Float64Array, gradient: Float64Array, one: number, other: number, count: number, factor: number): void {
  for (let j = 0; j < count; j++) {
    const pull = factor * ((values[one + j] as number) - (values[other + j] as number));
    gradient[one + j] = (gradient[one + j] as number) + pull;
    gradient[other + j] = (gradient[other + j] as number) - pull;
  }
}

/** Weight decay. */
export function shrink(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * factor;
}

/** Moves every value by `threshold` towards 0, where it stops. */
export function softThreshold(values: Float64Array, threshold: number): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    values[i] = value > threshold ? value - threshold : value < -threshold ? value + threshold : 0;
  }
}

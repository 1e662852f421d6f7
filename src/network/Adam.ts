/** Parameters with their gradient and Adam's moments (decay 0.9 and 0.999, ε = 1e-8). */
export class Adam {
  readonly values: Float64Array;
  readonly gradient: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
    this.gradient = new Float64Array(values.length);
    this.#mean = new Float64Array(values.length);
    this.#square = new Float64Array(values.length);
  }

  average(scale: number): void {
    const gradient = this.gradient;
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) * scale;
  }

  /** Step number `count`, from 1; clears the gradient. */
  step(rate: number, count: number): void {
    const { values, gradient } = this;
    const mean = this.#mean;
    const square = this.#square;
    const size = rate / (1 - 0.9 ** count);
    const correction = 1 / (1 - 0.999 ** count);
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] as number;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.999 * (square[i] as number) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      values[i] = (values[i] as number) - (size * m) / (Math.sqrt(s * correction) + 1e-8);
      gradient[i] = 0;
    }
  }
}

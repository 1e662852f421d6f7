import { Descent } from './Descent';

/** Parameters with their gradient and Adam's moments (decay 0.9 and 0.999, ε = 1e-8). */
export class Adam extends Descent {
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  constructor(values: Float64Array) {
    super(values);
    this.#mean = new Float64Array(values.length);
    this.#square = new Float64Array(values.length);
  }

  override step(rate: number, count: number): void {
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

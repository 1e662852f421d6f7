/** Parameters with their gradient, and plain steps down it. */
export class Descent {
  readonly values: Float64Array;
  readonly gradient: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
    this.gradient = new Float64Array(values.length);
  }

  average(scale: number): void {
    const gradient = this.gradient;
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) * scale;
  }

  /** Step number `count`, from 1; clears the gradient. */
  step(rate: number, _count: number): void {
    const { values, gradient } = this;
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) - rate * (gradient[i] as number);
    gradient.fill(0);
  }
}

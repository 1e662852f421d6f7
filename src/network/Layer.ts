import type { ActivationName } from './activationFunctions';

/** The connections into one layer of neurons, with its biases. Arrays are not to be written. */
export interface Layer {
  /** Neurons of the layer before. */
  readonly sources: number;
  readonly neurons: number;
  /** Row-major: the weight from `source` into `neuron` is at neuron·sources + source. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly activation: ActivationName;
}

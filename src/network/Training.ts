import type { ActivationName } from './activationFunctions';
import { Network } from './Network';
import { addRoughness, type Penalties, shrink, softThreshold } from './penalties';
import type { Random } from './Random';
import {
  activate,
  addGradient,
  continued,
  type Optimizer,
  passBack,
  type Start,
  type TrainedLayer,
  trained,
  untrained,
  weigh,
} from './TrainedLayer';

/**
 * Trains a network by backpropagation. The loss is the binary cross-entropy summed over the outputs, which must be
 * sigmoids, so that ∂loss/∂z of an output is activation − wanted.
 */
export class Training {
  readonly #layers: TrainedLayer[];
  readonly #penalties: Penalties;
  #examples = 0;
  #steps = 0;

  private constructor(layers: TrainedLayer[], penalties: Penalties = {}) {
    if (layers.at(-1)?.activation !== 'sigmoid') throw new RangeError('The outputs must be sigmoids.');
    this.#layers = layers;
    this.#penalties = penalties;
  }

  /**
   * `sizes` starts with the input's: [784, 16, 16, 10]; `activations` has one name per layer 1, 2, … RangeError unless the last is
   * 'sigmoid'.
   */
  static fromRandom(
    sizes: readonly number[],
    activations: readonly ActivationName[],
    start: Start,
    random: Random,
    penalties?: Penalties,
    optimizer: Optimizer = 'adam',
  ): Training {
    const layers = activations.map((activation, index) =>
      untrained(sizes[index] as number, sizes[index + 1] as number, activation, start, optimizer, random),
    );
    return new Training(layers, penalties);
  }

  /** Goes on from the weights and biases of this network. RangeError unless its outputs are sigmoids. */
  static fromNetwork(network: Network, optimizer: Optimizer = 'adam'): Training {
    return new Training(network.layers.map((layer) => continued(layer, optimizer)));
  }

  /** z of the outputs for this input; not to be kept. */
  outputSums(input: ArrayLike<number>): Float64Array {
    const last = this.#layers.length - 1;
    let a = input;
    for (let index = 0; index < last; index++) a = activate(this.#layers[index] as TrainedLayer, a);
    return weigh(this.#layers[last] as TrainedLayer, a);
  }

  /** Runs one example forward and back and adds its gradient to the batch's; `label` is the output that should be 1. */
  learn(input: ArrayLike<number>, label: number): void {
    let a = input;
    for (const layer of this.#layers) a = activate(layer, a);
    this.#backward(input, label);
    this.#examples++;
  }

  /** Takes one step down the mean gradient of the examples since the last step. */
  step(rate: number): void {
    const scale = 1 / this.#examples;
    this.#examples = 0;
    this.#steps++;
    this.#layers.forEach((layer, index) => {
      layer.weights.average(scale);
      layer.biases.average(scale);
      if (index === 0 && this.#penalties.smoothness) addRoughness(layer.weights, layer.sources, layer.neurons, this.#penalties.smoothness);
      layer.weights.step(rate, this.#steps);
      layer.biases.step(rate, this.#steps);
      if (this.#penalties.decay) shrink(layer.weights.values, 1 - rate * this.#penalties.decay);
      if (index === 0 && this.#penalties.sparsity) softThreshold(layer.weights.values, rate * this.#penalties.sparsity);
    });
  }

  /** Per layer 1, 2, …: ∂loss/∂z of the example learned last. Not to be written. */
  get deltas(): readonly Float64Array[] {
    return this.#layers.map(({ deltas }) => deltas);
  }

  /** The network as it is now, with weights rounded to 32-bit floats as network files hold them. */
  network(): Network {
    return new Network(this.#layers.map(trained));
  }

  #backward(input: ArrayLike<number>, label: number): void {
    const last = this.#layers.at(-1) as TrainedLayer;
    for (let j = 0; j < last.neurons; j++) last.deltas[j] = (last.activations[j] as number) - (j === label ? 1 : 0);
    for (let index = this.#layers.length - 1; index > 0; index--) {
      const layer = this.#layers[index] as TrainedLayer;
      const before = this.#layers[index - 1] as TrainedLayer;
      addGradient(layer, before.activations);
      passBack(layer, before);
    }
    addGradient(this.#layers[0] as TrainedLayer, input);
  }
}

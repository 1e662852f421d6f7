import { type ActivationName, relu, sigmoid } from './activationFunctions';
import { type Layer, Network } from './Network';
import type { Random } from './Random';

/** What is asked of the weights besides right answers; all are 0 when left out. */
export interface Penalties {
  /** Each step takes rate·decay of every weight away from it. */
  readonly decay?: number;
  /** Each step moves every weight of layer 1 by rate·sparsity towards 0, where it stops. */
  readonly sparsity?: number;
  /** Adds (smoothness/2)·Σ(w − w')² over pixels beside or below each other to the loss; layer 1 must take a square image. */
  readonly smoothness?: number;
}

/**
 * Starting weights: 'glorot' is uniform within ±√(6 / (sources + neurons)), 'he' is normal with variance 2 / sources and used for
 * layers of ReLU only, all others take Glorot's. Biases start at 0.
 */
export type Start = 'glorot' | 'he';

/** A layer being trained; weights are source-major (source·neurons + neuron), so that a dark pixel skips one run of memory. */
interface TrainedLayer {
  readonly sources: number;
  readonly neurons: number;
  readonly activation: ActivationName;
  readonly weights: Adam;
  readonly biases: Adam;
  readonly activations: Float64Array;
  /** ∂loss/∂z of one example. */
  readonly deltas: Float64Array;
  /** Which sources are not 0 for this example. */
  readonly lit: Int32Array;
  litCount: number;
}

/**
 * Trains a network by backpropagation with Adam. The loss is the binary cross-entropy summed over the outputs, which must be
 * sigmoids, so that ∂loss/∂z of an output is activation − wanted.
 */
export class Training {
  readonly #layers: TrainedLayer[];
  readonly #penalties: Penalties;
  #examples = 0;
  #steps = 0;

  /** `sizes` starts with the input's: [784, 16, 16, 10]; `activations` has one name per layer 1, 2, … */
  constructor(sizes: readonly number[], activations: readonly ActivationName[], start: Start, random: Random, penalties: Penalties = {}) {
    this.#penalties = penalties;
    this.#layers = activations.map((activation, index) =>
      untrained(sizes[index] as number, sizes[index + 1] as number, activation, start, random),
    );
    if (activations.at(-1) !== 'sigmoid') throw new RangeError('The outputs must be sigmoids.');
  }

  /** Runs one example forward and back and adds its gradient to the batch's; `label` is the output that should be 1. */
  learn(input: ArrayLike<number>, label: number): void {
    let a = input;
    for (const layer of this.#layers) a = forward(layer, a);
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
      if (index === 0 && this.#penalties.smoothness) addRoughness(layer, this.#penalties.smoothness);
      layer.weights.step(rate, this.#steps);
      layer.biases.step(rate, this.#steps);
      if (this.#penalties.decay) shrink(layer.weights.values, 1 - rate * this.#penalties.decay);
      if (index === 0 && this.#penalties.sparsity) softThreshold(layer.weights.values, rate * this.#penalties.sparsity);
    });
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

function untrained(sources: number, neurons: number, activation: ActivationName, start: Start, random: Random): TrainedLayer {
  const weights = new Float64Array(sources * neurons);
  const reach = Math.sqrt(6 / (sources + neurons));
  const deviation = Math.sqrt(2 / sources);
  const he = start === 'he' && activation === 'relu';
  for (let i = 0; i < weights.length; i++) weights[i] = he ? deviation * random.normal() : random.around(reach);
  return {
    sources,
    neurons,
    activation,
    weights: new Adam(weights),
    biases: new Adam(new Float64Array(neurons)),
    activations: new Float64Array(neurons),
    deltas: new Float64Array(neurons),
    lit: new Int32Array(sources),
    litCount: 0,
  };
}

function trained({ sources, neurons, activation, weights, biases }: TrainedLayer): Layer {
  const rows = new Float64Array(sources * neurons);
  for (let source = 0; source < sources; source++) {
    for (let neuron = 0; neuron < neurons; neuron++) {
      rows[neuron * sources + source] = Math.fround(weights.values[source * neurons + neuron] as number);
    }
  }
  return { sources, neurons, activation, weights: rows, biases: biases.values.map(Math.fround) };
}

function forward(layer: TrainedLayer, input: ArrayLike<number>): Float64Array {
  const { activations } = layer;
  findLit(layer, input);
  addWeighted(layer, input);
  if (layer.activation === 'sigmoid') for (let j = 0; j < activations.length; j++) activations[j] = sigmoid(activations[j] as number);
  else for (let j = 0; j < activations.length; j++) activations[j] = relu(activations[j] as number);
  return activations;
}

function findLit(layer: TrainedLayer, input: ArrayLike<number>): void {
  const { sources, lit } = layer;
  let count = 0;
  for (let source = 0; source < sources; source++) if (input[source] !== 0) lit[count++] = source;
  layer.litCount = count;
}

/** Sets the activations to z, for now. Four neurons at a time, which keeps their sums in registers. */
function addWeighted(layer: TrainedLayer, input: ArrayLike<number>): void {
  const { neurons, activations, lit, litCount } = layer;
  const weights = layer.weights.values;
  const biases = layer.biases.values;
  let j = 0;
  for (; j + 4 <= neurons; j += 4) {
    let z0 = biases[j] as number;
    let z1 = biases[j + 1] as number;
    let z2 = biases[j + 2] as number;
    let z3 = biases[j + 3] as number;
    for (let i = 0; i < litCount; i++) {
      const source = lit[i] as number;
      const a = input[source] as number;
      const at = source * neurons + j;
      z0 += a * (weights[at] as number);
      z1 += a * (weights[at + 1] as number);
      z2 += a * (weights[at + 2] as number);
      z3 += a * (weights[at + 3] as number);
    }
    activations[j] = z0;
    activations[j + 1] = z1;
    activations[j + 2] = z2;
    activations[j + 3] = z3;
  }
  for (; j < neurons; j++) {
    let z = biases[j] as number;
    for (let i = 0; i < litCount; i++) z += (input[lit[i] as number] as number) * (weights[(lit[i] as number) * neurons + j] as number);
    activations[j] = z;
  }
}

/** Four neurons at a time, as above. */
function addGradient(layer: TrainedLayer, input: ArrayLike<number>): void {
  const { neurons, deltas, lit, litCount } = layer;
  const gradient = layer.weights.gradient;
  const biases = layer.biases.gradient;
  for (let j = 0; j < neurons; j++) biases[j] = (biases[j] as number) + (deltas[j] as number);
  let j = 0;
  for (; j + 4 <= neurons; j += 4) {
    const d0 = deltas[j] as number;
    const d1 = deltas[j + 1] as number;
    const d2 = deltas[j + 2] as number;
    const d3 = deltas[j + 3] as number;
    for (let i = 0; i < litCount; i++) {
      const source = lit[i] as number;
      const a = input[source] as number;
      const at = source * neurons + j;
      gradient[at] = (gradient[at] as number) + a * d0;
      gradient[at + 1] = (gradient[at + 1] as number) + a * d1;
      gradient[at + 2] = (gradient[at + 2] as number) + a * d2;
      gradient[at + 3] = (gradient[at + 3] as number) + a * d3;
    }
  }
  for (; j < neurons; j++) {
    for (let i = 0; i < litCount; i++) {
      const at = (lit[i] as number) * neurons + j;
      gradient[at] = (gradient[at] as number) + (input[lit[i] as number] as number) * (deltas[j] as number);
    }
  }
}

/** Sets the deltas of the layer before: Σ w·delta times the slope of its activation function. */
function passBack(layer: TrainedLayer, before: TrainedLayer): void {
  const { neurons, deltas } = layer;
  const weights = layer.weights.values;
  for (let source = 0; source < before.neurons; source++) {
    const row = source * neurons;
    let sum = 0;
    for (let j = 0; j < neurons; j++) sum += (weights[row + j] as number) * (deltas[j] as number);
    const a = before.activations[source] as number;
    before.deltas[source] = before.activation === 'sigmoid' ? sum * a * (1 - a) : a > 0 ? sum : 0;
  }
}

/** The gradient of the smoothness penalty: per weight, the sum of its differences from its neighbours on the image. */
function addRoughness(layer: TrainedLayer, smoothness: number): void {
  const { neurons, sources } = layer;
  const { values, gradient } = layer.weights;
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

function shrink(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * factor;
}

function softThreshold(values: Float64Array, threshold: number): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    values[i] = value > threshold ? value - threshold : value < -threshold ? value + threshold : 0;
  }
}

/** Parameters with their gradient and Adam's moments (decay 0.9 and 0.999, ε = 1e-8). */
class Adam {
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

import { Adam } from './Adam';
import { type ActivationName, relu, sigmoid } from './activationFunctions';
import { Descent } from './Descent';
import type { Layer } from './Layer';
import type { Random } from './Random';

/**
 * Starting weights: 'glorot' is uniform within ±√(6 / (sources + neurons)), 'he' is normal with variance 2 / sources and used for
 * layers of ReLU only, all others take Glorot's; 'four-glorot' is four times as wide. Biases start at 0.
 */
export type Start = 'glorot' | 'he' | 'four-glorot';

/** How each step goes down the gradient. */
export type Optimizer = 'adam' | 'descent';

/** A layer being trained; weights are source-major (source·neurons + neuron), so that a dark pixel skips one run of memory. */
export interface TrainedLayer {
  readonly sources: number;
  readonly neurons: number;
  readonly activation: ActivationName;
  readonly weights: Descent;
  readonly biases: Descent;
  readonly activations: Float64Array;
  /** ∂loss/∂z of one example. */
  readonly deltas: Float64Array;
  /** Which sources are not 0 for this example. */
  readonly lit: Int32Array;
  litCount: number;
}

export function untrained(
  sources: number,
  neurons: number,
  activation: ActivationName,
  start: Start,
  optimizer: Optimizer,
  random: Random,
): TrainedLayer {
  const weights = new Float64Array(sources * neurons);
  const reach = Math.sqrt(6 / (sources + neurons)) * (start === 'four-glorot' ? 4 : 1);
  const deviation = Math.sqrt(2 / sources);
  const he = start === 'he' && activation === 'relu';
  for (let i = 0; i < weights.length; i++) weights[i] = he ? deviation * random.normal() : random.around(reach);
  return trainable({ sources, neurons, activation, weights, biases: new Float64Array(neurons) }, optimizer);
}

/** Goes on from a layer's weights and biases. */
export function continued(layer: Layer, optimizer: Optimizer): TrainedLayer {
  const { sources, neurons } = layer;
  const weights = new Float64Array(sources * neurons);
  for (let source = 0; source < sources; source++) {
    for (let neuron = 0; neuron < neurons; neuron++) {
      weights[source * neurons + neuron] = layer.weights[neuron * sources + source] as number;
    }
  }
  return trainable({ ...layer, weights, biases: layer.biases.slice() }, optimizer);
}

/** The weights are source-major here. */
function trainable({ sources, neurons, activation, weights, biases }: Layer, optimizer: Optimizer): TrainedLayer {
  const Steps = optimizer === 'adam' ? Adam : Descent;
  return {
    sources,
    neurons,
    activation,
    weights: new Steps(weights),
    biases: new Steps(biases),
    activations: new Float64Array(neurons),
    deltas: new Float64Array(neurons),
    lit: new Int32Array(sources),
    litCount: 0,
  };
}

/** With weights rounded to 32-bit floats and one run of memory per neuron. */
export function trained({ sources, neurons, activation, weights, biases }: TrainedLayer): Layer {
  const rows = new Float64Array(sources * neurons);
  for (let source = 0; source < sources; source++) {
    for (let neuron = 0; neuron < neurons; neuron++) {
      rows[neuron * sources + source] = Math.fround(weights.values[source * neurons + neuron] as number);
    }
  }
  return { sources, neurons, activation, weights: rows, biases: biases.values.map(Math.fround) };
}

/** Sets and returns the activations, and notes which sources are lit. */
export function activate(layer: TrainedLayer, input: ArrayLike<number>): Float64Array {
  const activations = weigh(layer, input);
  if (layer.activation === 'sigmoid') for (let j = 0; j < activations.length; j++) activations[j] = sigmoid(activations[j] as number);
  else for (let j = 0; j < activations.length; j++) activations[j] = relu(activations[j] as number);
  return activations;
}

/** Sets the activations to z and returns them, and notes which sources are lit. */
export function weigh(layer: TrainedLayer, input: ArrayLike<number>): Float64Array {
  findLit(layer, input);
  addWeighted(layer, input);
  return layer.activations;
}

function findLit(layer: TrainedLayer, input: ArrayLike<number>): void {
  const { sources, lit } = layer;
  let count = 0;
  for (let source = 0; source < sources; source++) if (input[source] !== 0) lit[count++] = source;
  layer.litCount = count;
}

/** Four neurons at a time, which keeps their sums in registers. */
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

/** Adds deltas × input, the gradient of one example, to the batch's; after `forward` with the same input. Four neurons at a time. */
export function addGradient(layer: TrainedLayer, input: ArrayLike<number>): void {
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
export function passBack(layer: TrainedLayer, before: TrainedLayer): void {
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

import { checkIndex } from './indices';

/** What one layer computed, an entry per neuron. */
export interface LayerPass {
  /** Σ w·a, without the bias. */
  readonly weightedSums: Float64Array;
  /** Weighted sum + bias: what goes into the activation function. */
  readonly z: Float64Array;
  readonly activations: Float64Array;
}

/**
 * Everything that one input makes a network compute. Layers are counted from 0, the input; its arrays are not to be written.
 * A layer or neuron that does not exist is a RangeError.
 */
export class ForwardPass {
  readonly input: Float64Array;
  /** layers[0] is layer 1. */
  readonly #layers: readonly LayerPass[];

  constructor(input: Float64Array, layers: readonly LayerPass[]) {
    this.input = input;
    this.#layers = layers;
  }

  /** Layer 0 is the input. */
  activations(layer: number): Float64Array {
    return layer === 0 ? this.input : this.#layer(layer, 0).activations;
  }

  /** Weighted sums + biases of layer 1, 2, … */
  z(layer: number): Float64Array {
    return this.#layer(layer, 1).z;
  }

  /** Σ w·a of layer 1, 2, …, without the biases. */
  weightedSums(layer: number): Float64Array {
    return this.#layer(layer, 1).weightedSums;
  }

  activation(layer: number, neuron: number): number {
    return at(this.activations(layer), layer, neuron);
  }

  zOf(layer: number, neuron: number): number {
    return at(this.z(layer), layer, neuron);
  }

  weightedSum(layer: number, neuron: number): number {
    return at(this.weightedSums(layer), layer, neuron);
  }

  /** The activations of the last layer. */
  get outputs(): Float64Array {
    return this.activations(this.#layers.length);
  }

  /** The neuron of the largest output; of equals, the first. */
  get best(): number {
    return largest(this.outputs);
  }

  /** The neuron of the largest output but one; −1 when there is only one output. */
  get runnerUp(): number {
    return largest(this.outputs, this.best);
  }

  #layer(layer: number, first: number): LayerPass {
    checkIndex('Layer', layer, first, this.#layers.length);
    return this.#layers[layer - 1] as LayerPass;
  }
}

function at(values: Float64Array, layer: number, neuron: number): number {
  checkIndex('Neuron', neuron, 0, values.length - 1, layer);
  return values[neuron] as number;
}

function largest(values: Float64Array, except = -1): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) {
    if (i !== except && (best < 0 || (values[i] as number) > (values[best] as number))) best = i;
  }
  return best;
}

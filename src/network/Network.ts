import { ForwardPass } from './ForwardPass';
import { forward } from './forward';
import { checkAllFinite, checkIndex, checkLength, checkParameter } from './indices';
import type { Layer } from './Layer';

/**
 * A fully connected feed-forward network; immutable. Layers are counted from 0, the input, so weights and biases belong to
 * layers 1 to L. Indices that do not exist, and values that are not finite or too large to be computed with, are RangeErrors.
 */
export class Network {
  /** layers[0] is layer 1. */
  readonly layers: readonly Layer[];

  /** Throws a RangeError when an array has the wrong length or the sizes of the layers do not chain. */
  constructor(layers: readonly Layer[]) {
    if (layers.length === 0) throw new RangeError('A network needs at least one layer of neurons.');
    layers.forEach((layer, index) => {
      checkLength(`The weights of layer ${index + 1}`, layer.weights.length, layer.sources * layer.neurons);
      checkLength(`The biases of layer ${index + 1}`, layer.biases.length, layer.neurons);
      const before = layers[index - 1];
      if (before && before.neurons !== layer.sources) {
        throw new RangeError(`Layer ${index + 1} takes ${layer.sources} numbers, but layer ${index} has ${before.neurons} neurons.`);
      }
    });
    this.layers = layers;
  }

  /** Neurons per layer, the input first: [784, 16, 16, 10]. */
  get sizes(): number[] {
    return [this.layer(1).sources, ...this.layers.map((layer) => layer.neurons)];
  }

  /** Weights and biases together. */
  get parameterCount(): number {
    return this.layers.reduce((count, layer) => count + layer.weights.length + layer.biases.length, 0);
  }

  layer(layer: number): Layer {
    checkIndex('Layer', layer, 1, this.layers.length);
    return this.layers[layer - 1] as Layer;
  }

  weight(layer: number, neuron: number, source: number): number {
    return this.layer(layer).weights[this.#indexOfWeight(layer, neuron, source)] as number;
  }

  bias(layer: number, neuron: number): number {
    this.#checkNeuron(layer, neuron);
    return this.layer(layer).biases[neuron] as number;
  }

  /** One weight per neuron of the layer before; a view, not to be written. */
  weightsInto(layer: number, neuron: number): Float64Array {
    this.#checkNeuron(layer, neuron);
    const { sources, weights } = this.layer(layer);
    return weights.subarray(neuron * sources, (neuron + 1) * sources);
  }

  /** The input is copied. Throws a RangeError unless it has one finite number per neuron of layer 0. */
  forward(input: ArrayLike<number>): ForwardPass {
    checkLength('The input', input?.length, this.layer(1).sources);
    const copy = new Float64Array(input.length);
    copy.set(input);
    return this.forwardKept(copy);
  }

  /** The same of numbers that nobody writes any more: they are not copied. */
  forwardKept(input: Float64Array): ForwardPass {
    checkLength('The input', input.length, this.layer(1).sources);
    checkAllFinite('Input', input);
    return new ForwardPass(input, forward(this.layers, input));
  }

  /** A copy with one weight changed; it shares the untouched layers. */
  withWeight(layer: number, neuron: number, source: number, value: number): Network {
    const index = this.#indexOfWeight(layer, neuron, source);
    checkParameter('A weight', value);
    const weights = this.layer(layer).weights.slice();
    weights[index] = value;
    return this.#with(layer, { weights });
  }

  /** A copy with one bias changed; it shares the untouched layers. */
  withBias(layer: number, neuron: number, value: number): Network {
    this.#checkNeuron(layer, neuron);
    checkParameter('A bias', value);
    const biases = this.layer(layer).biases.slice();
    biases[neuron] = value;
    return this.#with(layer, { biases });
  }

  /** A copy with all weights into one neuron changed, one per neuron of the layer before. */
  withWeightsInto(layer: number, neuron: number, weights: ArrayLike<number>): Network {
    this.#checkNeuron(layer, neuron);
    const { sources, weights: old } = this.layer(layer);
    checkLength(`The weights into a neuron of layer ${layer}`, weights?.length, sources);
    for (let i = 0; i < sources; i++) checkParameter(`Weight ${i}`, weights[i] as number);
    const changed = old.slice();
    changed.set(weights, neuron * sources);
    return this.#with(layer, { weights: changed });
  }

  #with(layer: number, change: Partial<Layer>): Network {
    return new Network(this.layers.map((old, index) => (index === layer - 1 ? { ...old, ...change } : old)));
  }

  #checkNeuron(layer: number, neuron: number): void {
    checkIndex('Neuron', neuron, 0, this.layer(layer).neurons - 1, layer);
  }

  #indexOfWeight(layer: number, neuron: number, source: number): number {
    this.#checkNeuron(layer, neuron);
    const { sources } = this.layer(layer);
    checkIndex('Source', source, 0, sources - 1, layer);
    return neuron * sources + source;
  }
}

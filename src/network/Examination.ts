/** Many inputs put to one network after another. Only the answers are kept, so it takes a fraction of as many forward passes. */
import { activationFunctions } from './activationFunctions';
import type { Layer } from './Layer';
import type { Network } from './Network';

export interface AnswersToAll {
  /** For each input the neuron of the largest output. */
  readonly best: Uint8Array;
  /** By how much that output leads. */
  readonly lead: Float64Array;
}

export class Examination {
  readonly count: number;
  /** Per input, the places that are not 0, and what is there. */
  readonly #inputs: readonly ArrayLike<number>[];
  readonly #places: Uint16Array[];
  readonly #values: Float64Array[];
  readonly #known = new WeakMap<Network, AnswersToAll>();
  readonly #firstZ = new WeakMap<Layer, Float64Array>();

  constructor(inputs: readonly ArrayLike<number>[]) {
    this.count = inputs.length;
    this.#inputs = inputs;
    this.#places = inputs.map((input) => Uint16Array.from(Array.from(input).flatMap((value, i) => (value === 0 ? [] : [i]))));
    this.#values = inputs.map((input, k) => Float64Array.from(this.#places[k] as Uint16Array, (i) => input[i] as number));
  }

  answers(network: Network): AnswersToAll {
    let answers = this.#known.get(network);
    if (!answers) {
      answers = this.answersFrom(network, this.firstZ(network.layer(1)));
      this.#known.set(network, answers);
    }
    return answers;
  }

  /** z of the first layer, input by input. */
  firstZ(layer: Layer): Float64Array {
    let all = this.#firstZ.get(layer);
    if (all) return all;
    const { neurons, sources, weights, biases } = layer;
    all = new Float64Array(this.count * neurons);
    for (let k = 0; k < this.count; k++) {
      const places = this.#places[k] as Uint16Array;
      const values = this.#values[k] as Float64Array;
      for (let neuron = 0; neuron < neurons; neuron++) {
        let sum = biases[neuron] as number;
        const row = neuron * sources;
        for (let i = 0; i < places.length; i++) sum += (weights[row + (places[i] as number)] as number) * (values[i] as number);
        all[k * neurons + neuron] = sum;
      }
    }
    this.#firstZ.set(layer, all);
    return all;
  }

  /** The same without one of the weights. */
  firstZWithout(layer: Layer, neuron: number, source: number): Float64Array {
    const all = this.firstZ(layer).slice();
    const weight = layer.weights[neuron * layer.sources + source] as number;
    this.#inputs.forEach((input, k) => {
      const at = k * layer.neurons + neuron;
      all[at] = (all[at] as number) - weight * (input[source] as number);
    });
    return all;
  }

  /** From z of the first layer on. */
  answersFrom(network: Network, firstZ: Float64Array): AnswersToAll {
    const best = new Uint8Array(this.count);
    const lead = new Float64Array(this.count);
    const first = network.layer(1);
    const activate = activationFunctions[first.activation];
    const rows = network.layers.map((layer) => new Float64Array(layer.neurons));
    for (let k = 0; k < this.count; k++) {
      const hidden = rows[0] as Float64Array;
      for (let i = 0; i < first.neurons; i++) hidden[i] = activate(firstZ[k * first.neurons + i] as number);
      for (let l = 1; l < rows.length; l++) pass(network.layers[l] as Layer, rows[l - 1] as Float64Array, rows[l] as Float64Array);
      const outputs = rows.at(-1) as Float64Array;
      let [winner, second] = [0, -Infinity];
      for (let i = 1; i < outputs.length; i++) {
        if ((outputs[i] as number) > (outputs[winner] as number)) {
          second = outputs[winner] as number;
          winner = i;
        } else if ((outputs[i] as number) > second) second = outputs[i] as number;
      }
      best[k] = winner;
      lead[k] = (outputs[winner] as number) - second;
    }
    return { best, lead };
  }
}

function pass({ neurons, sources, weights, biases, activation }: Layer, before: Float64Array, after: Float64Array): void {
  const activate = activationFunctions[activation];
  for (let neuron = 0; neuron < neurons; neuron++) {
    let sum = biases[neuron] as number;
    for (let i = 0; i < sources; i++) sum += (weights[neuron * sources + i] as number) * (before[i] as number);
    after[neuron] = activate(sum);
  }
}

/** What one input alone could change: every input in turn set to another value, and the rest of the network run again. */
import { activationFunctions } from './activationFunctions';
import type { ForwardPass } from './ForwardPass';
import { Network } from './Network';

/** The outputs with input `index` at `value` and all others as they are. */
export function outputsWith(network: Network, pass: ForwardPass, index: number, value: number): Float64Array {
  const input = pass.input.slice();
  input[index] = value;
  return network.forward(input).outputs;
}

/**
 * By how much output `neuron` would move, for each input that is set to the farther one of 0 and 1. Only what differs in the
 * first layer is computed anew; the network needs at least two layers of neurons.
 */
export function inputEffects(network: Network, pass: ForwardPass, neuron: number): Float64Array {
  const first = network.layer(1);
  const rest = new Network(network.layers.slice(1));
  const activate = activationFunctions[first.activation];
  const z = pass.z(1);
  const before = pass.outputs[neuron] as number;
  const hidden = new Float64Array(first.neurons);
  return Float64Array.from(pass.input, (value, index) => {
    const change = fartherEnd(value) - value;
    for (let k = 0; k < hidden.length; k++) {
      hidden[k] = activate((z[k] as number) + change * (first.weights[k * first.sources + index] as number));
    }
    return (rest.forward(hidden).outputs[neuron] as number) - before;
  });
}

/** 0 or 1, whichever is farther away. */
export function fartherEnd(value: number): 0 | 1 {
  return value > 0.5 ? 0 : 1;
}

/** How far one output's z is ahead of another's: what that is made of, exactly, and what moves it. */
import type { ForwardPass } from './ForwardPass';
import { Network } from './Network';

/** The lead of output `ahead` over output `behind`. */
export interface Lead {
  readonly ahead: number;
  readonly behind: number;
  /** One per neuron of the last hidden layer: (w of the one − w of the other)·a. With `biases` they add up to the lead. */
  readonly terms: Float64Array;
  readonly biases: number;
  readonly lead: number;
}

export function leadOf(network: Network, pass: ForwardPass, ahead: number, behind: number): Lead {
  const last = network.layers.length;
  const [one, other] = [network.weightsInto(last, ahead), network.weightsInto(last, behind)];
  const activations = pass.activations(last - 1);
  return {
    ahead,
    behind,
    terms: activations.map((activation, i) => ((one[i] as number) - (other[i] as number)) * activation),
    biases: network.bias(last, ahead) - network.bias(last, behind),
    lead: pass.zOf(last, ahead) - pass.zOf(last, behind),
  };
}

/** By how much the lead moves when one neuron of a hidden layer is set to 0: a pass each. These do not add up to anything. */
export function switchedOff(network: Network, pass: ForwardPass, layer: number, { ahead, behind, lead }: Lead): Float64Array {
  const rest = new Network(network.layers.slice(layer));
  const activations = pass.activations(layer).slice();
  return activations.map((activation, neuron) => {
    activations[neuron] = 0;
    const outputs = rest.forward(activations);
    activations[neuron] = activation;
    return outputs.zOf(rest.layers.length, ahead) - outputs.zOf(rest.layers.length, behind) - lead;
  });
}

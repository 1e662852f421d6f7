import type { ActivationName } from './activationFunctions';
import type { Network } from './Network';

/** What a network that somebody has made or brought may be: it is drawn whole, before a digit of 784 pixels and ten answers. */
export const sizeLimits = { inputs: 784, outputs: 10, hiddenLayers: 4, neurons: 64 };

/** Why there is no room for a network of these sizes, from the input on; activations of layer 1, 2, … Nothing where there is. */
export function misfit(sizes: readonly number[], activations: readonly ActivationName[]): string | undefined {
  const { inputs, outputs, hiddenLayers, neurons } = sizeLimits;
  const hidden = sizes.slice(1, -1);
  const large = hidden.findIndex((size) => size > neurons);
  if (sizes[0] !== inputs) return `It takes ${sizes[0]} inputs, but a digit here has ${inputs} pixels.`;
  if (sizes.at(-1) !== outputs) return `It has ${sizes.at(-1)} outputs, but there are ${outputs} digits.`;
  if (hidden.length > hiddenLayers) return `It has ${hidden.length} hidden layers, but there is room for ${hiddenLayers}.`;
  if (large >= 0) return `Its hidden layer ${large + 1} has ${hidden[large]} neurons, but there is room for ${neurons}.`;
  if (activations.at(-1) !== 'sigmoid') return 'Its last layer is no sigmoid, but outputs are shown from 0 to 1.';
  return undefined;
}

export const activationsOf = (network: Network): ActivationName[] => network.layers.map(({ activation }) => activation);

export const isAllSigmoid = (network: Network): boolean => activationsOf(network).every((activation) => activation === 'sigmoid');

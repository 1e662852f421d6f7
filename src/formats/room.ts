import type { ActivationName } from '../network/activationFunctions';
import { misfit, sizeLimits } from '../network/misfit';
import { FormatError } from './FormatError';

const { inputs, outputs, hiddenLayers, neurons } = sizeLimits;

/** Throws a FormatError where there is no room for a network of these sizes. */
export function checkRoom(sizes: readonly number[], activations: readonly ActivationName[]): void {
  const why = misfit(sizes, activations);
  if (!why) return;
  throw new FormatError(
    `${why} Networks from ${inputs} to ${outputs} with at most ${hiddenLayers} hidden layers of ${neurons} can be opened, sigmoid or ReLU within and sigmoid at the end.`,
  );
}

/** Where an activation function is so flat that z hardly matters. */
import { sigmoid } from './activationFunctions';
import type { ForwardPass } from './ForwardPass';

/** A sigmoid's activation below this, or above 1 − this, counts as nearly stuck. */
export const nearlyStuck = 0.05;

export const isStuck = (activation: number): boolean => activation < nearlyStuck || activation > 1 - nearlyStuck;

export const sigmoidSlope = (z: number): number => sigmoid(z) * (1 - sigmoid(z));

/** At 0 itself there is a kink; 0 is what training takes there. */
export const reluSlope = (z: number): number => (z > 0 ? 1 : 0);

/** Of hidden layers 1 and 2: which sigmoids sit on a flat end for this pass. */
export function stuckIn(pass: ForwardPass): boolean[][] {
  return [1, 2].map((layer) => Array.from(pass.activations(layer), isStuck));
}

/** Per hidden layer and neuron: for how many of the passes its activation is above `least`. */
export function timesAbove(passes: readonly ForwardPass[], least: number): number[][] {
  return [1, 2].map((layer) =>
    Array.from(passes[0]?.activations(layer) ?? [], (_, neuron) => passes.filter((pass) => pass.activation(layer, neuron) > least).length),
  );
}

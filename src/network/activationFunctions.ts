export type ActivationName = 'sigmoid' | 'relu';

/** 1 / (1 + e^−z): squishes every number into the range 0 to 1, with σ(0) = ½. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** max(0, z). */
export function relu(z: number): number {
  return Math.max(0, z);
}

export const activationFunctions: Record<ActivationName, (z: number) => number> = { sigmoid, relu };

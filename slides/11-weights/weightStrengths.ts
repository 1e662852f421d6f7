/** How strongly a neuron's weights are coloured in its picture: about one in fifty is full, and so is every larger one. */

const share = 0.98;

export interface Strengths {
  /** −1…1 per weight. */
  readonly values: Float32Array;
  /** The size of weight that is drawn in full colour. */
  readonly full: number;
}

/** With a `gamma` below 1 faint ones are lifted, and the order stays: 1 and 0 are what they were. */
export const lifted = (strength: number, gamma: number) => Math.sign(strength) * Math.abs(strength) ** gamma;

export function weightStrengths(weights: ArrayLike<number>): Strengths {
  const sizes = new Float64Array(weights).map(Math.abs).sort();
  const full = sizes[Math.floor(share * (sizes.length - 1))] || sizes.at(-1) || 1;
  const values = new Float32Array(weights.length);
  for (let i = 0; i < values.length; i++) values[i] = Math.max(-1, Math.min(1, (weights[i] as number) / full));
  return { values, full };
}

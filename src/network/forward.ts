import { activationFunctions } from './activationFunctions';
import type { LayerPass } from './ForwardPass';
import type { Layer } from './Layer';

/** The whole forward pass: what one layer after the other makes of an input. A slide shows these lines, so they are to be read. */
export function forward(layers: readonly Layer[], input: Float64Array): LayerPass[] {
  const passes: LayerPass[] = [];
  let a = input;
  for (const { weights: W, biases: b, activation } of layers) {
    const lit = indicesOfNonZero(a);
    const sums = new Float64Array(b.length);
    for (let row = 0; row < sums.length; row++) {
      let sum = 0;
      for (const i of lit) sum += (W[row * a.length + i] as number) * (a[i] as number);
      sums[row] = sum;
    }
    const z = sums.map((sum, row) => sum + (b[row] as number));
    a = z.map(activationFunctions[activation]);
    passes.push({ weightedSums: sums, z, activations: a });
  }
  return passes;
}

/** Most of a digit is empty, and products with 0 need no multiplication. A plain list: loops over those are the fastest. */
function indicesOfNonZero(values: Float64Array): number[] {
  const indices = [];
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) indices.push(i);
  return indices;
}

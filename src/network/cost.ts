/** How wrong outputs are: the binary cross-entropy, summed over the outputs; what training makes smaller. */

/** ln(1 + e^z), also where e^z overflows. */
const softplus = (z: number): number => Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));

/** Of one example, from z of the outputs, which are sigmoids; `label` is the output that should be 1. At least 0; without an upper end. */
export function costOf(z: ArrayLike<number>, label: number): number {
  let cost = 0;
  for (let j = 0; j < z.length; j++) cost += softplus(j === label ? -(z[j] as number) : (z[j] as number));
  return cost;
}

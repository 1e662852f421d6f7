/** How many weights of either sign there are, and what each of them is, if they are all alike: "24 × 1", "16 × −1". */
import type { Network } from '../../src/network/Network';
import { short } from '../../src/theme/numbers';
import { count, type Word } from '../../src/views/words';

export type SignCounts = Readonly<Record<'positive' | 'negative', readonly Word[]>>;

/** `name` is that of the network in readouts. */
export function signCounts(network: Network, name: string): SignCounts {
  const weights = Array.from(network.weightsInto(1, 0));
  const of = (sign: 1 | -1): readonly Word[] => {
    const all = Array.from(weights.keys()).filter((i) => Math.sign(weights[i] as number) === sign);
    const [first] = all;
    if (first === undefined) return ['none'];
    const number = count(sign > 0 ? 'positive weights' : 'negative weights', all.length);
    const value = weights[first] as number;
    if (all.some((i) => weights[i] !== value)) return [number];
    const weight = { name: `${name}:w[1][0][${first}]`, text: short(value), value };
    return [number, ' × ', weight];
  };
  return { positive: of(1), negative: of(-1) };
}

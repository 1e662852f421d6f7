/** The twelve digits that come back from slide to slide: a 7, one of every digit in order, and another 3, as they come in the fair sample. */
import type { Sample } from '../digits/samples';

const labels = [7, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3];

export function twelveDigits(fair: readonly Sample[]): Sample[] {
  const left = [...fair];
  return labels.flatMap((label) => {
    const at = left.findIndex((sample) => sample.label === label);
    return at < 0 ? [] : left.splice(at, 1);
  });
}

/** The seat of each, the largest first; of equals, the earlier one. */
export function ranked(values: readonly number[]): number[] {
  const order = Array.from(values.keys()).sort((i, j) => (values[j] as number) - (values[i] as number) || i - j);
  const ranks: number[] = [];
  order.forEach((i, seat) => {
    ranks[i] = seat;
  });
  return ranks;
}

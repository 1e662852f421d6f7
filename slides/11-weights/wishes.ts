/** Two digits for a small region: one whose ink is there and not round it, and one that has none there, or least. */
import { side } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Cells } from './RegionView';

export interface Wished {
  readonly should: Sample;
  readonly shouldNot: Sample;
}

export function wishedFor({ x, y, width, height }: Cells, digits: readonly Sample[]): Wished | undefined {
  const inks = digits.map((digit) => {
    const within = (reach: number) =>
      digit.pixels.reduce((sum, value, i) => {
        const [column, row] = [i % side, Math.floor(i / side)];
        const isIn = column >= x && column < x + width && row >= y - reach && row < y + height + reach;
        return isIn ? sum + value : sum;
      }, 0);
    const here = within(0);
    return { digit, here, around: within(1) - here, total: within(side) };
  });
  const [first] = inks;
  if (!first) return undefined;
  const fits = (each: typeof first) => each.here - each.around;
  const most = inks.reduce((best, each) => (fits(each) > fits(best) ? each : best), first);
  /** Of those with equally little ink there, the one with most ink in all. */
  const isLess = (one: typeof first, other: typeof first) => one.here < other.here || (one.here === other.here && one.total > other.total);
  const least = inks.reduce((best, each) => (isLess(each, best) ? each : best), first);
  return { should: most.digit, shouldNot: least.digit };
}

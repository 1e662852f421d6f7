/** Two digits for a small region: one whose ink is there and not round it, and one that has none there, or least. */
import { side } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Cells } from './RegionView';

export interface Wished {
  readonly should: Sample;
  readonly shouldNot: Sample;
}

/** The ink of a digit within some cells; what lies beside the picture has none. */
function inkWithin({ pixels }: Sample, { x, y, width, height }: Cells): number {
  let ink = 0;
  for (let row = Math.max(0, y); row < Math.min(side, y + height); row++) {
    for (let column = Math.max(0, x); column < Math.min(side, x + width); column++) ink += pixels[row * side + column] as number;
  }
  return ink;
}

export function wishedFor(cells: Cells, digits: readonly Sample[]): Wished | undefined {
  // Above and below, as wide as it is.
  const taller = { ...cells, y: cells.y - 1, height: cells.height + 2 };
  const inks = digits.map((digit) => {
    const here = inkWithin(digit, cells);
    return { digit, here, around: inkWithin(digit, taller) - here, total: inkWithin(digit, { ...cells, y: 0, height: side }) };
  });
  const [first] = inks;
  if (!first) return undefined;
  const fits = (each: typeof first) => each.here - each.around;
  const most = inks.reduce((best, each) => (fits(each) > fits(best) ? each : best), first);
  /** Of those with equally little ink there, the one with most ink over and under it. */
  const isLess = (one: typeof first, other: typeof first) => one.here < other.here || (one.here === other.here && one.total > other.total);
  const least = inks.reduce((best, each) => (isLess(each, best) ? each : best), first);
  return { should: most.digit, shouldNot: least.digit };
}

/** Two digits for a small region: one that has most ink there, and one that has none, or least. */
import type { Sample } from '../../src/digits/samples';

export interface Wished {
  readonly should: Sample;
  readonly shouldNot: Sample;
}

/** Of those with equally little ink there, the one with most ink elsewhere. */
export function wishedFor(region: readonly number[], digits: readonly Sample[]): Wished | undefined {
  const inks = digits.map((digit) => {
    const total = digit.pixels.reduce((sum, value) => sum + value, 0);
    return { digit, total, here: region.reduce((sum, i) => sum + (digit.pixels[i] as number), 0) };
  });
  const [first] = inks;
  if (!first) return undefined;
  const most = inks.reduce((best, each) => (each.here > best.here ? each : best), first);
  const least = inks.reduce(
    (best, each) => (each.here < best.here || (each.here === best.here && each.total > best.total) ? each : best),
    first,
  );
  return { should: most.digit, shouldNot: least.digit };
}

/** What some numbers do while one thing goes from 0 to 1. */

/** From 0 to 1 in equal steps. */
const points = 41;

/** One curve per number of what `at` gives, a value for each of the places from 0 to 1. */
export function trace(at: (t: number) => ArrayLike<number>): Float64Array[] {
  const curves: Float64Array[] = [];
  for (let k = 0; k < points; k++) {
    const values = at(k / (points - 1));
    for (let i = 0; i < values.length; i++) {
      curves[i] ??= new Float64Array(points);
      (curves[i] as Float64Array)[k] = values[i] as number;
    }
  }
  return curves;
}

/** How far a curve goes beyond both of its ends and comes back; 0 for one that goes one way only. */
export function turnsBack(curve: Float64Array): number {
  const ends = [curve[0] as number, curve[curve.length - 1] as number];
  return Math.max(Math.max(...curve) - Math.max(...ends), Math.min(...ends) - Math.min(...curve));
}

/** How far apart its highest and its lowest value are. */
export function heightOfCurve(curve: Float64Array): number {
  return Math.max(...curve) - Math.min(...curve);
}

/** Which ways a curve goes, one after the other: 1 up, −1 down. Going by less than `least` is no way. */
export function ways(curve: Float64Array, least: number): (1 | -1)[] {
  const found: (1 | -1)[] = [];
  let [low, high] = [curve[0] as number, curve[0] as number];
  for (const value of curve) {
    const last = found.at(-1);
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (last !== 1 && value - low > least) found.push(1);
    else if (last !== -1 && high - value > least) found.push(-1);
    else continue;
    [low, high] = [value, value];
  }
  return found;
}

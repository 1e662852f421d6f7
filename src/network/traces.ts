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
export function reach(curve: Float64Array): number {
  return Math.max(...curve) - Math.min(...curve);
}

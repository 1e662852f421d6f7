/** What something covers at most: whoever lies beside it can be drawn before it as well as after it. */

/** Left, top, right and bottom: numbers in an array make no garbage. */
export type Extent = Float64Array;

export const emptyExtent = (): Extent => Float64Array.of(Infinity, Infinity, -Infinity, -Infinity);

/** Makes room in it for a box of these half sizes round a point. */
export function widen(extent: Extent, x: number, y: number, halfWidth: number, halfHeight: number): void {
  extent[0] = Math.min(extent[0] as number, x - halfWidth);
  extent[1] = Math.min(extent[1] as number, y - halfHeight);
  extent[2] = Math.max(extent[2] as number, x + halfWidth);
  extent[3] = Math.max(extent[3] as number, y + halfHeight);
}

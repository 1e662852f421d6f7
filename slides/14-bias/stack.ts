/** Values as a histogram of bricks: each in its bin, on those that came before it. */

import type { Place } from '../../src/theme/places';
import type { Range } from '../shared/curves/plotScale';

export interface Brick {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Upper left corners of square bricks that stand on the base of `place`; a value at the upper end is in the last bin. */
export function stack(values: readonly number[], [from, to]: Range, { x, y, width, height }: Place, bins: number): Brick[] {
  const heights: number[] = Array.from({ length: bins }, () => 0);
  const seats = values.map((value) => {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * bins)));
    const level = heights[bin] as number;
    heights[bin] = level + 1;
    return { bin, level };
  });
  const pitch = width / bins;
  const rise = Math.min(pitch * 0.95, height / Math.max(1, ...heights));
  // Where very many have one value, their bricks lie over each other rather than become too small to see.
  const size = Math.min(pitch, Math.max(rise, pitch * 0.4)) - (pitch > 12 ? 0.8 : 0.3);
  return seats.map(({ bin, level }) => ({
    x: x + (bin + 0.5) * pitch - size / 2,
    y: y + height - 3 - level * rise - size,
    size,
  }));
}

/** The way of a filter over a picture: there and back again in a few bands, as a place in cells for an amount 0…1. */

import type { At } from '../../src/theme/places';

const bands = 5;
/** Share of a band after which the lens moves on to the next one. */
const turning = 0.86;

export function lensAt(amount: number, side: number): At {
  const along = Math.min(amount, 1) * bands;
  const band = Math.min(bands - 1, Math.floor(along));
  const t = along - band;
  const down = band < bands - 1 ? Math.max(0, (t - turning) / (1 - turning)) : 0;
  return { x: (band % 2 === 0 ? t : 1 - t) * side, y: ((band + 0.5 + down) / bands) * side };
}

/** The amount at which the lens has reached a cell. */
export function reachedAt(index: number, side: number): number {
  const band = Math.floor((Math.floor(index / side) * bands) / side);
  const across = ((index % side) + 0.5) / side;
  return (band + (band % 2 === 0 ? across : 1 - across)) / bands;
}

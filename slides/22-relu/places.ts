/** Where the two curves stand, the neurons that may be put on them, and how deep networks learned. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

/** Lamps of two layers: neuron n of layer l stands at (x, y) + n·step + (l − 1)·across. */
export interface LampsPlace {
  readonly x: number;
  readonly y: number;
  readonly step: At;
  readonly across: At;
  readonly radius: number;
  /** Base lines of what is written at the ends of the rows or columns, and of all of it. */
  readonly ends: { readonly dx: number; readonly dy: number };
  readonly title?: { readonly x: number; readonly y: number; readonly align: 'left' | 'center' | 'right' };
}

export interface ReluPlaces {
  readonly compact: boolean;
  readonly plots: readonly [Place, Place];
  /** Base lines of the two rows of words over a plot, and where they begin, from its left edge. */
  readonly heads: { readonly rows: readonly [number, number]; readonly left: number };
  readonly own: LampsPlace;
  readonly twin: LampsPlace;
  /** How good the twins are: a line in large has this pitch. */
  readonly scores: At & { readonly pitch: number; readonly size: number; readonly small: number };
  /** Base line under the plot: what is counted. */
  readonly counts: At;
  readonly ownCount: At;
  readonly race: Place;
  readonly nudges: Place;
}

export function reluPlaces(places: Places): ReluPlaces {
  return places.layout === 'wide' ? wide() : tall(places);
}

function wide(): ReluPlaces {
  const column = (x: number, pitch: number, title?: LampsPlace['title']): LampsPlace => ({
    x,
    y: 154,
    step: { x: 0, y: 20.3 },
    across: { x: pitch, y: 0 },
    radius: 8,
    ends: { dx: 0, dy: 29 },
    ...(title && { title }),
  });
  return {
    compact: false,
    plots: [place(432, 146, 236, 320), place(796, 146, 236, 320)],
    heads: { rows: [104, 128], left: 0 },
    own: column(1172, 30, { x: 1216, y: 128, align: 'right' }),
    twin: column(716, 26),
    scores: { x: 848, y: 220, pitch: 48, size: 30, small: 17 },
    counts: { x: 432, y: 530 },
    ownCount: { x: 1216, y: 530 },
    race: place(452, 146, 308, 320),
    nudges: place(896, 146, 306, 320),
  };
}

function tall({ height }: Places): ReluPlaces {
  const bottom = height - 226;
  const plot = (x: number) => place(x, 362, 136, bottom - 362 - 116);
  const rows = (x: number, pitch: number, radius: number, down: number): LampsPlace => ({
    x,
    y: bottom - 62,
    step: { x: pitch, y: 0 },
    across: { x: 0, y: down },
    radius,
    ends: { dx: 14, dy: 4 },
  });
  const half = (bottom - 340) / 2;
  return {
    compact: true,
    plots: [plot(44), plot(236)],
    heads: { rows: [330, 348], left: -28 },
    own: rows(24, 21.6, 6.5, 22),
    twin: rows(22, 9.4, 4.2, 18),
    scores: { x: 214, y: 380, pitch: 32, size: 18, small: 12 },
    counts: { x: 16, y: bottom - 18 },
    ownCount: { x: 374, y: bottom - 18 },
    race: place(52, 340, 314, half - 30),
    nudges: place(76, 350 + half, 290, half - 32),
  };
}

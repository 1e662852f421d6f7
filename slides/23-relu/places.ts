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
  /** It only lends its z, and stands small. */
  readonly digit: Place & { readonly tools: number };
  readonly received: Place;
  readonly card: Place;
  /** Over the place of the second curve, until it comes. */
  readonly lid: Place;
  /** The z of both curves: whose it is, and under it the number in large. */
  readonly given: At & { readonly small: number; readonly size: number; readonly line: number };
  readonly plots: readonly [Place, Place];
  /** Base lines of the two rows of words over a plot, and where they begin, from its left edge; the sizes of names, values and words. */
  readonly heads: { readonly rows: readonly [number, number]; readonly left: number } & Readonly<
    Record<'name' | 'value' | 'small', number>
  >;
  readonly own: LampsPlace;
  readonly twin: LampsPlace;
  /** How good the twins are: a line in large has this pitch. */
  readonly scores: At & { readonly pitch: number; readonly size: number; readonly small: number };
  /** Base line under the plot: what is counted. */
  readonly counts: At & { readonly size: number };
  readonly ownCount: At & { readonly size: number };
  readonly race: Place;
  readonly nudges: Place;
  /** What a race needs: how deep, in words with their size, and on a slider; the button; live or recorded. */
  readonly racing: { readonly label: At; readonly size: number } & Readonly<Record<'depth' | 'press' | 'choice', Place>>;
}

export function reluPlaces(places: Places): ReluPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, card }: Places): ReluPlaces {
  const column = (x: number, pitch: number, title?: LampsPlace['title']): LampsPlace => ({
    x,
    y: 162,
    step: { x: 0, y: 20.3 },
    across: { x: pitch, y: 0 },
    radius: 8,
    ends: { dx: 0, dy: 29 },
    ...(title && { title }),
  });
  return {
    compact: false,
    digit: { ...place(home.x, home.y, 140), tools: 262 },
    received: place(220, home.y, 56),
    card,
    lid: place(776, 84, 440, 440),
    given: { x: home.x, y: 334, small: 18, size: 44, line: 50 },
    plots: [place(440, 154, 300, 320), place(816, 154, 300, 320)],
    heads: { rows: [106, 136], left: 0, name: 24, value: 30, small: 18 },
    own: column(1178, 30, { x: 1216, y: 134, align: 'right' }),
    twin: column(784, 30),
    scores: { x: 900, y: 226, pitch: 48, size: 30, small: 18 },
    counts: { x: 440, y: 548, size: 24 },
    ownCount: { x: 1216, y: 548, size: 18 },
    race: place(324, 154, 400, 330),
    nudges: place(860, 154, 350, 330),
    racing: {
      label: { x: home.x, y: 350 },
      size: 20,
      depth: place(home.x, 360, 190, 32),
      press: place(home.x, 404, 190, 40),
      choice: place(home.x - 6, 454, 200, 30),
    },
  };
}

function tall({ home, height }: Places): ReluPlaces {
  const bottom = height - 226;
  const plot = (x: number) => place(x, 326, 136, bottom - 326 - 116);
  const rows = (x: number, pitch: number, radius: number, down: number): LampsPlace => ({
    x,
    y: bottom - 62,
    step: { x: pitch, y: 0 },
    across: { x: 0, y: down },
    radius,
    ends: { dx: 14, dy: 4 },
  });
  const top = 300;
  const half = (bottom - top) / 2;
  const right = 178;
  return {
    compact: true,
    digit: { ...place(home.x, home.y, 140), tools: 250 },
    received: place(318, 152, 56),
    card: place(right, home.y, 196, 96),
    lid: place(208, 284, 166, bottom - 284 - 80),
    given: { x: right, y: home.y + 28, small: 16, size: 30, line: 36 },
    plots: [plot(44), plot(236)],
    heads: { rows: [294, 314], left: -28, name: 16, value: 20, small: 13 },
    own: rows(24, 21.6, 6.5, 22),
    twin: rows(22, 9.4, 4.2, 18),
    scores: { x: 214, y: 344, pitch: 32, size: 18, small: 13 },
    counts: { x: 16, y: bottom - 14, size: 16 },
    ownCount: { x: 374, y: bottom - 16, size: 12 },
    race: place(52, top, 314, half - 36),
    nudges: place(80, top + 14 + half, 286, half - 38),
    racing: {
      label: { x: right, y: home.y + 26 },
      size: 18,
      depth: place(right, home.y + 38, 196, 36),
      press: place(right, home.y + 84, 196, 44),
      choice: place(right, home.y + 138, 196, 30),
    },
  };
}

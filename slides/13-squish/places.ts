/** Where a sum is squished: the line, the short piece seen large, the curve with its lamps, and the words about it. */

import { type Place, type Places, place } from '../../src/theme/places';

export interface SquishPlaces {
  readonly compact: boolean;
  readonly received: Place;
  readonly receivedCaption: { readonly lines: readonly string[]; readonly below: number } | undefined;
  readonly line: { readonly y: number; readonly from: number; readonly to: number };
  /** The piece from 0 to 1, seen large. */
  readonly piece: { readonly y: number; readonly from: number; readonly to: number };
  readonly plot: Place;
  /** The digit's own lamp goes up and down at the right edge. */
  readonly lamp: { readonly x: number; readonly radius: number };
  /** Twelve lamps, each with its digit: middle of the first one, and from one to the next. */
  readonly lamps: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number; readonly radius: number };
  readonly pictures: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number; readonly across: number };
  /** Two lamps of digits whose sums are far apart: their middle, and how far below the upper and above the lower one stands what they come from. */
  readonly farApart: { readonly x: number; readonly radius: number; readonly below: number; readonly above: number };
  /** Base line of what is said of the slopes, under the plot. */
  readonly slopes: { readonly x: number; readonly y: number; readonly size: number };
  readonly formula: Place;
  readonly curves: Place;
}

export function squishPlaces(places: Places): SquishPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

/** The seat of the lamp of this rank, among the twelve. */
export function seatOfLamp({ lamps }: SquishPlaces, rank: number): { x: number; y: number; radius: number } {
  return { x: lamps.x + rank * lamps.dx, y: lamps.y + rank * lamps.dy, radius: lamps.radius };
}

function wide({ home, card, line }: Places): SquishPlaces {
  const plot = place(448, 128, 580, 356);
  const pitch = plot.height / 11.5;
  const first = plot.y + pitch * 0.25;
  return {
    compact: false,
    received: place(home.x + home.width + 6, 328, 56, 56),
    receivedCaption: { lines: ['received'], below: 16 },
    line: { ...line, y: line.y + 6 },
    piece: { y: 262, from: 464, to: 1152 },
    plot,
    lamp: { x: 1184, radius: 28 },
    lamps: { x: 1072, y: first, dx: 0, dy: pitch, radius: 13 },
    pictures: { x: 1096, y: first - 14, size: 28, pitch, across: 1 },
    farApart: { x: 1088, radius: 24, below: 46, above: 36 },
    // A line below the name of the axis: it may be so long that it ends under it.
    slopes: { x: plot.x, y: plot.y + plot.height + 70, size: 18 },
    formula: card,
    curves: place(plot.x, 76, plot.width, 24),
  };
}

function tall({ home, card, received, height }: Places): SquishPlaces {
  const top = home.y + home.height + 46;
  const bottom = height - 276;
  const pitch = 29.4;
  const plot = place(52, top + 98, 258, bottom - top - 120);
  return {
    compact: true,
    received,
    receivedCaption: undefined,
    line: { y: bottom - 10, from: 24, to: 366 },
    piece: { y: top + 74, from: 46, to: 344 },
    plot,
    lamp: { x: 350, radius: 20 },
    lamps: { x: 33, y: top + 44, dx: pitch, dy: 0, radius: 10 },
    pictures: { x: 21, y: top + 58, size: 24, pitch, across: 12 },
    farApart: { x: 350, radius: 15, below: 28, above: 22 },
    slopes: { x: 16, y: plot.y + plot.height + 62, size: 13 },
    formula: card,
    curves: place(home.x - 6, top - 4, 370, 30),
  };
}

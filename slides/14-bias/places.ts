/** Where a bias is set: the hill of two hundred digits under the curve, the pill over it, and the sixteen lamps of a layer. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface BiasPlaces {
  readonly compact: boolean;
  readonly received: Place;
  readonly receivedCaption: { readonly lines: readonly string[]; readonly below: number } | undefined;
  readonly card: Place;
  readonly plot: Place;
  /** The two hundred as a wall, before they are stacked. */
  readonly wall: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number; readonly across: number };
  readonly bins: number;
  /** The band that the pill moves in. */
  readonly pill: { readonly y: number; readonly height: number };
  /** Right end of the base line of what is counted, under the wall and beside the curve; sizes of its number and its words; always in one line, or not beside the curve. */
  readonly counts: { readonly wall: At; readonly hill: At; readonly size: number; readonly words: number; readonly inLine: boolean };
  /** How far apart two sums are: a line with ends over the graph, and the base line of what is written on it. */
  readonly apart: { readonly y: number; readonly words: number; readonly size: number };
  /** The same of what is counted at a guessed bias. */
  readonly guessCount: At;
  readonly lamps: { readonly x: number; readonly y: number; readonly pitch: number; readonly radius: number };
  readonly impossible: Place;
}

export function biasPlaces(places: Places): BiasPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, card }: Places): BiasPlaces {
  const plot = place(432, 142, 784, 336);
  return {
    compact: false,
    received: place(home.x + home.width + 6, 328, 56, 56),
    receivedCaption: { lines: ['received'], below: 16 },
    card,
    plot,
    wall: { x: 416, y: 96, size: 36, pitch: 40.2, across: 20 },
    bins: 40,
    pill: { y: 100, height: 28 },
    counts: {
      wall: { x: plot.x + plot.width, y: 541 },
      hill: { x: plot.x + plot.width, y: plot.y + 74 },
      size: 44,
      words: 18,
      inLine: false,
    },
    apart: { y: 122, words: 108, size: 20 },
    guessCount: { x: plot.x, y: 530 },
    lamps: { x: plot.x + 16, y: 77, pitch: 50, radius: 12 },
    impossible: place(1092, 530, 124, 32),
  };
}

function tall({ home, card, received, height }: Places): BiasPlaces {
  const top = home.y + home.height + 46;
  const bottom = height - 302;
  const plot = place(36, top + 62, 334, bottom - top - 62);
  return {
    compact: true,
    received,
    receivedCaption: undefined,
    card,
    plot,
    wall: { x: 18, y: top + 10, size: 15, pitch: 17.8, across: 20 },
    bins: 40,
    pill: { y: top + 24, height: 28 },
    counts: { wall: { x: 374, y: bottom + 46 }, hill: { x: 374, y: bottom + 52 }, size: 26, words: 16, inLine: true },
    apart: { y: top + 46, words: top + 34, size: 16 },
    guessCount: { x: 16, y: bottom + 76 },
    lamps: { x: 30, y: top + 6, pitch: 22, radius: 9.5 },
    impossible: place(262, height - 246, 112, 32),
  };
}

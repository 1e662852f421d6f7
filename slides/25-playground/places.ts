/** Where the boards of the playground stand: right of the digit or, on a phone, under it. */

import { type At, type Place, type Places, place } from '../../src/theme/places';
import { dialsBesideDigit } from '../shared/dials/besideDigit';
import type { DialLensPlaces, DialWallPlaces } from '../shared/dials/dialPlaces';

/** Words that are broken into lines. */
interface ProsePlace extends At {
  readonly width: number;
  readonly size: number;
  readonly line: number;
}

export interface PlayPlaces {
  readonly compact: boolean;
  readonly tabs: Place;
  readonly why: Place;
  readonly pictures: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number };
  /** A neuron's weights and their products with the digit, and the words beside each. */
  readonly pair: { readonly at: At; readonly size: number; readonly pitch: number; readonly across: number; readonly words: readonly At[] };
  readonly wall: DialWallPlaces;
  readonly lens: DialLensPlaces;
  readonly fading: {
    readonly graph: Place;
    /** Upper edge and sizes of the pictures over it: those that wait, and the one that rides along. */
    readonly film: { readonly y: number; readonly small: number; readonly large: number };
    readonly take: Place;
  };
  readonly samples: Place & { readonly size: number; readonly pitch: number; readonly rowPitch: number };
  readonly score: At & { readonly size: number };
  readonly asked: ProsePlace;
  /** What stands over the question, and under it: where it belongs, and the way there. */
  readonly askedHead: At & { readonly size: number };
  readonly goThere: Place;
  readonly another: Place;
  /** Where to go on from here: a line in large, words under it; the link's place is counted from the base line of the first. */
  readonly further: {
    /** What is said over all of it. */
    readonly head: At & { readonly width: number; readonly size: number };
    readonly at: At;
    /** Side by side, so far apart; and from row to row. */
    readonly columns: number;
    readonly across: number;
    readonly pitch: number;
    readonly width: number;
    readonly size: number;
    readonly small: number;
    readonly link: Place;
  };
}

export function playPlaces(places: Places): PlayPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide(places: Places): PlayPlaces {
  return {
    compact: false,
    tabs: place(392, 549, 580, 26),
    why: place(1126, 546, 90, 26),
    pictures: { x: 400, y: 124, size: 90, pitch: 98 },
    pair: {
      at: { x: 832, y: 124 },
      size: 168,
      pitch: 216,
      across: 1,
      words: [
        { x: 1022, y: 140 },
        { x: 1022, y: 356 },
      ],
    },
    wall: dialsBesideDigit(places),
    lens: { places: [place(956, 92, 260, 300), place(400, 92, 260, 300)], columns: 3, rows: 3, pitch: 79, radius: 34 },
    fading: { graph: place(452, 244, 520, 240), film: { y: 112, small: 56, large: 84 }, take: place(632, 502, 160, 34) },
    samples: { ...place(412, 112, 804, 402), size: 36, pitch: 40.4, rowPitch: 40.4 },
    score: { x: 1216, y: 98, size: 18 },
    asked: { x: 400, y: 222, width: 760, size: 34, line: 46 },
    askedHead: { x: 400, y: 168, size: 18 },
    goThere: place(400, 412, 150, 36),
    another: place(562, 412, 130, 36),
    further: {
      head: { x: 424, y: 124, width: 760, size: 32 },
      at: { x: 424, y: 232 },
      columns: 2,
      across: 410,
      pitch: 112,
      width: 372,
      size: 18,
      small: 15,
      link: place(-8, 54, 340, 24),
    },
  };
}

function tall(places: Places): PlayPlaces {
  const { net, height } = places;
  const top = 330;
  const bottom = net.barcode.y + net.barcode.height - 6;
  const room = bottom - top;
  return {
    compact: true,
    tabs: place(6, height - 138, 378, 60),
    why: place(302, 272, 72, 34),
    pictures: { x: 16, y: top + 18, size: 44, pitch: 49 },
    pair: {
      at: { x: 226, y: top + 18 },
      size: 84,
      pitch: 152,
      across: 1,
      words: [
        { x: 226, y: top + 10 },
        { x: 226, y: top + 126 },
      ],
    },
    wall: dialsBesideDigit(places),
    lens: {
      places: [place(72, bottom - 190, 246, 186), place(72, top, 246, 186)],
      columns: 5,
      rows: 3,
      pitch: 46,
      radius: 20,
    },
    fading: { graph: place(42, top + 74, 218, room - 142), film: { y: top, small: 28, large: 44 }, take: place(64, bottom - 32, 174, 34) },
    samples: { ...place(30, top + 8, 344, 240), size: 16, pitch: 17.3, rowPitch: 24 },
    score: { x: 374, y: bottom + 8, size: 14 },
    asked: { x: 16, y: top + 62, width: 354, size: 21, line: 28 },
    askedHead: { x: 16, y: top + 26, size: 13 },
    goThere: place(16, bottom - 56, 160, 44),
    another: place(188, bottom - 56, 136, 44),
    further: {
      head: { x: 16, y: top + 6, width: 358, size: 15 },
      at: { x: 16, y: top + 18 },
      columns: 1,
      across: 0,
      pitch: room / 5,
      width: 358,
      size: 16,
      small: 13,
      link: place(286, -18, 68, 24),
    },
  };
}

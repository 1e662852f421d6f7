/** Where the pieces of digits stand: as sums, on the grid where they are put together, and beside the layer that is hoped to know them. */
import { type NetPlace, type Place, type Places, place } from '../../src/theme/places';

interface Tiles {
  readonly tile: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
}

/** The table in which pieces are wired to digits. */
export interface WiringPlace {
  readonly compact: boolean;
  readonly area: Place;
  /** Base lines of its heading and of its score. */
  readonly heading: number;
  readonly score: number;
  /** Upper edge and edge of the pieces over it; edge of the digits left of it. */
  readonly headY: number;
  readonly head: number;
  readonly tile: number;
  /** Its first cell, the edge of a cell, and the distances from cell to cell. */
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly pitch: number;
  readonly rowPitch: number;
  /** Left edge of the answers. */
  readonly answers: number;
}

export interface PiecesPlaces {
  /** A phone's: smaller words. */
  readonly compact: boolean;
  readonly net: NetPlace;
  readonly card: Place;
  readonly hope: Place;
  /** Tiles of the picture sums: left edges of the digit and its pieces, upper edges of the rows. */
  readonly sums: {
    readonly tile: number;
    readonly columns: readonly number[];
    readonly rows: readonly number[];
    /** Base line of a piece's name below its tile, and its size. */
    readonly below: number;
    readonly words: number;
    /** Base line of the remark under all of them, and its size. */
    readonly note: number;
    readonly small: number;
    /** The first digit, before it comes apart. */
    readonly alone: Place;
  };
  /** The grid where pieces are put together, and what of them the network receives. */
  readonly board: Place;
  readonly received: Place;
  readonly palette: {
    readonly at: Place;
    readonly tile: number;
    readonly across: number;
    readonly rowPitch: number;
    readonly words: number;
  };
  readonly digits: Place;
  readonly turn: Place;
  readonly takeAway: Place;
  readonly makeMine: Place;
  readonly without: { readonly at: Place } & Tiles;
  /** Edge of a tile that is parked beside its neuron. */
  readonly parked: number;
  readonly wiring: WiringPlace;
}

export function piecesPlaces(places: Places): PiecesPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ net, card, second }: Places): PiecesPlaces {
  return {
    compact: false,
    net,
    card,
    hope: place(832, 584, 384, 70),
    sums: {
      tile: 120,
      columns: [400, 584, 768, 952],
      rows: [96, 248, 400],
      below: 23,
      words: 20,
      note: 578,
      small: 18,
      alone: place(612, 100, 392),
    },
    board: second,
    received: place(708, 316, 56, 56),
    palette: { at: place(792, 112, 166, 308), tile: 72, across: 2, rowPitch: 106, words: 18 },
    digits: place(second.x, 399, second.width, 26),
    turn: place(second.x + 44, 440, 180, 26),
    takeAway: place(second.x, 486, 112, 34),
    makeMine: place(second.x + 124, 486, 156, 34),
    without: { at: place(400, 436, 604, 84), tile: 84, pitch: 160, rowPitch: 104, across: 6 },
    parked: 38,
    wiring: {
      compact: false,
      area: place(400, 76, 816, 472),
      heading: 96,
      score: 540,
      headY: 116,
      head: 64,
      tile: 84,
      x: 552,
      y: 214,
      cell: 56,
      pitch: 88,
      rowPitch: 104,
      answers: 1010,
    },
  };
}

function tall({ net, card, home, height }: Places): PiecesPlaces {
  const right = card.x;
  const bottom = Math.max(560, height - 226);
  return {
    compact: true,
    net,
    card,
    hope: place(right, home.y, 122, home.height),
    sums: {
      tile: 68,
      columns: [16, 112, 208, 304],
      rows: [324, 418, 512],
      below: 15,
      words: 14,
      note: bottom,
      small: 13,
      alone: place(16, 330, 224),
    },
    board: place(16, 318, 168, 168),
    received: place(212, 384, 56, 56),
    palette: { at: place(16, bottom - 55, 262, 44), tile: 38, across: 6, rowPitch: 60, words: 13 },
    digits: place(16, 492, 176, 26),
    turn: place(54, 526, 130, 24),
    takeAway: place(right, home.y, 122, 44),
    makeMine: place(right, home.y + 52, 122, 44),
    without: { at: place(197, 328, 88, 160), tile: 40, pitch: 48, rowPitch: 62, across: 2 },
    parked: 22,
    wiring: {
      compact: true,
      area: place(16, 320, 358, 276),
      heading: 332,
      score: 592,
      headY: 342,
      head: 34,
      tile: 52,
      x: 86,
      y: 398,
      cell: 34,
      pitch: 44,
      rowPitch: 62,
      answers: 314,
    },
  };
}

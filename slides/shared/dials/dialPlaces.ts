/** Where the dials stand: a block for every neuron, its weights in the order of the layer before, its bias under it. */

import { type Place, type Places, place } from '../../../src/theme/places';

/** The blocks of a layer, row by row. */
export interface BlockRows {
  readonly x: number;
  readonly y: number;
  readonly edge: number;
  readonly across: number;
  readonly pitchX: number;
  readonly pitchY: number;
  /** From a block's lower edge to the middle of its bias, and the bias's radius. */
  readonly biasBelow: number;
  readonly biasRadius: number;
}

interface Head {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'right';
}

/** The wall alone: what is needed to show it anywhere. */
export interface DialWallPlaces {
  /** Layers 1, 2 and 3. */
  readonly layers: readonly [BlockRows, BlockRows, BlockRows];
  /** How many weights stand side by side in a block. */
  readonly sides: readonly [number, number, number];
  /** Base lines of what stands over each layer, and over the biases; none on a phone's lower layers. */
  readonly heads: readonly (Head | undefined)[];
  readonly headSize: number;
  readonly area: Place;
  /** One neuron alone, large. */
  readonly alone: Place & { readonly biasBelow: number; readonly biasRadius: number };
  /** Beside it, places for the fifteen others. */
  readonly vacant?: readonly Place[];
}

export interface DialLensPlaces {
  /** It stands where the dial that is looked at does not. */
  readonly places: readonly [Place, Place];
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
  readonly radius: number;
}

export interface DialPlaces {
  readonly compact: boolean;
  readonly wall: DialWallPlaces;
  /** Words beside the one neuron. */
  readonly alone: { readonly x: number; readonly y: number; readonly pitch: number; readonly size: number };
  readonly lens: DialLensPlaces;
  readonly digit: Place & { readonly tools: number };
  readonly received: Place;
  readonly answer: { readonly x: number; readonly y: number; readonly size: number; readonly below: number };
  readonly samples: Place & { readonly size: number; readonly pitch: number; readonly rowPitch: number };
  readonly score: { readonly x: number; readonly y: number; readonly size: number };
  readonly total: Places['total'];
  /** The panel of measurements, its rows and its curve. The slider is the curve's axis. */
  readonly panel: Place;
  readonly rows: {
    readonly x: number;
    readonly middle: number;
    readonly right: number;
    /** Base lines of the head's two lines; the rows follow. */
    readonly heads: readonly [number, number];
    readonly pitch: number;
    /** Whether there is room for a bar under each. */
    readonly bars: boolean;
  };
  readonly curve: Place;
  readonly slider: Place;
  /** Rows of buttons and choices. */
  readonly buttons: readonly [Place, Place, Place];
  readonly biases: Place;
  readonly asked: Place;
  /** How far is shaken, beside how far the dials usually stand from 0. */
  readonly yardstick: { readonly x: number; readonly y: number; readonly bar: number; readonly pitch: number; readonly size: number };
}

export function dialPlaces(places: Places): DialPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ total, second }: Places): DialPlaces {
  const top = 424;
  const small = { edge: 36, pitchX: 46, pitchY: 56, biasBelow: 9, biasRadius: 5 };
  return {
    compact: false,
    wall: {
      layers: [
        { x: 64, y: 84, edge: 132, across: 8, pitchX: 145.72, pitchY: 154, biasBelow: 11, biasRadius: 7 },
        { ...small, x: 276, y: top, across: 8 },
        { ...small, x: 672, y: top, across: 5 },
      ],
      sides: [28, 4, 4],
      heads: [
        { x: 64, y: 74 },
        { x: 276, y: top - 10 },
        { x: 672, y: top - 10 },
        { x: 1216, y: 74, align: 'right' },
      ],
      headSize: 18,
      area: place(64, 84, 1152, 456),
      alone: { ...second, biasBelow: 30, biasRadius: 17 },
      vacant: Array.from({ length: 15 }, (_, i) => place(736 + (i % 5) * 98, 112 + Math.floor(i / 5) * 98, 84)),
    },
    alone: { x: 736, y: 160, pitch: 34, size: 20 },
    lens: { places: [place(700, 84, 260, 306), place(320, 84, 260, 306)], columns: 3, rows: 3, pitch: 79, radius: 34 },
    digit: { ...place(64, top, 112, 112), tools: 262 },
    received: place(188, top - 6, 34, 34),
    answer: { x: 226, y: 506, size: 44, below: 28 },
    samples: { ...place(930, top, 286, 143), size: 13, pitch: 14.36, rowPitch: 14.3 },
    score: { x: 1216, y: top - 10, size: 20 },
    total,
    panel: place(932, 62, 284, 332),
    rows: { x: 948, middle: 1142, right: 1202, heads: [86, 86], pitch: 34, bars: true },
    curve: place(984, 270, 212, 70),
    slider: place(975, 340, 230, 24),
    buttons: [place(332, 540, 96, 28), place(432, 540, 74, 28), place(332, 540, 130, 28)],
    biases: place(560, 540, 340, 28),
    asked: place(332, 540, 568, 28),
    yardstick: { x: 276, y: 552, bar: 240, pitch: 23, size: 17 },
  };
}

function tall({ height, home, total, second }: Places): DialPlaces {
  const room = height - 218;
  const low = room - 216;
  const rowPitch = (low - 74) / 4;
  const edge = Math.min(80, rowPitch - 14);
  const column = 182;
  /** Of the lens: it covers at most the lower two rows of blocks, or the upper two under their head, and never the digit. */
  const rows = low - 188 >= 66 + rowPitch + edge ? 3 : 2;
  const lens = 38 + 44 * rows;
  return {
    compact: true,
    wall: {
      layers: [
        { x: 16, y: 66, edge, across: 4, pitchX: (358 - edge) / 3, pitchY: rowPitch, biasBelow: 7.5, biasRadius: 5 },
        { x: column, y: low, edge: 20, across: 8, pitchX: 24.6, pitchY: 32, biasBelow: 5.5, biasRadius: 3.5 },
        { x: column, y: low + 66, edge: 16, across: 10, pitchX: 19.6, pitchY: 28, biasBelow: 5, biasRadius: 3.2 },
      ],
      sides: [28, 4, 4],
      heads: [{ x: 16, y: 60 }, undefined, undefined, { x: 374, y: 60, align: 'right' }],
      headSize: 16,
      area: place(16, 66, 358, low + 90 - 66),
      alone: { ...place(second.x, home.y + home.height + 52, 200, 200), biasBelow: 22, biasRadius: 13 },
    },
    alone: { x: 232, y: home.y + home.height + 78, pitch: 25, size: 16 },
    lens: {
      places: [place(72, low - 8 - lens, 246, lens), place(72, 62, 246, lens)],
      columns: 5,
      rows,
      pitch: 44,
      radius: 20,
    },
    digit: { ...place(16, low, 98, 98), tools: 176 },
    received: place(124, low + 66, 32, 32),
    answer: { x: 142, y: low + 32, size: 32, below: 19 },
    samples: { ...place(190, low + 108, 184, 90), size: 8, pitch: 9.26, rowPitch: 9 },
    score: { x: 374, y: low + 104, size: 16 },
    // Under three lines of large words.
    total: { ...total, y: total.y + 22 },
    panel: place(12, 66 + 2 * rowPitch - 8, 366, 2 * rowPitch + 6),
    rows: { x: 22, middle: 138, right: 188, heads: [66 + 2 * rowPitch + 12, 66 + 2 * rowPitch + 32], pitch: 25, bars: false },
    curve: place(240, 66 + 2 * rowPitch + 26, 118, 2 * rowPitch - 84),
    slider: place(231, 66 + 4 * rowPitch - 60, 136, 24),
    buttons: [place(16, room - 54, 82, 26), place(100, room - 54, 70, 26), place(16, room - 54, 120, 26)],
    biases: place(14, room - 27, 164, 26),
    asked: place(8, room - 54, 164, 54),
    yardstick: { x: 16, y: room - 40, bar: 46, pitch: 19, size: 12 },
  };
}

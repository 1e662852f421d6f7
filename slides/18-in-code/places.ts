/** Where a program stands beside the layers it works on; under it its variables, and the digit in a small seat. */

import { type NetPlace, type Place, type Places, place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';

export interface ChipsPlace extends Place {
  readonly pitch: number;
  readonly size: number;
  readonly gap: number;
  readonly columns: readonly { readonly x: number; readonly width: number; readonly value: number }[];
}

/** Left ends and sizes of the words beside the loops, and beside the three lines. */
type ProgramWords = Readonly<Record<'loops' | 'folded', { readonly x: number; readonly size: number }>>;

export interface CodePlaces {
  /** A phone's: smaller letters, long lines broken, lamps without numbers. */
  readonly compact: boolean;
  /** The digit, smaller than elsewhere. */
  readonly digit: Place & { readonly tools: number };
  /** What the network receives, beside the digit. */
  readonly received: Place;
  /** Left end of the letters and first base line; the gutter hangs left of them. */
  readonly code: { readonly x: number; readonly y: number; readonly width: number; readonly pitch: number; readonly size: number };
  readonly gutter: number;
  /** The loops, and the three lines that they fold into: left end, first base line; and where the short form waits beside them. */
  readonly program: { readonly x: number; readonly width: number; readonly beside: number; readonly words?: ProgramWords } & Readonly<
    Record<'loops' | 'folded', { readonly y: number; readonly pitch: number; readonly size: number }>
  >;
  /** Chips in columns; a value stands so far from its chip's left edge. */
  readonly variables: ChipsPlace;
  /** Fewer and larger ones, for the three lines. */
  readonly held: ChipsPlace;
  /** Columns of the layers 1 to 3. */
  readonly net: NetPlace;
  readonly timing: Place;
  readonly slider: Place;
  readonly run: Place;
  readonly zeros: Place;
  readonly measure: Place;
}

export function codePlaces(places: Places): CodePlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ net }: Places): CodePlaces {
  return {
    compact: false,
    digit: { ...place(64, 424, 112, 112), tools: 252 },
    received: place(188, 424, 40, 40),
    // No wider: the column of hidden layer 1, with its rings, begins at 652.
    code: { x: 64, y: 83, width: 578, pitch: 20, size: 16 },
    gutter: 24,
    program: {
      x: 64,
      // With the words beside it, up to the rings of hidden layer 1.
      width: 588,
      beside: 424,
      words: { loops: { x: 490, size: typeSize.label }, folded: { x: 452, size: typeSize.label } },
      loops: { y: 120, pitch: 38, size: 19 },
      folded: { y: 178, pitch: 60, size: 32 },
    },
    variables: {
      ...place(244, 422, 404, 116),
      pitch: 29.3,
      size: 15,
      gap: 4,
      columns: [
        { x: 0, width: 238, value: 58 },
        { x: 244, width: 160, value: 92 },
      ],
    },
    held: {
      ...place(244, 430, 404, 96),
      pitch: 46,
      size: typeSize.value,
      gap: 8,
      columns: [
        { x: 0, width: 204, value: 118 },
        { x: 212, width: 192, value: 34 },
      ],
    },
    net,
    timing: place(244, 416, 404, 120),
    slider: place(330, 541, 190, 24),
    run: place(530, 541, 118, 24),
    zeros: place(244, 524, 404, 26),
    measure: place(528, 538, 120, 30),
  };
}

function tall({ home, net, height }: Places): CodePlaces {
  const top = home.y + 186;
  const bottom = height - 214;
  const pitch = Math.min(17, (bottom - 78 - top) / 20);
  return {
    compact: true,
    digit: { ...place(home.x, home.y, 140, 140), tools: 262 },
    received: place(home.x + 154, home.y + 84, 40, 40),
    code: { x: 20, y: top + pitch, width: 354, pitch, size: 11.5 },
    gutter: 16,
    program: {
      x: 16,
      width: 358,
      beside: 300,
      loops: { y: top + 30, pitch: Math.min(30, (bottom - 100 - top) / 8), size: 13.5 },
      folded: { y: top + 60, pitch: 48, size: 22 },
    },
    variables: {
      ...place(10, bottom - 72, 370, 38),
      pitch: 20,
      size: 11.5,
      gap: 3,
      columns: [
        { x: 0, width: 124, value: 46 },
        { x: 127, width: 112, value: 34 },
        { x: 242, width: 128, value: 72 },
      ],
    },
    held: {
      ...place(10, bottom - 84, 370, 70),
      pitch: 36,
      size: 16,
      gap: 5,
      columns: [
        { x: 0, width: 164, value: 94 },
        { x: 169, width: 201, value: 30 },
      ],
    },
    net: { ...net, columns: [0, 288, 321, 354], middle: 144, pitch: [1, 11, 11, 17.6], radius: [1, 4.8, 4.8, 6.5], nameX: 15 },
    timing: place(16, bottom - 94, 358, 90),
    slider: place(14, bottom - 30, 200, 28),
    run: place(236, bottom - 30, 140, 28),
    zeros: place(14, bottom - 31, 360, 30),
    measure: place(270, bottom - 138, 104, 34),
  };
}

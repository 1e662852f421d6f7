/** Where a layer stands as matrix, vectors and formula: right of the digit or, on a phone, under it. */
import type { Place, Places } from './places';

interface At {
  readonly x: number;
  readonly y: number;
}

export interface MatrixPlaces {
  /** A phone's: fewer columns, smaller numbers. */
  readonly compact: boolean;
  readonly received: Place;
  /** The inspector: the weight picture of one row, and what it computes. */
  readonly card: Place;
  readonly picture: Place;
  /** Upper edge of the brackets, room over the first row, and distance of the rows. */
  readonly top: number;
  readonly pad: number;
  readonly pitch: number;
  /** How many rows stand before and after the dots, and how many columns. */
  readonly rows: readonly [before: number, after: number];
  readonly columns: readonly [before: number, after: number];
  readonly columnPitch: number;
  readonly dotsWidth: number;
  readonly indexSize: number;
  /** Room for the rows' names at the left end of the matrix. */
  readonly indexRoom: number;
  readonly size: number;
  readonly lamp: number;
  /** Left end of the matrix, and widths of the vectors with a gap before each. */
  readonly left: number;
  readonly gap: number;
  readonly vectorWidth: number;
  readonly biasWidth: number;
  readonly resultWidth: number;
  readonly signWidth: number;
  readonly sigma: { readonly x: number; readonly size: number };
  readonly parenthesis: number;
  /** Base lines, below the brackets, of the names and of the shapes. */
  readonly names: { readonly below: number; readonly size: number };
  readonly shapes: { readonly below: number; readonly size: number };
  /** The formula on one line, and spelled out line by line beside the network's columns. */
  readonly line: { readonly x: number; readonly y: number; readonly size: number };
  readonly folded: { readonly y: number; readonly size: number };
  readonly stacked: At & { readonly size: number; readonly pitch: number; readonly numbers: At & { readonly size: number } };
  /** One term, large, with words to each of its indices. */
  readonly magnified: At & { readonly size: number; readonly word: number };
  /** Words to the question's cell. */
  readonly remark: At & { readonly size: number };
  readonly light: Place;
  /** Handles over the matrix. */
  readonly row: Place;
  readonly terms: Place;
  readonly layer: Place;
  readonly order: Place;
  readonly shuffle: Place;
}

const place = (x: number, y: number, width: number, height: number): Place => ({ x, y, width, height });

export function matrixPlaces(places: Places): MatrixPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ card }: Places): MatrixPlaces {
  return {
    compact: false,
    received: place(344, 326, 56, 56),
    card,
    picture: place(card.x + 12, card.y + 12, 100, 100),
    top: 150,
    pad: 8,
    pitch: 30.7,
    rows: [5, 2],
    columns: [5, 2],
    columnPitch: 52,
    dotsWidth: 34,
    indexSize: 12,
    indexRoom: 24,
    size: 15,
    lamp: 13,
    left: 464,
    gap: 11,
    vectorWidth: 56,
    biasWidth: 66,
    resultWidth: 58,
    signWidth: 38,
    sigma: { x: 424, size: 60 },
    parenthesis: 12,
    names: { below: 32, size: 24 },
    shapes: { below: 55, size: 15 },
    line: { x: 808, y: 528, size: 24 },
    folded: { y: 534, size: 40 },
    stacked: { x: 924, y: 186, size: 24, pitch: 46, numbers: { x: 1084, y: 0, size: 18 } },
    magnified: { x: 524, y: 340, size: 62, word: 17 },
    remark: { x: 720, y: 516, size: 20 },
    light: place(1046, 494, 170, 34),
    row: place(458, 90, 132, 24),
    terms: place(664, 90, 168, 24),
    layer: place(1010, 87, 206, 28),
    order: place(612, 88, 240, 28),
    shuffle: place(864, 89, 130, 26),
  };
}

function tall({ card, height, net, received }: Places): MatrixPlaces {
  const top = 378;
  const pitch = Math.min(24, (height - 226 - top - 88) / 8);
  const bottom = top + 8 * pitch + 8;
  return {
    compact: true,
    received,
    card,
    picture: place(card.x + 10, card.y + 26, 56, 56),
    top,
    pad: 4,
    pitch,
    rows: [5, 2],
    columns: [2, 1],
    columnPitch: 40,
    dotsWidth: 16,
    indexSize: 10,
    indexRoom: 15,
    size: 12,
    lamp: Math.min(10, pitch * 0.46),
    left: 38,
    gap: 4,
    vectorWidth: 28,
    biasWidth: 44,
    resultWidth: 42,
    signWidth: 15,
    sigma: { x: 12, size: 28 },
    parenthesis: 7,
    names: { below: 20, size: 16 },
    shapes: { below: 35, size: 11 },
    line: { x: 195, y: bottom + 67, size: 14 },
    folded: { y: bottom + 66, size: 24 },
    stacked: { x: 268, y: net.middle - 118, size: 15, pitch: 38, numbers: { x: 268, y: 18, size: 12 } },
    magnified: { x: 70, y: net.middle, size: 30, word: 12 },
    remark: { x: 116, y: bottom + 54, size: 14 },
    light: place(222, bottom + 42, 156, 34),
    row: place(44, 320, 76, 28),
    terms: place(166, 320, 80, 28),
    layer: place(258, 318, 122, 30),
    order: place(8, 318, 244, 28),
    shuffle: place(244, 344, 134, 24),
  };
}

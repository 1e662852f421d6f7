/** Where a layer stands as matrix, vectors and formula: right of the digit or, on a phone, under it. */

import { type At, type Place, type Places, place } from '../../../src/theme/places';

/** Where a matrix of two rows and three columns stands, and what is said of the number that is missing in it. */
export interface SmallMatrixPlaces {
  readonly note: At;
  /** Base line of the columns' names, and the right end of the rows'. */
  readonly heads: number;
  readonly index: number;
  readonly matrix: Place;
  readonly columns: readonly [number, number, number];
  readonly vector: Place;
  readonly result: Place;
  readonly equals: number;
  readonly rows: readonly [number, number];
  readonly lamps: readonly [number, number, number];
  readonly radius: number;
  readonly numeral: number;
  /** Base line of the parts' names; their sizes stand behind them. */
  readonly names: { readonly y: number; readonly size: number; readonly shape: number };
  /** Each row spelled out. */
  readonly lines: At & { readonly pitch: number; readonly size: number };
  readonly message: At & { readonly pitch: number; readonly size: number };
  readonly field: { readonly width: number; readonly height: number };
  readonly check: Place;
  readonly hint: Place;
  readonly goOn: Place;
  readonly another: Place;
}

export interface MatrixPlaces {
  readonly small: SmallMatrixPlaces;
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

export function matrixPlaces(places: Places): MatrixPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ card: { x, y, width } }: Places): MatrixPlaces {
  return {
    compact: false,
    received: place(344, 326, 56, 56),
    card: place(x, y, width, 146),
    picture: place(x + 12, y + 38, 98, 98),
    top: 150,
    pad: 8,
    pitch: 42,
    rows: [3, 2],
    columns: [3, 2],
    columnPitch: 70,
    dotsWidth: 34,
    indexSize: 16,
    indexRoom: 30,
    size: 20,
    lamp: 19,
    left: 464,
    gap: 11,
    vectorWidth: 64,
    biasWidth: 78,
    resultWidth: 72,
    signWidth: 38,
    sigma: { x: 418, size: 60 },
    parenthesis: 12,
    names: { below: 34, size: 28 },
    shapes: { below: 63, size: 24 },
    line: { x: 808, y: 530, size: 24 },
    folded: { y: 534, size: 40 },
    stacked: { x: 940, y: 160, size: 24, pitch: 46, numbers: { x: 1114, y: 0, size: 18 } },
    magnified: { x: 494, y: 330, size: 46, word: 20 },
    remark: { x: 720, y: 516, size: 20 },
    light: place(1046, 494, 170, 34),
    row: place(458, 90, 132, 24),
    terms: place(664, 90, 168, 24),
    layer: place(1010, 87, 206, 28),
    order: place(622, 88, 240, 28),
    shuffle: place(872, 89, 168, 26),
    small: {
      note: { x: 464, y: 98 },
      heads: 130,
      index: 492,
      matrix: place(464, 138, 330, 208),
      columns: [552, 644, 736],
      vector: place(812, 138, 84, 208),
      result: place(960, 138, 124, 208),
      equals: 928,
      rows: [208, 276],
      lamps: [174, 242, 310],
      radius: 26,
      numeral: 24,
      names: { y: 380, size: 24, shape: 18 },
      lines: { x: 464, y: 424, pitch: 34, size: 22 },
      message: { x: 832, y: 424, pitch: 28, size: 18 },
      field: { width: 84, height: 40 },
      check: place(464, 504, 84, 36),
      hint: place(558, 504, 76, 36),
      goOn: place(464, 504, 150, 36),
      another: place(624, 504, 160, 36),
    },
  };
}

function tall({ card, height, net, received }: Places): MatrixPlaces {
  const top = 378;
  const pitch = Math.min(40, (height - 226 - top - 88) / 4);
  const bottom = top + 4 * pitch + 8;
  return {
    compact: true,
    received,
    card: place(card.x, card.y, card.width, 158),
    picture: place(card.x + 10, card.y + 28, 52, 52),
    top,
    pad: 4,
    pitch,
    rows: [2, 1],
    columns: [2, 1],
    columnPitch: 40,
    dotsWidth: 14,
    indexSize: 11,
    indexRoom: 20,
    size: 12,
    lamp: Math.min(14.5, pitch * 0.47),
    left: 38,
    gap: 4,
    vectorWidth: 40,
    biasWidth: 40,
    resultWidth: 40,
    signWidth: 22,
    sigma: { x: 18, size: 18 },
    parenthesis: 7,
    names: { below: 20, size: 16 },
    shapes: { below: 40, size: 16 },
    line: { x: 195, y: bottom + 70, size: 15.5 },
    folded: { y: bottom + 66, size: 24 },
    stacked: { x: 232, y: net.middle - 118, size: 15.5, pitch: 46, numbers: { x: 232, y: 20, size: 14 } },
    magnified: { x: 313, y: 140, size: 21, word: 16 },
    remark: { x: 116, y: bottom + 58, size: 14 },
    light: place(222, bottom + 48, 156, 34),
    row: place(50, 320, 58, 28),
    terms: place(166, 320, 80, 28),
    layer: place(258, 318, 122, 30),
    order: place(14, 318, 238, 28),
    shuffle: place(244, 344, 134, 24),
    small: small(height - 240),
  };
}

/** On a phone, down to a lower edge. */
function small(low: number): SmallMatrixPlaces {
  const top = 350;
  const height = Math.min(116, low - top - 138);
  const [middle, pitch, bottom] = [top + height / 2, height / 3.2, top + height];
  return {
    note: { x: 16, y: 323 },
    heads: top - 7,
    index: 34,
    matrix: place(16, top, 186, height),
    columns: [62, 114, 166],
    vector: place(210, top, 44, height),
    result: place(282, top, 84, height),
    equals: 268,
    rows: [middle - pitch / 2, middle + pitch / 2],
    lamps: [middle - pitch, middle, middle + pitch],
    radius: Math.min(16, pitch * 0.44),
    numeral: 15,
    names: { y: bottom + 20, size: 16, shape: 11 },
    lines: { x: 16, y: bottom + 40, pitch: 18, size: 13 },
    message: { x: 16, y: bottom + 77, pitch: 15, size: 13 },
    field: { width: 46, height: 34 },
    check: place(16, low - 36, 78, 38),
    hint: place(100, low - 36, 70, 38),
    goOn: place(16, low - 36, 140, 38),
    another: place(164, low - 36, 152, 38),
  };
}

/** Where the parts of "activations × weights = products" stand: three pictures, their sum, and the line it stands on. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface MultiplicationPlaces {
  /** A phone's: smaller words, the sum as a line. */
  readonly compact: boolean;
  readonly home: Place;
  readonly second: Place;
  readonly third: Place;
  /** What the network receives, while it differs from the drawing. */
  readonly received: Place;
  readonly receivedCaption: { readonly lines: readonly string[]; readonly below: number } | undefined;
  /** Centres of the signs; `timesReceived` is beside what the network receives. */
  readonly times: At;
  readonly timesReceived: At;
  readonly equals: At;
  readonly signSize: number;
  /** Base lines of the words under the pictures, and under the digit, if there is room for any. */
  readonly captions: number;
  readonly homeCaption: At | undefined;
  /** The readings of one pixel: over the pictures, or as a list. */
  readonly readings: { readonly over: number } | { readonly list: Place };
  readonly brush: Place;
  readonly terms: Place;
  readonly sum: Place;
  /** The white picture alone, and the edge of it. */
  readonly white: Place;
  readonly whiteEdge: number;
  /** Five pictures by their sum: the upper left corner of the first. */
  readonly ranking: At & { readonly size: number; readonly pitch: number; readonly labelSize: number; readonly numeralSize: number };
  /** How strong the negative weights are: a slider, and the base line of its words. */
  readonly surround: Place;
  readonly surroundWords: At;
  /** The digit that fits best; the middle of the base line of what it is. */
  readonly fitting: { readonly at: At; readonly size: number; readonly words: At };
  /** A question mark instead of products. */
  readonly unknown: At & { readonly size: number };
  readonly line: { readonly y: number; readonly from: number; readonly to: number };
  readonly gallery: {
    readonly at: Place;
    readonly size: number;
    readonly pitch: number;
    readonly rowPitch: number;
    readonly across: number;
    /** Base line of what is said of it. */
    readonly heads: number;
  };
}

const middleOf = ({ x, y, width, height }: Place): At => ({ x: x + width / 2, y: y + height / 2 });

export function multiplicationPlaces(places: Places): MultiplicationPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, second, third, sum, line }: Places): MultiplicationPlaces {
  const gap = (second.x - home.x - home.width) / 2;
  // In the gap, just above the corners of the two pictures.
  const received = place(344, 326, 56, 56);
  const under = home.y + home.height + 5;
  const beside = place(1044, sum.y, 172, 110);
  return {
    compact: false,
    home,
    second,
    third,
    received,
    receivedCaption: { lines: ['received'], below: 32 },
    times: { x: second.x - gap, y: middleOf(second).y },
    timesReceived: { x: second.x - gap, y: received.y - 26 },
    equals: { x: third.x - gap, y: middleOf(third).y },
    signSize: 34,
    captions: 443,
    homeCaption: { x: middleOf(home).x, y: 443 },
    readings: { over: 99 },
    brush: place(second.x, under, second.width, 24),
    terms: place(third.x, under, third.width, 24),
    sum: beside,
    white: place(beside.x, 240, beside.width, 158),
    whiteEdge: 46,
    // Where the products stood: they are not those of a white picture.
    ranking: { x: third.x, y: third.y, size: 48, pitch: 58, labelSize: 18, numeralSize: 24 },
    surround: place(beside.x, 136, beside.width, 24),
    surroundWords: { x: beside.x, y: 128 },
    line: { ...line, y: line.y + 12 },
    fitting: { at: { x: 1064, y: 256 }, size: 132, words: { x: 1130, y: 246 } },
    unknown: { x: middleOf(third).x, y: middleOf(third).y + 32, size: 88 },
    gallery: { at: place(64, 456, 1152, 74), size: 74, pitch: (1152 - 74) / 12, rowPitch: 90, across: 13, heads: 444 },
  };
}

function tall({ home, received }: Places): MultiplicationPlaces {
  const row = home.y + home.height + 47;
  const picture = 112;
  const second = place(38, row, picture, picture);
  const third = place(178, row, picture, picture);
  const under = row + picture + 6;
  return {
    compact: true,
    home,
    second,
    third,
    received,
    receivedCaption: undefined,
    times: { x: 22, y: row + picture / 2 },
    timesReceived: { x: 22, y: row + picture / 2 },
    equals: { x: 166, y: row + picture / 2 },
    signSize: 20,
    captions: under + 46,
    homeCaption: undefined,
    readings: { list: place(258, home.y + 12, 116, 120) },
    brush: place(second.x - 20, under, second.width + 24, 30),
    terms: place(third.x, under, third.width, 30),
    sum: place(16, under + 54, 358, 24),
    white: place(302, row, 72, picture),
    whiteEdge: 34,
    ranking: { x: 204, y: row, size: 24, pitch: 27, labelSize: 12, numeralSize: 18 },
    surround: place(130, under + 51, 244, 30),
    surroundWords: { x: 16, y: under + 71 },
    line: { y: under + 132, from: 24, to: 366 },
    fitting: { at: { x: 304, y: row + 18 }, size: 70, words: { x: 339, y: row + 10 } },
    unknown: { x: 178 + picture / 2, y: row + picture / 2 + 13, size: 36 },
    gallery: { at: place(16, under + 80, 358, 88), size: 34, pitch: 54, rowPitch: 51, across: 7, heads: under + 72 },
  };
}

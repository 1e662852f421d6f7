/** Where the small networks stand that are set by hand; and the miss that is taken apart, with the pixels that right it. */

import { between } from '../../src/theme/amounts';
import { type At, type NetPlace, type Place, type Places, place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';

/** Small pictures, each on a plate with its lamp, in two groups with a head over each. */
export interface TestsPlace {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
  readonly lamp: number;
  /** From a picture's right edge to the middle of its lamp, and from both to the plate's edge. */
  readonly beside: number;
  readonly inset: number;
  readonly head: number;
}

export interface HandPlaces {
  readonly compact: boolean;
  /** Small words. */
  readonly size: number;
  readonly received: Place;
  readonly receivedCaption: { readonly lines: readonly string[]; readonly below: number };
  /** The weights, 5 × 5; and where a lamp stands beside each row and under each column. */
  readonly weights: Place;
  readonly edge: { readonly lamp: number; readonly away: number; readonly sum: number };
  readonly tests: TestsPlace;
  readonly barTests: TestsPlace;
  /** What all columns and all rows add up to. */
  readonly equal: At;
  readonly dials: {
    readonly seven: readonly At[];
    readonly five: readonly At[];
    readonly one: readonly At[];
    readonly radius: number;
  };
  readonly brush: Place;
  /** Weighted sum, bias, z and lamp of the picture that is on stage. */
  readonly sum: Place & { readonly pitch: number };
  readonly lamp: At & { readonly radius: number };
  /** The right end of the score's base line. */
  readonly score: At & { readonly size: number };
  /** The digit while it is not the subject: beside the games, while a stored digit has its place, and beside that one's copy. */
  readonly small: { readonly games: Place; readonly miss: Place; readonly flip: Place };
  /** How much room its tools have when it is small. */
  readonly smallTools: number;
  readonly smallReceived: At;
  /** Where it keeps off the wall of dots. */
  readonly wallReceived: At;
  /** The learner's drawing in few cells. */
  readonly yours: Place & { readonly cell: number };
  readonly takeSolution: Place;
  readonly five: {
    readonly x: number;
    readonly pitch: number;
    readonly cell: number;
    readonly lampX: number;
    readonly outX: number;
    readonly radius: number;
  };
  readonly fromZero: Place;
  readonly wall: At & { readonly cell: number; readonly across: number; readonly words: At };
  /** Its edge, and the base line of what stands under it. */
  readonly miss: Place & { readonly words: At };
  readonly takeMiss: Place;
  readonly browse: Place;
  /** Half the length of the longest bar, between two columns of the network. */
  readonly bars: {
    readonly reach: number;
    readonly numbers: boolean;
    /** Of the lead that they come to: its base line, below the last lamp or, on a phone, over the heads; and its size. */
    readonly lead: { readonly away: number; readonly size: number };
  };
  readonly effects: Place;
  readonly tried: Place;
  readonly captions: number;
  readonly stairs: Place;
  readonly toggleAll: Place;
  readonly enoughWords: At;
  readonly takeEnough: Place;
  readonly outputs: NetPlace;
}

/** The place of one cell of a square grid, counted row by row. */
export function cellIn({ x, y, width }: Place, across: number, i: number): Place {
  const cell = width / across;
  return { x: x + (i % across) * cell, y: y + Math.floor(i / across) * cell, width: cell, height: cell };
}

const row = (count: number, x: number, y: number, pitch: number): At[] =>
  Array.from({ length: count }, (_, i) => ({ x: x + i * pitch, y }));

export function handPlaces(places: Places): HandPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, second, third, net, lamp, total }: Places): HandPlaces {
  const tests = { x: 740, y: 112, cell: 9, pitch: 80, rowPitch: 60, across: 6, lamp: 9, beside: 13, inset: 4, head: typeSize.label };
  return {
    compact: false,
    size: typeSize.label,
    received: place(350, 332, 44, 44),
    receivedCaption: { lines: ['received'], below: 38 },
    weights: second,
    edge: { lamp: 12, away: 24, sum: typeSize.label },
    tests,
    barTests: { ...tests, x: 820, across: 5 },
    equal: { x: 816, y: 304 },
    dials: { seven: row(7, 432, 466, 64), five: row(5, 432, 458, 96), one: [{ x: 640, y: 500 }], radius: 28 },
    brush: place(396, 484, 150, 28),
    sum: { ...place(880, 426, 192, 94), pitch: 30 },
    lamp: { x: lamp.x, y: 452, radius: 40 },
    score: { x: total.x, y: 628, size: total.size },
    small: { games: place(home.x, 424, 112), miss: place(home.x, 424, 112), flip: place(home.x, 424, 112) },
    smallTools: 262,
    smallReceived: { x: 188, y: 424 },
    wallReceived: { x: home.x, y: 318 },
    yours: { ...place(home.x, 112, 280, 154), cell: 26 },
    takeSolution: place(888, 524, 120, 28),
    five: { x: 400, pitch: 56, cell: 8, lampX: 528, outX: 648, radius: 22 },
    fromZero: place(808, 292, 108, 28),
    wall: { x: 206, y: 112, cell: 5, across: 7, words: { x: 206, y: 98 } },
    miss: { ...home, words: { x: home.x, y: home.y + home.width + 22 } },
    takeMiss: place(244, 452, 116, 26),
    browse: place(244, 500, 104, 22),
    bars: { reach: 64, numbers: true, lead: { away: 40, size: typeSize.total } },
    effects: second,
    tried: third,
    captions: 414,
    stairs: place(second.x, 436, third.x + third.width - second.x, 128),
    toggleAll: place(third.x + third.width - 70, 398, 76, 24),
    enoughWords: { x: third.x, y: 232 },
    takeEnough: place(third.x - 8, 318, 142, 28),
    outputs: net,
  };
}

function tall({ home, card, height, net }: Places): HandPlaces {
  const top = home.y + home.height + 52;
  const bottom = height - 230;
  const weights = place(16, top, 140, 140);
  const tests = { x: 173.5, y: top + 2, cell: 4, pitch: 34, rowPitch: 27, across: 6, lamp: 4, beside: 5, inset: 1.5, head: 12 };
  const low = weights.y + weights.height;
  const [first, second] = [between(low, bottom, 0.27), between(low, bottom, 0.77)];
  const edge = 168;
  return {
    compact: true,
    size: 13,
    received: place(334, 262, 40, 40),
    receivedCaption: { lines: ['received'], below: 13 },
    weights,
    edge: { lamp: 7, away: 13, sum: 11 },
    tests,
    barTests: { ...tests, x: 207.5, across: 5 },
    equal: { x: 206, y: top + 104 },
    dials: {
      seven: [...row(4, 62, first, 90), ...row(3, 107, second, 90)],
      five: row(5, 50, (first + second) / 2, 72),
      one: [{ x: 320, y: second }],
      radius: 22,
    },
    brush: place(16, second - 20, 220, 40),
    sum: { ...place(card.x + 4, 152, card.width - 4, 66), pitch: 19 },
    lamp: { x: 0, y: 0, radius: 0 },
    score: { x: 374, y: 253, size: 22 },
    small: { games: home, miss: place(card.x, card.y, 106), flip: home },
    smallTools: 136,
    smallReceived: { x: 334, y: 262 },
    wallReceived: { x: 334, y: 262 },
    yours: { ...place(card.x, card.y, card.width, 86), cell: 12 },
    takeSolution: place(card.x + 4, card.y + 8, 114, 32),
    five: { x: 16, pitch: 32, cell: 5, lampX: 76, outX: 146, radius: 14.5 },
    fromZero: place(214, top + 84, 160, 34),
    wall: { x: 16, y: top + 22, cell: 2, across: 4, words: { x: 16, y: top + 8 } },
    miss: { ...home, words: { x: home.x, y: home.y + home.width + 18 } },
    takeMiss: place(246, 264, 88, 26),
    browse: place(94, home.y + home.height + 5, 98, 26),
    bars: { reach: 22, numbers: false, lead: { away: 17, size: 16 } },
    effects: place(16, top + 18, edge, edge),
    tried: place(206, top + 18, edge, edge),
    captions: top + 9,
    stairs: place(16, top + edge + 30, 358, Math.min(100, bottom - top - edge - 32)),
    toggleAll: place(274, top + edge + 20, 100, 32),
    enoughWords: { x: 206, y: top + 66 },
    takeEnough: place(200, top + 136, 176, 36),
    outputs: {
      ...net,
      columns: [0, 0, 0, 262],
      middle: 164,
      pitch: [0, 0, 0, 24],
      radius: [0, 0, 0, 9.5],
      box: place(net.box.x, -14, net.box.width, 26),
    },
  };
}

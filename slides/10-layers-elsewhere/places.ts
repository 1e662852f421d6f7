/** Where the edge filter stands, its picture and its responses; and the ladder of speech that follows them. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface FilterPlaces {
  /** A phone's: smaller words. */
  readonly compact: boolean;
  /** The digit is not the subject here: it stands small, with a row of this width for its tools. */
  readonly digit: Place & { readonly tools: number };
  /** Where the picture is all there is. */
  readonly alone: Place;
  readonly picture: Place;
  readonly answers: Place;
  /** The middle of the arrow from one to the other. */
  readonly arrow: At;
  /** Base line of the words under them. */
  readonly captions: number;
  readonly choice: Place;
  readonly threshold: Place;
  /** The square round which the filter's handle goes. */
  readonly dial: Place;
  /** Edge of one of its nine cells. */
  readonly cell: number;
  /** Base line of the words under the filter. */
  readonly dialCaption: number;
  readonly sum: Place;
  /** Places of the picture, magnified, one under the other. */
  readonly patches: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly pitch: number;
    /** What is said of them. */
    readonly words: At;
    readonly align: 'left' | 'center';
    readonly wordSize: number;
  };
  /** Nine lines that slide, and the lines into one neuron. */
  readonly nailed: {
    readonly unit: At;
    readonly grid: Place;
    readonly neuron: At;
    readonly radius: number;
    /** Least distance between two of the nine. */
    readonly small: number;
    readonly words: number;
  };
  readonly received: Place;
  readonly ladder: LadderPlace;
  /** Where one chooses whose ladder it is. */
  readonly ladderChoice: Place;
}

export interface LadderPlace {
  readonly compact: boolean;
  readonly area: Place;
  /** The axis of time. */
  readonly from: number;
  readonly to: number;
  /** Middles of the rungs, the lowest first. */
  readonly rungs: readonly number[];
  readonly height: number;
  /** The names of the rungs: right-aligned beside them, or left-aligned over them. */
  readonly names: { readonly right: number } | { readonly left: number };
}

const rungsFrom = (lowest: number, pitch: number) => [0, 1, 2, 3, 4, 5].map((rung) => lowest - rung * pitch);

export function filterPlaces(places: Places): FilterPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

/** The picture, the filter that slides over it, and what comes of it, from left to right. */
function wide({ home }: Places): FilterPlaces {
  const edge = 372;
  const [picture, answers] = [place(244, 100, edge), place(844, 100, edge)];
  const under = picture.y + edge + 5;
  return {
    compact: false,
    digit: { ...place(home.x, home.y, 140), tools: 200 },
    alone: place(416, 84, 448),
    picture,
    answers,
    captions: under + 44,
    arrow: { x: 730, y: picture.y + edge - 24 },
    choice: place(picture.x, under, edge, 24),
    threshold: place(answers.x, under, edge, 24),
    dial: place(650, picture.y, 160, 160),
    cell: 32,
    dialCaption: picture.y + 186,
    sum: place(640, picture.y + 204, 180, 106),
    patches: { x: answers.x, y: picture.y, size: 112, pitch: 130, words: { x: answers.x + 132, y: 294 }, align: 'left', wordSize: 24 },
    nailed: {
      unit: { x: 708, y: 262 },
      grid: place(800, 122, 280),
      neuron: { x: 1178, y: 262 },
      radius: 30,
      small: 13,
      words: 24,
    },
    received: place(home.x, 300, 56),
    ladderChoice: place(home.x - 12, 392, 150, 26),
    ladder: {
      compact: false,
      area: place(244, 80, 972, 456),
      from: 372,
      to: 1216,
      rungs: rungsFrom(512, 77),
      height: 48,
      names: { right: 350 },
    },
  };
}

function tall({ home, height }: Places): FilterPlaces {
  const digit = { ...place(home.x, home.y, 140), tools: 250 };
  const top = 256;
  const edge = 165;
  const [picture, answers] = [place(16, top, edge), place(374 - edge, top, edge)];
  const under = top + edge + 4;
  const right = home.x + 156;
  const bottom = Math.max(560, height - 226);
  return {
    compact: true,
    digit,
    alone: place(41, top - 4, 308),
    picture,
    answers,
    captions: under + 50,
    arrow: { x: 195, y: top + edge / 2 },
    choice: place(8, under, edge + 16, 30),
    threshold: place(answers.x, under, edge, 30),
    dial: place(right + 31, home.y, 140),
    cell: 26,
    dialCaption: home.y + 160,
    sum: place(16, under + 76, 358, 24),
    patches: { x: 250, y: top, size: 84, pitch: 96, words: { x: 292, y: top + 300 }, align: 'center', wordSize: 16 },
    nailed: {
      unit: { x: 16 + edge / 2, y: top + edge + 62 },
      grid: place(209, top, edge),
      neuron: { x: 374 - edge / 2, y: top + edge + 62 },
      radius: 22,
      small: 8,
      words: 16,
    },
    received: place(right, home.y + 84, 40),
    ladderChoice: place(right, home.y, 202, 30),
    ladder: {
      compact: true,
      area: place(16, 236, 358, bottom - 236),
      from: 16,
      to: 374,
      rungs: rungsFrom(bottom - 14, (bottom - 286) / 5),
      height: 28,
      names: { left: 16 },
    },
  };
}

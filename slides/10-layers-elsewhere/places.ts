/** Where the edge filter stands, its picture and its responses; and the ladder of speech that follows them. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface FilterPlaces {
  /** A phone's: smaller words. */
  readonly compact: boolean;
  readonly picture: Place;
  readonly answers: Place;
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
  readonly patches: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number };
  /** Nine lines that slide, and the lines into one neuron. */
  readonly nailed: {
    readonly unit: At;
    readonly grid: Place;
    readonly neuron: At;
    readonly radius: number;
    /** Least distance between two of the nine. */
    readonly small: number;
    readonly words: number;
    /** Half the width of the words under the grid. */
    readonly half: number;
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

function wide({ second, third, sum, card, received }: Places): FilterPlaces {
  const under = second.y + second.height + 5;
  return {
    compact: false,
    picture: second,
    answers: third,
    captions: 438,
    choice: place(second.x, under, second.width, 24),
    threshold: place(third.x, under, third.width, 24),
    dial: place(sum.x, second.y, sum.width, sum.width),
    cell: 28,
    dialCaption: 284,
    sum: place(sum.x, 302, sum.width, 106),
    patches: { x: third.x + 20, y: third.y, size: 84, pitch: 98 },
    nailed: {
      unit: { x: 748, y: 252 },
      grid: place(844, 140, 224),
      neuron: { x: 1186, y: 252 },
      radius: 24,
      small: 11,
      words: 18,
      half: 148,
    },
    received,
    ladderChoice: place(card.x - 12, card.y + 6, 150, 26),
    ladder: {
      compact: false,
      area: place(400, 80, 816, 456),
      from: 496,
      to: 1216,
      rungs: rungsFrom(512, 77),
      height: 44,
      names: { right: 478 },
    },
  };
}

function tall({ home, height, received }: Places): FilterPlaces {
  const top = home.y + home.height + 46;
  const edge = Math.max(112, Math.min(150, height - 210 - top - 156));
  const under = top + edge + 4;
  const right = home.x + home.width + 12;
  const lowest = height - 262;
  return {
    compact: true,
    picture: place(16, top, edge, edge),
    answers: place(374 - edge, top, edge, edge),
    captions: under + 46,
    choice: place(8, under, edge + 16, 30),
    threshold: place(374 - edge, under, edge, 30),
    dial: place(right, home.y, 122, 122),
    cell: 24,
    dialCaption: home.y + 138,
    sum: place(16, under + 54, 358, 24),
    patches: { x: 262, y: top, size: Math.floor((edge - 8) / 3), pitch: Math.floor((edge + 4) / 3) },
    nailed: {
      unit: { x: 16 + edge + 34, y: top + edge / 2 },
      grid: place(374 - 140, top + 10, 112),
      neuron: { x: 364, y: top + edge / 2 },
      radius: 10,
      small: 8,
      words: 12,
      half: 90,
    },
    received: { ...received, y: home.y + 152 },
    ladderChoice: place(right, home.y, 122, 30),
    ladder: {
      compact: true,
      area: place(16, top - 2, 358, height - 222 - top),
      from: 16,
      to: 374,
      rungs: rungsFrom(lowest + 22, (lowest - top) / 5 - 1),
      height: 24,
      names: { left: 16 },
    },
  };
}

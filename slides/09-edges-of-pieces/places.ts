/** Where loop and line come apart, what is hoped for between the columns of the network, and an empty picture with its sixteen lamps. */
import { type Place, type Places, place } from '../../src/theme/places';

export interface LoopPlaces {
  readonly compact: boolean;
  /** The digit is not the subject here: it stands small, with a row of this width for its tools. */
  readonly digit: Place & { readonly tools: number };
  readonly received: Place;
  /** Where the loop is all there is. */
  readonly alone: Place;
  readonly loop: Place;
  readonly line: Place;
  /** The lamp that is hoped for the loop, in its middle; its name stands so far below, in this size. */
  readonly lamp: { readonly x: number; readonly y: number; readonly radius: number; readonly below: number; readonly size: number };
  /** Three digits with a long line. */
  readonly lined: { readonly at: Place; readonly size: number; readonly pitch: number; readonly across: number };
  /** One per gap of the network. */
  readonly hoped: readonly Place[];
  readonly empty: EmptyPlace;
  readonly guess: Place;
}

/** An empty grid, lines from it to lamps in two columns, and how many of them are lit. */
export interface EmptyPlace {
  readonly compact: boolean;
  readonly grid: Place;
  readonly columns: readonly [number, number];
  readonly middle: number;
  readonly pitch: number;
  readonly radius: number;
  /** Left end of the base line of the count, and its size. */
  readonly count: { readonly x: number; readonly y: number; readonly size: number };
}

export function loopPlaces({ layout, home, height }: Places): LoopPlaces {
  if (layout === 'wide') {
    return {
      compact: false,
      digit: { ...place(home.x, home.y, 140), tools: 200 },
      received: place(home.x, 300, 56),
      alone: place(416, 84, 448),
      loop: place(268, 96, 392),
      lamp: { x: 464, y: 282, radius: 18, below: 46, size: 18 },
      line: place(700, 96, 392),
      lined: { at: place(1132, 96, 84, 392), size: 84, pitch: 154, across: 1 },
      // Under the lines from edges to pieces and from pieces to the digit.
      hoped: [512, 716, 892].map((x) => place(x, 420, 112)),
      empty: {
        compact: false,
        grid: place(268, 148, 364),
        columns: [808, 916],
        middle: 330,
        pitch: 50,
        radius: 23.7,
        count: { x: 1016, y: 330, size: 88 },
      },
      guess: place(home.x, 460, 220, 76),
    };
  }
  const bottom = Math.max(560, height - 226);
  const beside = home.x + 156;
  return {
    compact: true,
    digit: { ...place(home.x, home.y, 140), tools: 250 },
    received: place(beside, 136, 40),
    alone: place(41, 252, 308),
    loop: place(16, 262, 171),
    lamp: { x: 101.5, y: 341, radius: 8, below: 24, size: 12 },
    line: place(203, 262, 171),
    lined: { at: place(16, 476, 358, 96), size: 96, pitch: 131, across: 3 },
    hoped: [0, 71, 142].map((x) => place(beside + x, 86, 60)),
    empty: {
      compact: true,
      grid: place(16, (250 + bottom) / 2 - 75, 150),
      columns: [246, 326],
      middle: (272 + bottom) / 2,
      pitch: (bottom - 312) / 7.5,
      radius: 19,
      count: { x: beside + 4, y: 124, size: 60 },
    },
    guess: place(beside, home.y, 198, 76),
  };
}

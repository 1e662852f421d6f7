/** Where loop and line come apart, what is hoped for between the columns of the network, and an empty picture with its sixteen lamps. */
import { type Place, type Places, place } from '../../src/theme/places';

export interface LoopPlaces {
  readonly compact: boolean;
  readonly received: Place;
  readonly loop: Place;
  readonly line: Place;
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

export function loopPlaces({ layout, card, second, third, height, net }: Places): LoopPlaces {
  if (layout === 'wide') {
    return {
      compact: false,
      received: place(280, 436, 56),
      loop: second,
      line: third,
      lined: { at: place(1072, 112, 84, 280), size: 84, pitch: 98, across: 1 },
      // Under the lines from edges to pieces and from pieces to the digit.
      hoped: [503, 722, 890].map((x) => place(x, 420, 100)),
      empty: {
        compact: false,
        grid: place(424, 220, 224),
        columns: [840, 944],
        middle: 332,
        pitch: 50,
        radius: 23.7,
        count: { x: 1028, y: 336, size: 44 },
      },
      guess: place(card.x, card.y, card.width, 76),
    };
  }
  const bottom = Math.max(560, height - 226);
  return {
    compact: true,
    received: place(334, 262, 40),
    loop: place(16, 322, 168),
    line: place(206, 322, 168),
    lined: { at: place(16, 522, 176, 52), size: 52, pitch: 62, across: 3 },
    hoped: [56, 112, 168].map((y) => place(card.x + 40, y, 42)),
    empty: {
      compact: true,
      grid: place(16, net.middle - 56, 112),
      columns: [214, 276],
      middle: (326 + bottom) / 2,
      pitch: (bottom - 336) / 8.5,
      radius: 15.5,
      count: { x: 304, y: net.middle + 4, size: 26 },
    },
    guess: place(card.x, card.y, 122, 76),
  };
}

/** Where three lamps, their weights and products stand as three rows, the neuron that adds them up, and what is said to it. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface ExercisePlaces {
  readonly compact: boolean;
  readonly rows: readonly [number, number, number];
  /** Base line of the words over the columns, if there is room for any. */
  readonly heads: number | undefined;
  readonly letter: number;
  readonly lamp: { readonly x: number; readonly radius: number };
  readonly times: number;
  readonly weight: number;
  readonly equals: number;
  /** Right end of the products. */
  readonly product: number;
  readonly numeral: number;
  readonly neuron: { readonly x: number; readonly y: number; readonly radius: number };
  /** Where the lamps come from, and what is said of an answer: base lines of the first and every further line. */
  readonly note: At;
  readonly message: At;
  readonly goals: At;
  readonly lineHeight: number;
  readonly size: number;
  readonly check: Place;
  readonly hint: Place;
  readonly goOn: Place;
  readonly another: Place;
}

export function exercisePlaces({ layout }: Places): ExercisePlaces {
  return layout === 'wide' ? wide() : tall();
}

function wide(): ExercisePlaces {
  return {
    compact: false,
    rows: [168, 252, 336],
    heads: 114,
    letter: 416,
    lamp: { x: 468, radius: 32 },
    times: 530,
    weight: 606,
    equals: 690,
    product: 806,
    numeral: 30,
    neuron: { x: 1110, y: 252, radius: 64 },
    note: { x: 400, y: 424 },
    message: { x: 400, y: 464 },
    // Large words need the room up to the margin.
    goals: { x: 914, y: 466 },
    lineHeight: 26,
    size: 18,
    check: place(400, 508, 84, 36),
    hint: place(494, 508, 76, 36),
    goOn: place(400, 508, 150, 36),
    another: place(560, 508, 140, 36),
  };
}

function tall(): ExercisePlaces {
  return {
    compact: true,
    rows: [346, 404, 462],
    heads: undefined,
    letter: 22,
    lamp: { x: 52, radius: 19 },
    times: 84,
    weight: 118,
    equals: 154,
    product: 222,
    numeral: 20,
    neuron: { x: 324, y: 404, radius: 40 },
    note: { x: 16, y: 510 },
    message: { x: 16, y: 531 },
    goals: { x: 247, y: 72 },
    lineHeight: 19,
    size: 14,
    check: place(16, 558, 78, 44),
    hint: place(100, 558, 70, 44),
    goOn: place(16, 558, 136, 44),
    another: place(160, 558, 150, 44),
  };
}

/** The field for a product, and the one for the sum. */
export function fieldFor({ rows, product, neuron, compact }: ExercisePlaces, blank: 0 | 1 | 2 | 'sum'): Place {
  const [width, height] = compact ? [66, 38] : [100, 42];
  if (blank === 'sum') return place(neuron.x - width / 2, neuron.y - height / 2, width, height);
  return place(product - width + (compact ? 8 : 12), rows[blank] - height / 2, width, height);
}

/** The slider under weight `k`. */
export function sliderFor({ rows, weight, compact }: ExercisePlaces, k: number): Place {
  const width = compact ? 72 : 124;
  return place(weight - width / 2, (rows[k] ?? 0) + (compact ? 10 : 20), width, 24);
}

/** Two rows and three columns of a layer, rounded, small enough to be multiplied by hand; one number of it is missing. */

import { computed, type ReadonlySignal, type Signal, untracked } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below, timesAsked } from '../../src/lesson/shapes';
import type { Network } from '../../src/network/Network';
import { diagnosis, fullLine, isNear, type Message } from '../shared/exercises/diagnosis';
import { type Missing, type MissingNumber, missingNumber } from '../shared/exercises/missingNumber';
import { rounded, type Three, type ThreeInputs, threeInputs } from '../shared/exercises/threeInputs';

/** The layer that it is cut out of. */
const cornerLayer = 2;
const slide = 'matrix-form';

/** Which neurons and which sources. */
interface Cut {
  readonly rows: readonly [number, number];
  readonly columns: Three;
}

interface Corner {
  /** None where the layer has no numbers that suit a hand, and made-up ones stand in. */
  readonly cut: Cut | undefined;
  /** Each row with the lamps, its products and its entry of the result. */
  readonly rows: readonly [ThreeInputs, ThreeInputs];
  readonly lamps: Three;
}

/** An entry of the result, or a weight. */
export interface Gap {
  readonly row: 0 | 1;
  readonly column?: 0 | 1 | 2;
}

const gaps: readonly Gap[] = [{ row: 1 }, { row: 0, column: 1 }];

const madeUp: readonly { readonly weights: readonly [Three, Three]; readonly lamps: Three }[] = [
  {
    weights: [
      [2, -1, 3],
      [-3, 4, 1],
    ],
    lamps: [0.5, 0.2, 0.9],
  },
  {
    weights: [
      [-2, 5, 1],
      [4, -1, -3],
    ],
    lamps: [0.8, 0.3, 0.5],
  },
];

/** Whole numbers that a hand can multiply. */
const suits = (weight: number) => Math.abs(Math.round(weight)) >= 1 && Math.abs(Math.round(weight)) <= 6;

function isUsable(network: Network, lamps: ArrayLike<number>, { rows, columns }: Cut): boolean {
  const all = rows.every((row) => columns.every((column) => suits(network.weight(cornerLayer, row, column))));
  return all && columns.every((column) => rounded(lamps[column] as number) > 0);
}

/** Lamps of unlike brightness, and two rows with large weights; `turn` gives others. */
function cutOut(network: Network, lamps: ArrayLike<number>, turn: number): Cut | undefined {
  const { neurons, sources } = network.layer(cornerLayer);
  const columns = unlike(turned(Array.from(Array(sources).keys()), 3 * turn), lamps);
  // The first three that two rows suit.
  for (let first = 0; first + 3 <= columns.length; first++) {
    const three = columns.slice(first, first + 3).sort((a, b) => a - b) as unknown as Three;
    const size = (j: number) => three.reduce((sum, column) => sum + Math.abs(Math.round(network.weight(cornerLayer, j, column))), 0);
    const fitting = Array.from(Array(neurons).keys())
      .filter((j) => three.every((column) => suits(network.weight(cornerLayer, j, column))))
      .sort((i, j) => size(j) - size(i));
    const [a, b] = turned(fitting, 2 * turn);
    if (a !== undefined && b !== undefined && a !== b) return { rows: a < b ? [a, b] : [b, a], columns: three };
  }
  return undefined;
}

/** Those that are lit: first one of each brightness, the full ones last, then the others. */
function unlike(columns: readonly number[], lamps: ArrayLike<number>): number[] {
  const tenths = (column: number) => Math.round((lamps[column] as number) * 10);
  const lit = columns.filter((column) => tenths(column) > 0);
  const isFirst = (column: number) => lit.find((other) => tenths(other) === tenths(column)) === column;
  const isFull = (column: number) => tenths(column) === 10;
  const rank = (column: number) => (isFirst(column) && !isFull(column) ? 0 : isFirst(column) ? 1 : isFull(column) ? 3 : 2);
  return lit.sort((a, b) => rank(a) - rank(b));
}

const turned = <T>(list: readonly T[], by: number) => list.map((_, i) => list[(i + by) % list.length] as T);

function cornerOf(network: Network, lamps: ArrayLike<number>, cut: Cut | undefined, turn: number): Corner {
  const made = madeUp[turn % madeUp.length] as (typeof madeUp)[number];
  const three = cut ? (cut.columns.map((column) => rounded(lamps[column] as number)) as unknown as Three) : made.lamps;
  const weightsOf = (k: 0 | 1) =>
    cut ? (cut.columns.map((column) => Math.round(network.weight(cornerLayer, cut.rows[k], column))) as unknown as Three) : made.weights[k];
  return { cut, lamps: three, rows: [threeInputs(three, weightsOf(0)), threeInputs(three, weightsOf(1))] };
}

/** What is missing, and what there is to say to it. */
export function missingIn({ rows, lamps }: Corner, { row, column }: Gap): Missing {
  const three = rows[row];
  const key = JSON.stringify([lamps, rows.map(({ weights }) => weights), row, column]);
  if (column === undefined) return { key, ...missingEntry(three, rows[1 - row] as ThreeInputs) };
  return { key, ...missingWeight(three, column) };
}

function missingEntry(three: ThreeInputs, other: ThreeInputs): Omit<Missing, 'key'> {
  const { weights, lamps, products } = three;
  return {
    truth: three.sum,
    fullLine: () => fullLine(three, 'sum'),
    diagnosis: (answer) =>
      isNear(answer, other.sum) ? [['That is the other row. Take the marked one.']] : diagnosis(answer, three, 'sum'),
    hint(level) {
      if (level === 1)
        return [['First times first: ', weights[0], ' × ', lamps[0], '. Go on like that,'], ['then add, each with its sign.']];
      if (level === 2) return [['The products are ', products[0], ', ', products[1], ' and ', products[2], '. Add them.']];
      return [fullLine(three, 'sum')];
    },
  };
}

function missingWeight({ weights, lamps, products, sum }: ThreeInputs, column: 0 | 1 | 2): Omit<Missing, 'key'> {
  const [truth, lamp, product] = [weights[column], lamps[column], products[column]];
  const rest: Message = [
    ['The other two make ', sum - product, '; the entry is ', sum, '.'],
    ['So this product is ', product, '.'],
  ];
  const could = (answer: number, value: number) => isNear(answer, value) && !isNear(value, truth);
  const full = () => [truth, ' × ', lamp, ' = ', product];
  return {
    truth,
    fullLine: full,
    diagnosis(answer) {
      if (could(answer, product)) return [['That is the product.'], ['What times ', lamp, ' gives it?']];
      if (could(answer, -truth)) return [['The size is right. Mind the sign.']];
      if (could(answer, sum)) return [['That is the whole entry. Three products make it.']];
      return rest;
    },
    hint(level) {
      if (level === 1) return [['First the two products that you know.'], ['What is left of the entry?']];
      if (level === 2) return rest;
      return [full()];
    },
  };
}

export interface SmallMatrix extends MissingNumber {
  readonly corner: ReadonlySignal<Corner>;
  readonly gap: ReadonlySignal<Gap>;
  /** 0: an entry of the result is missing; 1: a weight. */
  readonly round: Signal<number>;
  /** Another one, from the start. */
  another(): void;
}

/** The same for all who ask about this lesson. */
export const smallMatrixOf = perLesson(make);

function make(lesson: Lesson): SmallMatrix {
  const turn = lesson.local(slide, 'corner turn', 0, timesAsked);
  const round = lesson.local(slide, 'corner round', 0, below(gaps.length));
  const lampsNow = () => lesson.pass().activations(cornerLayer - 1);
  const chosen = computed(() => {
    // Chosen anew with every new digit, and held still during edits.
    lesson.shownInputs.value;
    const now = turn.value;
    return untracked(() => cutOut(lesson.network(), lampsNow(), now));
  });
  const corner = computed(() => {
    const held = chosen.value;
    const cut = held && isUsable(lesson.network(), lampsNow(), held) ? held : cutOut(lesson.network(), lampsNow(), turn.value);
    return cornerOf(lesson.network(), lampsNow(), cut, turn.value);
  });
  const gap = computed(() => gaps[round.value] as Gap);
  return {
    corner,
    gap,
    round,
    another() {
      lesson.beginGesture();
      turn.value = turn.peek() + 1;
      round.value = 0;
      lesson.endGesture();
    },
    ...missingNumber(
      lesson,
      slide,
      'corner tried',
      computed(() => missingIn(corner.value, gap.value)),
    ),
  };
}

/** The game that one neuron cannot win: a vertical bar in any column lights it, a horizontal bar in any row must not. Five can. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { numbers } from '../../src/lesson/shapes';
import { Network } from '../../src/network/Network';
import { few, type Judged, type Small, testsOf } from './kaleidoscope';

const lines = Array.from({ length: few }, (_, i) => i);
const cells = Array.from({ length: few * few }, (_, i) => i);
const column = (cell: number) => cell % few;
const row = (cell: number) => Math.floor(cell / few);

export const verticals: readonly Small[] = lines.map((line) => cells.map((cell) => (column(cell) === line ? 1 : 0)));
export const horizontals: readonly Small[] = lines.map((line) => cells.map((cell) => (row(cell) === line ? 1 : 0)));

/** 25 weights and a bias. */
export function oneNeuron(weights: readonly number[], bias: number): Network {
  return new Network([
    {
      sources: cells.length,
      neurons: 1,
      weights: Float64Array.from(weights),
      biases: Float64Array.of(bias),
      activation: 'sigmoid',
    },
  ]);
}

/** What the weights add up to in every column and in every row: the neuron's sum for a bar there. Both lists have one total. */
export function lineSums(weights: readonly number[]): { columns: number[]; rows: number[]; total: number } {
  const sum = (isIn: (cell: number) => boolean) => weights.reduce((all, weight, cell) => (isIn(cell) ? all + weight : all), 0);
  return {
    columns: lines.map((line) => sum((cell) => column(cell) === line)),
    rows: lines.map((line) => sum((cell) => row(cell) === line)),
    total: sum(() => true),
  };
}

/** w into a neuron from its own column, u from everywhere else, its bias b; v from each of the five to the output, and its bias c. */
export const fiveNames = ['w', 'u', 'b', 'v', 'c'] as const;
/** Found by trying. */
export const fiveThatWin: readonly number[] = [3, 0, -9, 8, -4];

/** Five neurons, a column each, that share their dials; and one more. */
export function fiveNeurons([w = 0, u = 0, b = 0, v = 0, c = 0]: readonly number[]): Network {
  const weights = Float64Array.from({ length: few * cells.length }, (_, i) =>
    column(i % cells.length) === Math.floor(i / cells.length) ? w : u,
  );
  return new Network([
    { sources: cells.length, neurons: few, weights, biases: new Float64Array(few).fill(b), activation: 'sigmoid' },
    { sources: few, neurons: 1, weights: new Float64Array(few).fill(v), biases: Float64Array.of(c), activation: 'sigmoid' },
  ]);
}

/** Over the bars: what each half of them should do. */
export const barHeads = ['should light', 'should stay dark'] as const;

export interface Bars {
  /** The one neuron's 25 weights and, last, its bias. */
  readonly single: Signal<readonly number[]>;
  readonly singleTests: ReadonlySignal<readonly Judged[]>;
  readonly five: Signal<readonly number[]>;
  readonly fiveNetwork: ReadonlySignal<Network>;
  readonly fiveTests: ReadonlySignal<readonly Judged[]>;
}

/** As near as one neuron comes: every bar but the one in the middle row. */
export const bestTry: readonly number[] = [...cells.map((cell) => (row(cell) === 2 ? 1 : 0)), -0.5];

/** How far the one neuron's bias goes to either side, and each dial of the five. */
export const mostOfOne = 15;
export const mostOfFive = 12;

/** The same for whoever asks: slide and sentences. */
export const barsOf = perLesson(make);

function make(lesson: Lesson): Bars {
  const single = lesson.local('by-hand', 'one neuron', bestTry, numbers(cells.length + 1, -mostOfOne, mostOfOne));
  const five = lesson.local('by-hand', 'five dials', fiveThatWin, numbers(fiveNames.length, -mostOfFive, mostOfFive));
  const fiveNetwork = computed(() => fiveNeurons(five.value));
  const singleNetwork = computed(() => oneNeuron(single.value.slice(0, -1), single.value.at(-1) as number));
  return {
    single,
    singleTests: computed(() => testsOf(singleNetwork.value, verticals, horizontals)),
    five,
    fiveNetwork,
    fiveTests: computed(() => testsOf(fiveNetwork.value, verticals, horizontals)),
  };
}

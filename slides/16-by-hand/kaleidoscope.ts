/** A game that can be won by hand: one neuron on 5 × 5 cells tells × from +, and all cells that are mirror images share one dial. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import * as v from 'valibot';
import { side } from '../../src/digits/pixels';
import { signatureOf } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { numbers, textUpTo } from '../../src/lesson/shapes';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { Network } from '../../src/network/Network';
import { Random } from '../../src/network/Random';
import { plainSignal } from '../../src/scene/plainSignal';

/** Cells along an edge. */
export const few = 5;
const cells = Array.from({ length: few * few }, (_, i) => i);

/** What each weight dial turns; the seventh dial is the bias. */
export const kinds = ['centre', 'sides', 'near corners', 'edge middles', 'edge rests', 'corners'] as const;

/** Which dial turns a cell: by its distances from the middle row and column. */
export function kindOf(cell: number): number {
  const [down, across] = [Math.abs(Math.floor(cell / few) - 2), Math.abs((cell % few) - 2)];
  const [far, near] = [Math.max(down, across), Math.min(down, across)];
  return [[0], [1, 2], [3, 4, 5]][far]?.[near] as number;
}

/** 25 values 0…1, row by row. */
export type Small = readonly number[];
const madeOf = (...chosen: number[]): Small => cells.map((cell) => (chosen.includes(kindOf(cell)) ? 1 : 0));
const [cross, plus] = [madeOf(0, 2, 5), madeOf(0, 1, 3)];

/** One to three cells of the shape taken away, up to two others added. */
function damaged(shape: Small, random: Random): Small {
  const inShape = random.shuffle(cells.filter((cell) => shape[cell] === 1));
  const outside = random.shuffle(cells.filter((cell) => shape[cell] === 0));
  const changed = [...inShape.slice(0, 1 + random.below(3)), ...outside.slice(0, random.below(3))];
  return shape.map((value, cell) => (changed.includes(cell) ? 1 - value : value));
}

/** A seed with which two weight dials and the bias can just do, and one weight dial cannot. */
const random = new Random(467);
const twelve = (shape: Small) => [shape, ...Array.from({ length: 11 }, () => damaged(shape, random))];
/** Twelve × to be lit, then twelve + to stay dark; the first of each is whole. */
export const crosses = twelve(cross);
export const pluses = twelve(plus);

const untouched: readonly number[] = [0, 0, 0, 0, 0, 0, 0];
/** Found by trying; there are very many others. */
export const oneSolution: readonly number[] = [0, -1, 1, -1, 0, 1, 0];

/** One neuron of 25 inputs, from seven dials. */
export function neuronOf(dials: readonly number[]): Network {
  const weights = Float64Array.from(cells, (cell) => dials[kindOf(cell)] as number);
  return new Network([
    { sources: cells.length, neurons: 1, weights, biases: Float64Array.of(dials[kinds.length] as number), activation: 'sigmoid' },
  ]);
}

/** A test picture, and what a network makes of it. */
export interface Judged {
  readonly picture: Small;
  readonly pass: ForwardPass;
  readonly shouldLight: boolean;
  /** A lamp of exactly one half has decided nothing. */
  readonly isRight: boolean;
}

export function testsOf(network: Network, toLight: readonly Small[], toStayDark: readonly Small[]): Judged[] {
  const judge = (shouldLight: boolean) => (picture: Small) => {
    const pass = network.forward(picture);
    const z = pass.zOf(network.layers.length, 0);
    return { picture, pass, shouldLight, isRight: shouldLight ? z > 0 : z < 0 };
  };
  return [...toLight.map(judge(true)), ...toStayDark.map(judge(false))];
}

export const countRight = (all: readonly Judged[]): number => all.filter(({ isRight }) => isRight).length;

/** The 20 × 20 pixels in which a centred digit stands, in 5 × 5 cells: each the mean of its sixteen. */
export function inFewCells(pixels: ArrayLike<number>): Small {
  const margin = 4;
  const size = (side - 2 * margin) / few;
  return cells.map((cell) => {
    const [top, left] = [margin + size * Math.floor(cell / few), margin + size * (cell % few)];
    let ink = 0;
    for (let i = 0; i < size * size; i++) ink += pixels[(top + Math.floor(i / size)) * side + left + (i % size)] as number;
    return ink / (size * size);
  });
}

export interface Kaleidoscope {
  readonly dials: Signal<readonly number[]>;
  readonly network: ReadonlySignal<Network>;
  readonly tests: ReadonlySignal<readonly Judged[]>;
  /** Shown in their place: one way to win, or, when the learner wants to see them again, their own dials. */
  readonly solution: {
    readonly isMine: Signal<boolean>;
    readonly dials: ReadonlySignal<readonly number[]>;
    readonly tests: ReadonlySignal<readonly Judged[]>;
  };
  /** The learner's drawing in few cells, or those cells as the learner has painted them, and what the neuron makes of them. */
  readonly drawn: ReadonlySignal<{ picture: Small; pass: ForwardPass; isPainted: boolean }>;
  /** Paints a cell or, if it is white, erases it. */
  press(cell: number): void;
  erase(cell: number): void;
}

/** Cells that were painted one by one, and the drawing that they were made from: when it changes, they are those of the new one. */
interface Painted {
  readonly cells: Small;
  readonly drawing: string;
}

const paintedShape = v.object({ cells: numbers(cells.length, 0, 1), drawing: textUpTo(60) });

/** How far each dial goes to either side. */
export const mostDial = 3;

/** The same for whoever asks: slide and sentences. */
export const kaleidoscopeOf = perLesson(make);

function make(lesson: Lesson): Kaleidoscope {
  const dials = lesson.local('by-hand', 'seven dials', untouched, numbers(kinds.length + 1, -mostDial, mostDial));
  const network = computed(() => neuronOf(dials.value));
  const painted = lesson.local<Painted | null>('by-hand', 'painted cells', null, v.nullable(paintedShape));
  const ofDrawing = computed(() => inFewCells(lesson.input.value));
  const drawn = computed(() => {
    const own = painted.value;
    const isPainted = own !== null && own.drawing === signatureOf(lesson.input.value);
    const picture = isPainted ? own.cells : ofDrawing.value;
    return { picture, pass: network.value.forward(picture), isPainted };
  });
  const paint = (cell: number, value: number) => {
    const { picture } = drawn.peek();
    if (picture[cell] === value) return;
    painted.value = {
      cells: picture.map((before, at) => (at === cell ? value : before)),
      drawing: signatureOf(lesson.input.peek()),
    };
  };
  const isMine = plainSignal(false);
  const shownDials = computed(() => (isMine.value ? dials.value : oneSolution));
  return {
    dials,
    network,
    solution: {
      isMine,
      dials: shownDials,
      tests: computed(() => testsOf(neuronOf(shownDials.value), crosses, pluses)),
    },
    tests: computed(() => testsOf(network.value, crosses, pluses)),
    drawn,
    press: (cell) => paint(cell, (drawn.peek().picture[cell] as number) > 0.5 ? 0 : 1),
    erase: (cell) => paint(cell, 0),
  };
}

/** Which layer, row and terms the learner looks at where a layer stands as a matrix: positions, no edits. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { perLesson } from '../../../src/lesson/perLesson';
import { Random } from '../../../src/network/Random';
import { plainSignal } from '../../../src/scene/plainSignal';
import type { Factors } from './MatrixState';
import { type Slots, slotsOf } from './matrixShape';

type PerLayer = Readonly<Record<number, number>>;

interface MatrixChoice {
  readonly layer: Signal<number>;
  readonly rows: Signal<PerLayer>;
  /** What is pointed at in the matrix or the formula. */
  readonly pointed: Signal<{ row?: number; column?: number } | undefined>;
  /** The share of the terms that count. */
  readonly terms: Signal<number>;
  readonly factors: Signal<Factors>;
  readonly shuffled: Signal<boolean>;
  readonly asked: ReadonlySignal<AskedCell>;
}

/** A weight of hidden layer 1 that a question is about. */
interface AskedCell {
  readonly row: number;
  readonly column: number;
}

/** The same for all who ask about this lesson: its slide, its sentences and its question. */
export const matrixChoiceOf = perLesson((lesson): MatrixChoice => {
  const rows = plainSignal<PerLayer>({ 1: 4, 2: 4, 3: 3 });
  const choice: MatrixChoice = {
    layer: plainSignal(2),
    rows,
    pointed: plainSignal<{ row?: number; column?: number } | undefined>(undefined),
    terms: plainSignal(1),
    factors: plainSignal<Factors>('fitting'),
    shuffled: plainSignal(false),
    asked: computed(() => {
      // Chosen anew with every new digit, and held still during edits, so that the pixel can be lit.
      const shown = lesson.shownInputs.value;
      return { row: rows.value[1] ?? 0, column: darkPixel(shown, lesson.input.peek()) };
    }),
  };
  return choice;
});

/** One of the pixels shown as circles that is dark; if none is, one that is surely lit. */
function darkPixel(shown: readonly number[], input: ArrayLike<number>): number {
  const dark = shown.filter((i) => input[i] === 0);
  const lit = shown.filter((i) => (input[i] as number) >= 0.005);
  const from = dark.length > 0 ? dark : lit.length > 0 ? lit : shown;
  return from[Math.floor(from.length / 2)] as number;
}

/** The neuron whose row is meant now. */
export function rowNow(lesson: Lesson, layer: number): number {
  const { rows, pointed } = matrixChoiceOf(lesson);
  const elsewhere = lesson.pointed.value;
  const own = pointed.value?.row;
  if (own !== undefined && own < lesson.network().layer(layer).neurons) return own;
  if (elsewhere?.kind === 'neuron' && elsewhere.layer === layer) return elsewhere.neuron;
  return rows.value[layer] ?? 0;
}

/** From now on this row is meant while none is pointed at. */
export function keepRow(lesson: Lesson, row: number): void {
  const { layer, rows } = matrixChoiceOf(lesson);
  rows.value = { ...rows.peek(), [layer.peek()]: row };
}

/** The column that is pointed at, if one is. */
export function columnNow(lesson: Lesson, layer: number): number | undefined {
  const own = matrixChoiceOf(lesson).pointed.value?.column;
  if (own !== undefined) return own < lesson.network().layer(layer).sources ? own : undefined;
  const elsewhere = lesson.pointed.value;
  if (layer === 1) return elsewhere?.kind === 'pixel' ? elsewhere.index : undefined;
  return elsewhere?.kind === 'neuron' && elsewhere.layer === layer - 1 ? elsewhere.neuron : undefined;
}

/** How many terms the learner lets count. */
export function termsNow(lesson: Lesson): number {
  const { layer, terms } = matrixChoiceOf(lesson);
  return Math.round(lesson.network().layer(layer.value).sources * terms.value);
}

type Counts = readonly [before: number, after: number];

/** The columns that are written out; one that is meant is among them. */
export function columnsShown(lesson: Lesson, layer: number, counts: Counts, meant: number | undefined): Slots {
  const { shuffled } = matrixChoiceOf(lesson);
  const { sources } = lesson.network().layer(layer);
  const order = layer === 1 ? telling(lesson.shownInputs.value, counts) : Array.from({ length: sources }, (_, i) => i);
  if (shuffled.value) new Random(7).shuffle(order);
  return layer === 1 ? withDots(order, counts, meant) : slotsOf(order, counts, meant);
}

export function rowsShown(lesson: Lesson, layer: number, counts: Counts, meant: number): Slots {
  return slotsOf(
    Array.from({ length: lesson.network().layer(layer).neurons }, (_, i) => i),
    counts,
    meant,
  );
}

/** Of the pixels that are drawn as circles, as many as there is room for. */
function telling(shown: readonly number[], [before, after]: Counts): number[] {
  const count = before + after;
  return Array.from({ length: count }, (_, k) => shown[Math.floor(((k + 0.5) * shown.length) / count)] as number);
}

function withDots(pixels: readonly number[], [before]: Counts, meant: number | undefined): Slots {
  const first = pixels.slice(0, before);
  const last = pixels.slice(before);
  if (meant !== undefined && !pixels.includes(meant)) first[before - 1] = meant;
  return [...first, undefined, ...last];
}

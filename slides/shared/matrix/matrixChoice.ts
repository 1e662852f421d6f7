/** Which layer, row and terms the learner looks at where a layer stands as a matrix: positions, no edits. */

import { computed, type ReadonlySignal, type Signal, untracked } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { perLesson } from '../../../src/lesson/perLesson';
import { Random } from '../../../src/network/Random';
import { plainSignal } from '../../../src/scene/plainSignal';
import { heroOf } from '../hero/hero';
import type { Factors } from './MatrixState';
import { type Slots, slotsOf } from './matrixShape';

type PerLayer = Readonly<Record<number, number>>;

interface MatrixChoice {
  readonly layer: Signal<number>;
  /** The row that is meant in each layer: of hidden layer 1 the hero's, until another one is kept. */
  readonly rows: ReadonlySignal<PerLayer>;
  readonly kept: Signal<PerLayer>;
  /** What is pointed at in the matrix or the formula. */
  readonly pointed: Signal<{ row?: number; column?: number } | undefined>;
  /** The share of the terms that count. */
  readonly terms: Signal<number>;
  readonly factors: Signal<Factors>;
  readonly shuffled: Signal<boolean>;
  readonly asked: ReadonlySignal<AskedCell>;
  /** The pixels drawn as circles, that of the asked cell first, then those whose products count most for the hero. */
  readonly pixels: ReadonlySignal<readonly number[]>;
}

/** A weight of hidden layer 1 that a question is about. */
interface AskedCell {
  readonly row: number;
  readonly column: number;
}

/** The same for all who ask about this lesson: its slide, its sentences and its question. */
export const matrixChoiceOf = perLesson((lesson): MatrixChoice => {
  const kept = plainSignal<PerLayer>({ 2: 4, 3: 3 });
  const rows = computed<PerLayer>(() => ({ 1: heroOf(lesson).value, ...kept.value }));
  const asked = computed(() => {
    // Chosen anew with every new digit, and held still during edits, so that the pixel can be lit.
    const shown = lesson.shownInputs.value;
    return { row: rows.value[1] ?? 0, column: darkPixel(shown, lesson.input.peek()) };
  });
  const choice: MatrixChoice = {
    layer: plainSignal(1),
    rows,
    kept,
    pointed: plainSignal<{ row?: number; column?: number } | undefined>(undefined),
    terms: plainSignal(1),
    factors: plainSignal<Factors>('fitting'),
    shuffled: plainSignal(false),
    asked,
    pixels: computed(() => {
      const [first, listener] = [asked.value.column, heroOf(lesson).value];
      const shown = lesson.shownInputs.value;
      // Held still while weights are edited.
      const weights = untracked(() => lesson.network().weightsInto(1, listener));
      const input = lesson.input.peek();
      // A dark pixel has a product of 0; of two such, the one with the larger weight goes first.
      const product = (pixel: number) => Math.abs(weights[pixel] as number) * ((input[pixel] as number) + 0.01);
      const size = (pixel: number) => (pixel === first ? Number.POSITIVE_INFINITY : product(pixel));
      return [...shown].sort((a, b) => size(b) - size(a));
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
  const { layer, kept } = matrixChoiceOf(lesson);
  kept.value = { ...kept.peek(), [layer.peek()]: row };
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
  const { shuffled, pixels } = matrixChoiceOf(lesson);
  const { sources } = lesson.network().layer(layer);
  const order =
    layer === 1 ? pixels.value.slice(0, counts[0] + counts[1]).sort((a, b) => a - b) : Array.from({ length: sources }, (_, i) => i);
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

function withDots(pixels: readonly number[], [before]: Counts, meant: number | undefined): Slots {
  const first = pixels.slice(0, before);
  const last = pixels.slice(before);
  if (meant !== undefined && !pixels.includes(meant)) first[before - 1] = meant;
  return [...first, undefined, ...last];
}

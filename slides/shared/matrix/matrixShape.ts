/** Which rows and columns of a large matrix are written out, and where all of its parts stand. */
import { between } from '../../../src/theme/amounts';
import type { MatrixPlaces } from './matrixPlaces';

/** The neuron that stands in each place; nothing where there are dots. */
export type Slots = readonly (number | undefined)[];

/** The first and the last ones of `order`, with dots between; `meant` takes the last place before the dots if it would be hidden. */
export function slotsOf(order: readonly number[], [before, after]: readonly [number, number], meant?: number): Slots {
  if (order.length <= before + after) return order;
  const first = order.slice(0, before);
  const last = order.slice(order.length - after);
  if (meant !== undefined && !first.includes(meant) && !last.includes(meant)) first[before - 1] = meant;
  return [...first, undefined, ...last];
}

/** The place of a neuron: its own, or that of the dots. */
export function placeInSlots(slots: Slots, neuron: number): number {
  const own = slots.indexOf(neuron);
  return own >= 0 ? own : slots.indexOf(undefined);
}

export interface Span {
  readonly x: number;
  readonly width: number;
}

/** The parts from left to right. */
export interface Spans {
  readonly matrix: Span;
  readonly vector: Span;
  readonly plus: number;
  readonly bias: Span;
  readonly equals: number;
  readonly result: Span;
  /** Left and right edge of what σ is applied to. */
  readonly argument: readonly [number, number];
}

const middle = ({ x, width }: Span) => x + width / 2;
export const centreOf = middle;

/** `biased` 0…1 makes room for the biases; `turned`: the vector stands before the matrix. */
export function spansOf(places: MatrixPlaces, columns: number, { biased, turned }: { biased: number; turned: boolean }): Spans {
  const { left, gap, vectorWidth, biasWidth, resultWidth, signWidth, parenthesis } = places;
  const matrixWidth = widthOfMatrix(places, columns);
  const matrix = { x: turned ? left + vectorWidth + gap : left, width: matrixWidth };
  const vector = { x: turned ? left : left + matrixWidth + gap, width: vectorWidth };
  const end = left + matrixWidth + gap + vectorWidth;
  const bias = { x: end + signWidth, width: biasWidth };
  const closed = bias.x + biasWidth + parenthesis + gap;
  const before = between(end, closed, biased);
  const result = { x: before + signWidth, width: resultWidth };
  const argument = [left - gap, bias.x + biasWidth + gap] as const;
  return { matrix, vector, plus: end + signWidth / 2, bias, equals: before + signWidth / 2, result, argument };
}

function widthOfMatrix({ columnPitch, dotsWidth, indexRoom, pad }: MatrixPlaces, columns: number): number {
  return indexRoom + (columns - 1) * columnPitch + dotsWidth + pad;
}

/** The middle of column `k` of the matrix. */
export function columnX({ columnPitch, dotsWidth, indexRoom }: MatrixPlaces, { x }: Span, slots: Slots, k: number): number {
  const dots = slots.indexOf(undefined);
  const narrower = dots >= 0 && k > dots ? columnPitch - dotsWidth : dots === k ? (columnPitch - dotsWidth) / 2 : 0;
  return x + indexRoom + (k + 0.5) * columnPitch - narrower;
}

/** The middle of row `k`. */
export function rowY({ top, pad, pitch }: MatrixPlaces, k: number): number {
  return top + pad + (k + 0.5) * pitch;
}

export const heightOf = ({ pad, pitch }: MatrixPlaces, slots: Slots) => slots.length * pitch + 2 * pad;

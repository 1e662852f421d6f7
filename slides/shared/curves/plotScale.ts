/** From values to the stage: a range of numbers stretched over a rectangle, and round numbers for its ticks. */
import type { Place } from '../../../src/theme/places';

export type Range = readonly [number, number];

export interface PlotRange {
  readonly x: Range;
  readonly y: Range;
}

/** Where a pair of values stands; y goes up. */
export interface PlotScale {
  x(value: number): number;
  y(value: number): number;
}

export function plotScale({ x, y, width, height }: Place, range: PlotRange): PlotScale {
  const along = (value: number, [from, to]: Range) => (value - from) / (to - from || 1);
  return {
    x: (value) => x + along(value, range.x) * width,
    y: (value) => y + height - along(value, range.y) * height,
  };
}

/** The smallest of 1, 2, 4 and 5 times a power of ten that makes at most so many steps. */
function roundStep(length: number, atMost: number): number {
  const least = length / atMost;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 4, 5, 10].find((factor) => factor * power >= least * 0.9999) ?? 10) * power;
}

/** Round numbers within the range, evenly apart; 0 among them if it is within. */
export function ticksOf([from, to]: Range, atMost: number): number[] {
  const step = roundStep(to - from, atMost);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first;
  return Array.from({ length: count + 1 }, (_, k) => Number(((first + k) * step).toFixed(6)));
}

/** The range that holds them all, from tick to tick. */
export function roundRange(values: readonly number[], atMost: number): Range {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = roundStep(Math.max(1, most - least), atMost);
  const [from, to] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  return to > from ? [from, to] : [from - step, to + step];
}

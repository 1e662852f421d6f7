// Moves and scales a digit that is known only by its pixels; ink that leaves the grid is lost.
import { blank, type Pixels, side } from './pixels';

/** Moves the digit by so many cells to the right and down, bilinear between cells. */
export function shift(pixels: Pixels, dx: number, dy: number): Pixels {
  return resample(pixels, (column, row) => [column - dx, row - dy]);
}

/** Scales the digit about the middle of the grid, (14, 14) in cell units. */
export function scale(pixels: Pixels, factor: number): Pixels {
  const middle = (side - 1) / 2;
  return resample(pixels, (column, row) => [(column - middle) / factor + middle, (row - middle) / factor + middle]);
}

/** Each pixel of the result is read at the place, in pixel indices, that `source` gives for its column and row. */
export function resample(pixels: Pixels, source: (column: number, row: number) => [column: number, row: number]): Pixels {
  return blank().map((_, index) => at(pixels, ...source(index % side, Math.floor(index / side))));
}

function at(pixels: Pixels, column: number, row: number): number {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [across, down] = [column - left, row - top];
  const upper = cell(pixels, left, top) * (1 - across) + cell(pixels, left + 1, top) * across;
  const lower = cell(pixels, left, top + 1) * (1 - across) + cell(pixels, left + 1, top + 1) * across;
  return Math.min(upper * (1 - down) + lower * down, 1);
}

function cell(pixels: Pixels, column: number, row: number): number {
  return column >= 0 && column < side && row >= 0 && row < side ? pixels[row * side + column]! : 0;
}

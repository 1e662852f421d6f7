// Where the ink of a digit is.
import { type Pixels, side } from './pixels';
import type { Point } from './strokes';

export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As zero-based pixel indices, the mean (column, row) weighted by ink, as MNIST reckons it; undefined on a blank grid. */
export function centreOfMass(pixels: Pixels): Point | undefined {
  let [ink, x, y] = [0, 0, 0];
  pixels.forEach((value, index) => {
    ink += value;
    x += value * (index % side);
    y += value * Math.floor(index / side);
  });
  return ink === 0 ? undefined : { x: x / ink, y: y / ink };
}

/**
 * The edges of the ink in cell units, finer than a cell: an outermost row or column counts as much as its darkest pixel.
 * Undefined where there is no ink but dust.
 */
export function inkBox(pixels: Pixels): InkBox | undefined {
  const columns = new Float64Array(side);
  const rows = new Float64Array(side);
  pixels.forEach((value, index) => {
    const [column, row] = [index % side, Math.floor(index / side)];
    columns[column] = Math.max(columns[column]!, value);
    rows[row] = Math.max(rows[row]!, value);
  });
  const [across, down] = [extent(columns), extent(rows)];
  return across && down && { left: across[0], right: across[1], top: down[0], bottom: down[1] };
}

export function longerSide({ left, right, top, bottom }: InkBox): number {
  return Math.max(right - left, bottom - top);
}

/** What is nowhere darker is dust, and no edge. */
const faint = 0.4;

function extent(darkest: Float64Array): [from: number, to: number] | undefined {
  const first = darkest.findIndex((value) => value > faint);
  const last = darkest.findLastIndex((value) => value > faint);
  if (first < 0) return undefined;
  return [first + 1 - darkest[first]! - (darkest[first - 1] ?? 0), last + darkest[last]! + (darkest[last + 1] ?? 0)];
}

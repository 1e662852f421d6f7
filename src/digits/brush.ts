// Rasterises a stroke: how much of each pixel the pen covered, from the pixel's distance to the line.
import { type Pixels, side } from './pixels';
import type { Pen, Point } from './strokes';

/** All in cells. Coverage is ½ at `radius` from the line and falls from 1 to 0 over `softness` about it. */
export interface Brush {
  readonly radius: number;
  readonly softness: number;
}

export const brushes: Readonly<Record<Pen, Brush>> = {
  draw: { radius: 1.25, softness: 1 },
  erase: { radius: 2.25, softness: 1 },
};

/** The cells a segment may have touched; `right` and `bottom` are the first beyond. */
interface CellBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function reach(brush: Brush): number {
  return brush.radius + brush.softness / 2;
}

/** Raises `coverage` to that of the segment; the largest wins, so points close together do not thicken a line. */
export function cover(coverage: Pixels, brush: Brush, from: Point, to: Point): CellBox {
  const farthest = reach(brush);
  const box = cellsNear(from, to, farthest);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const lengthSquared = dx * dx + dy * dy;
  for (let row = box.top; row < box.bottom; row++) {
    for (let column = box.left; column < box.right; column++) {
      const index = row * side + column;
      if (coverage[index] === 1) continue; // no more can be covered: in a long drawing that is most of it
      const x = column + 0.5 - from.x;
      const y = row + 0.5 - from.y;
      const along = lengthSquared === 0 ? 0 : Math.min(Math.max((x * dx + y * dy) / lengthSquared, 0), 1);
      const squared = (x - along * dx) ** 2 + (y - along * dy) ** 2;
      if (squared >= farthest * farthest) continue;
      coverage[index] = Math.max(coverage[index]!, Math.min((farthest - Math.sqrt(squared)) / brush.softness, 1));
    }
  }
  return box;
}

/** The eraser takes this much more than its share, so that it leaves no dust, hardly seen and yet ink. */
const surplus = 0.25;
const faintest = 0.02;

/** A pixel that was `before` the stroke, covered this much by it. */
export function inked(pen: Pen, before: number, covered: number): number {
  if (pen === 'draw') return Math.max(before, covered);
  if (covered === 0) return before;
  const left = before * (1 - covered) - surplus * covered;
  return left < faintest ? 0 : left;
}

function cellsNear(from: Point, to: Point, distance: number): CellBox {
  return {
    left: Math.max(Math.floor(Math.min(from.x, to.x) - distance), 0),
    right: Math.min(Math.ceil(Math.max(from.x, to.x) + distance), side),
    top: Math.max(Math.floor(Math.min(from.y, to.y) - distance), 0),
    bottom: Math.min(Math.ceil(Math.max(from.y, to.y) + distance), side),
  };
}

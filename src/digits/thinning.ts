// Strokes with no more points than their picture needs.
import { brushes, cover } from './brush';
import { blank, type Pixels, side } from './pixels';
import type { Point, Stroke } from './strokes';

/** Cells that a line may pass beside a point which is left out: no pixel changes by more than a 255th. */
export const tolerance = 1 / 256;

/** Those of the points that a line needs which keeps within `tolerance` cells of all of them. Of what it gives it takes nothing more away. */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const kept = points.map((_, i) => i === 0 || i === points.length - 1);
  const open: [from: number, to: number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const { index, squared } = farthest(points, from, to);
    if (squared <= tolerance * tolerance) continue;
    kept[index] = true;
    open.push([from, index], [index, to]);
  }
  return points.filter((_, i) => kept[i]);
}

/** Of the points between two others the one that is farthest from the line that joins these. */
function farthest(points: readonly Point[], from: number, to: number): { index: number; squared: number } {
  const [a, b] = [points[from] as Point, points[to] as Point];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const lengthSquared = dx * dx + dy * dy;
  let index = from;
  let squared = 0;
  for (let i = from + 1; i < to; i++) {
    const { x, y } = points[i] as Point;
    const along = lengthSquared === 0 ? 0 : Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / lengthSquared, 0), 1);
    const [right, down] = [x - a.x - along * dx, y - a.y - along * dy];
    const here = right * right + down * down;
    if (here <= squared) continue;
    index = i;
    squared = here;
  }
  return { index, squared };
}

/** Without the parts of drawn lines that only go over what is inked already: a line without them is several. Erasers stay whole. */
export function withoutRepeats(strokes: readonly Stroke[]): Stroke[] {
  const soFar = new FineInk();
  return strokes.flatMap((stroke) => (stroke.pen === 'draw' ? newParts(stroke, soFar) : [stroke]));
}

/** The parts of a line that bring ink. */
function newParts({ pen, points }: Stroke, soFar: FineInk): Stroke[] {
  const parts: Point[][] = [];
  let last: Point[] | undefined;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1] ?? to;
    if (!soFar.takes(from, to)) last = undefined;
    else if (last) last.push(to);
    else {
      last = i === 0 ? [to] : [from, to];
      parts.push(last);
    }
  }
  return parts.map((part) => ({ pen, points: part }));
}

/** Less than this is no new ink. */
const unseen = 1 / 1000;
/** Of a cell: where drawings are scaled, places between the middles of cells count as well. */
const shifts = [0, 0.5].flatMap((x) => [0, 0.5].map((y) => ({ x, y })));

/** What has been drawn, looked at in four places of every cell. */
class FineInk {
  private readonly grids: readonly Pixels[] = shifts.map(blank);
  private readonly covered = blank();

  /** Adds a piece of a line; false if nothing of it is new. */
  takes(from: Point, to: Point): boolean {
    let isNew = false;
    for (const [k, { x, y }] of shifts.entries()) {
      const box = cover(this.covered, brushes.draw, { x: from.x + x, y: from.y + y }, { x: to.x + x, y: to.y + y });
      const grid = this.grids[k] as Pixels;
      for (let row = box.top; row < box.bottom; row++) {
        for (let index = row * side + box.left; index < row * side + box.right; index++) {
          const more = (this.covered[index] as number) - (grid[index] as number);
          if (more > unseen) isNew = true;
          if (more > 0) grid[index] = this.covered[index] as number;
          this.covered[index] = 0;
        }
      }
    }
    return isNew;
  }
}

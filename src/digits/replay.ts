// Draws strokes anew, moved and scaled: lines keep their width, erasers grow with the drawing.
import { oncePer } from '../network/oncePer';
import { type Brush, brushes, cover, inked, reach } from './brush';
import { clip } from './clip';
import { blank, type Pixels } from './pixels';
import type { Point, Stroke } from './strokes';
import { simplified, tolerance } from './thinning';

/** Where a point goes: (x, y) becomes (x · scale + dx, y · scale + dy). */
export interface StrokePlacement {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

type Segment = readonly [from: Point, to: Point];

/** A stroke as the segments of it that could be seen on the grid. */
export interface Line {
  readonly pen: Stroke['pen'];
  readonly segments: readonly Segment[];
}

export function lineOf({ pen, points }: Stroke): Line {
  const margin = reach(brushes[pen]);
  // Pens report more points than a line needs.
  const segments = simplified(points, tolerance).map((point, i, kept) => clip(kept[i - 1] ?? point, point, margin));
  return { pen, segments: segments.filter((segment) => segment !== undefined) };
}

/** Found once for every stroke: those before the present one are asked for at every move of the pen. */
export const lineOnce = oncePer(lineOf);

export function replay(lines: readonly Line[], placement: StrokePlacement, on = blank()): Pixels {
  return lines.reduce((pixels, line) => drawn(pixels, line, placement), on);
}

let finished = { lines: [] as readonly Line[], placement: { scale: 1, dx: 0, dy: 0 }, pixels: blank() };

/** The same, for a placement that mostly stays while the pen moves on: what was drawn before its own line is kept. */
export function replayLast(lines: readonly Line[], placement: StrokePlacement): Pixels {
  const before = lines.slice(0, -1);
  if (!isFinished(before, placement)) finished = { lines: before, placement, pixels: replay(before, placement) };
  return replay(lines.slice(-1), placement, finished.pixels);
}

function isFinished(lines: readonly Line[], { scale, dx, dy }: StrokePlacement): boolean {
  const { lines: known, placement } = finished;
  if (scale !== placement.scale || dx !== placement.dx || dy !== placement.dy) return false;
  return lines.length === known.length && lines.every((line, i) => line === known[i]);
}

function drawn(before: Pixels, { pen, segments }: Line, placement: StrokePlacement): Pixels {
  const coverage = blank();
  const brush = pen === 'draw' ? brushes.draw : grown(brushes.erase, placement.scale);
  for (const [from, to] of segments) cover(coverage, brush, placed(from, placement), placed(to, placement));
  return coverage.map((covered, index) => inked(pen, before[index]!, covered));
}

function placed({ x, y }: Point, { scale, dx, dy }: StrokePlacement): Point {
  return { x: x * scale + dx, y: y * scale + dy };
}

/** An eraser does not shrink: a line, which does not either, would show on both sides of it again. */
function grown({ radius, softness }: Brush, scale: number): Brush {
  const factor = Math.max(scale, 1);
  return { radius: radius * factor, softness: softness * factor };
}

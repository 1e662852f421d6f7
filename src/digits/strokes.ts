// What the pen did, point by point, as a list whose beginning is shared by all later versions of a drawing.

export type Pen = 'draw' | 'erase';

/** In cell units, 0…28: the pixel in row r and column c covers x ∈ [c, c+1) and y ∈ [r, r+1). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly pen: Pen;
  readonly points: readonly Point[];
}

/** The last point so far, and through `before` all earlier ones. */
export interface Trail {
  readonly point: Point;
  readonly pen: Pen;
  /** Whether a stroke begins here. */
  readonly begins: boolean;
  readonly before: Trail | undefined;
}

/** The strokes up to the end of one, as they were found before. */
const finished = new WeakMap<Trail, readonly Stroke[]>();

export function strokesOf(trail: Trail | undefined): readonly Stroke[] {
  if (!trail) return [];
  const known = finished.get(trail);
  if (known) return known;
  const points: Point[] = [];
  let at = trail;
  for (; !at.begins && at.before; at = at.before) points.push(at.point);
  points.push(at.point);
  const earlier = strokesOf(at.before);
  if (at.before) finished.set(at.before, earlier);
  return [...earlier, { pen: trail.pen, points: points.reverse() }];
}

const farthest = 10_000;

/** To a hundredth of a cell, which no screen shows and which keeps a saved drawing short. */
export function checkPoint({ x, y }: Point): Point {
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError(`The pen cannot be at (${x}, ${y}).`);
  return { x: hundredths(x), y: hundredths(y) };
}

function hundredths(value: number): number {
  return Math.round(Math.min(Math.max(value, -farthest), farthest) * 100) / 100 + 0;
}

import { side } from './pixels';
import type { Point } from './strokes';

/** The part of a segment that lies within `margin` of the grid, or undefined if none does (Liang and Barsky). */
export function clip(from: Point, to: Point, margin: number): [from: Point, to: Point] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const edges = [
    [-dx, from.x + margin],
    [dx, side + margin - from.x],
    [-dy, from.y + margin],
    [dy, side + margin - from.y],
  ] as const;
  for (const [outwards, room] of edges) {
    if (outwards === 0 && room < 0) return undefined;
    if (outwards < 0) enter = Math.max(enter, room / outwards);
    if (outwards > 0) leave = Math.min(leave, room / outwards);
  }
  if (enter > leave) return undefined;
  return [at(enter), at(leave)];

  function at(t: number): Point {
    return t === 0 ? from : t === 1 ? to : { x: from.x + t * dx, y: from.y + t * dy };
  }
}

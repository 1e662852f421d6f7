/** Many small strokes as few: what goes straight on is one stroke, and strokes overlap a little, so that no joint shows. */
import type { At } from '../theme/places';

/** Directions that differ by less, in radians, are one. */
const straight = 0.008;
const overlap = 0.5;

/** Neighbouring points of a line, without those that it passes straight through. */
export function straightened<P extends At>(points: readonly P[]): [P, P][] {
  const strokes: [P, P][] = [];
  for (let k = 1; k < points.length; k++) {
    const [a, b] = [points[k - 1] as P, points[k] as P];
    const last = strokes.at(-1);
    const turn = last && directionOf(a, b) - directionOf(...last);
    if (last && turn !== undefined && Math.abs(turn) < straight && last[1] === a) last[1] = b;
    else strokes.push([a, b]);
  }
  return strokes;
}

const directionOf = (a: At, b: At) => Math.atan2(b.y - a.y, b.x - a.x);

/** Both ends a little further out. */
export function overlapping(a: At, b: At): [number, number, number, number] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [((b.x - a.x) / length) * overlap, ((b.y - a.y) / length) * overlap];
  return [a.x - dx, a.y - dy, b.x + dx, b.y + dy];
}

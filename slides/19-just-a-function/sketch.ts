/** A curve under the pen. */
import type { Point } from '../../src/digits/Drawing';
import type { Sketch } from '../../src/lesson/guesses';

const points = 33;

/**
 * With one more straight stroke. The first touch lays a level line, so that there is a whole curve at any moment; what is still level
 * beyond the stroke follows it.
 */
export function sketchedInto(sketch: Sketch | undefined, from: Point, to: Point): Sketch {
  const drawn = sketch ? [...sketch] : Array<number>(points).fill(from.y);
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const place = (x: number) => Math.round(x * (points - 1));
  const [first, last] = [place(left.x), place(right.x)];
  const isLevel = (start: number, end: number) => drawn.slice(start, end + 1).every((value) => value === drawn[start]);
  const [follows, leads] = [isLevel(last, points - 1), isLevel(0, first)];
  for (let k = first; k <= last; k++) {
    const way = last === first ? 1 : (k - first) / (last - first);
    drawn[k] = last === first ? to.y : left.y + (right.y - left.y) * way;
  }
  if (follows) drawn.fill(drawn[last] as number, last);
  if (leads) drawn.fill(drawn[first] as number, 0, first);
  return drawn;
}

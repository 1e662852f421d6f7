/** A curve under the pen. */
import type { Point } from '../../src/digits/Drawing';
import { type Sketch, sameKey } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { neuronFunctionOf, slideId } from './state';

const points = 33;

/** The sketch of the curve as it is now: the guess, or what is to become one. */
export function sketchOf(lesson: Lesson): Sketch | undefined {
  const draft = lesson.draft.value;
  const guess = lesson.guesses.value[slideId];
  // One that was made for another curve is not laid over this one.
  if (guess) return sameKey(guess.answer.key, neuronFunctionOf(lesson).curve.value) ? guess.sketch : undefined;
  return draft?.slide === slideId ? draft.sketch : undefined;
}

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

/** Which edges of the loop are there: each can be taken out by hand, and undo brings it back. */
import type { Signal } from '@preact/signals-core';
import * as v from 'valibot';
import type { Lesson } from '../../src/lesson/Lesson';

/** In the order in which the loop is drawn. */
export const loopEdges = 5;
const allThere: readonly boolean[] = Array.from({ length: loopEdges }, () => true);
const edgesShape = v.pipe(v.array(v.boolean()), v.length(loopEdges));

export const edgesThere = (lesson: Lesson): Signal<readonly boolean[]> =>
  lesson.local<readonly boolean[]>('edges-of-pieces', 'edges there', allThere, edgesShape);

/** How many are taken out. As it is hoped, a loop with a gap is no loop. */
export const edgesGone = (lesson: Lesson): number => edgesThere(lesson).value.filter((is) => !is).length;

export function switchEdge(lesson: Lesson, index: number): void {
  const there = edgesThere(lesson);
  there.value = there.peek().map((is, i) => (i === index ? !is : is));
}

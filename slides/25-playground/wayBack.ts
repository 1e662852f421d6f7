/** What speaks for an output: the way back through the network along the largest products. */
import type { Lesson } from '../../src/lesson/Lesson';
import { strongestPath } from '../../src/network/strongestPath';

/** The way back from the output that is pointed at, or from the brightest one. */
export function wayBack(lesson: Lesson) {
  const pass = lesson.pass();
  const pointed = lesson.pointed.value;
  const from = pointed?.kind === 'neuron' && pointed.layer === 3 ? pointed : { layer: 3, neuron: pass.best };
  return { from: from.neuron, hops: strongestPath(lesson.network(), pass, from) };
}

/** A test of the hope that needs no weights: how many lamps light for nothing at all. */

import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { oncePer } from '../../src/network/oncePer';

const nothing = new Float64Array(pixelCount);
const half = 0.5;
/** Nearer than this to one half, a lamp counts either way. */
const unsure = 0.05;

const passOfNothing = oncePer((network: Network): ForwardPass => network.forward(nothing));

/** What the lesson's network makes of an empty picture. */
export const emptyPass = (lesson: Lesson): ForwardPass => passOfNothing(lesson.network());

/** The lamps of hidden layer 1 that light for an empty picture: how many surely do, and how many at least nearly. */
export function litForNothing(lesson: Lesson): { count: number; least: number; most: number } {
  const activations = emptyPass(lesson).activations(1);
  return {
    count: countLit(activations),
    least: activations.filter((activation) => activation > half + unsure).length,
    most: activations.filter((activation) => activation > half - unsure).length,
  };
}

/** Tests of the hope that need no weights: how many lamps light for nothing at all, and how many switch when the digit is moved a little. */

import { isBlank, pixelCount } from '../../src/digits/pixels';
import { shift } from '../../src/digits/transforms';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { oncePer } from '../../src/network/oncePer';

/** Cells to the right. */
export const movedBy = 3;
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

export function movedPass(lesson: Lesson): ForwardPass {
  return lesson.network().forward(shift(lesson.input.value, movedBy, 0));
}

/** How many lamps of hidden layer 1 go from lit to unlit or back when the digit is moved; none for an empty grid. */
export function switchedByMoving(lesson: Lesson): number | undefined {
  if (isBlank(lesson.input.value)) return undefined;
  const [before, after] = [lesson.pass().activations(1), movedPass(lesson).activations(1)];
  return before.filter((activation, i) => activation > half !== (after[i] as number) > half).length;
}

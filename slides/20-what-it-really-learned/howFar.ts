/** How far to the right the digit on stage can go, pixel by pixel, before its answer changes. */
import { changed, unchanged } from '../../src/digits/changes';
import { isBlank, type Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { room } from './withstood';

interface HowFar {
  readonly answer: number;
  /** So many pixels fit. */
  readonly room: number;
  /** The first move, in pixels, with another answer; none while it fits. */
  readonly changedAt: number | undefined;
  /** What it is called there. */
  readonly calledThen: number;
  /** How far the two brightest outputs are apart there. */
  readonly margin: number;
}

export const movedRight = (pixels: Pixels, cells: number): Pixels => changed(pixels, { ...unchanged, right: cells });

/** Nothing where nothing is drawn, or where the ink reaches the right edge. */
export function howFar(lesson: Lesson): HowFar | undefined {
  const pixels = lesson.input.value;
  const most = isBlank(pixels) ? 0 : room(pixels);
  if (most === 0) return undefined;
  const { best: answer } = lesson.pass();
  for (let cells = 1; cells <= most; cells++) {
    const pass = lesson.network().forward(movedRight(pixels, cells));
    if (pass.best !== answer) return { answer, room: most, changedAt: cells, calledThen: pass.best, margin: marginOf(pass) };
  }
  return { answer, room: most, changedAt: undefined, calledThen: answer, margin: 1 };
}

const marginOf = ({ outputs, best, runnerUp }: ForwardPass) => (outputs[best] as number) - (outputs[runnerUp] as number);

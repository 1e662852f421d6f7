/** Which digit the learner says that a drawing is meant to be. It is forgotten with the drawing, and brought back by undo. */
import * as v from 'valibot';
import type { Lesson } from '../../src/lesson/Lesson';
import { below, textUpTo } from '../../src/lesson/shapes';

interface Said {
  readonly digit: number;
  /** The circles that were chosen for that drawing: they are renewed with every new one, and held still while it is edited. */
  readonly for: string;
}

const nothing: Said = { digit: -1, for: '' };
const said = (lesson: Lesson) =>
  lesson.local<Said>(
    'a-sloppy-three',
    'meant digit',
    nothing,
    v.object({ digit: v.union([v.literal(-1), below(10)]), for: textUpTo(100) }),
  );
const drawingOf = (lesson: Lesson) => lesson.shownInputs.value.join();

export function intendedDigit(lesson: Lesson): number | undefined {
  const { digit, for: drawing } = said(lesson).value;
  return digit >= 0 && drawing === drawingOf(lesson) ? digit : undefined;
}

/** `undefined` takes it back. */
export function sayIntended(lesson: Lesson, digit: number | undefined): void {
  said(lesson).value = digit === undefined ? nothing : { digit, for: drawingOf(lesson) };
}

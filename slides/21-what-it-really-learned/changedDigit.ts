/** The digit on stage, changed by sliders: every position of one is an edit of the digit, which undo and reset take back with it. */
import { batch } from '@preact/signals-core';
import { type Changes, changed, unchanged } from '../../src/digits/changes';
import type { Drawing } from '../../src/digits/Drawing';
import { isBlank, type Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';

interface Record {
  readonly changes: Changes;
  /** What it was made from. */
  readonly untouched: Pixels;
}

/** By the drawing that came out of it: undo brings that very drawing back, and a stroke of the pen makes a new one. */
const records = new WeakMap<Drawing, Record>();

/** None for a digit that was drawn, chosen or drawn on since. */
export function changesOfDigit(lesson: Lesson): Changes {
  return records.get(lesson.drawing.value)?.changes ?? unchanged;
}

/** The digit as it was before any change. */
export function untouched(lesson: Lesson): Pixels {
  return records.get(lesson.drawing.value)?.untouched ?? lesson.input.value;
}

/** What is changed already stays so. A change that would leave nothing on the grid is not made. */
export function changeDigit(lesson: Lesson, part: Partial<Changes>): void {
  const changes = { ...changesOfDigit(lesson), ...part };
  const before = untouched(lesson);
  const pixels = changed(before, changes);
  if (isBlank(pixels)) return;
  batch(() => {
    lesson.setInput(pixels);
    records.set(lesson.drawing.peek(), { changes, untouched: before });
  });
}

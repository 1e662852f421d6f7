/** Which pixels are looked at, and what is chosen: the circles' stretch of the column, how fine the square is, a place to be guessed. */
import type { Signal } from '@preact/signals-core';
import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { plainSignal } from '../../src/scene/plainSignal';

export const slideId = '784-inputs';

/** The last neuron that the learner's window on the column may begin with. */
export const lastWindow = pixelCount - 18;

export interface InputsState {
  /** Where the learner's window begins; nothing while the circles stand for telling neurons. */
  readonly opened: Signal<number | undefined>;
  /** How many rows and columns, to try what the square comes to. */
  readonly rows: Signal<number>;
}

export const inputsState = (): InputsState => ({
  opened: plainSignal<number | undefined>(undefined),
  rows: plainSignal(side),
});

/** The two neighbours: the upper one of them is a lit pixel of the digit, the same for everybody who sees this digit. */
export function askedPixels(lesson: Lesson): { upper: number; lower: number } {
  const input = lesson.input.value;
  const lit = lesson.shownInputs.value.filter((index) => (input[index] as number) > 0);
  const chosen = (lit.length > 0 ? lit : lesson.shownInputs.value)[Math.floor((lit.length || 18) / 2)] as number;
  const upper = chosen < side * (side - 1) ? chosen : chosen - side;
  return { upper, lower: upper + side };
}

export function pointedPixel(lesson: Lesson): number | undefined {
  const pointed = lesson.pointed.value;
  return pointed?.kind === 'pixel' ? pointed.index : undefined;
}

/** Where the neighbour is being placed. A draft that another slide's question has left behind is none of its own. */
export function draftedPlace(lesson: Lesson): number | undefined {
  const draft = lesson.draft.value;
  return draft?.slide === slideId ? draft.value : undefined;
}

/** Counted from 0. */
export const rowAndColumn = (pixel: number) => ({ row: Math.floor(pixel / side), column: pixel % side });

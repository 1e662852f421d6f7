/** The one pixel whose neuron is looked at closely, and the picture with it turned to its other end. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { type Pixels, pixelCount } from '../../src/digits/pixels';
import { tellingPixel } from '../../src/digits/tellingPixel';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below } from '../../src/lesson/shapes';
import { fartherEnd } from '../../src/network/inputEffects';

interface HeldPixel {
  /** The one that the pen has touched; undone and redone with the stroke. */
  readonly taken: Signal<number | undefined>;
  /** The one that is shown: taken in hand, or else a telling one of the digit. */
  readonly index: ReadonlySignal<number>;
}

/** The same for all who ask about this lesson: its slide and its question. */
export const heldPixelOf = perLesson((lesson): HeldPixel => {
  const taken = lesson.local<number | undefined>('a-neuron-holds-a-number', 'pixel', undefined, below(pixelCount));
  const telling = computed(() => {
    // Chosen anew with every new digit, as the circles of the column are, and held still during edits.
    lesson.shownInputs.value;
    return tellingPixel(lesson.input.peek());
  });
  const index = computed(() => taken.value ?? telling.value);
  return { taken, index };
});

/** The pixel under the pointer, else the one in hand. */
export function lookedAt(lesson: Lesson): number {
  const pointed = lesson.pointed.value;
  return pointed?.kind === 'pixel' ? pointed.index : heldPixelOf(lesson).index.value;
}

/** What the neuron in hand holds, and which of 0 and 1 is farther from it. */
export function heldTurn(lesson: Lesson): { readonly index: number; readonly value: number; readonly to: 0 | 1 } {
  const index = heldPixelOf(lesson).index.value;
  const value = lesson.input.value[index] as number;
  return { index, value, to: fartherEnd(value) };
}

/** The picture that would be, and how many of its pixels are as they were. */
export function turnedPicture(lesson: Lesson): { readonly pixels: Pixels; readonly same: number } {
  const { index, to } = heldTurn(lesson);
  const before = lesson.input.value;
  const pixels = before.map((value, i) => (i === index ? to : value));
  return { pixels, same: pixels.filter((value, i) => value === before[i]).length };
}

/** What a neuron makes of two hundred digits, and of a white picture among them. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type Pixels, pixelCount } from '../../src/digits/pixels';
import { perLesson } from '../../src/lesson/perLesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { aDigit } from '../../src/theme/numbers';

export interface Scored {
  readonly pixels: Pixels;
  /** "a 7", "all white". */
  readonly name: string;
  readonly sum: number;
}

export interface ScoredDigits {
  readonly weights: ReadonlySignal<Float64Array>;
  /** All of them, the largest sum first; of equals, the earlier one. */
  readonly all: ReadonlySignal<readonly Scored[]>;
  readonly white: ReadonlySignal<Scored>;
  /** How many of them score more than white. */
  readonly aboveWhite: ReadonlySignal<number>;
}

const neuron = 'bar';
const allWhite = new Float64Array(pixelCount).fill(1);

/** By the neuron with the surround; the same for all who ask about this lesson. */
export const scoredDigitsOf = perLesson((lesson): ScoredDigits => {
  const weights = computed(() => lesson.network(neuron).weightsInto(1, 0));
  const all = computed(() =>
    lesson
      .samples('fair')
      .map(({ pixels, label }): Scored => {
        const sum = weights.value.reduce((total, weight, i) => total + weight * (pixels[i] as number), 0);
        return { pixels, name: aDigit(label), sum };
      })
      .sort((a, b) => b.sum - a.sum),
  );
  const white = computed((): Scored => ({ pixels: allWhite, name: 'all white', sum: whiteTerms(lesson, neuron).sum }));
  return { weights, all, white, aboveWhite: computed(() => all.value.filter(({ sum }) => sum > white.value.sum).length) };
});

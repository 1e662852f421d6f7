/** A neuron made by hand, with all that its weighted sum is made of; computed once per change, however many ask. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { type Terms, termsOf } from '../../src/network/terms';

export interface HandMadeNeuron {
  readonly name: string;
  readonly weights: ReadonlySignal<Float64Array>;
  /** For what the network receives. */
  readonly terms: ReadonlySignal<Terms>;
  /** For a completely white picture. */
  readonly white: ReadonlySignal<Terms>;
}

const allWhite = new Float64Array(pixelCount).fill(1);

export function handMadeNeuron(lesson: Lesson, name: string): HandMadeNeuron {
  const network = computed(() => lesson.network(name));
  const weights = computed(() => network.value.weightsInto(1, 0));
  return {
    name,
    weights,
    terms: computed(() => termsOf(weights.value, lesson.input.value)),
    white: computed(() => termsOf(weights.value, allWhite)),
  };
}

/** What biases do: where two hundred digits land with a neuron, which of them switch it on, and where a white picture lands. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { pixelCount } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { heroOf } from '../shared/hero/hero';

export const plain = 'bar';
export const biased = 'barBias';

export interface Biasing {
  /** The hand-made neuron's weighted sums for the fair digits, for the digit on stage, and for a white picture. */
  readonly sums: ReadonlySignal<readonly number[]>;
  readonly own: ReadonlySignal<number>;
  readonly white: ReadonlySignal<number>;
  readonly bias: ReadonlySignal<number>;
  /** Which of the sixteen trained neurons is looked at, and its weighted sums for the fair digits. */
  readonly chosen: Signal<number>;
  readonly trainedSums: ReadonlySignal<readonly number[]>;
}

/** Σ w·a for each of the digits, for neuron `neuron` of a layer of 784 sources each. */
function weightedSums(weights: Float64Array, neuron: number, digits: readonly Sample[]): number[] {
  const row = neuron * pixelCount;
  return digits.map(({ pixels }) => {
    let sum = 0;
    for (let i = 0; i < pixelCount; i++) sum += (weights[row + i] as number) * (pixels[i] as number);
    return sum;
  });
}

/** The same for all who ask about this lesson. The digits' sums are computed anew only when weights change, not with a bias. */
export const biasingOf = perLesson((lesson): Biasing => {
  const chosen = heroOf(lesson);
  const weights = computed(() => lesson.network(biased).layer(1).weights);
  const trainedWeights = computed(() => lesson.network().layer(1).weights);
  const made: Biasing = {
    sums: computed(() => weightedSums(weights.value, 0, lesson.samples('fair'))),
    own: computed(() => lesson.pass(biased).weightedSum(1, 0)),
    white: computed(() => weights.value.reduce((sum, weight) => sum + weight, 0)),
    bias: computed(() => lesson.network(biased).bias(1, 0)),
    chosen,
    trainedSums: computed(() => weightedSums(trainedWeights.value, chosen.value, lesson.samples('fair'))),
  };
  return made;
});

/** Sums nearer to each other than this make no fair question. */
export const areClose = (own: number, white: number) => Math.abs(own - white) < 0.5;

/** How many of the sums switch a neuron with this bias on: its lamp is above one half. */
export const switchedOn = (sums: readonly number[], bias: number) => sums.filter((sum) => sum + bias > 0).length;

/** How many of the sixteen are lit when nothing is drawn: then every sum is 0, and z is the bias. */
export const positiveBiases = (lesson: Lesson): number =>
  lesson
    .network()
    .layer(1)
    .biases.filter((bias) => bias > 0).length;

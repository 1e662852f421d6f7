/** The sums of twelve digits with the hand-made neuron, how far such sums go, and what is guessed of the lamp. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Network } from '../../src/network/Network';
import { ranked } from '../../src/scene/twelveDigits';
import type { PlotRange } from '../shared/curves/plotScale';
import { askedSum, reachOf, squishedNeuron, squishingOf } from '../shared/curves/squishing';
import { slideId } from './question';

export interface SquishState {
  readonly twelve: readonly Sample[];
  readonly network: ReadonlySignal<Network>;
  /** The twelve digits' sums, and the seat of each among them, the largest first. */
  readonly sums: ReadonlySignal<readonly number[]>;
  readonly ranks: ReadonlySignal<readonly number[]>;
  /** Of the twelve the largest sum, and of the two hundred the least: two that end far apart. */
  readonly farApart: ReadonlySignal<readonly [number, number]>;
  /** What the weights allow: every pixel with a negative weight white, or every one with a positive weight. */
  readonly limits: ReadonlySignal<{ readonly least: number; readonly most: number }>;
  /** What the curve is shown for, and how high it may go. */
  readonly range: ReadonlySignal<PlotRange>;
  /** A guess that is being set on the axis, and the one that was made. */
  draft(): number | undefined;
  guess(): number | undefined;
}

export function squishState(lesson: Lesson, twelve: readonly Sample[]): SquishState {
  const { sum, curve } = squishingOf(lesson);
  const network = computed(() => lesson.network(squishedNeuron));
  const sumOf = ({ pixels }: Sample) => network.value.forward(pixels).weightedSum(1, 0);
  const sums = computed(() => twelve.map(sumOf));
  const farApart = computed(() => [Math.max(...sums.value), Math.min(...lesson.samples('fair').map(sumOf), ...sums.value)] as const);
  return {
    twelve,
    network,
    sums,
    farApart,
    ranks: computed(() => ranked(sums.value)),
    limits: computed(() => limitsOf(network.value)),
    range: computed((): PlotRange => {
      const reach = reachOf([...sums.value, ...farApart.value, sum.value, 2 * askedSum(lesson).sum]);
      const y = { σ: [0, 1], step: [0, 1], tanh: [-1, 1], none: [-reach, reach] } as const;
      return { x: [-reach, reach], y: y[curve.value.name] };
    }),
    draft: () => (lesson.draft.value?.slide === slideId ? lesson.draft.value.value : undefined),
    guess: () => lesson.guesses.value[slideId]?.value,
  };
}

function limitsOf(network: Network): { least: number; most: number } {
  const weights = network.weightsInto(1, 0);
  const total = (sign: number) => weights.reduce((sum, weight) => sum + (Math.sign(weight) === sign ? weight : 0), 0);
  return { least: total(-1), most: total(1) };
}

/** The hand-made neuron's sum on its way into a curve: the digit's own, one that the learner tries, and the curve chosen. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { perLesson } from '../../../src/lesson/perLesson';
import { below } from '../../../src/lesson/shapes';
import { sigmoid } from '../../../src/network/activationFunctions';
import { sigmoidSlope } from '../../../src/network/slopes';
import { written } from '../../../src/theme/numbers';

export const squishedNeuron = 'bar';

/** What may be tried instead of the sigmoid; only the first of them is the neuron's. */
export const squishCurves = [
  { name: 'σ', f: sigmoid, slope: sigmoidSlope, low: 0 },
  { name: 'tanh', f: Math.tanh, slope: (x: number) => 1 - Math.tanh(x) ** 2, low: -1 },
  { name: 'step', f: (x: number) => (x > 0 ? 1 : 0), slope: () => 0, low: 0 },
  { name: 'none', f: (x: number) => x, slope: () => 1, low: -Infinity },
] as const;

type Curve = (typeof squishCurves)[number];

/** A sum, what the curve makes of it, and how both numbers are named. */
interface Squished {
  readonly sum: number;
  readonly squished: number;
  readonly names: { readonly sum: string; readonly squished: string };
}

interface Squishing {
  /** The digit's own sum, before any bias. */
  readonly sum: ReadonlySignal<number>;
  /** On stage: the one the learner tries, or else the digit's own. */
  readonly shown: ReadonlySignal<Squished>;
  readonly isTried: ReadonlySignal<boolean>;
  /** Tried until digit or weights change. */
  try(sum: number): void;
  readonly curve: ReadonlySignal<Curve>;
  readonly chosen: Signal<number>;
}

/** The same for all who ask about this lesson: its slide and its question. */
export const squishingOf = perLesson((lesson): Squishing => {
  const sum = computed(() => lesson.pass(squishedNeuron).weightedSum(1, 0));
  const tried = signal<{ sum: number; pass: unknown } | undefined>(undefined);
  const triedSum = computed(() => (tried.value?.pass === lesson.pass(squishedNeuron) ? tried.value.sum : undefined));
  const chosen = lesson.local('squish', 'curve', 0, below(squishCurves.length));
  const curve = computed(() => squishCurves[chosen.value] ?? squishCurves[0]);
  const made: Squishing = {
    sum,
    isTried: computed(() => triedSum.value !== undefined),
    shown: computed(() => {
      const at = triedSum.value ?? sum.value;
      const hasBias = lesson.network(squishedNeuron).bias(1, 0) !== 0;
      const ownSum = hasBias ? 'weighted sum' : `${squishedNeuron}:z[1][0]`;
      const isActivation = !hasBias && triedSum.value === undefined && chosen.value === 0;
      return {
        sum: at,
        squished: curve.value.f(at),
        names: {
          sum: triedSum.value === undefined ? ownSum : 'tried sum',
          squished: isActivation ? `${squishedNeuron}:a[1][0]` : 'squished sum',
        },
      };
    }),
    try: (value) => {
      tried.value = { sum: value, pass: lesson.pass(squishedNeuron) };
    },
    curve,
    chosen,
  };
  return made;
});

/** How far the axis goes to either side: 12, doubled until all of these are on it. */
export function reachOf(sums: readonly number[], least = 12): number {
  const farthest = Math.max(...sums.map(Math.abs));
  return least * 2 ** Math.max(0, Math.ceil(Math.log2(farthest / least)));
}

/** Near 0 or 1, for the sigmoid. */
export const isNearAnEnd = (sum: number) => sigmoid(sum) < 0.05 || sigmoid(sum) > 0.95;

/** The sum that is doubled in the question: the digit's, or 1.5 where doubling that would tell little. */
export function askedSum(lesson: Lesson): { sum: number; isOwn: boolean } {
  const sum = squishingOf(lesson).sum.value;
  const isOwn = sum >= 1 && sum <= 4;
  return { sum: isOwn ? sum : 1.5, isOwn };
}

export const squishedInWords = ({ sum, squished }: Squished) => `The sum ${written(sum)} comes out as ${written(squished)}`;

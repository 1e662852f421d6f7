/** One neuron of hidden layer 1, and the connections into it that are looked at. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { type Terms, termsOf } from '../../src/network/terms';

/** A small box of pixels that the neuron might be asked to answer to. */
interface Region {
  readonly x: number;
  readonly y: number;
}
export const regionSize = { width: 8, height: 3 };

interface OneNeuron {
  readonly neuron: Signal<number>;
  readonly weights: ReadonlySignal<Float64Array>;
  /** Every weight times its pixel. */
  readonly terms: ReadonlySignal<Terms>;
  /** The connection that the learner has taken up, by its pixel. */
  readonly taken: Signal<number | undefined>;
  /** The one that is spelled out: taken up, or else the one that says most among those drawn as lines. */
  readonly pinned: ReadonlySignal<number>;
  /** Three connections to choose between, by their pixels, in reading order. */
  readonly three: ReadonlySignal<readonly number[]>;
  readonly region: Signal<Region>;
}

/** The same for all who ask about this lesson: its slide and its question. */
export const oneNeuronOf = perLesson(make);

function make(lesson: Lesson): OneNeuron {
  const neuron = signal(0);
  const taken = signal<number | undefined>(undefined);
  const weights = computed(() => lesson.network().weightsInto(1, neuron.value));
  const terms = computed(() => termsOf(weights.value, lesson.input.value));
  // Chosen anew with every new digit and neuron, and held still while either is edited: else a light that comes on would change places.
  const held = <T>(choose: (terms: Terms, shown: readonly number[]) => T) =>
    computed(() => {
      const shown = lesson.shownInputs.value;
      neuron.value;
      return choose(terms.peek(), shown);
    });
  const telling = held(({ products }, shown) => largest(loudness(products, weights.peek()), shown) as number);
  return {
    neuron,
    weights,
    terms,
    taken,
    pinned: computed(() => taken.value ?? telling.value),
    three: held(({ products }) => threeOf(weights.peek(), lesson.input.peek(), products)),
    region: lesson.local<Region>('weights', 'region', { x: 10, y: 7 }),
  };
}

/** By their products; where all is dark, by their weights. */
const loudness = (products: Float64Array, weights: ArrayLike<number>) =>
  products.map((product, i) => Math.abs(product) + 1e-6 * size(weights, i));

const largest = (of: ArrayLike<number>, among: readonly number[]) =>
  among.length > 0 ? among.reduce((best, i) => (size(of, i) > size(of, best) ? i : best)) : undefined;

const size = (values: ArrayLike<number>, i: number) => Math.abs(values[i] as number);

/** A large weight whose pixel is dark, the largest product of all, and a bright pixel with a small weight; where there are any. */
function threeOf(weights: ArrayLike<number>, input: ArrayLike<number>, products: Float64Array): number[] {
  const all = Array.from({ length: weights.length }, (_, i) => i);
  const loudest = largest(loudness(products, weights), all) as number;
  const others = (fits: (value: number) => boolean) => all.filter((i) => i !== loudest && fits(input[i] as number));
  const silent = largest(
    weights,
    others((value) => value < 0.05),
  );
  const small = size(weights, silent ?? loudest) / 8;
  const closeness = Float64Array.from(weights, (weight) => 1 / (1e-3 + Math.abs(Math.abs(weight) - small)));
  const faint = largest(
    closeness,
    others((value) => value > 0.8),
  );
  const three = new Set([loudest, silent, faint].filter((i) => i !== undefined));
  // Nothing dark, or nothing bright: pixels some rows away serve as well.
  for (const rows of [2, 4]) if (three.size < 3) three.add((loudest + 28 * rows) % weights.length);
  return [...three].sort((a, b) => a - b);
}

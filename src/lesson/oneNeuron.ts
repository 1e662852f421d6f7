/** One neuron of the first hidden layer, and the connections into it that are looked at. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { type Terms, termsOf } from '../network/terms';
import type { Lesson } from './Lesson';

/** A small box of pixels that the neuron might be asked to answer to. */
export interface Region {
  readonly x: number;
  readonly y: number;
}
export const regionSize = { width: 8, height: 3 };

export interface OneNeuron {
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

const known = new WeakMap<Lesson, OneNeuron>();

/** The same for all who ask about this lesson: its slide and its question. */
export function oneNeuron(lesson: Lesson): OneNeuron {
  const made = known.get(lesson) ?? make(lesson);
  known.set(lesson, made);
  return made;
}

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
  const telling = held(({ products }, shown) => shown.reduce((best, i) => (size(products, i) > size(products, best) ? i : best)));
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

const size = (values: ArrayLike<number>, i: number) => Math.abs(values[i] as number);

/** A large weight whose pixel is dark, the largest product of all, and a bright pixel with a small weight; where there are any. */
function threeOf(weights: ArrayLike<number>, input: ArrayLike<number>, products: ArrayLike<number>): number[] {
  const all = Array.from({ length: weights.length }, (_, i) => i);
  const largest = (of: ArrayLike<number>, among: readonly number[]) =>
    among.length > 0 ? among.reduce((best, i) => (size(of, i) > size(of, best) ? i : best)) : undefined;
  const loudest = largest(products, all) as number;
  const silent = largest(
    weights,
    all.filter((i) => (input[i] as number) < 0.05 && i !== loudest),
  );
  const small = size(weights, silent ?? loudest) / 8;
  const bright = all.filter((i) => (input[i] as number) > 0.8 && i !== loudest);
  const faint = bright.length > 0 ? bright.reduce((best, i) => (near(i) < near(best) ? i : best)) : undefined;
  function near(i: number): number {
    return Math.abs(size(weights, i) - small);
  }
  const three = new Set([loudest, silent, faint].filter((i) => i !== undefined));
  for (const distance of [1, 2, 28, 56]) {
    // Nothing dark, or nothing bright: neighbours of the loudest serve as well.
    if (three.size < 3) three.add((loudest + distance) % weights.length);
  }
  return [...three].slice(0, 3).sort((a, b) => a - b);
}

/** One neuron of hidden layer 1, the connections into it that are looked at, and what is known and chosen while they are. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below } from '../../src/lesson/shapes';
import { type Terms, termsOf } from '../../src/network/terms';
import { plainSignal } from '../../src/scene/plainSignal';
import { heroOf } from '../shared/hero/hero';
import { loudestAmong, threeUnlike } from './tellingConnections';
import { lifted, weightStrengths } from './weightStrengths';
import { wishedFor } from './wishes';

/** A small box of pixels that the neuron might be asked to answer to. */
interface Region {
  readonly x: number;
  readonly y: number;
}
export const regionSize = { width: 8, height: 3 };
const regionShape = v.object({ x: below(side - regionSize.width + 1), y: below(side - regionSize.height + 1) });

export interface ConnectedNeuron {
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

function make(lesson: Lesson): ConnectedNeuron {
  const neuron = heroOf(lesson);
  // What is kept with the lesson is read anew with every edit; this is new only when another neuron is.
  const chosen = computed(() => neuron.value);
  const taken = signal<number | undefined>(undefined);
  const weights = computed(() => lesson.network().weightsInto(1, neuron.value));
  const terms = computed(() => termsOf(weights.value, lesson.input.value));
  // Chosen anew with every new digit and neuron, and held still while either is edited: else a light that comes on would change places.
  const held = <T>(choose: (terms: Terms, shown: readonly number[]) => T) =>
    computed(() => {
      const shown = lesson.shownInputs.value;
      chosen.value;
      return choose(terms.peek(), shown);
    });
  const telling = held(({ products }, shown) => loudestAmong(shown, weights.peek(), products));
  return {
    neuron,
    weights,
    terms,
    taken,
    pinned: computed(() => taken.value ?? telling.value),
    three: held(({ products }) => threeUnlike(weights.peek(), lesson.input.peek(), products)),
    region: lesson.local<Region>('weights', 'region', { x: 10, y: 7 }, regionShape),
  };
}

export type WeightsState = ReturnType<typeof weightsState>;

/** For the slide alone, and made anew with it: what is pointed at there is forgotten. */
export function weightsState(lesson: Lesson) {
  const one = oneNeuronOf(lesson);
  const inRegion = inRegionOf(lesson, one);
  return {
    one,
    /** What is spelled out: the pixel that is pointed at, or else the one that is pinned. */
    spelled: computed(() => {
      const pointed = lesson.pointed.value;
      return pointed?.kind === 'pixel' ? pointed.index : one.pinned.value;
    }),
    inRegion,
    /** Two digits for the region, once there are any to choose from. */
    wished: computed(() => wishedFor(inRegion.cells.value, lesson.samples('fair'))),
    sixteen: sixteenOf(lesson),
    /** Of the three connections, and of the sixteen pictures. */
    pointedThree: plainSignal<number | undefined>(undefined),
    pointedPicture: plainSignal<number | undefined>(undefined),
  };
}

function inRegionOf(lesson: Lesson, { region, weights }: ConnectedNeuron) {
  const cells = computed(() => ({ ...region.value, ...regionSize }));
  const pixels = computed(() => {
    const { x, y, width, height } = cells.value;
    return Array.from({ length: width * height }, (_, k) => (y + Math.floor(k / width)) * side + x + (k % width));
  });
  return {
    cells,
    pixels,
    ink: computed(() => pixels.value.reduce((sum, i) => sum + (lesson.input.value[i] as number), 0)),
    /** How many of its weights push up, and how many hold down. */
    signs: computed(() => {
      const count = (sign: number) => pixels.value.filter((i) => Math.sign(weights.value[i] as number) === sign).length;
      return { positive: count(1), negative: count(-1) };
    }),
  };
}

/** The gamma of the pictures when faint weights are lifted all the way. */
const leastGamma = 0.3;

function sixteenOf(lesson: Lesson) {
  /** How much faint weights are lifted in the pictures, 0…1. */
  const lift = plainSignal(0);
  const gamma = computed(() => 1 - (1 - leastGamma) * lift.value);
  const firstLayer = computed(() => lesson.network().layer(1));
  const pictures = computed(() =>
    Array.from({ length: firstLayer.value.neurons }, (_, i) => {
      const { sources, weights } = firstLayer.value;
      const { values } = weightStrengths(weights.subarray(i * sources, (i + 1) * sources));
      return gamma.value === 1 ? values : values.map((strength) => lifted(strength, gamma.value));
    }),
  );
  return { lift, gamma, pictures };
}

/** A network of our size with sigmoids, and its twin with ReLUs: how good they are, and which sigmoids sit on a flat end for the digit on stage. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Twins } from '../../src/lesson/trainingRecords';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { Network } from '../../src/network/Network';
import { stuckIn, timesAbove } from '../../src/network/slopes';

export interface TwinsState {
  readonly twins: Twins;
  /** How many samples it was examined with. */
  readonly samples: number;
  /** Of the sigmoid twin, per hidden layer and neuron: how many of the samples it is above one half for. */
  readonly active: ReturnType<typeof timesAbove>;
  readonly pass: ReadonlySignal<ForwardPass>;
  /** Per hidden layer and neuron: does it sit on a flat end? */
  readonly stuckOnes: ReadonlySignal<ReturnType<typeof stuckIn>>;
  /** How many of the sigmoids are below 0.05 or above 0.95. */
  readonly stuck: ReadonlySignal<number>;
  /** How many samples the lesson's network is right about with ReLUs put in. */
  readonly swappedRight: ReadonlySignal<number>;
}

const known = new WeakMap<Lesson, ReadonlySignal<number>>();

/** For sentences; nothing until the twins have been loaded. */
export const stuckNow = (lesson: Lesson): number | undefined => known.get(lesson)?.value;

export function twinsState(lesson: Lesson, twins: Twins, fair: readonly Sample[]): TwinsState {
  const { network } = twins.sigmoid;
  const active = timesAbove(
    fair.map(({ pixels }) => network.forward(pixels)),
    0.5,
  );
  const pass = computed(() => network.forward(lesson.input.value));
  const stuckOnes = computed(() => stuckIn(pass.value));
  const stuck = computed(() => stuckOnes.value.flat().filter(Boolean).length);
  known.set(lesson, stuck);
  const own = computed(() => lesson.network());
  const swappedRight = computed(() => {
    const swapped = withRelus(own.value);
    return fair.filter(({ label, pixels }) => swapped.forward(pixels).best === label).length;
  });
  return { twins, samples: fair.length, active, pass, stuckOnes, stuck, swappedRight };
}

/** With ReLUs put in where its hidden sigmoids were, and not trained again. */
function withRelus({ layers }: Network): Network {
  return new Network(layers.map((layer, i) => (i < layers.length - 1 ? { ...layer, activation: 'relu' as const } : layer)));
}

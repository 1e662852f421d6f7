/** Two networks trained alike, with sigmoids and with ReLUs: what they make of the digit on stage, and which neurons hardly answer. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Twins } from '../../src/lesson/trainingRecords';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { Network } from '../../src/network/Network';
import { type Flatness, flatness, timesAbove } from '../../src/network/slopes';

export type TwinKind = keyof Twins;
type OfBoth<T> = Readonly<Record<TwinKind, T>>;

/** Of a twin: layer from 1, and neuron. */
export interface TwinNeuron {
  readonly kind: TwinKind;
  readonly layer: number;
  readonly neuron: number;
}

interface TwinCounts {
  readonly stuck: number;
  readonly inactive: number;
  readonly dead: number;
}

export interface TwinsState {
  readonly twins: Twins;
  /** How many samples they were examined with. */
  readonly samples: number;
  /** Per hidden layer and neuron: how many of the samples it is active for. */
  readonly active: OfBoth<ReturnType<typeof timesAbove>>;
  readonly passes: ReadonlySignal<OfBoth<ForwardPass>>;
  readonly states: ReadonlySignal<OfBoth<ReturnType<typeof flatness>>>;
  readonly counted: ReadonlySignal<TwinCounts>;
  /** How many samples the lesson's network is right about with ReLUs put in. */
  readonly swappedRight: ReadonlySignal<number>;
}

const known = new WeakMap<Lesson, () => TwinCounts>();

/** For sentences; nothing until the twins have been loaded. */
export const twinCounts = (lesson: Lesson): TwinCounts | undefined => known.get(lesson)?.();

export function twinsState(lesson: Lesson, twins: Twins, fair: readonly Sample[]): TwinsState {
  const samplePasses = (kind: TwinKind) => fair.map(({ pixels }) => twins[kind].network.forward(pixels));
  const active = { relu: timesAbove(samplePasses('relu')), sigmoid: timesAbove(samplePasses('sigmoid'), 0.5) };
  const passes = computed(() => ({
    relu: twins.relu.network.forward(lesson.input.value),
    sigmoid: twins.sigmoid.network.forward(lesson.input.value),
  }));
  const states = computed(() => ({ sigmoid: flatness(passes.value.sigmoid), relu: flatness(passes.value.relu, active.relu) }));
  const counted = computed((): TwinCounts => {
    const all = [...states.value.sigmoid.flat(), ...states.value.relu.flat()];
    const having = (state: Flatness) => all.filter((each) => each === state).length;
    return { stuck: having('stuck'), inactive: having('inactive'), dead: having('dead') };
  });
  known.set(lesson, () => counted.value);
  const network = computed(() => lesson.network());
  const swappedRight = computed(() => {
    const swapped = withRelus(network.value);
    return fair.filter(({ label, pixels }) => swapped.forward(pixels).best === label).length;
  });
  return { twins, samples: fair.length, active, passes, states, counted, swappedRight };
}

/** With ReLUs put in where its hidden sigmoids were, and not trained again. */
function withRelus({ layers }: Network): Network {
  return new Network(layers.map((layer, i) => (i < layers.length - 1 ? { ...layer, activation: 'relu' as const } : layer)));
}

/** Which dial is looked at, and what becomes of the two hundred answers without it. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { perLesson } from '../../../src/lesson/perLesson';
import { type DialRef, type FullSwing, fullSwings } from '../../../src/network/dials';
import { Examination } from '../../../src/network/Examination';
import type { Network } from '../../../src/network/Network';
import { heroOf } from '../hero/hero';
import { type Effect, effectIn, examplesFor, silencedEffect, strongest } from './dialEffects';

/** Asked about is not one dial, but a neuron with all of its dials. */
export const wholeNeuron = 3;

export interface DialState {
  /** What the question is about: one dial of layer 1, 2 or 3, or (`wholeNeuron`) a whole neuron of layer 1. */
  readonly asked: Signal<number>;
  /** The dial round which somebody keeps the lens, the one in it that was taken in hand, and one that is only pointed at. */
  readonly chosen: Signal<DialRef | undefined>;
  readonly held: Signal<DialRef | undefined>;
  readonly pointed: Signal<DialRef | undefined>;
  /** The dials that are asked about unless somebody chooses: one for each layer; and a neuron, by one of its dials. */
  readonly examples: ReadonlySignal<readonly [DialRef, DialRef, DialRef, DialRef]>;
  readonly centre: ReadonlySignal<DialRef>;
  /** "This one". */
  readonly target: ReadonlySignal<DialRef>;
  readonly askedEffect: ReadonlySignal<Effect | undefined>;
  readonly full: readonly FullSwing[];
  /** Nothing until the samples have arrived. */
  readonly examination: ReadonlySignal<Examination | undefined>;
  /** How many of them the network gets right. */
  right(network: Network): number;
  /** How many answers stay the same. */
  same(network: Network, other: Network): number;
  /** Of the four that are measured. */
  readonly effects: ReadonlySignal<readonly Effect[]>;
  /** As trained: the most answers that any of a layer's sixteen strongest weights changes, and any of hidden layer 1's neurons. */
  readonly most: ReadonlySignal<readonly number[]>;
  /** The same, each for itself. */
  readonly mostOf: readonly ReadonlySignal<number>[];
}

/** The same for all who ask about this lesson. */
export const dialStateOf = perLesson((lesson): DialState => {
  const full = fullSwings(lesson.originalNetwork());
  const asked = signal(0);
  const chosen = signal<DialRef | undefined>(undefined);
  const held = signal<DialRef | undefined>(undefined);
  const pointed = signal<DialRef | undefined>(undefined);
  const samples = computed(() => lesson.samples('fair'));
  const examination = computed(() =>
    samples.value.length > 0 ? new Examination(samples.value.map((sample) => sample.pixels)) : undefined,
  );
  const examples = computed(() => {
    // Chosen anew with every new digit, as the circles of the input column are, and held still during edits.
    lesson.shownInputs.value;
    return examplesFor(lesson.originalNetwork(), full, lesson.input.peek(), heroOf(lesson).value);
  });
  const answers = (network: Network) => examination.value?.answers(network);
  const effectOf = (network: Network, dial: DialRef, silent: boolean): Effect => {
    if (!examination.value) return { changed: 0, which: [], tossUps: 0 };
    return silent ? silencedEffect(examination.value, network, dial) : effectIn(examination.value, network, dial);
  };
  const centre = computed(() => chosen.value ?? (examples.value[asked.value] as DialRef));
  const target = computed(() => held.value ?? centre.value);
  const effects = computed(() => measuredDials(state).map((dial, k) => effectOf(lesson.network(), dial, k === 3)));
  const askedEffect = computed(() => examination.value && effectOf(lesson.network(), target.value, asked.value === wholeNeuron));
  const mostOf = [1, 2, 3, 0].map((layer) =>
    computed(() => {
      const network = lesson.originalNetwork();
      const neurons = Array.from({ length: network.layer(1).neurons }, (_, neuron) => ({ layer: 1, neuron, source: undefined }));
      const dials = layer > 0 ? strongest(network, layer) : neurons;
      return Math.max(...dials.map((dial) => effectOf(network, dial, layer === 0).changed));
    }),
  );
  const state: DialState = {
    asked,
    chosen,
    held,
    pointed,
    examples,
    centre,
    target,
    askedEffect,
    full,
    examination,
    right: (network) => samples.value.filter(({ label }, i) => answers(network)?.best[i] === label).length,
    same: (network, other) => {
      const [a, b] = [answers(network), answers(other)];
      return a && b ? a.best.filter((best, i) => best === b.best[i]).length : 0;
    },
    effects,
    most: computed(() => mostOf.map((each) => each.value)),
    mostOf,
  };
  return state;
});

/** One weight of each layer and a neuron: a chosen weight takes the place of its layer's example. */
export function measuredDials({ chosen, target, examples }: DialState): DialRef[] {
  const own = chosen.value && target.value;
  return examples.value.map((dial, k) => (k < 3 && own?.layer === k + 1 && own.source !== undefined ? own : dial));
}

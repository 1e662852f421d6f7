/** One z for both curves: that of a hidden neuron of the lesson's network, or another one that the learner tries. */

import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { perLesson } from '../../src/lesson/perLesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { heroOf } from '../shared/hero/hero';

interface HiddenPlace {
  readonly layer: number;
  readonly neuron: number;
}

export interface SameZ {
  /** The hidden neuron whose z it is: our neuron, until another one is taken. */
  readonly neuron: ReadonlySignal<HiddenPlace>;
  take(neuron: HiddenPlace): void;
  readonly isOurs: ReadonlySignal<boolean>;
  readonly z: ReadonlySignal<number>;
  readonly isTried: ReadonlySignal<boolean>;
  /** Tried until another digit or another neuron comes. */
  try(z: number): void;
  /** Both axes go this far. */
  readonly reach: ReadonlySignal<number>;
}

/** The same for all who ask about this lesson: its slide and its question. */
export const sameZOf = perLesson((lesson): SameZ => {
  const taken = signal<HiddenPlace | undefined>(undefined);
  // A number first: what is chosen tells of every edit, and a new object would be taken for another neuron.
  const hero = computed(() => heroOf(lesson).value);
  const ours = computed((): HiddenPlace => ({ layer: 1, neuron: hero.value }));
  const neuron = computed(() => taken.value ?? ours.value);
  const own = computed(() => lesson.pass().zOf(neuron.value.layer, neuron.value.neuron));
  const tried = signal<{ z: number; input: unknown; neuron: unknown } | undefined>(undefined);
  const triedZ = computed(() => {
    const from = tried.value;
    return from?.input === lesson.input.value && from.neuron === neuron.value ? from.z : undefined;
  });
  const made: SameZ = {
    neuron,
    take: (place) => {
      taken.value = place;
    },
    isOurs: computed(() => neuron.value.layer === 1 && neuron.value.neuron === ours.value.neuron),
    z: computed(() => triedZ.value ?? own.value),
    isTried: computed(() => triedZ.value !== undefined),
    try: (z) => {
      tried.value = { z, input: lesson.input.peek(), neuron: neuron.peek() };
    },
    reach: computed(() => {
      const farthest = Math.max(Math.abs(own.value), own.value + 1);
      return 6 * 2 ** Math.max(0, Math.ceil(Math.log2(farthest / 6)));
    }),
  };
  return made;
});

/** What a sigmoid’s own axis upwards holds, with a little room for its line. */
export const sigmoidHeights = [0, 1.03] as const;

/** Whose output moves more when z goes up by 1. Both under `unmoved`: neither. */
export type FartherOne = 'sigmoid' | 'relu' | 'neither';

export const unmoved = 0.01;

export const movedBoth = (z: number) => ({ sigmoid: sigmoid(z + 1) - sigmoid(z), relu: relu(z + 1) - relu(z) });

export function fartherOne(z: number): FartherOne {
  const { sigmoid: one, relu: other } = movedBoth(z);
  if (Math.max(one, other) < unmoved) return 'neither';
  return one > other ? 'sigmoid' : 'relu';
}

/** A digit that the network misses, taken apart: what speaks for the wrong answer, and which pixels would right it. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { type Pixels, pixelCount } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below } from '../../src/lesson/shapes';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { fartherEnd } from '../../src/network/inputEffects';
import { type Lead, leadOf, switchedOff } from '../../src/network/leads';
import type { Network } from '../../src/network/Network';
import { enoughFor, marginOf, type Righting, rightedBy, switchEffects } from '../../src/network/righting';

/** After so many pixels the search gives up. */
export const mostPixels = 15;
/** The one that stands there at first, by its place in the MNIST file: a clear 3 that the network is sure is no 3. */
const firstShown = 449;

export interface Failure {
  readonly sample: Sample;
  readonly pass: ForwardPass;
  /** What the network says. */
  readonly said: number;
  /** With other weights it may be none any more. */
  readonly isMiss: boolean;
  /** The lead of the truth over what the network says: negative. For a digit that is no miss, over the runner-up. */
  readonly lead: Lead;
  /** What switching off each neuron of hidden layer 1 does to it. */
  readonly off: Float64Array;
  readonly righting: Righting;
  /** What switching each pixel by itself does to the margin. */
  readonly effects: Float64Array;
}

interface Switching {
  /** The pixels that are switched in the copy beside it: those that were found, until the learner switches others. */
  readonly switched: ReadonlySignal<readonly number[]>;
  /** Whether they are the learner's. */
  readonly isOwn: () => boolean;
  toggle(pixel: number): void;
  /** Switches all of them back; or, when none is switched, those that were found. */
  toggleAll(): void;
}

/** A changed picture, and what the network makes of it. */
export interface Tried {
  readonly pixels: Pixels;
  readonly pass: ForwardPass;
}

/** For one output: what each neuron of the last hidden layer adds to its sum; with the bias they make the sum. */
interface Push {
  readonly digit: number;
  readonly terms: Float64Array;
  readonly sum: number;
}

interface Kept extends Tried {
  readonly kept: readonly number[];
}

export interface Failures extends Switching {
  /** Which of the misses is on stage. */
  readonly chosen: Signal<number | undefined>;
  readonly count: () => number;
  readonly index: () => number;
  /** Nothing until the samples have arrived. */
  readonly current: ReadonlySignal<Failure | undefined>;
  readonly tried: ReadonlySignal<Tried | undefined>;
  /** Pixels of the learner's digit that are enough for its answer, alone on an empty grid. */
  readonly enough: ReadonlySignal<Kept>;
  /** The learner's digit: what adds up to the sum of the output that the network says. */
  readonly own: ReadonlySignal<Push>;
}

/** The same for whoever asks: slide, sentences and question. */
export const failuresOf = perLesson(make);

const switchedIn = (pixels: Pixels, switched: readonly number[]): Pixels => {
  const changed = pixels.slice();
  for (const index of switched) changed[index] = fartherEnd(pixels[index] as number);
  return changed;
};

function make(lesson: Lesson): Failures {
  const samples = computed(() => lesson.samples('misses'));
  const network = computed(() => lesson.network());
  const chosen = signal<number | undefined>(undefined);
  const index = () => chosen.value ?? Math.max(0, placeOfFirst(samples.value));
  const current = computed(() => {
    const sample = samples.value[index()];
    return sample && takenApart(network.value, sample);
  });
  const switching = switchingOf(lesson, current);
  return {
    chosen,
    index,
    count: () => samples.value.length,
    current,
    ...switching,
    tried: computed(() => {
      if (!current.value) return undefined;
      const pixels = switchedIn(current.value.sample.pixels, switching.switched.value);
      return { pixels, pass: network.value.forward(pixels) };
    }),
    enough: computed(() => keptOf(lesson, network.value)),
    own: computed(() => {
      const pass = lesson.pass();
      const last = network.value.layers.length;
      const weights = network.value.weightsInto(last, pass.best);
      return {
        digit: pass.best,
        terms: pass.activations(last - 1).map((activation, i) => activation * (weights[i] as number)),
        sum: pass.zOf(last, pass.best),
      };
    }),
  };
}

const placeOfFirst = (samples: readonly Sample[]) => samples.findIndex((sample) => sample.index === firstShown);

/** Pixels that the learner has switched in one of the misses. */
interface Switched {
  readonly of: Sample;
  readonly pixels: readonly number[];
}
/** It knows its sample by that itself, and so is never saved. */
const switchedShape = v.object({
  of: v.custom<Sample>((sample) => (sample as Sample | undefined)?.pixels instanceof Float64Array),
  pixels: v.array(below(pixelCount)),
});

function switchingOf(lesson: Lesson, current: Failures['current']): Switching {
  /** Of one miss only: another one has pixels of its own. */
  const byHand = lesson.local<Switched | undefined>('by-hand', 'switched pixels', undefined, switchedShape);
  const isOwn = () => byHand.value !== undefined && byHand.value.of === current.value?.sample;
  const switched = computed(() => (isOwn() ? byHand.value?.pixels : current.value?.righting.pixels) ?? []);
  return {
    switched,
    isOwn,
    toggle(pixel) {
      const sample = current.peek()?.sample;
      if (!sample) return;
      const before = switched.peek();
      byHand.value = { of: sample, pixels: before.includes(pixel) ? before.filter((each) => each !== pixel) : [...before, pixel] };
    },
    toggleAll() {
      const sample = current.peek()?.sample;
      byHand.value = sample && switched.peek().length > 0 ? { of: sample, pixels: [] } : undefined;
    },
  };
}

function keptOf(lesson: Lesson, network: Network): Kept {
  const kept = enoughFor(network, lesson.pass());
  const pixels = new Float64Array(pixelCount);
  for (const pixel of kept) pixels[pixel] = lesson.input.value[pixel] as number;
  return { kept, pixels, pass: network.forward(pixels) };
}

/** The searches are made once, and only when somebody asks. */
function takenApart(network: Network, sample: Sample): Failure {
  const pass = network.forward(sample.pixels);
  const isMiss = pass.best !== sample.label && marginOf(pass.z(network.layers.length), sample.label) <= 0;
  const said = pass.best === sample.label ? pass.runnerUp : pass.best;
  const lead = leadOf(network, pass, sample.label, said);
  let righting: Righting | undefined;
  let effects: Float64Array | undefined;
  let off: Float64Array | undefined;
  return {
    sample,
    pass,
    said: pass.best,
    isMiss,
    lead,
    get off() {
      off ??= switchedOff(network, pass, 1, lead);
      return off;
    },
    get righting() {
      righting ??= rightedBy(network, pass, sample.label, mostPixels);
      return righting;
    },
    get effects() {
      effects ??= switchEffects(network, pass, sample.label);
      return effects;
    },
  };
}

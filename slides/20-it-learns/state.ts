/** A network that learns while one watches: how it is to learn, which look at it is on stage, and one of its dials to be tried. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { plainSignal } from '../../src/scene/plainSignal';
import { LiveTraining } from '../../src/training/LiveTraining';
import { networkOf, type Snapshot, startOf, type TrainingRecipe } from '../../src/training/TrainingRun';
import { type FairScore, scoreOnFair } from './fairScore';
import { type TriedDial, triedDial } from './triedDial';

export const slideId = 'it-learns';

/** The lesson's own shape, learned as plainly as can be; with this seed the first dials show both ways to turn. */
const recipe: TrainingRecipe = {
  sizes: [784, 16, 16, 10],
  activation: 'sigmoid',
  start: 'glorot',
  seed: 1,
  rate: 0.3,
  batch: 16,
  epochs: 10,
};

export interface Learning {
  readonly training: LiveTraining;
  readonly recipe: ReadonlySignal<TrainingRecipe>;
  /** Whether it begins with the lesson's dials as they are, instead of random ones. */
  readonly beginsWithLesson: ReadonlySignal<boolean>;
  /** Rate and mini-batch may change in the middle. */
  tune(change: { readonly rate?: number; readonly batch?: number }): void;
  beginWith(which: 'random' | 'other' | 'lesson'): void;
  /** Trains on, or begins to. */
  go(): void;
  /** One mini-batch. */
  one(): void;
  readonly snapshots: ReadonlySignal<readonly Snapshot[]>;
  /** The look that somebody has gone back to; nothing is the last one. */
  readonly chosen: Signal<number | undefined>;
  /** The look on stage; nothing before the first. */
  readonly snapshot: ReadonlySignal<Snapshot | undefined>;
  /** The network on stage. */
  readonly network: ReadonlySignal<Network>;
  readonly pass: ReadonlySignal<ForwardPass>;
  /** What it makes of two hundred digits, once these are there. */
  readonly fairScore: ReadonlySignal<FairScore | undefined>;
  readonly dial: TriedDial;
  /** Whether the lesson's network is the one on stage. */
  readonly isTaken: ReadonlySignal<boolean>;
  take(): void;
}

/** The same for whoever asks: slide, sentences and question. */
export const learningOf = perLesson(make);

function make(lesson: Lesson): Learning {
  const training = new LiveTraining(() => lesson.trainingDigits());
  const asked = signal(recipe);
  const beginsWithLesson = signal(false);
  const chosen = plainSignal<number | undefined>(undefined);
  const snapshots = computed(() => training.ways.value[0]?.snapshots ?? []);
  const start = computed(() => (beginsWithLesson.value ? lesson.network() : startOf(asked.value)));
  const snapshot = computed(() => snapshots.value[Math.min(chosen.value ?? Infinity, snapshots.value.length - 1)]);
  const network = computed(() => (snapshot.value ? networkOf(snapshot.value) : start.value));
  const now = computed(() => scoreOnFair(network.value, lesson.samples('fair')));
  const begin = (first: 'go' | 'one') => {
    chosen.value = undefined;
    const from = beginsWithLesson.peek() ? { from: lesson.network().layers } : {};
    void training.begin([{ recipe: asked.peek(), ...from }], first);
  };
  const isUnderWay = () => ['paused', 'going'].includes(training.state.peek());
  return {
    training,
    recipe: asked,
    beginsWithLesson,
    tune(change) {
      asked.value = { ...asked.peek(), ...change };
      training.tune(asked.peek().rate, asked.peek().batch);
    },
    beginWith(which) {
      training.forget();
      chosen.value = undefined;
      beginsWithLesson.value = which === 'lesson';
      if (which === 'other') asked.value = { ...asked.peek(), seed: asked.peek().seed + 1 };
    },
    go: () => (isUnderWay() ? training.go() : begin('go')),
    one() {
      chosen.value = undefined;
      if (isUnderWay()) training.one();
      else begin('one');
    },
    snapshots,
    chosen,
    snapshot,
    network,
    pass: computed(() => network.value.forward(lesson.input.value)),
    fairScore: now,
    dial: triedDial(network, now),
    isTaken: computed(() => lesson.network() === network.value),
    take: () => lesson.editNetwork('lesson', () => network.peek()),
  };
}

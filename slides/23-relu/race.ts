/** Three deep networks that learn side by side in the page, at a depth that is chosen; and the runs that were recorded at one of them. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { perLesson } from '../../src/lesson/perLesson';
import type { DeepStart, DeepTraining } from '../../src/lesson/trainingRecords';
import type { ActivationName } from '../../src/network/activationFunctions';
import { plainSignal } from '../../src/scene/plainSignal';
import { LiveTraining } from '../../src/training/LiveTraining';
import type { TrainingRecipe } from '../../src/training/TrainingRun';

export type Name = DeepStart['name'];

/** Hidden layers: what was recorded has as many, and no more are raced. */
export const deepest = 8;
const width = 16;
export const epochs = 10;
const batch = 16;

interface Entrant {
  readonly name: Name;
  readonly activation: ActivationName;
  readonly start: TrainingRecipe['start'];
  /** Per depth from 1. */
  readonly rates: readonly number[];
}

/**
 * Each with the rate that does best at that depth, on the mean of seeds 1 to 3 after ten epochs; where none learns, with that of the
 * recorded runs. `npm run train -- race` measures them.
 */
export const entrants: readonly Entrant[] = [
  { name: 'relu-he', activation: 'relu', start: 'he', rates: [0.1, 0.03, 0.03, 0.1, 0.1, 0.03, 0.01, 0.03] },
  { name: 'sigmoid-glorot', activation: 'sigmoid', start: 'glorot', rates: [0.3, 1, 0.3, 1, 3, 0.3, 0.3, 0.3] },
  { name: 'sigmoid-four-glorot', activation: 'sigmoid', start: 'four-glorot', rates: [0.3, 0.3, 0.3, 0.3, 0.1, 0.3, 0.3, 0.3] },
];

export interface Race {
  /** Hidden layers of the next race, and of the one that is looked at. */
  readonly depth: ReadonlySignal<number>;
  dive(depth: number): void;
  /** Whether races of one's own are looked at, instead of what was recorded. */
  readonly isLive: ReadonlySignal<boolean>;
  lookAt(which: 'live' | 'recorded'): void;
  /** The race of the depth: each depth keeps its own. */
  readonly training: ReadonlySignal<LiveTraining>;
  /** What went wrong with it, while it is looked at. */
  readonly failure: ReadonlySignal<string>;
  /** Begins, pauses, goes on, or begins anew from other dials: whatever comes next. */
  press(): void;
  /** Where the curves are read off, in epochs; Infinity is as far as they have come. */
  readonly epoch: Signal<number>;
  /** Where it is read off how much of the error arrives, from 1. */
  readonly layer: Signal<number>;
  /** What was recorded, once it is there. */
  readonly recorded: Signal<DeepTraining | undefined>;
}

/** The same for all who ask about this lesson: its slide and its sentences. It goes on while the slide is left. */
export const deepRaceOf = perLesson((lesson): Race => {
  const depth = plainSignal(deepest);
  const isWanted = plainSignal(false);
  const epoch = plainSignal(Infinity);
  const seeds = new Map<number, number>();
  let left = deepest;
  const trainings = Array.from({ length: deepest }, () => new LiveTraining(() => lesson.trainingDigits(), undefined, 'last'));
  const training = computed(() => trainings[depth.value - 1] as LiveTraining);
  /** What failed before anything was seen of it leaves the recorded runs. */
  const cameToNothing = computed(() => {
    const { state, ways } = training.value;
    return state.value === 'failed' && !ways.value.some(({ snapshots }) => snapshots.length > 0);
  });
  const begin = () => {
    const seed = (seeds.get(depth.peek()) ?? 0) + 1;
    seeds.set(depth.peek(), seed);
    epoch.value = Infinity;
    void training.peek().begin(entrants.map((entrant) => ({ recipe: recipeOf(entrant, depth.peek(), seed) })));
  };
  return {
    depth,
    dive(to) {
      depth.value = to;
      if (to !== deepest) isWanted.value = true;
    },
    isLive: computed(() => isWanted.value && !cameToNothing.value),
    lookAt(which) {
      if (isWanted.peek() === (which === 'live')) return;
      isWanted.value = which === 'live';
      // What was recorded is of one depth; back at one's own race one finds it where it was left.
      if (which === 'recorded') left = depth.peek();
      depth.value = which === 'recorded' ? deepest : left;
    },
    training,
    failure: computed(() => (isWanted.value ? training.value.failure.value : '')),
    press() {
      isWanted.value = true;
      const now = training.peek();
      if (now.state.peek() === 'going') return now.pause();
      if (now.state.peek() === 'fetching') return now.forget();
      if (now.state.peek() === 'paused') return now.go();
      begin();
    },
    epoch,
    layer: plainSignal(1),
    recorded: signal(undefined),
  };
});

const recipeOf = ({ activation, start, rates }: Entrant, depth: number, seed: number): TrainingRecipe => ({
  sizes: [784, ...Array<number>(depth).fill(width), 10],
  activation,
  start,
  seed,
  rate: rates[depth - 1] as number,
  batch,
  epochs,
});

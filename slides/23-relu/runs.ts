/** What the two graphs show: how each kind of network has learned, and how much of the error reaches each of its layers. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { perLesson } from '../../src/lesson/perLesson';
import type { DeepStart, DeepTraining } from '../../src/lesson/trainingRecords';
import type { Way } from '../../src/training/LiveTraining';
import { judgedBy } from '../../src/training/packedDigits';
import { deepest, deepRaceOf, entrants, epochs, type Name } from './race';

export interface RaceRuns {
  readonly isLive: boolean;
  readonly depth: number;
  /** Times through all the examples, at the end. */
  readonly epochs: number;
  /** Digits that they are judged by. */
  readonly unseen: number;
  readonly perEpoch: number;
  /** As far as all have come, epochs; whoever has run away is not waited for. */
  readonly reached: number;
  /** Where they are read off: there, or as far as they have come. */
  readonly epoch: number;
  readonly runners: readonly Runner[];
}

export interface Runner {
  readonly name: Name;
  /** Percent right at equal distances from epoch 0 on, run by run. */
  readonly runs: readonly (readonly number[])[];
  /** Mean of the runs where they are read off; nothing where there is none any more, or none yet. */
  readonly percent: number | undefined;
  /** Per layer 1, 2, …, where they are read off: how many times weaker the error is there than in the last. Empty before it is known. */
  readonly weaker: readonly number[];
  readonly ranAway: boolean;
}

/** How often a race is looked at, and its curve goes on. */
const livePerEpoch = 10;

export const runsOf = perLesson((lesson): ReadonlySignal<RaceRuns> => {
  const race = deepRaceOf(lesson);
  const live = computed(() => liveRuns(race.training.value.ways.value, race.depth.value, race.epoch.value));
  const recorded = computed(() => recordedRuns(race.recorded.value, race.epoch.value));
  return computed(() => (race.isLive.value ? live.value : recorded.value));
});

export const runner = ({ runners }: RaceRuns, name: Name): Runner | undefined => runners.find((each) => each.name === name);

/** Mean of the runs where they end. */
export const atTheEnd = (whose: Runner | undefined): number | undefined => whose && meanAt(whose.runs, (whose.runs[0]?.length ?? 0) - 1);

function recordedRuns(deep: DeepTraining | undefined, wanted: number): RaceRuns {
  const perEpoch = deep?.recipe.measuresPerEpoch ?? 1;
  const length = deep?.recipe.epochs ?? epochs;
  const epoch = nearest(Math.min(wanted, length), perEpoch);
  const runners = entrants.flatMap(({ name }) => {
    const start = deep?.starts.find((each) => each.name === name);
    if (!start) return [];
    const runs = start.runs.filter(({ rate }) => rate === start.bestRate).map(({ percent }) => percent);
    return [{ name, runs, percent: meanAt(runs, epoch * perEpoch), weaker: weakerAtStart(start), ranAway: false }];
  });
  const depth = deep?.recipe.hiddenLayers ?? deepest;
  return { isLive: false, depth, epochs: length, unseen: 10_000, perEpoch, reached: length, epoch, runners };
}

/** The geometric mean of the seeds. */
function weakerAtStart({ gradients }: DeepStart): number[] {
  return (gradients[0] ?? []).map((_, layer) => {
    const logs = gradients.map((sizes) => Math.log((sizes.at(-1) as number) / (sizes[layer] as number)));
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  });
}

function liveRuns(ways: readonly Way[], depth: number, wanted: number): RaceRuns {
  const curves = ways.map(percents);
  const running = curves.filter((_, k) => ways[k]?.awayAfter === undefined);
  const lengths = (running.length > 0 ? running : curves).map(({ length }) => length);
  const last = Math.max(0, (running.length > 0 ? Math.min(...lengths) : Math.max(0, ...lengths)) - 1);
  const reached = last / livePerEpoch;
  const epoch = nearest(Math.min(wanted, reached), livePerEpoch);
  const runners = entrants.map(({ name }, k): Runner => {
    const curve = curves[k] ?? [];
    return {
      name,
      runs: [curve],
      percent: curve[Math.round(epoch * livePerEpoch)],
      weaker: weakerUntil(ways[k], epoch),
      ranAway: ways[k]?.awayAfter !== undefined,
    };
  });
  return { isLive: true, depth, epochs, unseen: judgedBy, perEpoch: livePerEpoch, reached, epoch, runners };
}

/** Of the looks, those that a curve goes through: at equal distances. */
function percents({ snapshots }: Way): number[] {
  const looks = snapshots.filter((look) => Math.abs(look.epochs * livePerEpoch - Math.round(look.epochs * livePerEpoch)) < 1e-9);
  return looks.map(({ right, judged }) => (100 * right) / judged);
}

/** As felt lately, before this epoch; at the start, from the very first mini-batch. */
function weakerUntil(way: Way | undefined, epoch: number): number[] {
  const felt = (way?.snapshots ?? []).filter(({ gradients }) => gradients.length > 0);
  const { gradients = [] } = felt.findLast((look) => look.epochs <= epoch) ?? felt[0] ?? {};
  const last = gradients.at(-1) ?? 0;
  return gradients.map((size) => (size > 0 ? last / size : Infinity));
}

const nearest = (epoch: number, perEpoch: number) => Math.round(epoch * perEpoch) / perEpoch;

function meanAt(runs: readonly (readonly number[])[], at: number): number | undefined {
  return runs.length > 0 ? runs.reduce((sum, run) => sum + (run[Math.round(at)] as number), 0) / runs.length : undefined;
}

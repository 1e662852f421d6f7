/** Two hills of the same two hundred digits: by the hand-made neuron's sums, and by those of the trained neuron that is looked at. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { type Range, roundRange } from '../shared/curves/plotScale';
import type { Hill } from './HillView';
import type { BiasPlaces } from './places';
import { type Brick, stack } from './stack';
import { biasingOf, switchedOn } from './state';

/** On an axis that a hill stands on. */
export const mostTicks = 8;

export interface BothHills {
  readonly digits: readonly Sample[];
  /** The hand-made neuron's, then the trained one's. */
  readonly both: ReadonlySignal<readonly Hill[]>;
  readonly range: ReadonlySignal<Range>;
  readonly trainedRange: ReadonlySignal<Range>;
  readonly trainedBias: ReadonlySignal<number>;
  /** The sum of the digit on stage, for the trained neuron. */
  readonly trainedOwn: ReadonlySignal<number>;
  /** Where the bricks begin, from above, beside the white picture's sum: its name stands over them. */
  readonly overBricks: ReadonlySignal<number>;
}

export function hillsOf(lesson: Lesson, places: BiasPlaces, digits: readonly Sample[]): BothHills {
  const { sums, own, white, bias, chosen, trainedSums } = biasingOf(lesson);
  const range = computed(() => roundRange([...sums.value, own.value, white.value, -bias.value], mostTicks));
  const trainedBias = computed(() => lesson.network().bias(1, chosen.value));
  const trainedOwn = computed(() => lesson.pass().weightedSum(1, chosen.value));
  const trainedRange = computed(() => roundRange([...trainedSums.value, trainedOwn.value, -trainedBias.value], mostTicks));
  const bricks = computed(() => stack(sums.value, range.value, places.plot, places.bins));
  const trainedBricks = computed(() => stack(trainedSums.value, trainedRange.value, places.plot, places.bins));
  const both = computed((): Hill[] => {
    const on: Hill['on'] = [switchedOn(sums.value, 0), switchedOn(sums.value, bias.value)];
    const trainedOn: Hill['on'] = [undefined, switchedOn(trainedSums.value, trainedBias.value)];
    return [
      { sums: sums.value, bricks: bricks.value, bias: bias.value, on },
      { sums: trainedSums.value, bricks: trainedBricks.value, bias: trainedBias.value, on: trainedOn },
    ];
  });
  const overBricks = computed(() => topBeside(bricks.value, white.value, range.value, places));
  return { digits, both, range, trainedRange, trainedBias, trainedOwn, overBricks };
}

/** The highest brick where a word stands that ends at `sum`. */
function topBeside(bricks: readonly Brick[], sum: number, [from, to]: Range, { plot, compact }: BiasPlaces): number {
  const { x, y, width, height } = plot;
  const right = x + ((sum - from) / (to - from)) * width;
  const wide = compact ? 46 : 72;
  const near = bricks.filter((brick) => brick.x + brick.size > right - wide && brick.x < right + 6);
  return Math.min(y + height, ...near.map((brick) => brick.y));
}

/** Three pictures whose ten outputs are added up: the learner's, the same without its lower half, and a stored one that may be a 4 or a 9. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Pixels, pixelCount } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { oncePer } from '../../src/network/oncePer';

interface Summed {
  readonly pixels: Pixels;
  readonly pass: ForwardPass;
  /** Of all ten outputs. */
  readonly sum: number;
}

export interface ThreeSums {
  /** A, B and C. */
  readonly all: readonly [Summed, Summed, Summed];
  /** Those whose sum is farthest from 1; more than one where it would be a coin flip. */
  readonly farthest: readonly number[];
}

const coinFlip = 0.05;
/** A signal: whoever asks before they are loaded, as a text does that is read from its first line, is told when they are. */
const known = oncePer((_: Lesson) => signal<ReadonlySignal<ThreeSums> | undefined>(undefined));

/** The same for all who ask about this lesson; to be loaded before anybody asks. */
export async function loadThreeSums(lesson: Lesson): Promise<ReadonlySignal<ThreeSums>> {
  const doubtful = await lesson.sampleSet('four-or-nine');
  const before = known(lesson).peek();
  if (before) return before;
  const stored = mostDoubtful(lesson, doubtful);
  const network = computed(() => lesson.network());
  const third = computed(() => summed(stored.pixels, network.value.forward(stored.pixels)));
  const sums = computed((): ThreeSums => {
    const half = lesson.input.value.map((value, index) => (index < pixelCount / 2 ? value : 0));
    const all = [summed(lesson.input.value, lesson.pass()), summed(half, network.value.forward(half)), third.value] as const;
    const distances = all.map(({ sum }) => Math.abs(sum - 1));
    const most = Math.max(...distances);
    return { all, farthest: distances.flatMap((distance, i) => (most - distance < coinFlip ? [i] : [])) };
  });
  known(lesson).value = sums;
  return sums;
}

/** Nothing until its picture has been loaded. */
export function threeSums(lesson: Lesson): ThreeSums | undefined {
  return known(lesson).value?.value;
}

function summed(pixels: Pixels, pass: ForwardPass): Summed {
  return { pixels, pass, sum: pass.outputs.reduce((sum, output) => sum + output, 0) };
}

/** Whose two brightest outputs are nearest to each other. */
function mostDoubtful(lesson: Lesson, samples: readonly Sample[]): Sample {
  const lead = ({ pixels }: Sample) => {
    const { outputs, best, runnerUp } = lesson.network().forward(pixels);
    return (outputs[best] as number) - (outputs[runnerUp] as number);
  };
  return samples.reduce((least, sample) => (lead(sample) < lead(least) ? sample : least));
}

/** The lesson as the page makes it, from the same files, without a browser. */
import { readFileSync } from 'node:fs';
import { trainingDigits } from '../src/assets';
import { blank, type Pixels, pixelCount } from '../src/digits/pixels';
import type { Sample } from '../src/digits/samples';
import { Lesson } from '../src/lesson/Lesson';
import type { SampleSetName } from '../src/lesson/LessonFiles';
import { loadLesson } from '../src/loadLesson';
import type { Network } from '../src/network/Network';
import { Random } from '../src/network/Random';

const parts = await loadLesson(async (file) =>
  file === trainingDigits ? new Uint8Array(readFileSync(file)) : JSON.parse(readFileSync(file, 'utf8')),
);
const names: readonly SampleSetName[] = ['threes', 'fair', 'misses', 'four-or-nine'];
const sets = new Map(await Promise.all(names.map(async (name) => [name, await parts.sampleSet(name)] as const)));

export const sampleSet = (name: SampleSetName): readonly Sample[] => sets.get(name) as readonly Sample[];

export const makeLesson = (networks: Record<string, Network> = parts.networks): Lesson => new Lesson({ ...parts, networks });

/** 784 numbers 0…1, the same for the same seed. */
export function noise(seed: number): Pixels {
  const random = new Random(seed);
  return Float64Array.from({ length: pixelCount }, () => random.next());
}

/** Inputs that are unlike each other: what a slide must be able to say something about. */
export const unlikeInputs: Record<string, Pixels> = {
  'the starting digit': (sampleSet('threes')[0] as Sample).pixels,
  'another digit': (sampleSet('fair')[42] as Sample).pixels,
  'a blank grid': blank(),
  'a white grid': blank().fill(1),
  noise: noise(7),
};

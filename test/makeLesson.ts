/** The lesson as the page makes it, from the same files, without a browser. */
import { readFileSync } from 'node:fs';
import { blank, type Pixels, pixelCount } from '../src/digits/pixels';
import { parseSamples, type Sample } from '../src/digits/samples';
import { handMade } from '../src/lesson/handMade';
import { Lesson } from '../src/lesson/Lesson';
import type { SampleSetName } from '../src/lesson/LessonFiles';
import { trainedSize } from '../src/lesson/trainedSize';
import { type DeepTraining, type ModelCard, measured, trainingStages } from '../src/lesson/trainingRecords';
import type { Network } from '../src/network/Network';
import { parseNetwork } from '../src/network/parseNetwork';
import { Random } from '../src/network/Random';

function asset(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../assets/${path}`, import.meta.url), 'utf8'));
}

const card = (name: string) => asset(`networks/${name}.card.json`) as ModelCard;

export const samples = (name: SampleSetName): Sample[] => parseSamples(asset(`digits/${name}.json`));

const star = parseNetwork(asset('networks/star.json'));
const sets = new Map<SampleSetName, Sample[]>();
export function sampleSet(name: SampleSetName): Sample[] {
  if (!sets.has(name)) sets.set(name, samples(name));
  return sets.get(name) as Sample[];
}

const sizes = ['none', '1x16', '2x16', '3x16', '2x32'].map((name) =>
  trainedSize(parseNetwork(asset(`networks/size-${name}.json`)), card(`size-${name}`)),
);
const twin = (name: string) => measured(asset(`networks/${name}.json`), card(name));

const plain = trainedSize(parseNetwork(asset('networks/plain.json')), card('plain'));

export function makeLesson(networks: Record<string, Network> = { lesson: star, ...handMade }): Lesson {
  return new Lesson({
    networks,
    start: sampleSet('threes')[0] as Sample,
    sampleSet: async (name) => sampleSet(name),
    trainedSizes: async () => sizes,
    trainingStages: async () => trainingStages(asset('training/star-stages.json'), star, card('star')),
    twins: async () => ({ relu: twin('relu'), sigmoid: twin('sigmoid-twin') }),
    deepTraining: async () => asset('training/deep.json') as DeepTraining,
    plain: async () => plain,
    testAccuracy: card('star').test.percent,
  });
}

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

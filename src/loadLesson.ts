/** The data files of the lesson: networks, their cards, digits. Each is loaded when it is first asked for. */
import { parseSamples } from './digits/samples';
import { handMade } from './lesson/handMade';
import { Lesson } from './lesson/Lesson';
import type { SampleSetName } from './lesson/LessonFiles';
import { trainedSize } from './lesson/trainedSize';
import { type DeepTraining, type ModelCard, measured, trainingStages } from './lesson/trainingRecords';
import { parseNetwork } from './network/parseNetwork';

const files = {
  star: new URL('../assets/networks/star.json', import.meta.url),
  card: new URL('../assets/networks/star.card.json', import.meta.url),
  stages: new URL('../assets/training/star-stages.json', import.meta.url),
  relu: new URL('../assets/networks/relu.json', import.meta.url),
  reluCard: new URL('../assets/networks/relu.card.json', import.meta.url),
  sigmoid: new URL('../assets/networks/sigmoid-twin.json', import.meta.url),
  sigmoidCard: new URL('../assets/networks/sigmoid-twin.card.json', import.meta.url),
  deep: new URL('../assets/training/deep.json', import.meta.url),
  plain: new URL('../assets/networks/plain.json', import.meta.url),
  plainCard: new URL('../assets/networks/plain.card.json', import.meta.url),
  threes: new URL('../assets/digits/threes.json', import.meta.url),
  fair: new URL('../assets/digits/fair.json', import.meta.url),
  misses: new URL('../assets/digits/misses.json', import.meta.url),
  'four-or-nine': new URL('../assets/digits/four-or-nine.json', import.meta.url),
};

/** Networks of other sizes, each with its model card. */
const sizeFiles = [
  [new URL('../assets/networks/size-none.json', import.meta.url), new URL('../assets/networks/size-none.card.json', import.meta.url)],
  [new URL('../assets/networks/size-1x16.json', import.meta.url), new URL('../assets/networks/size-1x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-2x16.json', import.meta.url), new URL('../assets/networks/size-2x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-3x16.json', import.meta.url), new URL('../assets/networks/size-3x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-2x32.json', import.meta.url), new URL('../assets/networks/size-2x32.card.json', import.meta.url)],
] as const;

/** Error with a sentence for whoever waits, where the file is not to be had. */
async function load(file: URL): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok)
    throw new Error(
      `The file ${file.pathname.split('/').pop()} of this lesson could not be loaded (${answer.status}). Please reload the page.`,
    );
  return answer.json();
}

/** Made when first asked for, and again when that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

const trainedSizes = once(() =>
  Promise.all(sizeFiles.map(async ([file, card]) => trainedSize(parseNetwork(await load(file)), (await load(card)) as ModelCard))),
);

const twins = once(async () => {
  const [relu, reluCard, sigmoid, sigmoidCard] = await Promise.all(
    [files.relu, files.reluCard, files.sigmoid, files.sigmoidCard].map(load),
  );
  return { relu: measured(relu, reluCard), sigmoid: measured(sigmoid, sigmoidCard) };
});

const plain = once(async () => trainedSize(parseNetwork(await load(files.plain)), (await load(files.plainCard)) as ModelCard));

const setOf = (name: SampleSetName) => once(async () => parseSamples(await load(files[name])));
const sampleSets: Record<SampleSetName, ReturnType<typeof setOf>> = {
  threes: setOf('threes'),
  fair: setOf('fair'),
  misses: setOf('misses'),
  'four-or-nine': setOf('four-or-nine'),
};

/** With the trained network and the first digit; all else follows when a slide wants it. Throws when one of these is not to be had. */
export async function loadLesson(): Promise<Lesson> {
  const [network, card, threes] = await Promise.all([load(files.star).then(parseNetwork), load(files.card), sampleSets.threes()]);
  const first = threes[0];
  if (!first) throw new Error('The sample file of this lesson is empty.');
  return new Lesson({
    networks: { lesson: network, ...handMade },
    start: first,
    sampleSet: (name) => sampleSets[name](),
    trainedSizes,
    trainingStages: once(async () => trainingStages(await load(files.stages), network, card as ModelCard)),
    twins,
    deepTraining: once(async () => (await load(files.deep)) as DeepTraining),
    plain,
    testAccuracy: (card as ModelCard).test.percent,
  });
}

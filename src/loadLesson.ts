/** The data files of the lesson: networks, their cards, digits. Each is loaded when it is first asked for. */
import card from '../assets/networks/star.card.json';
import { assets, sizeAssets, trainingDigits } from './assets';
import { parseSamples, type Sample } from './digits/samples';
import { handMade } from './lesson/handMade';
import type { LessonParts } from './lesson/Lesson';
import type { SampleSetName } from './lesson/LessonFiles';
import { MissingFile } from './lesson/MissingFile';
import { sizeWithCard } from './lesson/trainedSize';
import { deepTraining, modelCard, trainingStages, withAccuracy } from './lesson/trainingRecords';
import { parseNetwork } from './network/parseNetwork';

/** Gives what a file of JSON holds, or the bytes of another. */
type Load = (file: URL) => Promise<unknown>;

/** MissingFile with a sentence for whoever waits, where the file is not to be had. */
export async function fetched(file: URL): Promise<unknown> {
  try {
    const answer = await fetch(file);
    if (answer.ok) return file === trainingDigits ? new Uint8Array(await answer.arrayBuffer()) : await answer.json();
    throw new Error(`The server answered ${answer.status} to ${file}.`);
  } catch (cause) {
    throw new MissingFile('Data of this lesson could not be loaded. Please try again when the network is there.', { cause });
  }
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

/** With the trained network and the first digit; all else follows when a slide wants it. Throws when one of these is not to be had. */
export async function loadLesson(load: Load): Promise<LessonParts> {
  const sized = async (file: URL, card: URL) => sizeWithCard(parseNetwork(await load(file)), modelCard(await load(card)));
  const twin = async (file: URL, card: URL) => withAccuracy(await load(file), await load(card));
  const samples = (name: SampleSetName) => once(async () => parseSamples(await load(assets[name])));
  const sampleSets: Record<SampleSetName, () => Promise<Sample[]>> = {
    threes: samples('threes'),
    fair: samples('fair'),
    misses: samples('misses'),
    'four-or-nine': samples('four-or-nine'),
  };
  const [network, threes] = await Promise.all([load(assets.star).then(parseNetwork), sampleSets.threes()]);
  const first = threes[0];
  if (!first) throw new Error('The sample file of this lesson is empty.');
  return {
    networks: { lesson: network, ...handMade },
    start: first,
    sampleSet: (name) => sampleSets[name](),
    trainedSizes: once(() => Promise.all(sizeAssets.map(([file, ofFile]) => sized(file, ofFile)))),
    trainingStages: once(async () => trainingStages(await load(assets.stages), network, card)),
    twins: once(async () => {
      const [relu, sigmoid] = await Promise.all([twin(assets.relu, assets.reluCard), twin(assets.sigmoid, assets.sigmoidCard)]);
      return { relu, sigmoid };
    }),
    deepTraining: once(async () => deepTraining(await load(assets.deep))),
    trainingDigits: once(async () => (await load(trainingDigits)) as Uint8Array),
    plain: once(() => sized(assets.plain, assets.plainCard)),
    testAccuracy: card.test.percent,
    testAnswers: card.confusion,
  };
}

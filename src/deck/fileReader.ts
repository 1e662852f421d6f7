/** What is in a file comes into the lesson, or stays outside, and a sentence says so. */
import { FormatError } from '../formats/FormatError';
import { type BroughtNetwork, largestFile, readNetworkFile, tooLarge } from '../formats/readNetworkFile';
import type { Lesson } from '../lesson/Lesson';
import { readsOf, takeIn } from '../lesson/ownNetwork';
import { shapeWords } from '../lesson/shapeWords';
import type { RunningOrder } from './RunningOrder';

export { showFiles } from './filesDialog';

interface Outcome {
  readonly sentence: string;
  readonly way?: { readonly text: string; readonly href: string };
}

/** Whatever is wrong with the file is an outcome, too, and nothing has changed then. */
export async function bringFile(file: File, lesson: Lesson, order: RunningOrder): Promise<Outcome> {
  try {
    return await brought(file, lesson, order);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { sentence: `“${file.name}” was not taken. ${error.message}` };
  }
}

async function brought(file: File, lesson: Lesson, order: RunningOrder): Promise<Outcome> {
  if (file.size > largestFile) throw new FormatError(tooLarge(file.size));
  const bytes = await bytesIn(file);
  const first = readNetworkFile(bytes, file.name);
  if ('digit' in first) {
    lesson.setInput(first.digit);
    return { sentence: `The digit of “${file.name}” is on the grid. Undo brings back the one before.` };
  }
  const { taken, because } = first.assumed ? await likelier(first, bytes, file.name, lesson) : { taken: first, because: '' };
  const { network, name, kind } = taken;
  const what = `${shapeWords(network)}, from ${kind}`;
  if (takeIn(lesson, network, name) === 'lesson') {
    return { sentence: `${what}: it is the network of the lesson now, on every slide. Undo brings back the one before.${because}` };
  }
  const at = order.chapters.findIndex(({ showsOwnNetwork }) => showsOwnNetwork);
  const slide = order.chapters[at];
  if (!slide) return { sentence: `${what}: it is kept as your own network. Undo takes it back.${because}` };
  const others = shapeWords(lesson.originalNetwork());
  return {
    sentence: `${what}: it stands on slide ${at + 1}, as the others are drawn for ${others}. Undo takes it back.${because}`,
    way: { text: 'Go there', href: `#/${slide.id}` },
  };
}

async function bytesIn(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FormatError('It could not be read: it may be a folder, or have been moved. Please choose the file itself once more.');
  }
}

/** A file that does not say what its hidden layers are: taken for what reads more of the sample digits. */
async function likelier(
  relu: BroughtNetwork,
  bytes: Uint8Array,
  name: string,
  lesson: Lesson,
): Promise<{ taken: BroughtNetwork; because: string }> {
  const samples = await lesson.sampleSet('fair');
  const sigmoid = readNetworkFile(bytes, name, 'sigmoid') as BroughtNetwork;
  const [asRelu, asSigmoid] = [relu, sigmoid].map(({ network }) => readsOf(network, samples)) as [number, number];
  return {
    taken: asSigmoid > asRelu ? sigmoid : relu,
    because: ` The file does not name the activation: as ReLU it reads ${asRelu} of ${samples.length} samples, as sigmoid ${asSigmoid}.`,
  };
}

/** What comes of a file: the sentence, and the lesson after it. */
import { describe, expect, test } from 'vitest';
import { bringFile } from '../../src/deck/fileReader';
import { RunningOrder } from '../../src/deck/RunningOrder';
import { digitFile } from '../../src/formats/digitFile';
import { networkFormats } from '../../src/formats/networkFormats';
import { ownNetworkOf } from '../../src/lesson/ownNetwork';
import type { Network } from '../../src/network/Network';
import type { Chapter } from '../../src/scene/Step';
import { randomNetwork } from '../formats/networks';
import { makeLesson, noise } from '../makeLesson';

const load = () => Promise.reject(new Error('none'));
const chapters: Chapter[] = [
  { id: 'first', title: 'First', load },
  { id: 'of-ones-own', title: 'Own', load, showsOwnNetwork: true },
];
const order = new RunningOrder(chapters);

const saved = (network: Network, id: string) => {
  const { name, content } = networkFormats.find((each) => each.id === id)?.save(network, 'mine') ?? { name: '', content: '' };
  return new File([content], name);
};
const outcome = async (file: File, { lesson = makeLesson(), slides = order } = {}) => ({
  ...(await bringFile(file, lesson, slides)),
  lesson,
});

describe('a file that is opened', () => {
  test('with a network of the lesson’s shape: it stands on every slide', async () => {
    const network = randomNetwork([16, 16], 'sigmoid', 1);
    const { sentence, way, lesson } = await outcome(saved(network, 'network2'));
    expect(sentence).toBe(
      '784-16-16-10, sigmoid, from network2.py: it is the network of the lesson now, on every slide. Undo brings back the one before.',
    );
    expect(way).toBeUndefined();
    expect(lesson.network()).toEqual(network);
  });

  test('with another network: it is said where it stands, and why not elsewhere', async () => {
    const network = randomNetwork([30], 'relu', 1);
    const { sentence, way, lesson } = await outcome(saved(network, 'json'));
    expect(sentence).toBe(
      '784-30-10, ReLU, from JSON: it stands on slide 2, as the others are drawn for 784-16-16-10, sigmoid. Undo takes it back.',
    );
    expect(way).toEqual({ text: 'Go there', href: '#/of-ones-own' });
    expect(ownNetworkOf(lesson).network.value).toEqual(network);
    const nowhere = await outcome(saved(network, 'json'), { slides: new RunningOrder(chapters.slice(0, 1)) });
    expect(nowhere.sentence).toBe('784-30-10, ReLU, from JSON: it is kept as your own network. Undo takes it back.');
  });

  test('that does not name its activation: it is taken for what reads more of the samples, and that is said', async () => {
    const lesson = makeLesson();
    // The lesson's own, so that it reads as what it was trained for.
    const file = saved(lesson.network(), 'safetensors');
    const text = Buffer.from(await file.arrayBuffer())
      .toString('latin1')
      .replace('"activation":"sigmoid"', '"activator":"sigmoid" ');
    const { sentence } = await outcome(new File([Buffer.from(text, 'latin1')], 'mine.safetensors'), { lesson });
    expect(sentence).toMatch(/The file does not name the activation: as ReLU it reads \d+ of 200 samples, as sigmoid 19\d\.$/);
    expect(lesson.network().layers.every(({ activation }) => activation === 'sigmoid')).toBe(true);
  });

  test('with a digit', async () => {
    const { sentence, lesson } = await outcome(new File([digitFile(noise(3)).content], 'mine.json'));
    expect(sentence).toBe('The digit of “mine.json” is on the grid. Undo brings back the one before.');
    expect(lesson.input.peek()).toEqual(noise(3));
    lesson.undo();
    expect(lesson.input.peek()).toEqual(makeLesson().input.peek());
  });

  test.each<[string, File, RegExp]>([
    ['of no use', new File(['Dear reader'], 'letter.txt'), /^“letter\.txt” was not taken\. This is neither JSON nor \.safetensors/],
    [
      'too large',
      new File([new Uint8Array(8_000_001)], 'large.json'),
      /^“large\.json” was not taken\. This file has 9 MB, and 8 are taken/,
    ],
    ['for another task', new File(['{"sizes":[100,10]}'], 'other.json'), /was not taken\. It takes 100 inputs, but a digit here has 784/],
  ])('%s: it says why, and changes nothing', async (_, file, wanted) => {
    const { sentence, lesson } = await outcome(file);
    expect(sentence).toMatch(wanted);
    expect(lesson.edits).toBe(0);
  });

  test('that is a folder, or has gone, changes nothing', async () => {
    const gone = Object.assign(new File(['{}'], 'gone'), { arrayBuffer: () => Promise.reject(new DOMException('no', 'NotFoundError')) });
    const { sentence, lesson } = await outcome(gone);
    expect(sentence).toBe(
      '“gone” was not taken. It could not be read: it may be a folder, or have been moved. Please choose the file itself once more.',
    );
    expect(lesson.edits).toBe(0);
  });
});

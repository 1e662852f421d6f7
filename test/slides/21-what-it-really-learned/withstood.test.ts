import { describe, expect, test } from 'vitest';
import { farthest, measureAll, noisesTried, room, withstood } from '../../../slides/21-what-it-really-learned/withstood';
import { changed, unchanged } from '../../../src/digits/changes';
import { makeLesson, sampleSet } from '../../makeLesson';

const fair = sampleSet('fair');
const network = makeLesson().network();
const measured = withstood(network, fair);
const count = (right: readonly boolean[]) => right.filter(Boolean).length;

describe('what the network withstands', () => {
  test('is counted on all two hundred, as a plain loop counts it', () => {
    for (const cells of [0, 4, 7]) {
      for (const centred of [false, true]) {
        const plainly = fair.filter(
          ({ pixels, label }) => network.forward(changed(pixels, { ...unchanged, right: cells, centred })).best === label,
        );
        expect(count(measured.rightAt(cells, centred)), `${cells} ${centred}`).toBe(plainly.length);
      }
    }
    expect(measured.right({ ...unchanged, upsideDown: true })).toEqual(measured.upsideDown.right);
  });

  test('is measured once, and kept', async () => {
    await measureAll(network, fair);
    expect(withstood(network, fair)).toBe(measured);
    expect(measured.rightAt(3, false)).toBe(measured.rightAt(3, false));
    expect(withstood(network.withBias(3, 0, 9), fair)).not.toBe(measured);
  });

  test('bears out what the slide says: moved digits are lost, centred ones come back, and upside down it is sure', () => {
    const [unmoved, moved, again] = [measured.rightAt(0, false), measured.rightAt(4, false), measured.rightAt(4, true)].map(count);
    expect(unmoved! - moved!).toBeGreaterThan(40);
    expect(unmoved! - again!).toBeLessThan(5);
    expect(count(measured.rightAt(farthest, false))).toBeLessThan(60);
    expect(measured.upsideDown.sure).toBeGreaterThan(count(measured.upsideDown.right));
  });

  test('the answers to noise are as many as the pictures', () => {
    expect(measured.noise.answers.reduce((all, each) => all + each, 0)).toBe(noisesTried);
  });
});

test('room is what is left of the grid on the right', () => {
  const pixels = new Float64Array(784);
  pixels[5 * 28 + 20] = 0.1;
  expect(room(pixels)).toBe(7);
  pixels[27] = 1;
  expect(room(pixels)).toBe(0);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inputOf, pixelsOf, testImages, trainingImages } from '../../scripts/mnist';
import { networkPath } from '../../scripts/trainFiles';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { parseNetwork } from '../../src/network/parseNetwork';
import { Random } from '../../src/network/Random';
import { judgedBy, trainedOn, unpackedDigits } from '../../src/training/packedDigits';

interface Sample {
  readonly index: number;
  readonly label: number;
  readonly set: string;
  readonly pixels: string;
}

const assets = fileURLToPath(new URL('../../assets', import.meta.url));
const digits = join(assets, 'digits');
const test = testImages();

function samples(name: string): Sample[] {
  return JSON.parse(readFileSync(join(digits, `${name}.json`), 'utf8')).digits;
}

function read(network: string, sample: Sample): ForwardPass {
  const file = JSON.parse(readFileSync(networkPath(network), 'utf8'));
  return parseNetwork(file).forward(inputOf(Buffer.from(sample.pixels, 'base64')));
}

describe('the sample digits', () => {
  it.each(['fair', 'threes', 'misses', 'four-or-nine'])('%s are MNIST images with their own labels, none of them twice', (name) => {
    const all = samples(name);
    expect(all).not.toEqual([]);
    for (const { index, label, set, pixels } of all) {
      expect(set).toBe('test');
      expect(label).toBe(test.labels[index]);
      expect(pixels).toBe(Buffer.from(pixelsOf(test, index)).toString('base64'));
    }
    expect(new Set(all.map(({ index }) => index)).size).toBe(all.length);
  });

  it('fair holds 20 of each digit, in order', () => {
    expect(samples('fair').map(({ label }) => label)).toEqual(Array.from({ length: 200 }, (_, i) => Math.floor(i / 20)));
  });

  it.each(['star', 'plain', 'relu', 'sigmoid-twin'])('threes are four 3s that %s reads right', (network) => {
    expect(samples('threes').map((sample) => [sample.label, read(network, sample).best])).toEqual(new Array(4).fill([3, 3]));
  });

  it('misses are 40 that the star reads wrong', () => {
    const misses = samples('misses');
    expect(misses.length).toBe(40);
    for (const sample of misses) expect(read('star', sample).best).not.toBe(sample.label);
  });

  it('four-or-nine are 4s and 9s between which the star hesitates', () => {
    const hesitant = samples('four-or-nine');
    expect(new Set(hesitant.map(({ label }) => label))).toEqual(new Set([4, 9]));
    for (const sample of hesitant) {
      const { outputs } = read('star', sample);
      expect(Math.min(outputs[4] as number, outputs[9] as number)).toBeGreaterThan(0.2);
    }
  });
});

describe('the digits that the page trains with', () => {
  const packed = readFileSync(join(digits, 'training.bin'));

  it('are MNIST training images, none of them twice, with their own labels', () => {
    const images = trainingImages();
    const order = Uint32Array.from({ length: images.count }, (_, index) => index);
    const chosen = new Random(1).shuffle(order).subarray(0, trainedOn + judgedBy);
    const { toLearn, toJudge } = unpackedDigits(new Uint8Array(packed));
    const read = new Float64Array(784);
    chosen.forEach((index, k) => {
      const [of, at] = k < trainedOn ? [toLearn, k] : [toJudge, k - trainedOn];
      of.read(at, read);
      const pixels = pixelsOf(images, index);
      if (of.label(at) !== images.labels[index]) expect.fail(`digit ${k} has another label`);
      for (let i = 0; i < 784; i++) {
        if (Math.abs((read[i] as number) - (pixels[i] as number) / 255) > 0.5 / 63 + 1e-9) expect.fail(`digit ${k} is another one`);
      }
    });
  });

  it('are less than 1.5 MB to be fetched; samples stay below 300 kB, and all other assets below 1.5 MB', () => {
    expect(packed.length).toBeLessThan(1_500_000);
    expect(size(digits) - packed.length).toBeLessThan(300_000);
    expect(size(assets) - packed.length).toBeLessThan(1_500_000);
  });
});

/** Bytes of all files in a folder. */
function size(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

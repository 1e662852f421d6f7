import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inputOf, pixelsOf, testImages } from '../../scripts/mnist';
import { networkPath } from '../../scripts/trainFiles';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { parseNetwork } from '../../src/network/parseNetwork';

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

it('samples stay below 300 kB, and all assets below 1.5 MB', () => {
  expect(size(digits)).toBeLessThan(300_000);
  expect(size(assets)).toBeLessThan(1_500_000);
});

/** Bytes of all files in a folder. */
function size(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

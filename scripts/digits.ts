/** Writes the sample digits of the deck to assets/digits: `npm run digits`, again whenever the star has been trained. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Network } from '../src/network/Network';
import { parseNetwork } from '../src/network/parseNetwork';
import { Random } from '../src/network/Random';
import { brightest, checkOfBytes, judgedBy, trainedOn } from '../src/training/packedDigits';
import { askedOf } from './commandLine';
import { inputOf, pixelsOf, testImages, trainingImages } from './mnist';
import { networkPath, writeAtomically } from './trainFiles';

const credit = 'MNIST database of handwritten digits, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges (test set)';

/**
 * Test images, chosen by eye for being very different 3s, among those that star, plain, relu and sigmoid-twin read right. The first is
 * the deck's starting sample: bold, blotted, leaning and off centre, and yet a 3 at first sight.
 */
const threes = [801, 464, 245, 5054];

const test = testImages();
const star = parseNetwork(JSON.parse(readFileSync(networkPath('star'), 'utf8')));
const all = Array.from({ length: test.count }, (_, index) => index);

const usage = [
  'Chooses the sample digits of the deck among the MNIST test images anew, by the star as it is, and writes them to assets/digits;',
  'and packs those of the training images that the page itself trains with. The same star gives the same digits.',
  '',
  '  npm run digits',
].join('\n');

if (askedOf({ usage })) {
  write('fair', fair(20, 1));
  write('threes', threes);
  write('misses', all.filter((index) => answer(star, index) !== test.labels[index]).slice(0, 40));
  write('four-or-nine', fourOrNine(6));
  pack('training', 1);
}

/** So many of each digit, drawn by seed, ordered by digit. */
function fair(perDigit: number, seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: 10 }, (_, digit) =>
    random.shuffle(all.filter((index) => test.labels[index] === digit)).slice(0, perDigit),
  ).flat();
}

/** The 4s and 9s for which the smaller of the star's outputs 4 and 9 is largest. */
function fourOrNine(count: number): number[] {
  const doubt = (index: number) => Math.min(...[4, 9].map((digit) => outputs(star, index)[digit] as number));
  return all
    .filter((index) => test.labels[index] === 4 || test.labels[index] === 9)
    .map((index) => ({ index, doubt: doubt(index) }))
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, count)
    .map(({ index }) => index);
}

function answer(network: Network, index: number): number {
  return network.forward(inputOf(pixelsOf(test, index))).best;
}

function outputs(network: Network, index: number): Float64Array {
  return network.forward(inputOf(pixelsOf(test, index))).outputs;
}

/** One digit per line. */
function write(name: string, indices: readonly number[]): void {
  const digits = indices.map((index) => {
    return JSON.stringify({ index, label: test.labels[index], set: 'test', pixels: Buffer.from(pixelsOf(test, index)).toString('base64') });
  });
  const text = `{\n"name": ${JSON.stringify(name)},\n"credit": ${JSON.stringify(credit)},\n"digits": [\n${digits.join(',\n')}\n]\n}\n`;
  writeAtomically(fileURLToPath(new URL(`../assets/digits/${name}.json`, import.meta.url)), text);
  console.log(`${name}: ${indices.length} digits, ${Math.ceil(text.length / 1000)} kB`);
}

/** Training images drawn by seed, all labels first, in as many shades as the page takes: see src/training/packedDigits.ts. */
function pack(name: string, seed: number): void {
  const images = trainingImages();
  const order = Uint32Array.from({ length: images.count }, (_, index) => index);
  const chosen = Array.from(new Random(seed).shuffle(order).subarray(0, trainedOn + judgedBy));
  const labels = chosen.map((index) => images.labels[index] as number);
  const shades = chosen.map((index) => Buffer.from(pixelsOf(images, index).map((value) => Math.round((value * brightest) / 255))));
  const bytes = Buffer.concat([Buffer.from(labels), ...shades]);
  const check = Buffer.alloc(4);
  check.writeUInt32LE(checkOfBytes(bytes));
  const packed = Buffer.concat([check, deflateRawSync(bytes, { level: 9 })]);
  writeAtomically(fileURLToPath(new URL(`../assets/digits/${name}.bin`, import.meta.url)), packed);
  console.log(`${name}: ${chosen.length} digits, ${Math.ceil(packed.length / 1000)} kB`);
}

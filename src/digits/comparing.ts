// Two digits compared pixel by pixel, and a digit in fewer, larger pixels.
import { type Pixels, pixelCount, side } from './pixels';

/** √Σ(x − y)²: how far apart two pictures are when every pixel counts alike. */
export function distance(one: Pixels, other: Pixels): number {
  let sum = 0;
  for (let i = 0; i < pixelCount; i++) sum += ((one[i] as number) - (other[i] as number)) ** 2;
  return Math.sqrt(sum);
}

/** What a pixel is when one picture lies on another. */
export type Overlap = 'neither' | 'one' | 'other' | 'both';

export interface Comparison {
  readonly pixels: readonly Overlap[];
  readonly one: number;
  readonly other: number;
  readonly both: number;
  /** one + other: so many pixels differ by more than half of the way from black to white. */
  readonly differing: number;
}

export function compare(one: Pixels, other: Pixels): Comparison {
  const pixels = Array.from({ length: pixelCount }, (_, i) => overlap(one[i] as number, other[i] as number));
  const count = (kind: Overlap) => pixels.filter((each) => each === kind).length;
  const [ones, others] = [count('one'), count('other')];
  return { pixels, one: ones, other: others, both: count('both'), differing: ones + others };
}

function overlap(one: number, other: number): Overlap {
  if (one - other > 0.5) return 'one';
  if (other - one > 0.5) return 'other';
  return Math.min(one, other) > 0.5 ? 'both' : 'neither';
}

/** The mean of every block of pixels, in all of its pixels: as many blocks a side as given, 28, 14 or 7. */
export function coarsened(pixels: Pixels, blocks: number): Pixels {
  const size = side / blocks;
  if (!Number.isInteger(size)) throw new RangeError(`28 pixels make no ${blocks} equal blocks.`);
  if (size === 1) return pixels;
  const sums = new Float64Array(blocks * blocks);
  const blockOf = (i: number) => Math.floor(Math.floor(i / side) / size) * blocks + Math.floor((i % side) / size);
  for (let i = 0; i < pixelCount; i++) sums[blockOf(i)] = (sums[blockOf(i)] as number) + (pixels[i] as number);
  return Float64Array.from({ length: pixelCount }, (_, i) => (sums[blockOf(i)] as number) / size ** 2);
}

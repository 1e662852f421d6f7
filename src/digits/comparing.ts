// Two digits compared pixel by pixel.
import { type Pixels, pixelCount } from './pixels';

/** √Σ(x − y)²: how far apart two pictures are when every pixel counts alike. */
export function distance(one: Pixels, other: Pixels): number {
  let sum = 0;
  for (let i = 0; i < pixelCount; i++) {
    const apart = (one[i] as number) - (other[i] as number);
    sum += apart * apart;
  }
  return Math.sqrt(sum);
}

/** What a pixel is when one picture lies on another. */
type Overlap = 'neither' | 'one' | 'other' | 'both';

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

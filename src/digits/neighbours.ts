// Which digits are near each other pixel by pixel, and which digits they are.
import { distance } from './comparing';
import { type Pixels, pixelCount } from './pixels';
import type { Sample } from './samples';

export interface Neighbour {
  readonly sample: Sample;
  readonly distance: number;
}

/** All others than the picture itself, the nearest first. */
export function neighbours(pixels: Pixels, samples: readonly Sample[]): Neighbour[] {
  return samples
    .map((sample) => ({ sample, distance: distance(pixels, sample.pixels) }))
    .filter((each) => each.distance > 0)
    .sort((a, b) => a.distance - b.distance);
}

/** The digit that a picture shows, if it is one of these samples to the pixel. */
export function labelOf(pixels: Pixels, samples: readonly Sample[]): number | undefined {
  return samples.find((sample) => isSame(sample.pixels, pixels))?.label;
}

/** A plain loop: it goes over hundreds of pictures before the first one is on stage. */
function isSame(one: Pixels, other: Pixels): boolean {
  for (let i = 0; i < pixelCount; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** Of the samples of one digit, how many have another of the same digit as the nearest of all. */
export function withKinNearest(label: number, samples: readonly Sample[]): { of: number; kin: number } {
  const kin = samples.filter((sample) => sample.label === label);
  return { of: kin.length, kin: kin.filter((sample) => neighbours(sample.pixels, samples)[0]?.sample.label === label).length };
}

/** A number that is the same for the same picture: to choose by chance and yet alike in every window. */
export function seedOf(pixels: Pixels): number {
  let seed = 17;
  for (let i = 0; i < pixelCount; i++) seed = (seed * 31 + Math.round((pixels[i] as number) * 255)) % 1_000_003;
  return seed;
}

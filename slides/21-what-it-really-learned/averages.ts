/** The average of some digits. */
import { blank, type Pixels } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';

interface Average {
  readonly picture: Pixels;
  /** How many digits they are. */
  readonly count: number;
}

/** Pixel by pixel. */
export function average(samples: readonly Sample[]): Average {
  const picture = blank();
  for (const { pixels } of samples)
    for (let i = 0; i < picture.length; i++) picture[i] = (picture[i] as number) + (pixels[i] as number) / samples.length;
  return { picture, count: samples.length };
}

/** The pixel that is looked at closely, of all 784: one whose number is neither nothing nor everything. */
import { type Pixels, pixelCount, side } from './pixels';

/** How far each pixel is from the middle of the picture, in pixels. */
const fromMiddle = Float64Array.from({ length: pixelCount }, (_, i) => Math.hypot(Math.floor(i / side) - 13.5, (i % side) - 13.5));

/** A grey pixel near the middle: its brightness near 0.42, where there is one. It is asked for at every new digit, so it makes no garbage. */
export function tellingPixel(input: Pixels): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < input.length; i++) {
    const distance = Math.abs((input[i] as number) - 0.42) + 0.01 * (fromMiddle[i] as number);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

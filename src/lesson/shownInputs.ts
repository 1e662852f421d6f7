/** Which of the 784 input neurons are drawn as circles: 12 lit and 6 dark ones, in reading order. */
import { type Pixels, pixelCount, side } from '../digits/pixels';

export const shownCount = 18;
const litAtMost = 12;

/** `count` entries of a list, evenly spread over it. */
function spread(list: Uint16Array, count: number): number[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)] as number);
}

/** Filled in anew for every digit. */
const places = { bright: new Uint16Array(pixelCount), empty: new Uint16Array(pixelCount) };

/** 18 indices in ascending order. On a grid that is blank, or grey all over, they are evenly spread over the whole column. */
export function informativeInputs(pixels: Pixels): readonly number[] {
  let [brightOnes, emptyOnes] = [0, 0];
  for (let i = 0; i < pixels.length; i++) {
    if ((pixels[i] as number) > 0.3) places.bright[brightOnes++] = i;
    else if (pixels[i] === 0 && isCentral(i)) places.empty[emptyOnes++] = i;
  }
  const bright = places.bright.subarray(0, brightOnes);
  const empty = places.empty.subarray(0, emptyOnes);
  const dark = spread(empty, shownCount - Math.min(litAtMost, bright.length));
  const lit = spread(bright, shownCount - dark.length);
  const tellsNothing = bright.length === 0 || lit.length + dark.length < shownCount;
  if (tellsNothing) return Array.from({ length: shownCount }, (_, i) => Math.floor(((i + 0.5) * pixelCount) / shownCount));
  return [...lit, ...dark].sort((a, b) => a - b);
}

/** Away from the border, where all digits are dark. */
function isCentral(index: number): boolean {
  const row = Math.floor(index / side);
  const column = index % side;
  return row >= 4 && row < 24 && column >= 4 && column < 24;
}

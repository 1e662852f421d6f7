/** The digit in fewer, larger pixels. */
import { type Pixels, pixelCount, side } from './pixels';

/** n × n values, each the mean of the pixels it stands for; n has to divide 28. RangeError otherwise. */
export function coarser(pixels: Pixels, n: number): Float64Array {
  const block = side / n;
  if (!Number.isInteger(block) || n < 1) throw new RangeError(`A grid of 28 × 28 cannot be divided evenly into ${n} × ${n}.`);
  const values = new Float64Array(n * n);
  pixels.forEach((value, index) => {
    const row = Math.floor(index / side / block);
    const column = Math.floor((index % side) / block);
    values[row * n + column] = (values[row * n + column] as number) + value / (block * block);
  });
  return values;
}

/** The same as a digit again: every pixel has the mean of its block. */
export function inLargerPixels(pixels: Pixels, n: number): Pixels {
  const values = coarser(pixels, n);
  const block = side / n;
  const at = (index: number) => Math.floor(index / side / block) * n + Math.floor((index % side) / block);
  return Float64Array.from({ length: pixelCount }, (_, index) => values[at(index)] as number);
}

// The grid of 28 × 28 pixels that a digit is.
import { inSentence } from '../network/indices';

export const side = 28;
export const pixelCount = side * side;

/** 784 values 0…1, row-major; never written after it is handed out. */
export type Pixels = Float64Array;

export function blank(): Pixels {
  return new Float64Array(pixelCount);
}

export function isBlank(pixels: Pixels): boolean {
  for (let i = 0; i < pixels.length; i++) if (pixels[i] !== 0) return false;
  return true;
}

/** As a plain list. `Array.from` would put every number into an object on the way. */
export function pixelList(pixels: Pixels): number[] {
  const list = new Array<number>(pixels.length);
  for (let i = 0; i < pixels.length; i++) list[i] = pixels[i] as number;
  return list;
}

/** A checked copy. Throws a RangeError that names what is wrong: the length, or the first bad value and its index. */
export function checkPixels(values: ArrayLike<number>): Pixels {
  if (values?.length !== pixelCount) {
    throw new RangeError(`A digit has ${pixelCount} pixels, not ${inSentence(values?.length ?? values)}.`);
  }
  const checked = blank();
  for (let i = 0; i < pixelCount; i++) checked[i] = checkPixel(values[i], i);
  return checked;
}

export function checkPixel(value: unknown, index: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new RangeError(`Pixel ${index} must be a number from 0 to 1, not ${inSentence(value)}.`);
  }
  return value + 0; // −0 becomes 0
}

export function checkPixelIndex(index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= pixelCount) {
    throw new RangeError(`There is no pixel ${inSentence(index)}: they are numbered from 0 to ${pixelCount - 1}.`);
  }
  return index;
}

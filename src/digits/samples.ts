// Reads the file of sample digits that comes with the lesson.
import { blank, type Pixels, pixelCount } from './pixels';

export interface Sample {
  /** Its place in the MNIST file it is from. */
  readonly index: number;
  /** The digit it shows, 0…9. */
  readonly label: number;
  readonly pixels: Pixels;
}

export class SampleFileError extends Error {
  override readonly name = 'SampleFileError';
}

/** From { name, credit, digits: [{ index, label, set, pixels: base64 of 784 bytes }] }; a value is byte / 255. Throws a SampleFileError. */
export function parseSamples(file: unknown): Sample[] {
  const { digits } = Object(file) as Record<string, unknown>;
  if (!Array.isArray(digits)) throw new SampleFileError('The sample file has no list named "digits".');
  return digits.map(parseSample);
}

function parseSample(digit: unknown, place: number): Sample {
  const { index, label, pixels } = Object(digit) as Record<string, unknown>;
  if (!isWhole(index, Infinity)) throw new SampleFileError(`Sample ${place}: its index must be a whole number from 0.`);
  if (!isWhole(label, 9)) throw new SampleFileError(`Sample ${place}: its label must be a whole number from 0 to 9.`);
  return { index, label, pixels: parsePixels(pixels, place) };
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function parsePixels(text: unknown, place: number): Pixels {
  const bytes = decode(text);
  if (bytes === undefined) throw new SampleFileError(`Sample ${place}: its pixels are not base64 text.`);
  if (bytes.length !== pixelCount) throw new SampleFileError(`Sample ${place}: it has ${bytes.length} pixels instead of ${pixelCount}.`);
  const values = blank();
  for (let i = 0; i < pixelCount; i++) values[i] = bytes.charCodeAt(i) / 255;
  return values;
}

function decode(text: unknown): string | undefined {
  try {
    return typeof text === 'string' ? atob(text) : undefined;
  } catch {
    return undefined;
  }
}

import { checkPixels, type Pixels, pixelList } from '../digits/pixels';
import { FormatError } from './FormatError';
import type { SavedFile } from './SavedFile';

/** From `{ "digit": [784 numbers from 0 to 1] }`, row by row. Throws a FormatError. */
export function readDigit(value: unknown): Pixels {
  const wanted = '"digit" must be a list of 784 numbers from 0 to 1, row by row.';
  if (!Array.isArray(value)) throw new FormatError(`${wanted} Here it is no list.`);
  try {
    return checkPixels(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FormatError(`${wanted} ${error.message}`);
  }
}

export function digitFile(digit: Pixels): SavedFile {
  return { name: 'digit.json', type: 'application/json', content: `${JSON.stringify({ digit: pixelList(digit) })}\n` };
}

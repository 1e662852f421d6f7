/** The digits that the page trains with: 28×28 images in 64 shades with their labels, packed into one file. */
import { inflateSync } from 'fflate';
import { pixelCount } from '../digits/pixels';

/** The brightest of the shades 0 to 63. Few enough to pack well; an eye sees no difference, and the accuracy stays what it is. */
export const brightest = 63;

/** How many there are to train with, and how many others to be judged by. */
export const trainedOn = 8000;
export const judgedBy = 2000;

/** Unpacked, a label and 784 shades per digit, all labels first. */
const unpackedSize = (trainedOn + judgedBy) * (1 + pixelCount);
/** In front of what is packed: the check of it, by which a changed bit is noticed. */
const checkSize = 4;

const damaged = 'The digits to train with cannot be read: their file is damaged.';

/** A file that does not hold the digits. */
export class DigitsFileError extends Error {
  override readonly name = 'DigitsFileError';
}

/** Labelled digits, each read into an array of 784 values 0…1. */
export interface Examples {
  readonly count: number;
  label(index: number): number;
  read(index: number, into: Float64Array): void;
}

/** A whole number of 32 bits that changes with any of the bytes (FNV-1a). */
export function checkOfBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}

/** Throws a DigitsFileError unless they are all there. */
export function unpackedDigits(packed: Uint8Array): { readonly toLearn: Examples; readonly toJudge: Examples } {
  if (packed.length < checkSize) throw new DigitsFileError(damaged);
  const bytes = inflated(packed.subarray(checkSize));
  const labels = bytes.subarray(0, trainedOn + judgedBy);
  const shades = bytes.subarray(trainedOn + judgedBy);
  const check = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  if (bytes.length !== unpackedSize || check !== checkOfBytes(bytes)) throw new DigitsFileError(damaged);
  return { toLearn: part(labels, shades, 0, trainedOn), toJudge: part(labels, shades, trainedOn, judgedBy) };
}

function inflated(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(unpackedSize) });
  } catch (cause) {
    throw new DigitsFileError(damaged, { cause });
  }
}

function part(labels: Uint8Array, shades: Uint8Array, from: number, count: number): Examples {
  return {
    count,
    label: (index) => labels[from + index] as number,
    read(index, into) {
      const at = (from + index) * pixelCount;
      for (let i = 0; i < pixelCount; i++) into[i] = (shades[at + i] as number) / brightest;
    },
  };
}

/** The first ones, and after them some more: each of those counts as many times as `copies` says. */
export function withMore(examples: Examples, more: readonly LabelledDigit[], copies: number): Examples {
  const of = (index: number) => more[Math.floor((index - examples.count) / copies)] as LabelledDigit;
  return {
    count: examples.count + copies * more.length,
    label: (index) => (index < examples.count ? examples.label(index) : of(index).label),
    read(index, into) {
      if (index < examples.count) examples.read(index, into);
      else into.set(of(index).pixels);
    },
  };
}

/** A digit that somebody has drawn, and says what it is. */
export interface LabelledDigit {
  /** 784 values 0…1, as the network receives them. */
  readonly pixels: ArrayLike<number>;
  readonly label: number;
}

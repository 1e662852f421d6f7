/** Fresh variants of handwritten digits: turned, scaled, sheared, moved and bent a little, as another hand might have written them. */
import { Random } from '../src/network/Random';
import { type Images, pixelsOf } from './mnist';

/** How far each kind of distortion goes; every value is drawn uniformly within ± its own. */
export interface DistortionRange {
  readonly degrees: number;
  /** Of the logarithm of the scale, per axis. */
  readonly scale: number;
  readonly shear: number;
  /** In pixels, per axis. */
  readonly shift: number;
  /** In pixels: the amplitude of a random displacement per pixel, Gaussian-smoothed with σ = 4 px to unit rms. */
  readonly elastic: number;
}

const side = 28;
/** Images stand in a frame of one dark pixel, so that interpolation needs no special case at the edge. */
const framed = side + 2;
const centre = 13.5;
const fieldSide = 256;
/** The smooth field stays below this many times its rms almost everywhere. */
const fieldReach = 4;

export class Distortion {
  readonly #images: Uint8Array;
  readonly #boxes: Uint8Array;
  readonly #range: DistortionRange;
  readonly #random: Random;
  readonly #field: Float32Array | undefined;

  constructor(images: Images, range: DistortionRange, random: Random) {
    this.#images = withFrames(images);
    this.#boxes = boundingBoxes(images);
    this.#range = range;
    this.#random = random;
    this.#field = range.elastic > 0 ? smoothField(random) : undefined;
  }

  /** Writes a new variant of image `index` into `out`: 784 values from 0 to 1. */
  draw(index: number, out: Float64Array): void {
    const { degrees, scale, shear, shift, elastic } = this.#range;
    const random = this.#random;
    const angle = random.around((degrees * Math.PI) / 180);
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const width = Math.exp(random.around(scale));
    const height = Math.exp(random.around(scale));
    const slant = random.around(shear);
    // From a pixel of the variant back to its place in the image: turn · shear · scale.
    const xx = cos * width;
    const xy = (cos * slant - sin) * height;
    const yx = sin * width;
    const yy = (sin * slant + cos) * height;
    const shiftX = centre + random.around(shift);
    const shiftY = centre + random.around(shift);
    const bend = elastic > 0 ? random.around(elastic) : 0;
    const fieldX = random.below(fieldSide - side) * fieldSide + random.below(fieldSide - side);
    const fieldY = random.below(fieldSide - side) * fieldSide + random.below(fieldSide - side);
    const field = this.#field;

    // Which pixels of the variant can be lit: the corners of the image's bounding box, mapped forward.
    const margin = 1 + fieldReach * Math.abs(bend);
    const determinant = xx * yy - xy * yx;
    const box = 4 * index;
    let [left, right, top, bottom] = [side, -1, side, -1];
    for (let corner = 0; corner < 4; corner++) {
      const sourceX = (corner & 1 ? (this.#boxes[box + 1] as number) + margin : (this.#boxes[box] as number) - margin) - shiftX;
      const sourceY = (corner & 2 ? (this.#boxes[box + 3] as number) + margin : (this.#boxes[box + 2] as number) - margin) - shiftY;
      const x = centre + (yy * sourceX - xy * sourceY) / determinant;
      const y = centre + (xx * sourceY - yx * sourceX) / determinant;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    left = Math.max(0, Math.floor(left));
    right = Math.min(side - 1, Math.ceil(right));
    top = Math.max(0, Math.floor(top));
    bottom = Math.min(side - 1, Math.ceil(bottom));

    out.fill(0);
    const images = this.#images;
    const base = index * framed * framed;
    for (let y = top; y <= bottom; y++) {
      // + 1 for the frame.
      const rowX = 1 + shiftX + xy * (y - centre);
      const rowY = 1 + shiftY + yy * (y - centre);
      for (let x = left; x <= right; x++) {
        let sourceX = rowX + xx * (x - centre);
        let sourceY = rowY + yx * (x - centre);
        if (field) {
          const offset = y * fieldSide + x;
          sourceX += bend * (field[fieldX + offset] as number);
          sourceY += bend * (field[fieldY + offset] as number);
        }
        if (!(sourceX > 0 && sourceY > 0 && sourceX < framed - 1 && sourceY < framed - 1)) continue;
        const column = sourceX | 0;
        const row = sourceY | 0;
        const at = base + row * framed + column;
        const upperLeft = images[at] as number;
        const upperRight = images[at + 1] as number;
        const lowerLeft = images[at + framed] as number;
        const lowerRight = images[at + framed + 1] as number;
        if ((upperLeft | upperRight | lowerLeft | lowerRight) === 0) continue;
        const along = sourceX - column;
        const upper = upperLeft + along * (upperRight - upperLeft);
        const lower = lowerLeft + along * (lowerRight - lowerLeft);
        out[y * side + x] = (upper + (sourceY - row) * (lower - upper)) / 255;
      }
    }
  }
}

function withFrames(images: Images): Uint8Array {
  const result = new Uint8Array(images.count * framed * framed);
  for (let index = 0; index < images.count; index++) {
    const pixels = pixelsOf(images, index);
    for (let y = 0; y < side; y++) {
      result.set(pixels.subarray(y * side, (y + 1) * side), (index * framed + y + 1) * framed + 1);
    }
  }
  return result;
}

/** Per image: first and last lit column, first and last lit row. */
function boundingBoxes(images: Images): Uint8Array {
  const boxes = new Uint8Array(4 * images.count);
  for (let index = 0; index < images.count; index++) {
    let [left, right, top, bottom] = [side - 1, 0, side - 1, 0];
    pixelsOf(images, index).forEach((value, i) => {
      if (value === 0) return;
      const x = i % side;
      const y = (i - x) / side;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    });
    boxes.set([left, right, top, bottom], 4 * index);
  }
  return boxes;
}

/**
 * One large smooth random field. A window of 28×28 at a random place is a new displacement field for next to nothing, where
 * smoothing one per image would take longer than training on it.
 */
function smoothField(random: Random): Float32Array {
  const noise = Float64Array.from({ length: fieldSide * fieldSide }, () => random.normal());
  const smooth = blurredRows(transposed(blurredRows(noise)));
  const rms = Math.sqrt(smooth.reduce((sum, value) => sum + value * value, 0) / smooth.length);
  return Float32Array.from(smooth, (value) => value / rms);
}

/** Along each row, round the edge. */
function blurredRows(values: Float64Array): Float64Array {
  const deviation = 4;
  const reach = 3 * deviation;
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)));
  return values.map((_, i) => {
    const x = i % fieldSide;
    const row = i - x;
    return kernel.reduce((sum, weight, k) => sum + weight * (values[row + ((x + k - reach + fieldSide) % fieldSide)] as number), 0);
  });
}

function transposed(values: Float64Array): Float64Array {
  return values.map((_, i) => values[(i % fieldSide) * fieldSide + Math.floor(i / fieldSide)] as number);
}

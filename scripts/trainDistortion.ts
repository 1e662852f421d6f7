/** Fresh variants of handwritten digits: turned, scaled, sheared, moved and bent a little, as another hand might have written them. */
import type { Random } from '../src/network/Random';
import { type Images, pixelsOf } from './mnist';
import { fieldSide, smoothField } from './trainSmoothField';

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
/** The smooth field stays below this many times its rms almost everywhere. */
const fieldReach = 4;

/** From a pixel of the variant to its place in the image: turn · shear · scale, then shift, then the field times `bend`. */
interface Warp {
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  /** Where the variant's centre lies in the image. */
  readonly shiftX: number;
  readonly shiftY: number;
  readonly bend: number;
  /** Where the windows for x and y start in the smooth field. */
  readonly windowX: number;
  readonly windowY: number;
}

/** First and last columns and rows. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

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
    const warp = this.#randomWarp();
    this.#resample(index, warp, this.#reach(index, warp), out);
  }

  #randomWarp(): Warp {
    const { degrees, scale, shear, shift, elastic } = this.#range;
    const random = this.#random;
    const angle = random.around((degrees * Math.PI) / 180);
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const width = Math.exp(random.around(scale));
    const height = Math.exp(random.around(scale));
    const slant = random.around(shear);
    return {
      xx: cos * width,
      xy: (cos * slant - sin) * height,
      yx: sin * width,
      yy: (sin * slant + cos) * height,
      shiftX: centre + random.around(shift),
      shiftY: centre + random.around(shift),
      bend: elastic > 0 ? random.around(elastic) : 0,
      windowX: this.#randomWindow(),
      windowY: this.#randomWindow(),
    };
  }

  #randomWindow(): number {
    return this.#random.below(fieldSide - side) * fieldSide + this.#random.below(fieldSide - side);
  }

  /** Which pixels of the variant can be lit: the corners of the image's bounding box, mapped the other way. */
  #reach(index: number, { xx, xy, yx, yy, shiftX, shiftY, bend }: Warp): Box {
    const margin = 1 + fieldReach * Math.abs(bend);
    const determinant = xx * yy - xy * yx;
    const boxes = this.#boxes;
    const box = { left: side, right: -1, top: side, bottom: -1 };
    for (let corner = 0; corner < 4; corner++) {
      const sourceX = (corner & 1 ? (boxes[4 * index + 1] as number) + margin : (boxes[4 * index] as number) - margin) - shiftX;
      const sourceY = (corner & 2 ? (boxes[4 * index + 3] as number) + margin : (boxes[4 * index + 2] as number) - margin) - shiftY;
      const x = centre + (yy * sourceX - xy * sourceY) / determinant;
      const y = centre + (xx * sourceY - yx * sourceX) / determinant;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    return {
      left: Math.max(0, Math.floor(box.left)),
      right: Math.min(side - 1, Math.ceil(box.right)),
      top: Math.max(0, Math.floor(box.top)),
      bottom: Math.min(side - 1, Math.ceil(box.bottom)),
    };
  }

  #resample(index: number, warp: Warp, { left, right, top, bottom }: Box, out: Float64Array): void {
    const { xx, xy, yx, yy, shiftX, shiftY, bend, windowX, windowY } = warp;
    const images = this.#images;
    const field = this.#field;
    const base = index * framed * framed;
    out.fill(0);
    for (let y = top; y <= bottom; y++) {
      // + 1 for the frame.
      const rowX = 1 + shiftX + xy * (y - centre);
      const rowY = 1 + shiftY + yy * (y - centre);
      for (let x = left; x <= right; x++) {
        let sourceX = rowX + xx * (x - centre);
        let sourceY = rowY + yx * (x - centre);
        if (field) {
          const offset = y * fieldSide + x;
          sourceX += bend * (field[windowX + offset] as number);
          sourceY += bend * (field[windowY + offset] as number);
        }
        if (!(sourceX > 0 && sourceY > 0 && sourceX < framed - 1 && sourceY < framed - 1)) continue;
        out[y * side + x] = interpolated(images, base, sourceX, sourceY) / 255;
      }
    }
  }
}

/** Bilinear, in the framed image that starts at `base`. */
function interpolated(images: Uint8Array, base: number, x: number, y: number): number {
  const column = x | 0;
  const row = y | 0;
  const at = base + row * framed + column;
  const upperLeft = images[at] as number;
  const upperRight = images[at + 1] as number;
  const lowerLeft = images[at + framed] as number;
  const lowerRight = images[at + framed + 1] as number;
  if ((upperLeft | upperRight | lowerLeft | lowerRight) === 0) return 0;
  const upper = upperLeft + (x - column) * (upperRight - upperLeft);
  const lower = lowerLeft + (x - column) * (lowerRight - lowerLeft);
  return upper + (y - row) * (lower - upper);
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

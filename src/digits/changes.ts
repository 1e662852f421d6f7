// Changes that leave a digit what it is for us: moved, turned, resized, upside down, inverted, in noise, and centred again.
import { Random } from '../network/Random';
import { centredPicture } from './centring';
import { blank, type Pixels, pixelCount, side } from './pixels';

export interface Changes {
  /** Cells to the right; to the left if negative. */
  readonly right: number;
  /** Clockwise, about the middle of the grid. */
  readonly degrees: number;
  readonly size: number;
  /** How much of every pixel is replaced by noise, 0…1. */
  readonly noise: number;
  /** 0: as it is; 1: black for white. */
  readonly inverted: number;
  readonly upsideDown: boolean;
  /** Centred and scaled as a drawing is, after all the rest. */
  readonly centred: boolean;
}

export const unchanged: Changes = { right: 0, degrees: 0, size: 1, noise: 0, inverted: 0, upsideDown: false, centred: false };

export function isUnchanged(changes: Changes): boolean {
  return (Object.keys(unchanged) as (keyof Changes)[]).every((key) => changes[key] === unchanged[key]);
}

/** Every pixel uniform from 0 to 1; the same for the same seed. */
export function noisePicture(seed: number): Pixels {
  const random = new Random(seed);
  return blank().map(() => random.next());
}

const mixedIn = noisePicture(4);

export function changed(pixels: Pixels, { right, degrees, size, noise, inverted, upsideDown, centred }: Changes): Pixels {
  const placed = moved(upsideDown ? pixels.slice().reverse() : pixels, right, degrees, size);
  const toned = inverted || noise ? placed.map((value, i) => toneOf(value, inverted) * (1 - noise) + mixedIn[i]! * noise) : placed;
  return centred ? centredPicture(toned) : toned;
}

const toneOf = (value: number, inverted: number) => value + inverted * (1 - 2 * value);

/** Bilinear; whole cells are copied, so that a move by whole cells blurs nothing. What leaves the grid is lost. */
function moved(pixels: Pixels, right: number, degrees: number, size: number): Pixels {
  if (degrees === 0 && size === 1 && right === 0) return pixels;
  const result = blank();
  const middle = (side - 1) / 2;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) / size, Math.sin(angle) / size];
  for (let index = 0; index < pixelCount; index++) {
    const [x, y] = [(index % side) - middle - right, Math.floor(index / side) - middle];
    result[index] = between(pixels, cos * x + sin * y + middle, cos * y - sin * x + middle);
  }
  return result;
}

function between(pixels: Pixels, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [x - left, y - top];
  const upper = cell(pixels, left, top) * (1 - across) + cell(pixels, left + 1, top) * across;
  if (down === 0) return Math.min(1, upper);
  const lower = cell(pixels, left, top + 1) * (1 - across) + cell(pixels, left + 1, top + 1) * across;
  return Math.min(1, upper * (1 - down) + lower * down);
}

function cell(pixels: Pixels, x: number, y: number): number {
  return x >= 0 && x < side && y >= 0 && y < side ? pixels[y * side + x]! : 0;
}

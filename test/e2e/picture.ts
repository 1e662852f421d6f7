/** Reads the pixels of a screenshot: PNG, 8 bits per channel, not interlaced, as browsers write them. */
import { inflateSync } from 'node:zlib';
import type { Box } from './deck';

export interface Picture {
  width: number;
  height: number;
  /** Bytes per pixel. */
  channels: number;
  /** Row by row. */
  bytes: Uint8Array;
}

export function pictureIn(png: Buffer): Picture {
  const [width, height, colourType] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = colourType === 6 ? 4 : 3;
  if (png[24] !== 8 || (colourType !== 6 && colourType !== 2) || png[28] !== 0) throw new Error('This kind of PNG is not read here.');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, channels, bytes: unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels) };
}

/** Each row names its filter: how its bytes differ from those to the left and above. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] as number;
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i >= channels ? (bytes[at - channels] as number) : 0;
      const up = row > 0 ? (bytes[at - stride] as number) : 0;
      const corner = i >= channels && row > 0 ? (bytes[at - stride - channels] as number) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] as number;
      bytes[at] = (raw[row * (stride + 1) + 1 + i] as number) + guess;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** How many pixels differ inside a rectangle of the screen (all of it if none is given); `pixelRatio` pixels to a CSS pixel. */
export function differing(one: Picture, other: Picture, box?: Box, pixelRatio = 1): number {
  const { width, height, channels } = one;
  if (other.width !== width || other.height !== height || other.channels !== channels) return Number.POSITIVE_INFINITY;
  const whole = { x: 0, y: 0, width, height };
  const { x, y, width: w, height: h } = box ?? whole;
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  let count = 0;
  for (let row = clamp(y * pixelRatio, height); row < clamp((y + h) * pixelRatio, height); row++) {
    for (let column = clamp(x * pixelRatio, width); column < clamp((x + w) * pixelRatio, width); column++) {
      const at = (row * width + column) * channels;
      for (let i = 0; i < channels; i++) {
        if (one.bytes[at + i] === other.bytes[at + i]) continue;
        count++;
        break;
      }
    }
  }
  return count;
}

/** The smallest rectangle that holds all differences; nothing when there are none. */
export function whereDiffering(one: Picture, other: Picture): Box | undefined {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  one.bytes.forEach((byte, at) => {
    if (byte === other.bytes[at]) return;
    const pixel = Math.floor(at / one.channels);
    const [row, column] = [Math.floor(pixel / one.width), pixel % one.width];
    [left, right, top, bottom] = [Math.min(left, column), Math.max(right, column), Math.min(top, row), Math.max(bottom, row)];
  });
  return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Where two pictures differ that are addresses of data, as a canvas gives them; nothing when they are the same. */
export function whereUnlike(one: string, other: string): Box | undefined {
  if (one === other) return undefined;
  const [first, second] = [one, other].map((address) => pictureIn(Buffer.from(address.split(',')[1] ?? '', 'base64'))) as [
    Picture,
    Picture,
  ];
  return whereDiffering(first, second);
}

/** A picture of few colours as a small file. */
import { deflateSync } from 'node:zlib';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of every pixel, row by row. */
  readonly rgba: Uint8Array;
}

/** A PNG with a palette of the 256 colours that stand for most pixels; each of the others gives way to the nearest. Opacity is left out. */
export function smallPng({ width, height, rgba }: Picture): Buffer {
  const colours = new Map<number, number>();
  const colourAt = (pixel: number) =>
    ((rgba[4 * pixel] as number) << 16) | ((rgba[4 * pixel + 1] as number) << 8) | (rgba[4 * pixel + 2] as number);
  for (let pixel = 0; pixel < width * height; pixel++) colours.set(colourAt(pixel), (colours.get(colourAt(pixel)) ?? 0) + 1);
  const palette = commonest(colours);
  const index = new Map([...colours.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(colourAt(y * width + x)) as number;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const packed = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

/** Like ones are counted as one, else the many shades of the ground would be all. */
function commonest(colours: ReadonlyMap<number, number>): number[] {
  const alike = new Map<number, { colour: number; most: number; count: number }>();
  for (const [colour, count] of colours) {
    const key = colour & 0xf8f8f8;
    const { colour: chosen = colour, most = 0, count: sum = 0 } = alike.get(key) ?? {};
    alike.set(key, { colour: count > most ? colour : chosen, most: Math.max(most, count), count: sum + count });
  }
  const sorted = [...alike.values()].sort((a, b) => b.count - a.count);
  return sorted.slice(0, 256).map(({ colour }) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const apart = (other: number) =>
    ((other >> 16) - (colour >> 16)) ** 2 + (((other >> 8) & 255) - ((colour >> 8) & 255)) ** 2 + ((other & 255) - (colour & 255)) ** 2;
  return palette.reduce((best, other, at) => (apart(other) < apart(palette[best] as number) ? at : best), 0);
}

/** The check that a PNG wants of every part, bit by bit. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** The picture that links show is a PNG that anybody can read. */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallPng } from '../../scripts/smallPng';

/** Its parts, by name. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
  }
  return parts;
}

test('few colours are kept as they are, row by row, and its checks are those of the format', () => {
  const colours = [
    [11, 14, 20],
    [255, 250, 236],
    [255, 209, 102],
    [11, 14, 20],
  ];
  const png = smallPng({ width: 2, height: 2, rgba: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])) });
  const parts = partsOf(png);
  expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const table = parts.get('PLTE') as Buffer;
  const rows = inflateSync(parts.get('IDAT') as Buffer);
  const seen = [1, 2, 4, 5].map((at) => Array.from(table.subarray(3 * (rows[at] as number), 3 * (rows[at] as number) + 3)));
  expect(seen).toEqual(colours);
  // As the standard gives it for the last part.
  expect(png.subarray(-4).toString('hex')).toBe('ae426082');
});

test('shades beyond the 256th give way to the nearest', () => {
  const rgba = Uint8Array.from({ length: 4 * 1024 }, (_, i) => [(i >> 2) & 255, ((i >> 10) * 80) & 255, 0, 255][i & 3] as number);
  const parts = partsOf(smallPng({ width: 32, height: 32, rgba }));
  expect((parts.get('PLTE') as Buffer).length).toBeLessThanOrEqual(768);
  expect(inflateSync(parts.get('IDAT') as Buffer).length).toBe(33 * 32);
});

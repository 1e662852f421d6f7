/** What is enlarged stays under the pointer, and inside its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enlarged, type Lens, moved, partWay, seenIn, through, whole, windowOf } from '../../src/stage/lens';
import { placesFor, widePlaces } from '../../src/theme/places';

const contentAt = ({ scale, x, y }: Lens, at: { x: number; y: number }) => ({ x: (at.x - x) / scale, y: (at.y - y) / scale });

describe.each([
  ['wide', widePlaces],
  ['tall', placesFor(390, 844)],
])('%s', (_, places) => {
  const window = windowOf(places);
  const points = fc.record({
    x: fc.double({ min: window.x, max: window.x + window.width, noNaN: true }),
    y: fc.double({ min: window.y, max: window.y + window.height, noNaN: true }),
  });
  const turns = fc.array(fc.tuple(fc.double({ min: 0.3, max: 3, noNaN: true }), points), { minLength: 1, maxLength: 8 });

  test('what is seen at the pointer stays there while it grows', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 1, max: 4, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (at, first, more) => {
        const lens = enlarged(whole, first, at, places);
        const grown = enlarged(lens, more, at, places);
        const [before, after] = [contentAt(lens, at), contentAt(grown, at)];
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test('whatever is done to it, it is one to four times as large, and its place is full of stage', () => {
    fc.assert(
      fc.property(turns, points, (all, by) => {
        let lens = whole;
        for (const [times, at] of all) lens = moved(enlarged(lens, times, at, places), { x: by.x - 300, y: by.y - 300 }, places);
        expect(lens.scale).toBeGreaterThanOrEqual(1);
        expect(lens.scale).toBeLessThanOrEqual(4);
        if (lens.scale === 1) {
          expect(lens).toBe(whole);
          return;
        }
        const seen = seenIn(lens, places);
        expect(seen.x).toBeGreaterThanOrEqual(-1e-6);
        expect(seen.y).toBeGreaterThanOrEqual(window.y - 1e-6);
        expect(seen.x + seen.width).toBeLessThanOrEqual(places.width + 1e-6);
        expect(seen.y + seen.height).toBeLessThanOrEqual(places.height);
        const back = through(lens, seen);
        for (const side of ['x', 'y', 'width', 'height'] as const) expect(back[side]).toBeCloseTo(window[side], 6);
      }),
    );
  });

  test('on the way to it a point that both have in one place keeps it', () => {
    const at = { x: 200, y: window.y + 120 };
    const to = enlarged(whole, 3, at, places);
    for (const share of [0, 0.2, 0.7, 1]) {
      const seen = contentAt(partWay(whole, to, share), at);
      expect(seen.x).toBeCloseTo(at.x, 6);
      expect(seen.y).toBeCloseTo(at.y, 6);
    }
  });

  test('all of the stage is seen where nothing is enlarged', () => {
    expect(seenIn(whole, places)).toEqual({ x: 0, y: 0, width: places.width, height: places.height });
  });
});

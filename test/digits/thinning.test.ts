import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Drawing, type Point } from '../../src/digits/Drawing';
import { simplified, tolerance, withoutRepeats } from '../../src/digits/thinning';

const coordinate = fc.double({ min: -5, max: 33, noNaN: true });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });

function distance(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy);
}

test('a simplified line begins and ends where it did, passes every point, and is not simplified again', () => {
  fc.assert(
    fc.property(points, fc.constantFrom(tolerance, 0.5, 4), (all, within) => {
      const kept = simplified(all, within);
      expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
      expect(simplified(kept, within)).toEqual(kept);
      for (const point of all) {
        const nearest = Math.min(...kept.map((to, i) => distance(point, kept[i - 1] ?? to, to)));
        expect(nearest).toBeLessThanOrEqual(within + 1e-9);
      }
    }),
    { seed: 31, numRuns: 500 },
  );
});

test('a straight line is its two ends, and what a network receives of a line is the same without the points between', () => {
  const long = Array.from({ length: 200 }, (_, i) => ({ x: 5 + i / 12.5, y: 6 + i / 25 }));
  expect(simplified(long, tolerance)).toEqual([long[0], long[199]]);
  const drawn = (all: readonly Point[]) => Drawing.fromJSON({ strokes: [{ pen: 'draw', points: all.flatMap(({ x, y }) => [x, y]) }] });
  expect(drawn(simplified(long, tolerance)).received()).toEqual(drawn(long).received());
});

test('what goes over the same line again is left out, and the picture stays', () => {
  const there = Array.from({ length: 30 }, (_, i) => ({ x: 6 + i / 2, y: 9 + Math.sin(i / 4) }));
  const strokes = [{ pen: 'draw' as const, points: [...there, ...there.toReversed(), ...there] }];
  const fewer = withoutRepeats(strokes);
  expect(fewer.reduce((count, stroke) => count + stroke.points.length, 0)).toBeLessThanOrEqual(there.length + 2);
  const drawn = (all: typeof strokes) =>
    Drawing.fromJSON({ strokes: all.map(({ pen, points: line }) => ({ pen, points: line.flatMap(({ x, y }) => [x, y]) })) });
  const [before, after] = [drawn(strokes), drawn(fewer as typeof strokes)];
  after.pixels.forEach((value, i) => {
    expect(Math.abs(value - (before.pixels[i] as number))).toBeLessThan(0.002);
  });
  // An eraser takes a second time what it has taken once: it stays whole.
  expect(withoutRepeats([{ pen: 'erase', points: strokes[0]?.points ?? [] }])[0]?.points).toHaveLength(90);
});

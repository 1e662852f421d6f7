import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drawing } from '../../src/digits/Drawing';
import { pixelCount, side } from '../../src/digits/pixels';
import { drawn, line, stroke } from './strokes';

const somewhere = fc.double({ min: -20, max: 48, noNaN: true });
const point = fc.record({ x: somewhere, y: somewhere });

describe('the pen', () => {
  it('leaves no gap however far it jumps: every cell it crossed has ink', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 5 }), (points) => {
        const { pixels } = drawn([points]);
        const dry = crossed(points).filter((index) => pixels[index] === 0);
        expect(dry).toEqual([]);
      }),
    );
  });

  it('leaves a dot where it only touches, full in the middle and soft at the edge', () => {
    const { pixels } = Drawing.empty.begin('draw', { x: 10.5, y: 20.5 });
    expect(pixels[20 * side + 10]).toBe(1);
    expect(pixels[20 * side + 11]).toBeGreaterThan(0.5);
    expect(pixels[20 * side + 11]).toBeLessThan(1);
    expect(pixels.filter((value) => value > 0)).toHaveLength(9);
  });

  it('draws no thicker where the points of a stroke are close together', () => {
    const sparse = drawn([line(4, 10, 24, 10)]);
    const dense = drawn([Array.from({ length: 201 }, (_, i) => ({ x: 4 + i / 10, y: 10 }))]);
    expect(largestDifference(sparse, dense)).toBeLessThan(1e-9);
  });

  it('draws the same when the same is drawn, again or over it', () => {
    const strokes = [line(4, 4, 20, 9, 7, 25), line(20, 20, 3, 21)];
    expect(drawn(strokes).pixels).toEqual(drawn(strokes).pixels);
    expect(drawn([...strokes, ...strokes]).pixels).toEqual(drawn(strokes).pixels);
  });

  it('draws nothing while it is off the grid', () => {
    expect(drawn([line(-30, 5, -4, 90, 60, 60)]).isEmpty).toBe(true);
  });
});

describe('the eraser', () => {
  const full = Drawing.ofPixels(new Array(pixelCount).fill(1));

  it('takes all in its core, some at its edge and nothing beyond', () => {
    const { pixels } = full.begin('erase', { x: 14.5, y: 14.5 });
    const row = Array.from(pixels.slice(14 * side + 14, 14 * side + 19));
    expect(row.slice(0, 2)).toEqual([0, 0]);
    expect(row[2]).toBeGreaterThan(0);
    expect(row[2]).toBeLessThan(1);
    expect(row.slice(3)).toEqual([1, 1]);
  });

  it('takes as much however many points its stroke has', () => {
    const sparse = stroke(full, 'erase', line(4, 10, 24, 10));
    const dense = stroke(
      full,
      'erase',
      Array.from({ length: 201 }, (_, i) => ({ x: 4 + i / 10, y: 10 })),
    );
    expect(largestDifference(sparse, dense)).toBeLessThan(1e-9);
  });

  it('undoes a line by going over it once', () => {
    const points = line(4, 4, 20, 9, 7, 25);
    expect(stroke(drawn([points]), 'erase', points).isEmpty).toBe(true);
  });
});

function crossed(points: { x: number; y: number }[]): number[] {
  const steps = Array.from({ length: 501 }, (_, i) => i / 500);
  const places = points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    return steps.map((t) => ({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) }));
  });
  const inside = places.filter(({ x, y }) => x >= 0 && x < side && y >= 0 && y < side);
  return [...new Set(inside.map(({ x, y }) => Math.floor(y) * side + Math.floor(x)))];
}

function largestDifference(a: Drawing, b: Drawing): number {
  return Math.max(...a.pixels.map((value, index) => Math.abs(value - b.pixels[index]!)));
}

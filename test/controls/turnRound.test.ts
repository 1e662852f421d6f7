import { expect, test } from 'vitest';
import { degreesAt } from '../../src/controls/turnRound';

test('degrees are counted clockwise from the left, on a screen whose y goes down', () => {
  const places: [number, number, number][] = [
    [-1, 0, 0],
    [-1, -1, 45],
    [0, -1, 90],
    [1, 0, 180],
    [0, 1, 270],
    [-1, 1, 315],
  ];
  for (const [x, y, degrees] of places) expect(degreesAt(x, y)).toBeCloseTo(degrees, 9);
  expect(degreesAt(-5, 0.001)).toBeLessThan(360);
});

import { expect, test } from 'vitest';
import { wishedFor } from '../../../slides/11-weights/wishes';
import { sampleSet } from '../../makeLesson';

const inkIn = (pixels: ArrayLike<number>, x: number, y: number) => {
  let ink = 0;
  for (let k = 0; k < 24; k++) ink += pixels[(y + Math.floor(k / 8)) * 28 + x + (k % 8)] as number;
  return ink;
};

test.each([
  [10, 7],
  [0, 0],
  [20, 25],
  [10, 14],
])('at column %i, row %i one digit has ink in the patch, and no digit has less than the other', (x, y) => {
  const digits = sampleSet('fair');
  const wished = wishedFor({ x, y, width: 8, height: 3 }, digits);
  const least = Math.min(...digits.map(({ pixels }) => inkIn(pixels, x, y)));
  expect(inkIn(wished?.shouldNot.pixels as ArrayLike<number>, x, y)).toBeCloseTo(least, 9);
  expect(inkIn(wished?.should.pixels as ArrayLike<number>, x, y)).toBeGreaterThanOrEqual(least);
});

test('where the patch is first, one fills most of it and the other leaves it empty', () => {
  const wished = wishedFor({ x: 10, y: 7, width: 8, height: 3 }, sampleSet('fair'));
  expect(inkIn(wished?.should.pixels as ArrayLike<number>, 10, 7)).toBeGreaterThan(18);
  expect(inkIn(wished?.shouldNot.pixels as ArrayLike<number>, 10, 7)).toBe(0);
});

test('without digits there is nothing to wish for', () => {
  expect(wishedFor({ x: 0, y: 0, width: 8, height: 3 }, [])).toBeUndefined();
});

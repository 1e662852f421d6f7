import { describe, expect, it } from 'vitest';
import { blank, checkPixels, isBlank, pixelCount } from '../../src/digits/pixels';

describe('checkPixels', () => {
  it('copies, so that what was handed in may change', () => {
    const values = new Array(pixelCount).fill(0.25);
    const pixels = checkPixels(values);
    values[0] = 1;
    expect(pixels).toEqual(new Float64Array(pixelCount).fill(0.25));
  });

  it.each([
    [[0, 1], 'A digit has 784 pixels, not 2.'],
    [undefined, 'A digit has 784 pixels, not undefined.'],
    [blank().with(5, 1.5), 'Pixel 5 must be a number from 0 to 1, not 1.5.'],
    [blank().with(783, -0.1), 'Pixel 783 must be a number from 0 to 1, not -0.1.'],
    [blank().with(7, Number.NaN), 'Pixel 7 must be a number from 0 to 1, not NaN.'],
    [Array.from(blank(), (_, i) => (i === 9 ? '1' : 0)), 'Pixel 9 must be a number from 0 to 1, not "1".'],
    [new Array(pixelCount), 'Pixel 0 must be a number from 0 to 1, not undefined.'],
  ])('names what is wrong (%#)', (values, sentence) => {
    expect(() => checkPixels(values as number[])).toThrow(new RangeError(sentence));
  });
});

it('a grid is blank while every pixel is 0', () => {
  expect(isBlank(blank())).toBe(true);
  expect(isBlank(blank().with(783, 1e-9))).toBe(false);
});

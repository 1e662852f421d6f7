import { describe, expect, it } from 'vitest';
import { coarser } from '../../src/digits/coarser';

const oneWhitePixel = Float64Array.from({ length: 784 }, (_, index) => (index === 28 + 3 ? 1 : 0));

describe('a coarser picture', () => {
  it('has the mean of each block of pixels', () => {
    const fourteen = coarser(oneWhitePixel, 14);
    expect(fourteen.length).toBe(196);
    expect(fourteen[1]).toBe(1 / 4);
    expect(coarser(oneWhitePixel, 7)[0]).toBe(1 / 16);
  });

  it('is the picture itself at 28 × 28, and keeps the amount of ink', () => {
    expect(coarser(oneWhitePixel, 28)).toEqual(oneWhitePixel);
    for (const n of [1, 2, 4, 7, 14]) expect(coarser(oneWhitePixel, n).reduce((sum, v) => sum + v, 0) * (28 / n) ** 2).toBeCloseTo(1, 12);
  });

  it('says which division is impossible', () => {
    expect(() => coarser(oneWhitePixel, 5)).toThrow('5 × 5');
  });
});

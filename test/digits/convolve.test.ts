import { describe, expect, it } from 'vitest';
import { bicycle } from '../../src/digits/bicycle';
import { convolve, edgeFilter, type Picture, underFilter } from '../../src/digits/convolve';

const picture = (side: number, value: (column: number, row: number) => number): Picture => ({
  side,
  values: Float64Array.from({ length: side * side }, (_, i) => value(i % side, Math.floor(i / side))),
});

const turns = [0, 45, 90, 135, 180, 225, 270, 315];
const numbered = picture(3, (column, row) => (3 * row + column) / 10);
/** Any picture: nothing in it is alike. */
const busy = picture(12, (column, row) => Math.abs(Math.sin(column * 3.7 + row * row * 1.3)));

describe('what lies under a filter', () => {
  it('is the pixel in the middle and its eight neighbours, row by row', () => {
    expect(Array.from(underFilter(numbered, 4))).toEqual(Array.from(numbered.values));
  });

  it('goes on beyond the border as the picture ends there', () => {
    expect(Array.from(underFilter(numbered, 0))).toEqual([0, 0, 0.1, 0, 0, 0.1, 0.3, 0.3, 0.4]);
    expect(Array.from(underFilter(numbered, 8))).toEqual([0.4, 0.5, 0.5, 0.7, 0.8, 0.8, 0.7, 0.8, 0.8]);
  });
});

describe('a convolution', () => {
  it('is nine products added up, at every pixel', () => {
    const filter = Float64Array.from([2, -1, 0.5, 0, 3, -2, 1, 1, -0.25]);
    const answers = convolve(busy, filter);
    for (let row = 1; row < 11; row++) {
      for (let column = 1; column < 11; column++) {
        let sum = 0;
        for (const [i, weight] of filter.entries()) {
          sum += weight * (busy.values[(row + Math.floor(i / 3) - 1) * 12 + column + (i % 3) - 1] as number);
        }
        expect(answers[row * 12 + column]).toBeCloseTo(sum, 12);
      }
    }
  });

  it('with a filter of only its middle gives the picture back', () => {
    expect(Array.from(convolve(busy, Float64Array.from([0, 0, 0, 0, 1, 0, 0, 0, 0])))).toEqual(Array.from(busy.values));
  });
});

describe('the edge filter', () => {
  it('adds on its left and subtracts on its right, and is turned clockwise', () => {
    expect(Array.from(edgeFilter(0))).toEqual([1, 0, -1, 1, 0, -1, 1, 0, -1]);
    expect(Array.from(edgeFilter(45))).toEqual([1, 1, 0, 1, 0, -1, 0, -1, -1]);
    expect(Array.from(edgeFilter(90))).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1]);
  });

  it.each(turns)('turned by %i° adds three pixels and subtracts three', (degrees) => {
    const weights = Array.from(edgeFilter(degrees));
    for (const weight of [1, 0, -1]) expect(weights.filter((each) => each === weight)).toHaveLength(3);
    expect(Array.from(edgeFilter(degrees + 180))).toEqual(weights.map((weight) => 0 - weight));
  });

  it.each(turns)('turned by %i° does not answer to a plain area, however bright, nor to the border', (degrees) => {
    for (const tone of [0, 0.4, 1]) {
      expect(
        Math.max(
          ...convolve(
            picture(6, () => tone),
            edgeFilter(degrees),
          ).map(Math.abs),
        ),
      ).toBeCloseTo(0, 12);
    }
  });

  it('answers with 3 along an upright step from white to black, on both sides of it, and to no level step', () => {
    const step = picture(8, (column) => (column < 4 ? 1 : 0));
    const answers = convolve(step, edgeFilter(0));
    expect(Array.from(answers.slice(16, 24))).toEqual([0, 0, 0, 3, 3, 0, 0, 0]);
    expect(Math.max(...convolve(step, edgeFilter(90)).map(Math.abs))).toBe(0);
    expect(convolve(step, edgeFilter(180))[19]).toBe(-3);
  });
});

describe('the picture of our own', () => {
  const { side, values } = bicycle();

  it('is a square of greys', () => {
    expect(values).toHaveLength(side * side);
    expect(Array.from(values).every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('has strong edges and plain areas for every turn of the filter', () => {
    for (const degrees of turns) {
      const strengths = Array.from(convolve(bicycle(), edgeFilter(degrees)), Math.abs);
      expect(Math.max(...strengths)).toBeGreaterThan(1.5);
      expect(strengths.filter((strength) => strength < 0.1).length / strengths.length).toBeGreaterThan(0.2);
    }
  });
});

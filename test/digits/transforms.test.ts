import { describe, expect, it } from 'vitest';
import { centreOfMass, inkBox } from '../../src/digits/inkBox';
import { blank, side } from '../../src/digits/pixels';
import { scale, shift } from '../../src/digits/transforms';
import { drawn, line } from './strokes';

const { pixels } = drawn([line(10, 9, 18, 12, 11, 19)]);

describe('shift', () => {
  it('by whole cells copies every pixel', () => {
    const moved = shift(pixels, 3, -2);
    expect(moved[8 * side + 15]).toBe(pixels[10 * side + 12]);
    expect(shift(moved, -3, 2)).toEqual(pixels);
  });

  it('by half a cell shares a pixel between two', () => {
    const moved = shift(blank().with(5 * side + 5, 1), 0.5, 0);
    expect([moved[5 * side + 5], moved[5 * side + 6]]).toEqual([0.5, 0.5]);
  });

  it('moves the centre of mass by just as much', () => {
    const [before, after] = [centreOfMass(pixels)!, centreOfMass(shift(pixels, 1.3, -2.6))!];
    expect(after.x - before.x).toBeCloseTo(1.3, 10);
    expect(after.y - before.y).toBeCloseTo(-2.6, 10);
  });

  it('loses what leaves the grid', () => {
    expect(shift(pixels, 28, 0)).toEqual(blank());
  });
});

describe('scale', () => {
  it('enlarges about the middle of the grid', () => {
    const square = drawn([line(11, 11, 17, 11, 17, 17, 11, 17, 11, 11)]).pixels;
    const [before, after] = [inkBox(square)!, inkBox(scale(square, 1.5))!];
    expect((after.right - after.left) / (before.right - before.left)).toBeCloseTo(1.5, 1);
    expect(centreOfMass(scale(square, 1.5))?.x).toBeCloseTo(13.5, 6);
  });
});

it('a blank grid has no centre and no edges', () => {
  expect([centreOfMass(blank()), inkBox(blank())]).toEqual([undefined, undefined]);
});

it('the edges of the ink are where it is half dark', () => {
  for (const x of [8, 8.2, 8.5, 8.9]) {
    const box = inkBox(drawn([line(x, 8, x + 9, 18)]).pixels)!;
    expect(box.left).toBeCloseTo(x - 1.25, 0);
    expect(box.bottom).toBeCloseTo(18 + 1.25, 0);
  }
});

import { describe, expect, test } from 'vitest';
import { changed, isUnchanged, noisePicture, unchanged } from '../../src/digits/changes';
import { centreOfMass } from '../../src/digits/inkBox';
import { blank, side } from '../../src/digits/pixels';
import { shift } from '../../src/digits/transforms';
import { noise, sampleSet } from '../makeLesson';

const three = sampleSet('threes')[0]!.pixels;
const change = (part: Partial<typeof unchanged>, pixels = three) => changed(pixels, { ...unchanged, ...part });

describe('a changed digit', () => {
  test('is the same when nothing is changed', () => {
    expect(change({})).toEqual(three);
    expect(isUnchanged(unchanged)).toBe(true);
    expect(isUnchanged({ ...unchanged, noise: 0.05 })).toBe(false);
  });

  test('moved by whole cells is moved, not blurred', () => {
    for (const right of [-8, -3, 1, 4, 8]) expect(change({ right })).toEqual(shift(three, right, 0));
  });

  test('turned a quarter clockwise has its top on the right, and turned back it is the same', () => {
    const turned = change({ degrees: 90 });
    for (let i = 0; i < 784; i++) expect(turned[(i % side) * side + (side - 1 - Math.floor(i / side))]).toBeCloseTo(three[i]!, 9);
    change({ degrees: -90 }, turned).forEach((value, i) => {
      expect(value).toBeCloseTo(three[i]!, 9);
    });
  });

  test('upside down twice, or inverted twice, it is the same', () => {
    expect(change({ upsideDown: true }, change({ upsideDown: true }))).toEqual(three);
    change({ inverted: 1 }, change({ inverted: 1 })).forEach((value, i) => {
      expect(value).toBeCloseTo(three[i]!, 9);
    });
  });

  test('is twice as large or half as large about the middle', () => {
    const sum = (pixels: Float64Array) => pixels.reduce((all, value) => all + value, 0);
    expect(sum(change({ size: 0.5 })) / sum(three)).toBeCloseTo(0.25, 1);
    expect(sum(change({ size: 1.2 })) / sum(three)).toBeCloseTo(1.44, 0);
  });

  test('wholly noise has nothing of the digit left', () => {
    expect(change({ noise: 1 })).toEqual(change({ noise: 1 }, blank()));
  });

  test('stays within 0 and 1, whatever is done to it', () => {
    for (const pixels of [three, noise(3), blank().fill(1)]) {
      for (const part of [
        { degrees: 35, size: 1.35 },
        { inverted: 0.4, noise: 0.3 },
        { upsideDown: true, right: -5, centred: true },
      ]) {
        for (const value of change(part, pixels)) expect(value >= 0 && value <= 1).toBe(true);
      }
    }
  });

  test('centred again is where it would be had it not been moved', () => {
    const [home, away] = [change({ centred: true }), change({ right: 4, centred: true })];
    expect(centreOfMass(home)!.x).toBeCloseTo(14, 0);
    away.forEach((value, i) => {
      expect(value).toBeCloseTo(home[i]!, 9);
    });
  });
});

test('noise is spread evenly from 0 to 1, the same for the same seed, another for another', () => {
  const picture = noisePicture(11);
  expect(picture).toEqual(noisePicture(11));
  expect(picture).not.toEqual(noisePicture(12));
  expect(picture.reduce((all, value) => all + value, 0) / 784).toBeCloseTo(0.5, 1);
});

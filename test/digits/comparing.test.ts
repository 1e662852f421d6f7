import { describe, expect, test } from 'vitest';
import { type BoxRule, holds, inkIn, passes, plainPercent, reaching, score, withCornerAt } from '../../src/digits/boxRules';
import { inLargerPixels } from '../../src/digits/coarser';
import { compare, distance } from '../../src/digits/comparing';
import { labelOf, neighbours, seedOf, withKinNearest } from '../../src/digits/neighbours';
import { blank } from '../../src/digits/pixels';
import { noise, sampleSet } from '../makeLesson';

const [ours, second] = sampleSet('threes').map((sample) => sample.pixels) as [Float64Array, Float64Array];

describe('two pictures', () => {
  test('differ as much one way as the other, and not at all from themselves', () => {
    expect(distance(ours, second)).toBe(distance(second, ours));
    expect(distance(ours, ours)).toBe(0);
    expect(distance(blank(), blank().fill(1))).toBe(28);
    const [there, back] = [compare(ours, second), compare(second, ours)];
    expect([there.one, there.other, there.both]).toEqual([back.other, back.one, back.both]);
    expect(compare(ours, ours).differing).toBe(0);
  });

  test('differ in the pixels that are more than half of the way apart', () => {
    const counted = Array.from(ours).filter((value, i) => Math.abs(value - (second[i] as number)) > 0.5).length;
    const { differing, one, other, pixels } = compare(ours, second);
    expect(differing).toBe(counted);
    expect(one + other).toBe(counted);
    expect(pixels.filter((kind) => kind === 'one' || kind === 'other')).toHaveLength(counted);
  });
});

describe('neighbours', () => {
  const fair = sampleSet('fair');

  test('are all others, the nearest first', () => {
    const sample = fair[70] as (typeof fair)[number];
    const ranked = neighbours(sample.pixels, fair);
    expect(ranked).toHaveLength(199);
    expect(ranked.every((each, i) => i === 0 || each.distance >= (ranked[i - 1]?.distance ?? 0))).toBe(true);
    expect(ranked.map((each) => each.sample)).not.toContain(sample);
  });

  test('a picture has the label of the sample that it is to the pixel, or none', () => {
    expect(labelOf(Float64Array.from(ours), sampleSet('threes'))).toBe(3);
    expect(labelOf(noise(1), fair)).toBeUndefined();
  });

  test('counts those whose nearest is of their own kind', () => {
    const { of, kin } = withKinNearest(3, fair);
    expect(of).toBe(20);
    expect(kin).toBeLessThan(of);
    expect(kin).toBe(fair.filter(({ label, pixels }) => label === 3 && neighbours(pixels, fair)[0]?.sample.label === 3).length);
  });

  test('a seed is the same for the same picture, and another for another', () => {
    expect(seedOf(Float64Array.from(ours))).toBe(seedOf(ours));
    expect(seedOf(second)).not.toBe(seedOf(ours));
  });
});

test('in larger pixels a digit keeps its mean, and at full size itself', () => {
  const mean = (pixels: Float64Array) => pixels.reduce((sum, value) => sum + value, 0) / 784;
  for (const n of [28, 14, 7]) {
    const coarse = inLargerPixels(ours, n);
    expect(mean(coarse)).toBeCloseTo(mean(ours), 9);
    expect(new Set(coarse).size).toBeLessThanOrEqual(n * n);
  }
  expect(Array.from(inLargerPixels(ours, 28))).toEqual(Array.from(ours));
});

describe('rules on boxes', () => {
  const rule: BoxRule = { x: 4, y: 6, width: 3, height: 2, sense: 1, threshold: 0.5 };
  const lit = blank().map((_, i) => (Math.floor(i / 28) >= 6 && Math.floor(i / 28) < 8 && i % 28 >= 4 && i % 28 < 7 ? 1 : 0));

  test('measure the mean brightness in the box, and nothing around it', () => {
    expect(inkIn(lit, rule)).toBe(1);
    expect(inkIn(lit, { ...rule, x: 5 })).toBeCloseTo(2 / 3, 9);
    expect(inkIn(lit, { ...rule, y: 20 })).toBe(0);
  });

  test('hold for more, or for not more; a rule that is off always does', () => {
    expect(holds(rule, lit)).toBe(true);
    expect(holds({ ...rule, sense: -1 }, lit)).toBe(false);
    expect(holds({ ...rule, sense: -1 }, blank())).toBe(true);
    expect(holds({ ...rule, threshold: 1 }, lit)).toBe(false);
    expect(holds({ ...rule, sense: 0, threshold: 1 }, lit)).toBe(true);
    expect(passes([rule, { ...rule, sense: -1 }], lit)).toBe(false);
    expect(passes([], lit)).toBe(true);
  });

  test('stay on the grid when they are moved and resized, and never vanish', () => {
    expect(withCornerAt(rule, -5, 40)).toMatchObject({ x: 0, y: 26, width: 3, height: 2 });
    expect(reaching(rule, 100, 100)).toMatchObject({ x: 4, y: 6, width: 24, height: 22 });
    expect(reaching(rule, 0, 0)).toMatchObject({ width: 2, height: 2 });
  });

  test('whoever always says no has half of the fair score, and more of the plain one the rarer the yes', () => {
    const isThree = Array.from({ length: 10 }, (_, i) => i === 3);
    const lazy = score(
      isThree,
      isThree.map(() => false),
    );
    expect(lazy).toEqual({ hits: 0, of: 1, refusals: 9, others: 9 });
    expect(plainPercent(lazy)).toBe(90);
    expect(plainPercent(score(isThree, isThree))).toBe(100);
  });
});

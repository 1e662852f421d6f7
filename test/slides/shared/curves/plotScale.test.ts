import { expect, test } from 'vitest';
import { stack } from '../../../../slides/14-bias/stack';
import { plotScale, roundRange, ticksOf } from '../../../../slides/shared/curves/plotScale';

const place = { x: 100, y: 50, width: 200, height: 80 };

test('the corners of the range stand at the corners of the place, and y goes up', () => {
  const { x, y } = plotScale(place, { x: [-2, 2], y: [0, 1] });
  expect([x(-2), x(0), x(2)]).toEqual([100, 200, 300]);
  expect([y(0), y(1)]).toEqual([130, 50]);
});

test('ticks are round numbers within the range, no more than asked for, 0 among them', () => {
  expect(ticksOf([-8, 20], 8)).toEqual([-8, -4, 0, 4, 8, 12, 16, 20]);
  expect(ticksOf([-12, 12], 6)).toEqual([-12, -8, -4, 0, 4, 8, 12]);
  expect(ticksOf([-0.3, 0.3], 6)).toContain(0);
});

test('a round range holds all values, also when there is only one', () => {
  for (const values of [[-5.74, 17.76, 8], [0], [-3, -3], [0.1, 784]]) {
    const [from, to] = roundRange(values, 8);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
    expect(to - from, values.join()).toBeGreaterThan(0);
  }
});

test('bricks stand in the place, one in each seat, each over its value', () => {
  const values = Array.from({ length: 60 }, (_, i) => ((i * 37) % 40) / 10 - 2);
  const bricks = stack(values, [-2, 2], place, 10);
  expect(new Set(bricks.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
  bricks.forEach(({ x, y, size }, i) => {
    const bin = Math.min(9, Math.floor((((values[i] as number) + 2) / 4) * 10));
    expect(Math.floor((x + size / 2 - place.x) / 20)).toBe(bin);
    expect(y + size).toBeLessThanOrEqual(place.y + place.height);
  });
});

import { expect, test } from 'vitest';
import { lensAt, reachedAt } from '../../../slides/10-layers-elsewhere/lensPath';

test.each([28, 70])('over a picture of %i pixels a side the lens has been near every pixel by the time it answers', (side) => {
  for (let index = 0; index < side * side; index++) {
    const amount = reachedAt(index, side);
    expect(amount).toBeGreaterThan(0);
    expect(amount).toBeLessThan(1);
    const { x, y } = lensAt(amount, side);
    expect(Math.abs(x - (index % side) - 0.5)).toBeLessThan(1e-6);
    expect(Math.abs(y - Math.floor(index / side) - 0.5)).toBeLessThan(0.3 * side);
  }
});

test('the lens never jumps, and stays over the picture', () => {
  let before = lensAt(0, 70);
  for (let i = 1; i <= 2000; i++) {
    const now = lensAt(i / 2000, 70);
    expect(Math.hypot(now.x - before.x, now.y - before.y)).toBeLessThan(0.5);
    for (const at of [now.x, now.y]) expect(at >= 0 && at <= 70).toBe(true);
    before = now;
  }
});

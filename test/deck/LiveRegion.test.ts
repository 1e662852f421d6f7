// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRegion } from '../../src/deck/LiveRegion';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('of many changes that come quickly, the first is said at once and the last when it is quiet', () => {
  const region = new LiveRegion();
  region.say('step 1', 'a 3');
  expect(region.element.textContent).toBe('a 3');
  for (const text of ['a 5', 'an 8', 'a 9']) {
    region.say('step 1', text);
    vi.advanceTimersByTime(16);
    expect(region.element.textContent).toBe('a 3');
  }
  vi.advanceTimersByTime(1000);
  expect(region.element.textContent).toBe('a 9');
  region.say('step 1', 'a 4');
  expect(region.element.textContent).toBe('a 4');
});

test('another step is said at once, whatever came before', () => {
  const region = new LiveRegion();
  region.say('step 1', 'a 3');
  region.say('step 1', 'a 5');
  region.say('step 2', 'a 7');
  expect(region.element.textContent).toBe('a 7');
  vi.advanceTimersByTime(1000);
  expect(region.element.textContent).toBe('a 7');
});

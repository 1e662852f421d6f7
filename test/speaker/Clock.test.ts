// @vitest-environment happy-dom
/** The speaker's clock: it outlives its window, but not the lesson. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastStart, minutesAndSeconds, pacing, startNow } from '../../src/speaker/Clock';

const minute = 60_000;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-03-04T10:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the start', () => {
  test('is remembered when the window is closed and opened again', () => {
    expect(lastStart()).toBeUndefined();
    const start = startNow();
    vi.advanceTimersByTime(50 * minute);
    expect(lastStart()).toEqual(start);
    // A second lesson begins where the first one ended.
    const again = startNow(0.6);
    expect(again).toEqual({ at: start.at + 50 * minute, from: 0.6 });
    expect(lastStart()).toEqual(again);
  });

  test('of another lesson, hours ago, does not count, nor does what is no time', () => {
    startNow();
    vi.advanceTimersByTime(180 * minute);
    expect(lastStart()).toBeUndefined();
    const names = Object.keys(localStorage);
    expect(names).not.toEqual([]);
    for (const name of names) localStorage.setItem(name, 'yesterday');
    expect(lastStart()).toBeUndefined();
  });

  test('is now where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    for (const asked of ['getItem', 'setItem'] as const) vi.spyOn(localStorage, asked).mockImplementation(refuse);
    expect(lastStart()).toBeUndefined();
    expect(startNow().at).toBe(Date.now());
  });
});

test.each([
  [0, '0:00'],
  [7_400, '0:07'],
  [12.5 * minute, '12:30'],
  [75 * minute, '75:00'],
])('%i ms read %s', (milliseconds, text) => {
  expect(minutesAndSeconds(milliseconds)).toBe(text);
});

test.each([
  [10.4, 10, 'on time'],
  [9.6, 10, 'on time'],
  [13, 10, '3 min behind'],
  [8, 10, '2 min ahead'],
])('after %f minutes where %f are planned the class is %s', (elapsed, planned, text) => {
  expect(pacing(elapsed, planned)).toBe(text);
});

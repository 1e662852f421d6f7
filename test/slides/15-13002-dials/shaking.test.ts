import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureAhead, shakeCurve } from '../../../slides/15-13002-dials/shaking';
import { dialStateOf } from '../../../slides/shared/dials/dialState';
import { makeLesson } from '../../makeLesson';

// What is measured ahead lets the page breathe in between: here it breathes when it is told to.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

const ready = async () => {
  const lesson = makeLesson();
  await lesson.allSamples();
  expect(lesson.samples('fair')).toHaveLength(200);
  return { lesson, state: dialStateOf(lesson) };
};

test('the curve is the same, measured ahead in pieces, at once, or with the rest of it asked for on the way', async () => {
  const [ahead, atOnce, onTheWay] = await Promise.all([ready(), ready(), ready()]);
  const whole = measureAhead(ahead.lesson, ahead.state);
  await vi.runAllTimersAsync();
  await whole;
  const measuring = measureAhead(onTheWay.lesson, onTheWay.state);
  for (let breaths = 0; breaths < 20; breaths++) await vi.advanceTimersToNextTimerAsync();
  expect(vi.getTimerCount(), 'it is still measuring').toBe(1);
  const curve = shakeCurve(atOnce.lesson, atOnce.state);
  expect(shakeCurve(onTheWay.lesson, onTheWay.state)).toEqual(curve);
  await vi.runAllTimersAsync();
  await measuring;
  expect(shakeCurve(ahead.lesson, ahead.state)).toEqual(curve);
  expect(curve).toHaveLength(11);
  expect(curve[0]).toBeGreaterThan(190);
  expect(curve[10]).toBeLessThan(60);
});

test('there is no curve before the digits have arrived', () => {
  const lesson = makeLesson();
  expect(shakeCurve(lesson, dialStateOf(lesson))).toHaveLength(0);
});

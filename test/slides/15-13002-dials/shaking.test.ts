import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureAhead, shakeCurve } from '../../../slides/15-13002-dials/shaking';
import { shakenOf } from '../../../slides/15-13002-dials/state';
import { dialStateOf } from '../../../slides/shared/dials/dialState';
import { tremble } from '../../../slides/shared/dials/tremble';
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

test('what is shaken on stage begins as it stands, and each count is of that network', async () => {
  const { lesson, state } = await ready();
  const { networks, counts, right } = shakenOf(lesson);
  expect(networks.value[0]).toBe(lesson.network());
  expect(counts.value).toEqual(networks.value.map((network) => state.right(network)));
  expect(right.value.at(-1)?.filter(Boolean)).toHaveLength(counts.value.at(-1) as number);
  expect(counts.value.at(-1)).toBeLessThan((counts.value[0] as number) / 2);
  const before = counts.value[0];
  lesson.editNetwork('lesson', (network) => network.withBias(3, 0, 90));
  expect(counts.value[0]).toBeLessThan(before as number);
  expect(counts.value[0]).toBe(state.right(lesson.network()));
});

test('needles tremble on their way, and rest at both ends', () => {
  const [from, to] = [Float32Array.of(0.2, -0.4), Float32Array.of(0.6, 0.1)];
  const at = (way: number) => {
    const swings = from.slice();
    tremble(swings, to, way);
    return Array.from(swings);
  };
  expect(at(0)).toEqual(Array.from(from));
  for (const [i, swing] of at(1).entries()) expect(swing).toBeCloseTo(to[i] as number, 6);
  expect(at(0.5)[0]).not.toBeCloseTo(0.4, 2);
});

import { expect, test } from 'vitest';
import { measureAhead, shakeCurve } from '../../../slides/15-13002-dials/shaking';
import { dialStateOf } from '../../../slides/shared/dials/dialState';
import { makeLesson } from '../../makeLesson';

const ready = async () => {
  const lesson = makeLesson();
  lesson.samples('fair');
  await lesson.sampleSet('fair');
  await new Promise((done) => setTimeout(done));
  return { lesson, state: dialStateOf(lesson) };
};

test('the curve is the same, measured ahead in pieces, at once, or with the rest of it asked for on the way', async () => {
  const [ahead, atOnce, onTheWay] = await Promise.all([ready(), ready(), ready()]);
  await measureAhead(ahead.lesson, ahead.state);
  const measuring = measureAhead(onTheWay.lesson, onTheWay.state);
  await new Promise((done) => setTimeout(done, 5));
  const curve = shakeCurve(atOnce.lesson, atOnce.state);
  expect(shakeCurve(onTheWay.lesson, onTheWay.state)).toEqual(curve);
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

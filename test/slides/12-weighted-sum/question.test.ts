import { expect, test } from 'vitest';
import { whitePicture, whiteQuestion } from '../../../slides/12-weighted-sum/question';
import type { Lesson } from '../../../src/lesson/Lesson';
import { whiteTerms } from '../../../src/lesson/whiteTerms';
import { makeLesson } from '../../makeLesson';

/** The neuron `bar` with these weights, all others 0. */
function withWeights(weights: readonly number[]): Lesson {
  const lesson = makeLesson();
  const all = new Float64Array(784);
  all.set(weights);
  lesson.editNetwork('bar', (network) => network.withWeightsInto(1, 0, all));
  return lesson;
}
const choices = (lesson: Lesson) => whitePicture.options?.(lesson).map(({ value }) => value) ?? [];

test('24 − 16 = 8, among 24, 0 and −16', () => {
  const lesson = makeLesson();
  expect(choices(lesson).sort((a, b) => a - b)).toEqual([-16, 0, 8, 24]);
  expect(whitePicture.answer(lesson)?.accepted).toEqual([8]);
  expect(whitePicture.why(lesson)).toContain('24 − 16 = 8');
});

test('the order is the same every time', () => {
  expect(choices(makeLesson())).toEqual(choices(makeLesson()));
});

test('at a surround of −1.5 everything cancels, and 0 is there once', () => {
  const lesson = withWeights([...Array<number>(24).fill(1), ...Array<number>(16).fill(-1.5)]);
  expect(choices(lesson).sort((a, b) => a - b)).toEqual([-24, 0, 24]);
  expect(whitePicture.answer(lesson)?.accepted).toEqual([0]);
});

test('an option within ½ of the true one is dropped', () => {
  expect(choices(withWeights([5, -0.3])).sort((a, b) => a - b)).toEqual([-0.3, 0, 4.7]);
});

test('without negative weights it asks what they would do', () => {
  const lesson = withWeights([1, 1, 1]);
  expect(whiteQuestion(lesson)).toMatch(/No weight is negative/);
  expect(whitePicture.answer(lesson)?.outcome).toBe('lower it');
});

test('where nothing can be asked it says so, and offers the original weights', async () => {
  const lesson = withWeights([]);
  expect(whitePicture.answer(lesson)).toBeUndefined();
  expect(whitePicture.offer?.wanted(lesson)).toBe(true);
  await whitePicture.offer?.press(lesson);
  expect(whiteTerms(lesson, 'bar').sum).toBe(8);
});

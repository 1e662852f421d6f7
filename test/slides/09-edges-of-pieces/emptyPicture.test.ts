import { expect, test } from 'vitest';
import { emptyPass, litForNothing } from '../../../slides/09-edges-of-pieces/emptyPicture';
import { makeLesson } from '../../makeLesson';

test('lamps that light for nothing are those with a positive bias', () => {
  const lesson = makeLesson();
  const positive = lesson
    .network()
    .layer(1)
    .biases.filter((bias) => bias > 0).length;
  expect(litForNothing(lesson).count).toBe(positive);
  lesson.editNetwork('lesson', (network) => network.withBias(1, 2, network.bias(1, 2) > 0 ? -5 : 5));
  expect(Math.abs(litForNothing(lesson).count - positive)).toBe(1);
  expect(emptyPass(lesson).input.every((value) => value === 0)).toBe(true);
});

test('a lamp at one half counts either way', () => {
  const lesson = makeLesson();
  lesson.editNetwork('lesson', (network) => network.withBias(1, 0, 0));
  const { least, most } = litForNothing(lesson);
  expect(most - least).toBeGreaterThanOrEqual(1);
});

import { expect, test } from 'vitest';
import what from '../../slides/21-what-it-really-learned/slide';
import { keepHope } from '../../src/lesson/hope';
import { makeLesson } from '../makeLesson';

test('a guess for the middle layers is pinned to the slide that takes it up', () => {
  const lesson = makeLesson();
  expect(what.pinned?.(lesson)).toBeUndefined();
  keepHope(lesson, 1);
  expect(what.pinned?.(lesson)).toContain('edges');
});

import { expect, test } from 'vitest';
import { sayIntended } from '../../../slides/01-a-sloppy-three/intendedDigit';
import { isOwnDrawing, nearnessOf } from '../../../slides/01-a-sloppy-three/nearness';
import { guessedPicture, guessNearest, nearestPicture } from '../../../slides/01-a-sloppy-three/question';
import { readSentence } from '../../../slides/01-a-sloppy-three/sentences';
import { makeLesson, sampleSet } from '../../makeLesson';

async function drawn() {
  const lesson = makeLesson();
  for (const name of ['fair', 'threes'] as const) {
    lesson.samples(name);
    await lesson.sampleSet(name);
  }
  expect(isOwnDrawing(lesson)).toBe(false);
  // A stored 5, with one more pixel.
  const five = sampleSet('fair').find(({ label }) => label === 5);
  lesson.setInput(five?.pixels.map((value, i) => (i === 400 ? 1 - value : value)) ?? []);
  return lesson;
}

test('a drawing is compared with threes until somebody says what it is meant to be, and with its own kind then', async () => {
  const lesson = await drawn();
  expect(isOwnDrawing(lesson)).toBe(true);
  expect(nearnessOf(lesson)).toMatchObject({ label: undefined, kind: 3 });
  sayIntended(lesson, 5);
  const nearness = nearnessOf(lesson);
  expect(nearness).toMatchObject({ label: 5, kind: 5 });
  expect(nearness?.four.filter(({ sample }) => sample.label === 5)).toHaveLength(3);
  expect(readSentence(lesson)).toMatch(/^You read it at once: a 5/);
  lesson.undo();
  expect(nearnessOf(lesson)?.label).toBeUndefined();
});

test('what was said holds while the drawing is edited, and not for another one', async () => {
  const lesson = await drawn();
  sayIntended(lesson, 5);
  lesson.setPixel(30, 1);
  expect(nearnessOf(lesson)?.label).toBe(5);
  lesson.setInput(sampleSet('fair')[3]?.pixels.map((value, i) => (i === 400 ? 1 - value : value)) ?? []);
  expect(nearnessOf(lesson)?.label).toBeUndefined();
});

test('a guess is for the earlier digit once it is meant as another one', async () => {
  const lesson = await drawn();
  guessNearest(lesson, 2);
  expect(guessedPicture(lesson)).toBe(2);
  const before = nearestPicture.answer(lesson)?.key;
  sayIntended(lesson, 5);
  expect(nearestPicture.answer(lesson)?.key).not.toEqual(before);
  expect(guessedPicture(lesson)).toBeUndefined();
  guessNearest(lesson, 1);
  expect(guessedPicture(lesson)).toBe(1);
});

import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { changeDigit, changesOfDigit, untouched } from '../../../slides/21-what-it-really-learned/changedDigit';
import { changed, unchanged } from '../../../src/digits/changes';
import { blank } from '../../../src/digits/pixels';
import { makeLesson, sampleSet } from '../../makeLesson';

test('several sliders change the one digit there was before, and undo takes one back after the other', () => {
  const lesson = makeLesson();
  const before = lesson.input.value;
  changeDigit(lesson, { right: 4 });
  changeDigit(lesson, { inverted: 1 });
  expect(lesson.input.value).toEqual(changed(before, { ...unchanged, right: 4, inverted: 1 }));
  expect(untouched(lesson)).toEqual(before);
  lesson.undo();
  expect(changesOfDigit(lesson)).toEqual({ ...unchanged, right: 4 });
  lesson.undo();
  expect(changesOfDigit(lesson)).toEqual(unchanged);
  expect(lesson.input.value).toEqual(before);
  lesson.redo();
  expect(changesOfDigit(lesson).right).toBe(4);
  lesson.reset();
  expect(changesOfDigit(lesson)).toEqual(unchanged);
});

test('a change there and back leaves the digit as it was, to the last bit', () => {
  const lesson = makeLesson();
  const before = lesson.input.value;
  for (const degrees of [15, 40, -30, 0]) changeDigit(lesson, { degrees });
  expect(lesson.input.value).toEqual(before);
});

test('another digit, and a stroke on this one, begin anew', () => {
  const lesson = makeLesson();
  changeDigit(lesson, { right: 4 });
  lesson.setPixel(0, 1);
  expect(changesOfDigit(lesson)).toEqual(unchanged);
  expect(untouched(lesson)).toEqual(lesson.input.value);
  changeDigit(lesson, { size: 0.5 });
  lesson.setInput(sampleSet('fair')[9]!.pixels);
  expect(changesOfDigit(lesson)).toEqual(unchanged);
});

test('whoever watches never sees a changed digit without its changes', () => {
  const lesson = makeLesson();
  const seen: number[] = [];
  const stop = effect(() => {
    void lesson.input.value;
    seen.push(changesOfDigit(lesson).right);
  });
  changeDigit(lesson, { right: 2 });
  changeDigit(lesson, { right: 3 });
  stop();
  expect(seen).toEqual([0, 2, 3]);
});

test('nothing cannot be moved, but it can be inverted', () => {
  const lesson = makeLesson();
  lesson.setInput(blank());
  const { edits } = lesson;
  changeDigit(lesson, { right: 3 });
  expect(lesson.edits).toBe(edits);
  changeDigit(lesson, { inverted: 1 });
  expect(lesson.input.value).toEqual(blank().fill(1));
  lesson.clear();
  expect(changesOfDigit(lesson)).toEqual(unchanged);
});

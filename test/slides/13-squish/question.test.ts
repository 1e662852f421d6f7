import { expect, test } from 'vitest';
import { doubledQuestion, doubledSentence, doubledSum } from '../../../slides/13-squish/question';
import { makeLesson, sampleSet } from '../../makeLesson';

test('the answer is σ of twice the sum, for every fair digit of which twice the sum still shows', () => {
  const lesson = makeLesson();
  let own = 0;
  for (const { pixels } of sampleSet('fair')) {
    lesson.setInput(pixels);
    const sum = lesson.pass('bar').weightedSum(1, 0);
    const isOwn = sum >= 1 && sum <= 4;
    const asked = isOwn ? sum : 1.5;
    expect(doubledSum.answer(lesson)?.accepted[0]).toBeCloseTo(1 / (1 + Math.exp(-2 * asked)), 2);
    expect(doubledQuestion(lesson).startsWith(isOwn ? 'Your digit’s sum is' : 'Say the sum were')).toBe(true);
    if (isOwn) own++;
  }
  expect(own).toBeGreaterThan(50);
});

test('the next sentence says where the lamp lands, and twice the sum is never near to twice the light', () => {
  const lesson = makeLesson();
  for (const { pixels } of sampleSet('fair')) {
    lesson.setInput(pixels);
    const [lamp = 0] = doubledSum.answer(lesson)?.accepted ?? [];
    expect(doubledSentence(lesson)).toContain(`It lands at ${lamp.toFixed(2)}:`);
    const [, before] = doubledQuestion(lesson).match(/the lamp (\d\.\d\d)/) ?? [];
    expect(2 * Number(before) - lamp).toBeGreaterThan(0.5);
  }
});

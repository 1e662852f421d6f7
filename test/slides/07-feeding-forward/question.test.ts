/** "Which output will win, and how bright?": a right digit is not enough when its brightness is far off. */
import { describe, expect, test } from 'vitest';
import { brightestOutput } from '../../../slides/07-feeding-forward/question';
import { blank } from '../../../src/digits/pixels';
import { amountOff, type Guess, judge } from '../../../src/lesson/guesses';
import { makeLesson } from '../../makeLesson';

const lesson = makeLesson();
const pass = lesson.pass();
const { best } = pass;
const real = Math.round(pass.activation(3, best) * 100) / 100;
const guess = (value: number, amount: number): Guess => {
  const answer = brightestOutput.answer(lesson);
  if (!answer) throw new Error('There is no answer.');
  return { value, amount, text: '', answer };
};

describe('the digit of the beginning', () => {
  test('within a tenth the brightness is right, the tenth itself too', () => {
    for (const off of [0, 0.04, 0.1]) expect(judge(guess(best, real - off)), String(off)).toBe('hit');
  });

  test('farther off the guess is near, and the words say how far', () => {
    for (const off of [0.11, 0.5, 0.9]) {
      expect(judge(guess(best, real - off)), String(off)).toBe('near');
      expect(brightestOutput.reply?.(lesson, guess(best, real - off))).toContain(`But ${off.toFixed(2)} too dark`);
    }
  });

  test('another digit is a miss, however bright, and its brightness is not weighed', () => {
    const other = guess((best + 1) % 10, real);
    expect(judge(other)).toBe('miss');
    expect(amountOff(other)).toBeUndefined();
    expect(brightestOutput.reply?.(lesson, other)).toBe(brightestOutput.reply?.(lesson, { value: other.value }));
  });

  test('a guess without a brightness is judged by its digit', () => {
    const { amount: _, ...without } = guess(best, 0);
    expect(judge(without)).toBe('hit');
  });
});

test('every accepted answer has the brightness that it came out with', () => {
  const dim = makeLesson();
  for (const pixels of [lesson.input.value, blank().fill(1), blank().map((_, i) => (i % 3 === 0 ? 1 : 0))]) {
    dim.setInput(pixels);
    const answer = brightestOutput.answer(dim);
    const { outputs, best: winner } = dim.pass();
    expect(answer?.amounts).toEqual(answer?.accepted.map((digit) => outputs[digit] ?? outputs[winner]));
  }
});

test('too bright is said as well', () => {
  const white = makeLesson();
  white.setInput(blank().fill(1));
  const answer = brightestOutput.answer(white);
  if (!answer) throw new Error('There is no answer.');
  const bright: Guess = { value: white.pass().best, amount: 1, text: '', answer };
  expect(amountOff(bright)).toBeGreaterThan(0);
  expect(brightestOutput.reply?.(white, bright)).toContain('too bright');
});

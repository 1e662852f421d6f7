/** The question about the edge filter: its answer follows the picture, the digit and the turn of the filter. */
import { describe, expect, test } from 'vitest';
import { filterQuestion, strongestAnswer } from '../../../slides/10-layers-elsewhere/question';
import { edgeFindingOf } from '../../../slides/10-layers-elsewhere/state';
import { blank, side } from '../../../src/digits/pixels';
import { judge } from '../../../src/lesson/guesses';
import { makeLesson } from '../../makeLesson';

const answerOf = (lesson: ReturnType<typeof makeLesson>) => {
  const answer = strongestAnswer.answer(lesson);
  if (!answer) throw new Error('There is no answer.');
  return answer;
};

/** A white square on black. */
const square = () =>
  blank().map((_, i) => (i % side >= 9 && i % side < 19 && Math.floor(i / side) >= 9 && Math.floor(i / side) < 19 ? 1 : 0));

describe('where the filter answers most strongly', () => {
  test('on a white square: its upright sides, and not its inside', () => {
    const lesson = makeLesson();
    edgeFindingOf(lesson).ofDigit.value = true;
    lesson.setInput(square());
    const { accepted } = answerOf(lesson);
    const columns = new Set(accepted.map((index) => index % side));
    expect([...columns].sort((a, b) => a - b)).toEqual([8, 9, 18, 19]);
    expect(accepted).not.toContain(14 * side + 14);
  });

  test('turned to look up: its level sides', () => {
    const lesson = makeLesson();
    edgeFindingOf(lesson).ofDigit.value = true;
    lesson.setInput(square());
    edgeFindingOf(lesson).degrees.value = 90;
    const rows = new Set(answerOf(lesson).accepted.map((index) => Math.floor(index / side)));
    expect([...rows].sort((a, b) => a - b)).toEqual([8, 9, 18, 19]);
  });

  test('a place that answers at least four fifths as strongly is a hit, a plain one is not', () => {
    const lesson = makeLesson();
    const answer = answerOf(lesson);
    const { strengths, strongest } = edgeFindingOf(lesson).answers.value;
    for (const [value, strength] of strengths.entries()) {
      expect(judge({ value, text: '', answer })).toBe(strength >= 0.8 * strongest ? 'hit' : 'miss');
    }
  });

  test.each([0, 1])('in a plain picture of %i there is none', (tone) => {
    const lesson = makeLesson();
    edgeFindingOf(lesson).ofDigit.value = true;
    lesson.setInput(blank().fill(tone));
    expect(strongestAnswer.answer(lesson)).toBeUndefined();
  });

  test('the outcome is kept for the picture and the filter it was computed for', () => {
    const lesson = makeLesson();
    const before = answerOf(lesson).key;
    lesson.setInput(square());
    expect(answerOf(lesson).key).toBe(before);
    edgeFindingOf(lesson).degrees.value = 45;
    expect(answerOf(lesson).key).not.toBe(before);
    lesson.undo();
    edgeFindingOf(lesson).ofDigit.value = true;
    const ofDigit = answerOf(lesson).key;
    lesson.setInput(square().with(0, 1));
    expect(answerOf(lesson).key).not.toBe(ofDigit);
  });

  test('the question names the sides as the filter is turned', () => {
    const lesson = makeLesson();
    expect(filterQuestion(lesson)).toContain('on its left and takes away those on its right');
    edgeFindingOf(lesson).degrees.value = 315;
    expect(filterQuestion(lesson)).toContain('on its lower left and takes away those on its upper right');
  });
});

import { describe, expect, test } from 'vitest';
import { movedMore, movedMoreQuestion } from '../../../slides/23-relu/question';
import { sameZOf } from '../../../slides/23-relu/state';
import { makeLesson } from '../../makeLesson';

const accepted = (z: number) => {
  const lesson = makeLesson();
  sameZOf(lesson).try(z);
  return movedMore.answer(lesson)?.accepted;
};

describe('whose output moves more', () => {
  test.each([
    [3, [1]],
    [0, [1]],
    [-1.5, [0]],
    [-9, [2]],
  ])('at z = %d', (z, right) => {
    expect(accepted(z)).toEqual(right);
  });

  test('where the moves are about the same, both count', () => {
    expect(accepted(-0.76)).toEqual([0, 1]);
    expect(accepted(-0.9)).toEqual([0]);
    expect(accepted(-0.6)).toEqual([1]);
  });

  test('where the sigmoid hardly moves, neither counts as well', () => {
    expect(accepted(-5.15)).toEqual([0, 2]);
    expect(accepted(-5.9)).toEqual([2]);
  });

  test('it asks about the neuron’s z until another is tried, and again after the digit has changed', () => {
    const lesson = makeLesson();
    expect(movedMoreQuestion(lesson)).toMatch(/^Our neuron’s z is /);
    sameZOf(lesson).try(2);
    expect(movedMoreQuestion(lesson)).toMatch(/^Say z is 2.00/);
    lesson.clear();
    expect(movedMoreQuestion(lesson)).toMatch(/^Our neuron’s z is /);
  });
});

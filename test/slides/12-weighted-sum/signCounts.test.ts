import { expect, test } from 'vitest';
import { signCounts } from '../../../slides/12-weighted-sum/signCounts';
import { makeLesson } from '../../makeLesson';

const inWords = (weights?: readonly number[]) => {
  const lesson = makeLesson();
  if (weights) {
    const all = new Float64Array(784);
    all.set(weights);
    lesson.editNetwork('bar', (network) => network.withWeightsInto(1, 0, all));
  }
  const { positive, negative } = signCounts(lesson.network('bar'), 'bar');
  return [positive, negative].map((words) => words.map((word) => (typeof word === 'string' ? word : word.text)).join(''));
};

test('equal weights are counted with what each is, unequal ones without', () => {
  expect(inWords()).toEqual(['24 × 1', '16 × −1']);
  expect(inWords([1, 0.5, -1.5, -1.5])).toEqual(['2', '2 × −1.50']);
  expect(inWords([1, 1])).toEqual(['2 × 1', 'none']);
  expect(inWords([])).toEqual(['none', 'none']);
});

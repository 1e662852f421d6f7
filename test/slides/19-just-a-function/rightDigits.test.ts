import { expect, test } from 'vitest';
import { rightDigits } from '../../../slides/19-just-a-function/rightDigits';
import { lazyList } from '../../../slides/shared/learning/lazyList';
import { makeLesson } from '../../makeLesson';

test('a network is examined once, and its stages when they are first looked at', async () => {
  const lesson = makeLesson();
  const [stages, fair] = await Promise.all([lesson.trainingStages(), lesson.sampleSet('fair')]);
  const seen: number[] = [];
  const right = lazyList(stages, ({ network }, i) => {
    seen.push(i);
    return rightDigits(network, fair);
  });
  expect([seen, right.length]).toEqual([[], stages.length]);
  expect(right[4]).toEqual(fair.map(({ pixels, label }) => lesson.network().forward(pixels).best === label));
  expect(right[4]).toBe(right[4]);
  expect(rightDigits(lesson.network(), fair)).toBe(right[4]);
  expect(seen).toEqual([4]);
});

import { expect, test } from 'vitest';
import { doubtfulDigits } from '../../../slides/05-ten-outputs/doubtfulDigits';
import { makeLesson } from '../../makeLesson';

test('one of each kind, and no stored digit of that kind is nearer to being undecided', async () => {
  const lesson = makeLesson();
  const ten = await doubtfulDigits(lesson);
  expect(ten.map(({ label }) => label)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const lead = (pixels: ArrayLike<number>) => {
    const { outputs, best, runnerUp } = lesson.originalNetwork().forward(pixels);
    return (outputs[best] as number) - (outputs[runnerUp] as number);
  };
  for (const { pixels, label } of await lesson.sampleSet('fair'))
    expect(lead(pixels)).toBeGreaterThanOrEqual(lead(ten[label]?.pixels ?? []));
});

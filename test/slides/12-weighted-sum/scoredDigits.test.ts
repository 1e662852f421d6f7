import { expect, test } from 'vitest';
import { scoredDigitsOf } from '../../../slides/12-weighted-sum/scoredDigits';
import { fitsSentence } from '../../../slides/12-weighted-sum/sentences';
import { makeLesson, sampleSet } from '../../makeLesson';

async function scored() {
  const lesson = makeLesson();
  lesson.samples('fair');
  await lesson.sampleSet('fair');
  await new Promise((done) => setTimeout(done));
  return { lesson, ...scoredDigitsOf(lesson) };
}

test('the sums are those of the neuron, the largest first', async () => {
  const { lesson, all } = await scored();
  const sums = sampleSet('fair').map(({ pixels }) => lesson.network('bar').forward(pixels).weightedSum(1, 0));
  expect(all.value.map(({ sum }) => sum)).toHaveLength(200);
  const sorted = sums.toSorted((a, b) => b - a);
  all.value.forEach(({ sum }, i) => {
    expect(sum).toBeCloseTo(sorted[i] as number, 9);
  });
});

test('white scores 8, and so many digits score more', async () => {
  const { all, white, aboveWhite } = await scored();
  expect(white.value.sum).toBe(8);
  expect(aboveWhite.value).toBe(all.value.filter(({ sum }) => sum > 8).length);
  expect(aboveWhite.value).toBeGreaterThan(20);
});

test('a 7 fits best, and the sentence says what it scores; painted weights have a sentence of their own', async () => {
  const { lesson, all } = await scored();
  expect(all.value[0]?.name).toBe('a 7');
  expect(fitsSentence(lesson, all.value)).toContain(`this 7 scores ${all.value[0]?.sum.toFixed(2)}`);
  lesson.editNetwork('bar', (network) => network.withWeight(1, 0, 0, 1));
  expect(fitsSentence(lesson, all.value)).toContain('fits your weights best');
  lesson.editNetwork('bar', (network) => network.withWeightsInto(1, 0, new Float64Array(784)));
  expect(fitsSentence(lesson, all.value)).toContain('With every weight 0');
});

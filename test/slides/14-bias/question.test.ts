import { expect, test } from 'vitest';
import { biasForBoth, impossible } from '../../../slides/14-bias/question';
import { bothSentence } from '../../../slides/14-bias/sentences';
import { judge } from '../../../src/lesson/guesses';
import { handMade } from '../../../src/lesson/handMade';
import { makeLesson, sampleSet } from '../../makeLesson';

const seven = () => {
  const sevens = sampleSet('fair').filter(({ label }) => label === 7);
  const sumOf = (pixels: ArrayLike<number>) => handMade.bar.forward(pixels).weightedSum(1, 0);
  return sevens.reduce((best, each) => (sumOf(each.pixels) > sumOf(best.pixels) ? each : best)).pixels;
};

test('a digit whose sum is below that of white paper makes it impossible', () => {
  const lesson = makeLesson();
  expect(lesson.pass('bar').weightedSum(1, 0)).toBeLessThan(8);
  expect(biasForBoth.answer(lesson)?.accepted).toEqual([impossible]);
  lesson.clear();
  expect(biasForBoth.answer(lesson)?.accepted).toEqual([impossible]);
});

test('every accepted bias switches the digit on and white paper not, and the tenths beside them do not', () => {
  const lesson = makeLesson();
  lesson.setInput(seven());
  const accepted = biasForBoth.answer(lesson)?.accepted as number[];
  const own = lesson.pass('bar').weightedSum(1, 0);
  const both = (bias: number) => own + bias > 0 && 8 + bias < 0;
  expect(accepted).toContain(-10);
  for (const bias of accepted) expect(both(bias), String(bias)).toBe(true);
  expect(both(Math.min(...accepted) - 0.1)).toBe(false);
  expect(both(Math.max(...accepted) + 0.1)).toBe(false);
});

test('of very many biases every one between the two sums is right, and the page does not wait', () => {
  const lesson = makeLesson();
  for (const source of [0, 1]) lesson.editNetwork('bar', (network) => network.withWeight(1, 0, source, -1e6));
  lesson.setInput(seven());
  const answer = biasForBoth.answer(lesson);
  if (!answer) throw new Error('There is no answer.');
  expect(answer.accepted.length).toBeLessThan(3000);
  const judged = (value: number) => judge({ value, text: '', answer });
  expect([0, 12_345.6, 1e6, 1.9e6].map(judged)).toEqual(['hit', 'hit', 'hit', 'hit']);
  expect([-1e6, 2.1e6, impossible].map(judged)).toEqual(['miss', 'miss', 'miss']);
});

test('white paper itself is no fair digit, and a 7 is offered', async () => {
  const lesson = makeLesson();
  lesson.samples('fair');
  await lesson.sampleSet('fair');
  lesson.setInput(new Float64Array(784).fill(1));
  expect(biasForBoth.answer(lesson)).toBeUndefined();
  expect(biasForBoth.offer?.wanted(lesson)).toBe(true);
  await biasForBoth.offer?.press(lesson);
  expect(biasForBoth.answer(lesson)?.accepted.length).toBeGreaterThan(10);
});

test('it follows the weights as they are painted', () => {
  const lesson = makeLesson();
  lesson.editNetwork('bar', () => handMade.region);
  expect(biasForBoth.answer(lesson)?.accepted).toEqual([impossible]);
  lesson.editNetwork('bar', (network) => network.withWeight(1, 0, 0, -200));
  expect(biasForBoth.answer(lesson)?.accepted).not.toContain(impossible);
});

test('the reveal says whether it is possible, and why, for every digit', () => {
  const lesson = makeLesson();
  for (const { pixels } of sampleSet('fair')) {
    lesson.setInput(pixels);
    const answer = biasForBoth.answer(lesson);
    const said = bothSentence(lesson);
    if (!answer) expect(said).toMatch(/^Too close to call/);
    else if (answer.accepted.includes(impossible)) expect(said).toMatch(/^Impossible: .* smaller than white’s/);
    else expect(said).toContain(`Possible, with any b ${answer.outcome}`);
  }
  lesson.clear();
  expect(bothSentence(lesson)).toMatch(/^Impossible: an empty grid’s sum/);
});

test('a number is answered by what it does to the digit and to white', () => {
  const lesson = makeLesson();
  lesson.setInput(seven());
  const replyTo = (value: number) => biasForBoth.reply?.(lesson, { value });
  expect(replyTo(-10)).toMatch(/does it/);
  expect(replyTo(0)).toMatch(/white as well/);
  expect(replyTo(-30)).toMatch(/both of them dark/);
  expect(replyTo(impossible)).toMatch(/^Not for this digit/);
});

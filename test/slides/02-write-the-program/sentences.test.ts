import { expect, test } from 'vitest';
import { moreRulesSentence, scoreSentence } from '../../../slides/02-write-the-program/sentences';
import { rulesOf, rulesScore, scoredSet, scoreOnMany } from '../../../slides/02-write-the-program/state';
import { makeLesson } from '../../makeLesson';

async function scored() {
  const lesson = makeLesson();
  lesson.samples('fair');
  await lesson.sampleSet('fair');
  return lesson;
}

test('the answer says how many of 100 silence gets right, and whose rule it is only once it has been changed', async () => {
  const lesson = await scored();
  const { hits } = rulesScore(lesson, 1);
  expect(scoreSentence(lesson)).toBe(`The lazy program gets 90 of 100 right and never finds a 3. The rule finds ${hits} of 20.`);
  rulesOf(lesson).value = rulesOf(lesson).value.map((rule, i) => (i === 0 ? { ...rule, threshold: 0.39 } : rule));
  expect(scoreSentence(lesson)).toMatch(/Your rule finds \d+ of 20\.$/);
  scoredSet(lesson).value = 1;
  expect(scoreSentence(lesson)).toMatch(/gets 50 of 100 right/);
});

test('what is said of more rules is what they do', async () => {
  const lesson = await scored();
  const rules = rulesOf(lesson);
  const [one, all] = [rulesScore(lesson, 1), rulesScore(lesson, 4)];
  expect([all.hits < one.hits, all.refusals > one.refusals]).toEqual([true, true]);
  expect(moreRulesSentence(lesson)).toBe(
    `Four such rules find ${all.hits} of 20 threes, and get ${(all.hits + all.refusals) / 2}\u00a0% of all digits right. Always saying no gets more: 90\u00a0%.`,
  );
  rules.value = rules.value.map((rule, i) => (i === 0 ? rule : { ...rule, sense: 0 as const }));
  expect(moreRulesSentence(lesson)).toContain(`get ${(one.hits + one.refusals) / 2}\u00a0% of all digits right.`);
});

test('the row of ten thousand is the model card’s', () => {
  const lesson = makeLesson();
  const { hits, of, refusals, others } = scoreOnMany(lesson);
  expect(of + others).toBe(10_000);
  expect(lesson.testAnswers.reduce((right, row, digit) => right + (row[digit] ?? 0), 0) / 100).toBeCloseTo(lesson.testAccuracy);
  const called = lesson.testAnswers.reduce((sum, row) => sum + (row[3] ?? 0), 0);
  expect(hits + others - refusals).toBe(called);
});

import { expect, test, vi } from 'vitest';
import { goodRule, lazyProgram, lazyQuestion, worseErrors } from '../../../slides/02-write-the-program/question';
import { networkScore, rulesOf, rulesScore } from '../../../slides/02-write-the-program/state';
import { Network } from '../../../src/network/Network';
import { askNow } from '../../../src/scene/Step';
import { makeLesson } from '../../makeLesson';

async function scored() {
  const lesson = makeLesson();
  lesson.samples('fair');
  await lesson.sampleSet('fair');
  return lesson;
}

test('the shipped rule does no better than silence, so silence is asked about', async () => {
  const lesson = await scored();
  expect(askNow(lazyProgram, lesson)).toBe(lazyProgram);
  expect(lazyProgram.answer(lesson)?.accepted).toEqual([90]);
  expect(lazyQuestion(lesson)).toMatch(/lazy program/);
});

test('a rule that beats nine of ten is asked about its errors, and counted', async () => {
  const lesson = await scored();
  const rules = rulesOf(lesson);
  rules.value = [{ x: 4, y: 4, width: 8, height: 5, sense: 1, threshold: 0.5 }, ...rules.value.slice(1)];
  expect(goodRule(lesson)).toBeCloseTo(91.5);
  expect(askNow(lazyProgram, lesson)).toBe(worseErrors);
  const { hits, of, refusals, others } = rulesScore(lesson, 1);
  expect(worseErrors.answer(lesson)).toMatchObject({
    accepted: [0],
    outcome: `${of - hits} missed, ${others - refusals} called a 3`,
  });
  expect(lazyQuestion(lesson)).toMatch(/^Your rule is right on 91\.5 %.*\?$/);
  expect(lazyQuestion(lesson).split(' ').length).toBeLessThanOrEqual(28);
});

test('a stroke counts no digit anew, an edited weight all two hundred', async () => {
  const lesson = await scored();
  const before = networkScore(lesson);
  const forward = vi.spyOn(Network.prototype, 'forward');
  lesson.setPixel(400, 1);
  expect(networkScore(lesson)).toEqual(before);
  expect(forward).not.toHaveBeenCalled();
  lesson.editNetwork('lesson', (network) => network.withBias(3, 3, -20));
  expect(networkScore(lesson).hits).toBe(0);
  expect(forward).toHaveBeenCalledTimes(lesson.samples('fair').length);
  forward.mockRestore();
});

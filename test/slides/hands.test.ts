/** Where a guess is made on the stage, hands are counted for what people say: of the sayings, the right one and no other is accepted. */
import { expect, test } from 'vitest';
import { loudestConnection } from '../../slides/11-weights/question';
import { biasForBoth } from '../../slides/14-bias/question';
import { sketchedCurve } from '../../slides/19-just-a-function/question';
import type { Ask } from '../../src/scene/Step';
import { makeLesson, sampleSet, unlikeInputs } from '../makeLesson';

test.each<[string, Ask]>([
  ['bias', biasForBoth],
  ['weights', loudestConnection],
  ['just-a-function', sketchedCurve],
])('%s', async (_, ask) => {
  const lesson = await makeLesson();
  let asked = 0;
  for (const input of [...Object.values(unlikeInputs), ...sampleSet('fair').map(({ pixels }) => pixels)]) {
    lesson.setInput(input);
    const answer = ask.answer(lesson);
    if (!answer || answer.tooClose) continue;
    asked++;
    const said = ask.hands?.(lesson) ?? [];
    const { accepted, band = 0 } = answer;
    const right = said.filter(({ value }) => accepted.some((each) => Math.abs(each - value) <= band));
    expect(right.map(({ text }) => text)).toHaveLength(1);
    if (ask === sketchedCurve) expect(answer.outcome.startsWith(right[0]?.text ?? '?')).toBe(true);
    if (ask === loudestConnection) expect(answer.outcome.startsWith(right[0]?.text ?? '?')).toBe(true);
  }
  expect(asked).toBeGreaterThan(0);
});

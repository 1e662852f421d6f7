/** Whichever size is asked about, the next sentence is the answer, and the question and its answer speak of the same size. */
import { expect, test } from 'vitest';
import { askedSentence } from '../../../slides/06-hidden-layers/question';
import { measuredSizesSentence } from '../../../slides/06-hidden-layers/sentences';
import { loadOtherSizes, sizeName } from '../../../src/scene/otherSizes';
import { written } from '../../../src/theme/numbers';
import { makeLesson } from '../../makeLesson';

test('the answer begins with what was asked', async () => {
  const lesson = makeLesson();
  const { trained, asked } = await loadOtherSizes(lesson);
  trained.forEach((size, i) => {
    asked.value = i;
    const [question, answer] = [askedSentence(lesson), measuredSizesSentence(lesson)];
    expect(answer.indexOf(written(size.percent, 1))).toBe(answer.indexOf(':') + 2);
    if (size.layers > 0) for (const said of [question, answer]) expect(said).toContain(sizeName(size));
    expect(answer).toContain(written(lesson.testAccuracy, 1));
  });
});

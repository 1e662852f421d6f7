import { describe, expect, test } from 'vitest';
import { loudestConnection, loudestSentence } from '../../../slides/11-weights/question';
import { oneNeuronOf } from '../../../slides/11-weights/state';
import { blank } from '../../../src/digits/pixels';
import { makeLesson, sampleSet, unlikeInputs } from '../../makeLesson';

describe('the loudest of three connections', () => {
  test.each([...Object.entries(unlikeInputs), ...sampleSet('fair').map((sample, i) => [`fair ${i}`, sample.pixels] as const)])(
    '%s: three different pixels, and the accepted ones have the largest products',
    (_, input) => {
      const lesson = makeLesson();
      lesson.setInput(input);
      const { three, weights } = oneNeuronOf(lesson);
      expect(new Set(three.value).size).toBe(3);
      const sizes = three.value.map((i) => Math.abs((weights.value[i] as number) * (input[i] as number)));
      const most = Math.max(...sizes);
      const { accepted } = loudestConnection.answer(lesson) ?? { accepted: [] };
      if (most < 0.005) expect(accepted).toEqual([3]);
      else expect(accepted).toEqual([0, 1, 2].filter((i) => (sizes[i] as number) >= 0.9 * most));
    },
  );

  test('one has a large weight and a dark pixel, until that is lit by hand', () => {
    const lesson = makeLesson();
    const { three, weights } = oneNeuronOf(lesson);
    const before = three.value;
    const dark = before.findIndex((i) => lesson.input.value[i] === 0);
    expect(loudestConnection.answer(lesson)?.accepted).not.toContain(dark);
    expect(Math.abs(weights.value[before[dark] as number] as number)).toBe(
      Math.max(...before.map((i) => Math.abs(weights.value[i] as number))),
    );
    lesson.setPixel(before[dark] as number, 1);
    expect(three.value).toEqual(before);
    expect(loudestConnection.answer(lesson)?.accepted).toContain(dark);
  });

  test('with nothing drawn it is none of them', () => {
    const lesson = makeLesson();
    lesson.setInput(blank());
    expect(loudestConnection.answer(lesson)?.accepted).toEqual([loudestConnection.onStage?.otherwise?.value]);
  });

  test('the next sentence names it, with the product that is largest; or says that none is, or that it is too close', () => {
    const lesson = makeLesson();
    for (const { pixels } of sampleSet('fair')) {
      lesson.setInput(pixels);
      const { accepted = [], outcome } = loudestConnection.answer(lesson) ?? {};
      const said = loudestSentence(lesson);
      if (accepted.length > 1) expect(said).toContain('Too close to call');
      else expect(said).toContain(`makes ${outcome?.split('with ')[1]}.`);
    }
    lesson.setInput(blank());
    expect(loudestSentence(lesson)).toMatch(/^None of them/);
  });
});

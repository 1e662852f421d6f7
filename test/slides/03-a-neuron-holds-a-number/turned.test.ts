import { expect, test } from 'vitest';
import { neuronTurned } from '../../../slides/03-a-neuron-holds-a-number/question';
import { turnedSentence } from '../../../slides/03-a-neuron-holds-a-number/sentences';
import { heldTurn, turnedPicture } from '../../../slides/03-a-neuron-holds-a-number/state';
import { makeLesson, unlikeInputs } from '../../makeLesson';

test.each(Object.entries(unlikeInputs))('of %s one pixel turns black or white, and all others stay', (_, input) => {
  const lesson = makeLesson();
  lesson.setInput(input);
  const { index, value, to } = heldTurn(lesson);
  const { pixels, same } = turnedPicture(lesson);
  expect(Math.abs(to - value)).toBeGreaterThanOrEqual(0.5);
  expect([...pixels].flatMap((each, i) => (each === lesson.input.value[i] ? [] : [i]))).toEqual([index]);
  expect([pixels[index], same]).toEqual([to, 783]);
  const word = to === 1 ? 'white' : 'black';
  const right = neuronTurned.options?.(lesson).find((option) => option.value === neuronTurned.answer(lesson)?.accepted[0]);
  expect(right?.text).toBe(`1 ${word}`);
  expect(turnedSentence(lesson)).toContain(`turns ${word}, the other 783 stay`);
});

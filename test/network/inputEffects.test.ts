import { expect, test } from 'vitest';
import { fartherEnd, inputEffects, outputsWith } from '../../src/network/inputEffects';
import { parameterTerms } from '../../src/network/parameters';
import { makeLesson, noise, unlikeInputs } from '../makeLesson';

test('the effect of every input is that of a pass with it changed', () => {
  const lesson = makeLesson();
  for (const input of [noise(4), unlikeInputs['the starting digit'] as Float64Array]) {
    const pass = lesson.network().forward(input);
    const effects = inputEffects(lesson.network(), pass, pass.best);
    for (let index = 0; index < 784; index += 31) {
      const outputs = outputsWith(lesson.network(), pass, index, fartherEnd(input[index] as number));
      expect(effects[index]).toBeCloseTo((outputs[pass.best] as number) - (pass.outputs[pass.best] as number), 10);
    }
  }
});

test('the count of numbers to set is that of the networks', async () => {
  const lesson = makeLesson();
  expect(parameterTerms(lesson.network().sizes).total).toBe(lesson.network().parameterCount);
  for (const { network, parameters, layers, width } of await lesson.trainedSizes()) {
    expect(parameterTerms(network.sizes).total).toBe(parameters);
    expect(parameters).toBe(network.parameterCount);
    expect(network.sizes).toEqual([784, ...Array<number>(layers).fill(width), 10]);
  }
});

import { describe, expect, it } from 'vitest';
import { isStuck, reluSlope, sigmoidSlope, stuckIn, timesAbove } from '../../src/network/slopes';
import { makeLesson, sampleSet } from '../makeLesson';

describe('slopes', () => {
  it('of the sigmoid are at most a quarter, and those that finite differences give', () => {
    expect(sigmoidSlope(0)).toBe(0.25);
    for (const z of [-6, -1.3, 0.4, 9]) {
      const difference = (1 / (1 + Math.exp(-z - 1e-6)) - 1 / (1 + Math.exp(-z + 1e-6))) / 2e-6;
      expect(sigmoidSlope(z)).toBeCloseTo(difference, 6);
      expect(sigmoidSlope(z)).toBeLessThan(0.25);
    }
  });

  it('of ReLU are 0 or 1', () => {
    expect([-3, 0, 1e-9, 7].map(reluSlope)).toEqual([0, 0, 1, 1]);
  });
});

describe('neurons of the sigmoid twin', async () => {
  const { sigmoid } = await makeLesson().twins();

  it('sit on a flat end below 0.05 and above 0.95', () => {
    expect([0.049, 0.05, 0.5, 0.95, 0.951].map(isStuck)).toEqual([true, false, false, false, true]);
    const pass = sigmoid.network.forward(makeLesson().input.value);
    expect(stuckIn(pass).flat()).toEqual([1, 2].flatMap((layer) => Array.from(pass.activations(layer), (a) => a < 0.05 || a > 0.95)));
  });

  it('are counted as often as they are above a value', () => {
    const passes = sampleSet('fair').map(({ pixels }) => sigmoid.network.forward(pixels));
    const times = timesAbove(passes, 0.5);
    expect(times.map((layer) => layer.length)).toEqual([16, 16]);
    expect(times[1]?.[3]).toBe(passes.filter((pass) => pass.activation(2, 3) > 0.5).length);
  });
});

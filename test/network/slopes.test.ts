import { describe, expect, it } from 'vitest';
import { flatness, isStuck, reluSlope, sigmoidSlope, timesAbove } from '../../src/network/slopes';
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

describe('neurons of the twins', async () => {
  const { relu, sigmoid } = await makeLesson().twins();
  const fair = sampleSet('fair').map(({ pixels }) => relu.network.forward(pixels));
  const active = timesAbove(fair);

  it('are dead only when no sample lights them, and inactive when just this digit does not', () => {
    const dead = active.flatMap((layer, l) => layer.flatMap((times, neuron) => (times === 0 ? [[l, neuron]] : [])));
    for (const pass of fair.slice(0, 20)) {
      flatness(pass, active).forEach((layer, l) => {
        layer.forEach((state, neuron) => {
          const isDead = dead.some(([a, b]) => a === l && b === neuron);
          const lit = pass.activation(l + 1, neuron) > 0;
          expect(state).toBe(lit ? 'free' : isDead ? 'dead' : 'inactive');
        });
      });
    }
  });

  it('are not dead any more when the digit on stage lights them', () => {
    const pass = fair[0] as (typeof fair)[0];
    const never = active.map((layer) => layer.map(() => 0));
    const lit = [1, 2].flatMap((layer) => Array.from(pass.activations(layer), (a) => a > 0));
    expect(flatness(pass, never).flat()).toEqual(lit.map((on) => (on ? 'free' : 'dead')));
  });

  it('with sigmoids are nearly stuck below 0.05 and above 0.95', () => {
    expect([0.049, 0.05, 0.5, 0.95, 0.951].map(isStuck)).toEqual([true, false, false, false, true]);
    const pass = sigmoid.network.forward(makeLesson().input.value);
    const stuck = [1, 2].flatMap((layer) => Array.from(pass.activations(layer), isStuck));
    expect(flatness(pass).flat()).toEqual(stuck.map((is) => (is ? 'stuck' : 'free')));
  });
});

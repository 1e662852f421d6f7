import { describe, expect, test } from 'vitest';
import { fartherEnd } from '../../src/network/inputEffects';
import { enoughFor, marginOf, rightedBy, switchEffects } from '../../src/network/righting';
import { makeLesson, noise, sampleSet, unlikeInputs } from '../makeLesson';

const network = makeLesson().network();
const misses = sampleSet('misses');
const margin = (pixels: Float64Array, label: number) => marginOf(network.forward(pixels).z(3), label);
const switched = (pixels: Float64Array, indices: readonly number[]) => {
  const changed = pixels.slice();
  for (const index of indices) changed[index] = fartherEnd(pixels[index] as number);
  return changed;
};

describe('the margin', () => {
  test('is positive exactly for the largest', () => {
    expect(marginOf([1, 4, 2], 1)).toBe(2);
    expect(marginOf([1, 4, 2], 0)).toBe(-3);
    expect(marginOf([4, 4, 2], 0)).toBe(0);
  });
});

describe('pixels that right a miss', () => {
  test('are such that the margins are those of the pictures with them switched, and the last one is right', () => {
    let righted = 0;
    for (const { pixels, label } of misses) {
      const { pixels: found, margins, isRighted } = rightedBy(network, network.forward(pixels), label, 15);
      expect(margins).toHaveLength(found.length + 1);
      margins.forEach((value, k) => {
        expect(value).toBeCloseTo(margin(switched(pixels, found.slice(0, k)), label), 8);
      });
      expect(isRighted).toBe((margins.at(-1) as number) > 0);
      expect(network.forward(switched(pixels, found)).best === label).toBe(isRighted);
      expect(new Set(found).size).toBe(found.length);
      if (isRighted) righted++;
    }
    expect(righted).toBeGreaterThan(misses.length / 2);
  });

  test('are the fewest where it says so', () => {
    const sure = misses.filter(({ pixels, label }) => {
      const { isSmallest, pixels: found } = rightedBy(network, network.forward(pixels), label, 15);
      return isSmallest && found.length === 2;
    });
    expect(sure.length).toBeGreaterThan(2);
    for (const { pixels, label } of sure) {
      for (let index = 0; index < 784; index++) expect(margin(switched(pixels, [index]), label)).toBeLessThanOrEqual(0);
    }
  });

  test('are none when nothing is wrong, and as many as allowed when it does not help', () => {
    const { pixels, label } = misses[36] as (typeof misses)[number];
    const pass = network.forward(pixels);
    expect(rightedBy(network, pass, pass.best, 15)).toMatchObject({ pixels: [], isRighted: true });
    expect(rightedBy(network, pass, label, 2)).toMatchObject({ isRighted: false, isSmallest: false });
    expect(rightedBy(network, pass, label, 2).pixels).toHaveLength(2);
  });

  test('begin with the pixel whose measured effect is the largest', () => {
    const { pixels, label } = misses[12] as (typeof misses)[number];
    const pass = network.forward(pixels);
    const effects = switchEffects(network, pass, label);
    const before = margin(pixels, label);
    for (const index of [0, 200, 328, 500, 783]) {
      expect(effects[index]).toBeCloseTo(margin(switched(pixels, [index]), label) - before, 8);
    }
    expect(rightedBy(network, pass, label, 1).pixels[0]).toBe(effects.indexOf(Math.max(...effects)));
  });
});

describe('pixels that are enough for an answer', () => {
  test('are pixels of the picture with which alone the same output is the brightest', () => {
    const inputs = [...sampleSet('fair').filter((_, i) => i % 9 === 0), ...misses.slice(0, 6)].map(({ pixels }) => pixels);
    let bright = 0;
    for (const input of [...inputs, ...Object.values(unlikeInputs), noise(2)]) {
      const pass = network.forward(input);
      const kept = enoughFor(network, pass);
      const alone = new Float64Array(784);
      for (const index of kept) {
        expect(input[index]).toBeGreaterThan(0);
        alone[index] = input[index] as number;
      }
      const again = network.forward(alone);
      expect(again.best).toBe(pass.best);
      if (pass.activation(3, pass.best) <= 0.5) continue;
      expect(again.activation(3, pass.best)).toBeGreaterThan(0.5);
      bright++;
    }
    expect(bright).toBeGreaterThan(inputs.length / 2);
  });

  test('are none for the answer that an empty grid has', () => {
    const empty = network.forward(new Float64Array(784));
    const same = sampleSet('fair').find(({ pixels }) => network.forward(pixels).best === empty.best);
    expect(enoughFor(network, network.forward(same?.pixels as Float64Array))).toEqual([]);
  });
});

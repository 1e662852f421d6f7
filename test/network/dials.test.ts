import { describe, expect, test } from 'vitest';
import { dialAt, dialValue, fullSwings, indexOfDial, swingsOf, withDial } from '../../src/network/dials';
import { Examination } from '../../src/network/Examination';
import { silenced, swapped } from '../../src/network/rearrange';
import { plus, randomLike } from '../../src/network/shake';
import { makeLesson, sampleSet } from '../makeLesson';

const star = makeLesson().network();
const fair = sampleSet('fair').map(({ pixels }) => pixels);
const examination = new Examination(fair);

describe('the dials of a network', () => {
  test('are all its weights and biases, each once', () => {
    const seen = new Set(Array.from({ length: star.parameterCount }, (_, i) => JSON.stringify(dialAt(star, i))));
    expect(seen.size).toBe(13_002);
    for (const i of [0, 783, 12_543, 12_544, 12_559, 12_560, 12_831, 12_832, 13_001]) expect(indexOfDial(star, dialAt(star, i))).toBe(i);
    expect(() => dialAt(star, 13_002)).toThrow(RangeError);
  });

  test('are turned one at a time', () => {
    for (const i of [300, 12_550, 12_700, 13_001]) {
      const dial = dialAt(star, i);
      const turned = withDial(star, dial, 4);
      expect(dialValue(turned, dial)).toBe(4);
      expect(dialValue(turned, dialAt(star, i - 1))).toBe(dialValue(star, dialAt(star, i - 1)));
    }
  });

  test('swing by the scale of their layer, in order', () => {
    const swings = new Float32Array(star.parameterCount);
    const full = fullSwings(star);
    swingsOf(star, full, swings);
    expect(swings[12_559]).toBeCloseTo(star.bias(1, 15) / (full[0]?.biases ?? 0), 5);
    const beyond = swings.subarray(0, 12_544).filter((swing) => Math.abs(swing) > 1).length;
    expect(beyond / 12_544).toBeCloseTo(0.03, 2);
  });
});

describe('an examination', () => {
  test.each([1, 2, 3])('answers as forward passes do (%i)', (seed) => {
    const network = plus(star, randomLike(star, seed), 0.3 * seed);
    const passes = fair.map((input) => network.forward(input));
    const { best, lead } = examination.answers(network);
    expect(Array.from(best)).toEqual(passes.map((pass) => pass.best));
    passes.forEach((pass, k) => {
      expect(lead[k]).toBeCloseTo(pass.activation(3, pass.best) - pass.activation(3, pass.runnerUp), 9);
    });
  });

  test('leaves one weight out as a network without it does', () => {
    const first = star.layer(1);
    const without = examination.firstZ(star.withWeight(1, 5, 400, 0).layer(1));
    examination.firstZWithout(first, 5, 400).forEach((z, k) => {
      expect(z).toBeCloseTo(without[k] as number, 9);
    });
  });
});

describe('whole neurons', () => {
  test('change places, and every output stays', () => {
    for (const layer of [1, 2]) {
      const other = swapped(star, layer, 3, 12);
      expect(other.bias(layer, 3)).toBe(star.bias(layer, 12));
      const [before, after] = [star.forward(fair[7] as Float64Array), other.forward(fair[7] as Float64Array)];
      expect(after.activation(layer, 12)).toBe(before.activation(layer, 3));
      before.outputs.forEach((output, i) => {
        expect(after.outputs[i]).toBeCloseTo(output, 12);
      });
    }
  });

  test('fall silent: nothing of them arrives', () => {
    const other = silenced(star, 1, 4);
    const pass = other.forward(fair[3] as Float64Array);
    let sum = 0;
    for (let i = 0; i < 16; i++) if (i !== 4) sum += star.weight(2, 0, i) * pass.activation(1, i);
    expect(pass.weightedSum(2, 0)).toBeCloseTo(sum, 9);
  });
});

test('chance of the same seed is the same, spread as each layer is', () => {
  const [one, again, other] = [randomLike(star, 4), randomLike(star, 4), randomLike(star, 5)];
  expect(one.layer(1).weights).toEqual(again.layer(1).weights);
  expect(one.layer(1).weights).not.toEqual(other.layer(1).weights);
  const deviation = (values: Float64Array) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
  expect(deviation(one.layer(1).weights) / deviation(star.layer(1).weights)).toBeCloseTo(1, 1);
});

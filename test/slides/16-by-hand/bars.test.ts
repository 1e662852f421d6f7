import { describe, expect, test } from 'vitest';
import { barsOf, bestTry, fiveNeurons, fiveThatWin, horizontals, lineSums, oneNeuron, verticals } from '../../../slides/16-by-hand/bars';
import { countRight, testsOf } from '../../../slides/16-by-hand/kaleidoscope';
import type { Network } from '../../../src/network/Network';
import { Random } from '../../../src/network/Random';
import { makeLesson } from '../../makeLesson';

const score = (network: Network) => countRight(testsOf(network, verticals, horizontals));
const single = (values: readonly number[]) => score(oneNeuron(values.slice(0, 25), values[25] as number));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('one neuron', () => {
  test('sums a column for a standing bar, a row for a lying one; and both kinds add up to all weights', () => {
    const random = new Random(5);
    for (let trial = 0; trial < 50; trial++) {
      const weights = Array.from({ length: 25 }, () => random.around(4));
      const { columns, rows, total } = lineSums(weights);
      const network = oneNeuron(weights, random.around(5));
      verticals.forEach((bar, i) => {
        expect(network.forward(bar).weightedSum(1, 0)).toBeCloseTo(columns[i] as number, 10);
      });
      horizontals.forEach((bar, i) => {
        expect(network.forward(bar).weightedSum(1, 0)).toBeCloseTo(rows[i] as number, 10);
      });
      for (const lines of [columns, rows]) expect(sum(lines)).toBeCloseTo(total, 10);
      // So the largest row is no smaller than the smallest column, whatever the weights.
      expect(Math.max(...rows)).toBeGreaterThanOrEqual(Math.min(...columns) - 1e-10);
    }
  });

  test('never gets all ten, however it is searched: at random, and climbing from there', () => {
    const random = new Random(9);
    let best = 0;
    for (let start = 0; start < 60; start++) {
      let values = Array.from({ length: 26 }, () => random.around(3));
      for (let climb = 0; climb < 150; climb++) {
        const next = values.map((value) => (random.next() < 0.3 ? value + random.around(1) : value));
        if (single(next) >= single(values)) values = next;
      }
      best = Math.max(best, single(values));
    }
    expect(best).toBe(9);
  });

  test('starts with nine of ten, the most it can have', () => {
    expect(single(bestTry)).toBe(9);
  });
});

describe('five neurons and one behind them', () => {
  test('get all ten with the dials that are shown, every lamp far from one half', () => {
    const network = fiveNeurons(fiveThatWin);
    expect(score(network)).toBe(10);
    expect(network.sizes).toEqual([25, 5, 1]);
    for (const bar of verticals) expect(network.forward(bar).activation(2, 0)).toBeGreaterThan(0.95);
    for (const bar of horizontals) expect(network.forward(bar).activation(2, 0)).toBeLessThan(0.05);
    const lit = (bar: readonly number[]) => sum(Array.from(network.forward(bar).activations(1)));
    for (const bar of verticals) expect(lit(bar)).toBeCloseTo(1, 1);
    for (const bar of horizontals) expect(lit(bar)).toBeCloseTo(0.01, 2);
  });

  test('share five dials: own column, elsewhere, bias, onwards, last bias', () => {
    const network = fiveNeurons([1, 2, 3, 4, 5]);
    for (let neuron = 0; neuron < 5; neuron++) {
      expect(Array.from(network.weightsInto(1, neuron))).toEqual(Array.from({ length: 25 }, (_, i) => (i % 5 === neuron ? 1 : 2)));
      expect(network.bias(1, neuron)).toBe(3);
    }
    expect(Array.from(network.weightsInto(2, 0))).toEqual([4, 4, 4, 4, 4]);
    expect(network.bias(2, 0)).toBe(5);
  });

  test('of the lesson follow their dials, with undo', () => {
    const lesson = makeLesson();
    const bars = barsOf(lesson);
    bars.five.value = [0, 0, 0, 0, 0];
    expect(countRight(bars.fiveTests.value)).toBe(0);
    lesson.undo();
    expect(countRight(bars.fiveTests.value)).toBe(10);
  });
});

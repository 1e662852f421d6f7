import { expect, test } from 'vitest';
import { handMade } from '../../src/lesson/handMade';
import { runningTotal, termsOf } from '../../src/network/terms';
import { noise } from '../makeLesson';

test('the terms of a sum by hand', () => {
  const { products, order, positive, negative, sum } = termsOf([2, -1, 3, 0.5], [0.5, 1, 0, 1]);
  expect([...products]).toEqual([1, -1, 0, 0.5]);
  expect(order).toEqual([0, 1, 3]);
  expect([positive, negative, sum]).toEqual([1.5, -1, 0.5]);
});

test('they add up to what the network computes, bit by bit', () => {
  for (const [seed, network] of [handMade.region, handMade.bar].entries()) {
    const input = noise(seed + 1);
    expect(termsOf(network.weightsInto(1, 0), input).sum).toBe(network.forward(input).weightedSum(1, 0));
  }
});

test('a running total starts at 0 and ends at the sum', () => {
  const terms = termsOf(handMade.bar.weightsInto(1, 0), noise(3));
  expect(runningTotal(terms, 0)).toBe(0);
  expect(runningTotal(terms, 1)).toBe(terms.products[terms.order[0] as number]);
  expect(runningTotal(terms, terms.order.length)).toBeCloseTo(terms.sum, 12);
});

test('all white scores 24 in the region and 8 with its surround', () => {
  const white = new Float64Array(784).fill(1);
  expect(termsOf(handMade.region.weightsInto(1, 0), white)).toMatchObject({ positive: 24, negative: 0, sum: 24 });
  expect(termsOf(handMade.bar.weightsInto(1, 0), white)).toMatchObject({ positive: 24, negative: -16, sum: 8 });
});

import { expect, test } from 'vitest';
import { bestNeuron, bestNeuronForEveryPair, type Example, halved, meanActivations } from '../../src/network/bestNeuron';
import { makeLesson, sampleSet } from '../makeLesson';

const example = (label: number, half: 0 | 1, ...activations: number[]): Example => ({ label, half, activations });

test('finds the neuron that is lit for the classes, and a threshold between', () => {
  const examples = ([0, 1] as const).flatMap((half) => [
    example(0, half, 0.9, 0.2),
    example(1, half, 0.1, 0.6),
    example(2, half, 0.8, 0.7),
    example(3, half, 0.2, 0.1),
  ]);
  const found = bestNeuron(examples, [1, 2]);
  expect(found).toMatchObject({ neuron: 1, lit: { right: 2, of: 2 }, unlit: { right: 2, of: 2 }, rate: 1 });
  expect(found.threshold).toBeCloseTo(0.4);
});

test('is chosen on one half and measured on the other', () => {
  const examples = [example(0, 0, 0.9, 0.4), example(1, 0, 0.1, 0.5), example(0, 1, 0.1, 0.9), example(1, 1, 0.9, 0.1)];
  expect(bestNeuron(examples, [0])).toMatchObject({ neuron: 0, lit: { right: 0, of: 1 }, unlit: { right: 0, of: 1 }, rate: 0 });
});

test('saying always the same scores a half, however many the others are', () => {
  const examples = ([0, 1] as const).flatMap((half) => [0, 1, 2, 3, 4].map((label) => example(label, half, 0.5)));
  expect(bestNeuron(examples, [4])).toMatchObject({ rate: 0.5, lit: { right: 0, of: 1 }, unlit: { right: 4, of: 4 } });
});

test('refuses halves without examples on both sides', () => {
  expect(() => bestNeuron([example(0, 0, 1), example(1, 0, 0)], [0])).toThrow(RangeError);
});

test('every second example of a class counts on the other half', () => {
  const labels = [3, 3, 5, 3, 5, 3];
  expect(halved(labels.map((label) => ({ label, activations: [] }))).map(({ half }) => half)).toEqual([0, 1, 0, 0, 1, 1]);
});

test('mean activations per class', () => {
  expect([...meanActivations([example(0, 0, 0.2, 1), example(0, 0, 0.4, 0), example(1, 0, 1, 0.5)], 2)]).toEqual([
    expect.closeTo(0.3),
    1,
    0.5,
    0.5,
  ]);
});

test('of the lesson’s second hidden layer: 45 pairs, and the loops of 8 and 9 are nothing special', () => {
  const network = makeLesson().network();
  const examples = halved(sampleSet('fair').map(({ label, pixels }) => ({ label, activations: network.forward(pixels).activations(2) })));
  const pairs = bestNeuronForEveryPair(examples, 10);
  expect(pairs).toHaveLength(45);
  for (const { lit, unlit } of pairs) expect([lit.of, unlit.of]).toEqual([20, 80]);
  const loops = bestNeuron(examples, [8, 9]);
  expect(pairs.at(-1)).toEqual(loops);
  expect(loops.rate).toBeGreaterThan(0.5);
  expect(pairs.filter(({ rate }) => rate > loops.rate).length).toBeGreaterThan(10);
});

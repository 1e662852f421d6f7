import { expect, test } from 'vitest';
import { hero, heroOf } from '../../../../slides/shared/hero/hero';
import { makeLesson, sampleSet } from '../../../makeLesson';

/** A bias that leaves no sum a say. */
const overwhelming = 1000;

test('no other neuron of hidden layer 1 changes more answers of two hundred, both by its silence and by its shout', () => {
  const network = makeLesson().network();
  const digits = sampleSet('fair').map(({ pixels }) => pixels);
  const answers = digits.map((pixels) => network.forward(pixels).best);
  const changed = (neuron: number, bias: number) => {
    const other = network.withBias(1, neuron, bias);
    return digits.filter((pixels, i) => other.forward(pixels).best !== answers[i]).length;
  };
  const weights = Array.from({ length: 16 }, (_, neuron) => Math.min(changed(neuron, -overwhelming), changed(neuron, overwhelming)));
  expect(weights.indexOf(Math.max(...weights))).toBe(hero);
  expect(weights.filter((weight) => weight === weights[hero])).toHaveLength(1);
});

test('it is the one to begin with, and another can be taken', () => {
  const lesson = makeLesson();
  expect(heroOf(lesson).value).toBe(hero);
  heroOf(lesson).value = 3;
  expect(heroOf(lesson).value).toBe(3);
});

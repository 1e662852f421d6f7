/** Law: what is asked of an earlier part, and in the check. A line for every option, of its own; and what counts as right is what the mathematics gives. */
import { describe, expect, test } from 'vitest';
import { slides as chapters } from '../../../slides';
import { tasks } from '../../../slides/alone/tasks';
import { paths } from '../../../slides/paths';
import { blank, pixelCount } from '../../../src/digits/pixels';
import type { Lesson } from '../../../src/lesson/Lesson';
import { Network } from '../../../src/network/Network';
import { Random } from '../../../src/network/Random';
import type { ChoiceTask } from '../../../src/scene/readersTasks';
import { numberFrom } from '../../../src/theme/numbers';
import { makeLesson, noise, sampleSet, unlikeInputs } from '../../makeLesson';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const all: readonly ChoiceTask[] = [...tasks.recalls, ...tasks.check];
const longest = 160;

const rightOf = (task: ChoiceTask, lesson = makeLesson()) => task.make(lesson).options.find(({ isRight }) => isRight)?.text ?? '';
const named = (id: string) => all.find((task) => task.id === id) as ChoiceTask;
const place = (slide: string) => chapters.findIndex(({ id }) => id === slide);

const cases: Record<string, (lesson: Lesson) => void> = {
  ...Object.fromEntries(Object.entries(unlikeInputs).map(([name, pixels]) => [name, (lesson: Lesson) => lesson.setInput(pixels)])),
  'a digit that is read wrong': (lesson) => lesson.setInput(sampleSet('misses')[0]?.pixels ?? []),
  'edited weights': (lesson) => lesson.editNetwork('lesson', (network) => network.withBias(1, 2, 5).withWeight(2, 3, 2, -4)),
};

test('there are some, the check has eight, and each has a name of its own', () => {
  expect(tasks.recalls.length).toBeGreaterThanOrEqual(5);
  expect(tasks.check).toHaveLength(8);
  const ids = [...all, ...tasks.exercises].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no two options of any of them share a line', () => {
  const replies = all.flatMap((task) => task.make(makeLesson()).options.map(({ reply }) => reply));
  expect(new Set(replies).size).toBe(replies.length);
});

describe.each(all.map((task) => [task.id, task] as const))('%s', (_, task) => {
  test('has one right answer among several, and a word to each', () => {
    const { ask, options } = task.make(makeLesson());
    expect(ask).toMatch(/\?$/);
    expect(options.length).toBeGreaterThanOrEqual(4);
    expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
    for (const { text, reply } of options) {
      expect(reply).toMatch(/^[A-Z].*[.?!]$/);
      expect(reply.length, reply).toBeLessThanOrEqual(longest);
      expect(`${ask} ${text} ${reply}`).not.toMatch(/undefined|NaN|'|[^\S\n]{2}|-\d|\b(click|mouse|tap)\b/);
    }
  });

  test('says the same for every digit and all weights', () => {
    const said = JSON.stringify(task.make(makeLesson()));
    for (const change of Object.values(cases)) {
      const lesson = makeLesson();
      change(lesson);
      expect(JSON.stringify(task.make(lesson))).toBe(said);
    }
  });

  test('leads to a step that the hour stops at', () => {
    const { slide, step } = task.told;
    expect(slides[place(slide)]?.steps.map(({ id }) => id)).toContain(step);
    expect(paths.find(({ id }) => id === 'hour')?.keeps?.[slide]).toContain(step);
  });
});

test.each(tasks.recalls.map((recall) => [recall.id, recall] as const))(
  '%s asks something of an earlier slide, under a heading',
  (_, recall) => {
    expect(place(recall.before)).toBeGreaterThan(place(recall.told.slide));
  },
);

describe('what counts as right is what the mathematics gives', () => {
  const lesson = makeLesson();
  const network = lesson.network();
  const digit = unlikeInputs['the starting digit'] as Float64Array;
  const outputs = (of: Network, input: ArrayLike<number>) => Array.from(of.forward(input).activations(3));
  const doubled = (pixel: number) =>
    Array.from({ length: 16 }, (_, j) => j).reduce((all, j) => all.withWeight(1, j, pixel, 2 * network.weight(1, j, pixel)), network);

  test('an activation', () => {
    const figures = (
      named('check-neuron')
        .make(lesson)
        .ask.match(/−?\d+(\.\d+)?/g) ?? []
    ).map((text) => numberFrom(text) as number);
    const [a, b, v, w, bias] = figures as [number, number, number, number, number];
    const one = { sources: 2, neurons: 1, weights: Float64Array.of(v, w), biases: Float64Array.of(bias), activation: 'sigmoid' } as const;
    const light = new Network([one]).forward([a, b]).activation(1, 0);
    expect(numberFrom(rightOf(named('check-neuron')))).toBeCloseTo(light, 2);
  });

  test('weights into a neuron', () => {
    expect(Number(rightOf(named('check-weights')))).toBe(network.weightsInto(1, 0).length);
  });

  test('a bias that rises lights as many or more', () => {
    const random = new Random(5);
    for (let i = 0; i < 50; i++) {
      const sums = Array.from({ length: 40 }, () => random.around(14));
      const lit = (bias: number) => sums.filter((sum) => 1 / (1 + Math.exp(-(sum + bias))) > 0.5).length;
      expect(lit(-5)).toBeGreaterThanOrEqual(lit(-10));
    }
    expect(rightOf(named('check-bias'))).toMatch(/or more$/);
  });

  test('a row of W belongs to one neuron', () => {
    const changed = Array.from({ length: pixelCount }, (_, i) => i).reduce((all, i) => all.withWeight(1, 3, i, 0.01), network);
    const [before, after] = [network.forward(digit).z(1), changed.forward(digit).z(1)];
    expect(Array.from(after).flatMap((z, j) => (z === before[j] ? [] : [j]))).toEqual([3]);
    expect(rightOf(named('check-row'))).toBe('The weights into one neuron');
  });

  test('the same picture gives the same numbers', () => {
    expect(outputs(network, digit)).toEqual(outputs(network, digit));
    expect(rightOf(named('check-twice'))).toBe('Precisely the same');
  });

  test('noise gets an answer, and a different one from different dials', () => {
    const said = Array.from({ length: 200 }, (_, seed) => Math.max(...outputs(network, noise(seed))));
    expect(Math.max(...said)).toBeGreaterThan(0.5);
    expect(rightOf(named('check-noise'))).toBe('Nothing about the noise');
  });

  test('the squish changes the activations; places, a dark pixel’s weights, and what was shown before do not', () => {
    const swapped = new Network(
      network.layers.map((layer, index) => {
        const weights = Float64Array.from(layer.weights, (_, at) => {
          const [row, column] = [Math.floor(at / layer.sources), at % layer.sources];
          const seat = (i: number) => (i === 2 ? 7 : i === 7 ? 2 : i);
          return layer.weights[(index === 0 ? seat(row) : row) * layer.sources + (index === 1 ? seat(column) : column)] as number;
        });
        const biases = Float64Array.from(layer.biases, (bias, j) =>
          index !== 0 ? bias : (layer.biases[j === 2 ? 7 : j === 7 ? 2 : j] as number),
        );
        return { ...layer, weights, biases };
      }),
    );
    const truth = outputs(network, digit);
    outputs(swapped, digit).forEach((value, i) => {
      expect(value).toBeCloseTo(truth[i] as number, 10);
    });
    expect(outputs(doubled(digit.indexOf(0)), digit)).toEqual(truth);
    outputs(network, noise(1));
    expect(outputs(network, digit)).toEqual(truth);
    const { z, activations } = { z: network.forward(digit).z(1), activations: network.forward(digit).activations(1) };
    expect(Array.from(z).some((value, j) => Math.abs(value - (activations[j] as number)) > 1)).toBe(true);
    expect(rightOf(named('check-change'))).toBe('You leave out the squish');
  });

  test('a dark pixel adds nothing; an empty grid leaves the biases alone; a picture turns no dial', () => {
    expect(outputs(doubled(digit.indexOf(0)), digit)).toEqual(outputs(network, digit));
    expect(rightOf(named('recall-dark'))).toBe('Nothing');
    const empty = network.forward(blank()).z(1);
    expect(Array.from(empty)).toEqual(Array.from({ length: 16 }, (_, j) => network.bias(1, j)));
    expect(rightOf(named('recall-empty'))).toBe('Its bias');
    const drawn = makeLesson();
    const before = drawn.network();
    drawn.setInput(noise(4));
    expect(drawn.network()).toBe(before);
    expect(rightOf(named('recall-draw'))).toMatch(/only the lamps/);
  });
});

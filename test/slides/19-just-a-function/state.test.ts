import { describe, expect, test } from 'vitest';
import { functionLayer, neuronFunctionOf } from '../../../slides/19-just-a-function/state';
import { turningExhibit, wayInWords } from '../../../slides/19-just-a-function/turning';
import { hero, heroOf } from '../../../slides/shared/hero/hero';
import { sigmoid } from '../../../src/network/activationFunctions';
import { heightOfCurve, turnsBack } from '../../../src/network/traces';
import { makeLesson, sampleSet, unlikeInputs } from '../../makeLesson';

describe('a neuron as a function of its inputs', () => {
  test.each(Object.entries(unlikeInputs))('is what the network computes for %s', (_, input) => {
    const lesson = makeLesson();
    lesson.setInput(input);
    const { neuron, now, inputs } = neuronFunctionOf(lesson);
    expect(inputs.value).toEqual(Array.from(lesson.pass().activations(functionLayer - 1)));
    expect(now.value.z).toBeCloseTo(lesson.pass().zOf(functionLayer, neuron.value), 10);
    expect(now.value.output).toBeCloseTo(lesson.pass().activation(functionLayer, neuron.value), 10);
  });

  test('its curve is a piece of the sigmoid, one way only, whichever input is followed', () => {
    const lesson = makeLesson();
    const { curve, input, follow, now } = neuronFunctionOf(lesson);
    for (let i = 0; i < 16; i++) {
      follow(i);
      const { rest, weight } = now.value;
      expect(input.value).toBe(i);
      curve.value.forEach((value, k) => {
        expect(value).toBeCloseTo(sigmoid(rest + weight * (k / (curve.value.length - 1))), 10);
      });
      expect(turnsBack(curve.value)).toBe(0);
    }
  });

  test('the input followed is the lesson’s neuron, for every digit, until another one is followed', () => {
    const lesson = makeLesson();
    const { curve, input, follow, set } = neuronFunctionOf(lesson);
    expect(input.value).toBe(hero);
    heroOf(lesson).value = 4;
    expect(input.value).toBe(4);
    const before = curve.value;
    set(4, 0.7);
    expect(curve.value).toBe(before);
    follow(9);
    heroOf(lesson).value = hero;
    expect(input.value).toBe(9);
  });

  test('for most digits the lesson’s neuron moves the one that listens to it so far that it is seen', () => {
    const lesson = makeLesson();
    const { curve } = neuronFunctionOf(lesson);
    const reaches = sampleSet('fair').map(({ pixels }) => {
      lesson.setInput(pixels);
      return heightOfCurve(curve.value);
    });
    expect(reaches.filter((reach) => reach > 0.2).length).toBeGreaterThan(0.85 * reaches.length);
  });

  test('the neuron and the input that is followed are undone, and come back after a reload', () => {
    const lesson = makeLesson();
    const { neuron, input, choose, follow } = neuronFunctionOf(lesson);
    const told = input.value;
    choose(5);
    follow((input.value + 3) % 16);
    const [which, followed] = [neuron.value, input.value];
    const next = makeLesson();
    next.restore(JSON.parse(JSON.stringify(lesson)));
    expect(neuronFunctionOf(next).neuron.value).toBe(which);
    expect(neuronFunctionOf(next).input.value).toBe(followed);
    // Choosing what is chosen already is no edit.
    follow(followed);
    choose(which);
    lesson.undo();
    lesson.undo();
    expect([neuron.value, input.value]).toEqual([15, told]);
    expect(lesson.edits).toBe(0);
  });

  test('inputs set by hand change the neuron, not the network, and are undone', () => {
    const lesson = makeLesson();
    const { inputs, now, set, release } = neuronFunctionOf(lesson);
    const [pass, output] = [lesson.pass(), now.value.output];
    set(0, 0.25);
    expect(inputs.value[0]).toBe(0.25);
    expect(now.value.output).not.toBe(output);
    expect(lesson.pass()).toBe(pass);
    lesson.undo();
    expect(now.value.output).toBe(output);
    set(3, 1);
    release();
    expect(now.value.output).toBe(output);
  });
});

test('among real digits one is found for which an output turns back, and it really does', () => {
  const lesson = makeLesson();
  lesson.samples('fair');
  return lesson.sampleSet('fair').then(() => {
    const found = turningExhibit(lesson);
    expect(found).toBeDefined();
    const { curve, output, input, sample, up, down } = found as NonNullable<typeof found>;
    expect(input).toBe(hero);
    const pass = lesson.network().forward(sample.pixels);
    const [start, end] = [curve[0] as number, curve.at(-1) as number];
    expect(Math.max(...curve) - Math.max(start, end) > 0.2 || Math.min(start, end) - Math.min(...curve) > 0.2).toBe(true);
    // The curve goes through what the network answers for that digit.
    const at = pass.activation(functionLayer - 1, input) * (curve.length - 1);
    const [left, right] = [curve[Math.floor(at)] as number, curve[Math.ceil(at)] as number];
    expect(left + (right - left) * (at % 1)).toBeCloseTo(pass.outputs[output] as number, 2);
    // What pushes it up and what pulls it down each go one way, as a neuron must.
    for (const [push, way] of [
      [up, 1],
      [down, -1],
    ] as const) {
      expect(turnsBack(push.curve)).toBe(0);
      expect((push.curve.at(-1) as number) * way).toBeGreaterThan(0.5);
    }
    expect(wayInWords(curve)).toMatch(/^(rises|falls), then (rises|falls)/);
  });
});

test.each([
  ['hardly moves', [0.5, 0.51, 0.5, 0.505]],
  ['rises', [0, 0.3, 0.29, 0.9]],
  ['falls', [1, 0.999, 0.3]],
  ['rises, then falls', [0, 0.01, 0.03, 0.8, 0.79, 0.1]],
  ['falls, then rises, then falls', [0.5, 0.2, 0.21, 0.9, 0.95, 0.4]],
])('a curve that %s is said to', (words, values) => {
  expect(wayInWords(new Float64Array(values))).toBe(words);
});

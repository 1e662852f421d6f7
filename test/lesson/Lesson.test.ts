import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { centreOfMass } from '../../src/digits/inkBox';
import { isBlank } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { makeLesson, noise, sampleSet } from '../makeLesson';

const pixels = (lesson: Lesson) => Array.from(lesson.drawing.peek().pixels);
const input = (lesson: Lesson) => Array.from(lesson.input.peek());
const start = Array.from(sampleSet('threes')[0]?.pixels ?? []);

function stroke(lesson: Lesson, points: [number, number][], pen: 'draw' | 'erase' = 'draw'): void {
  const [first, ...rest] = points.map(([x, y]) => ({ x, y }));
  if (first) lesson.beginStroke(pen, first);
  for (const point of rest) lesson.extendStroke(point);
  lesson.endStroke();
}

/** A short upright line in the upper left corner. */
const corner: [number, number][] = [
  [4, 3],
  [4, 6],
  [4, 9],
];

describe('a lesson begins', () => {
  test('with the starting sample as drawing and input, untouched', () => {
    const lesson = makeLesson();
    expect(pixels(lesson)).toEqual(start);
    expect(input(lesson)).toEqual(start);
    expect(lesson.edits).toBe(0);
    expect(lesson.shownInputs.peek()).toHaveLength(18);
  });
});

describe('the pen', () => {
  test('a stroke is one entry of undo, from where the pen came down', () => {
    const lesson = makeLesson();
    stroke(lesson, corner);
    expect(lesson.edits).toBe(1);
    const drawn = pixels(lesson);
    expect(drawn).not.toEqual(start);
    lesson.undo();
    expect(pixels(lesson)).toEqual(start);
    lesson.redo();
    expect(pixels(lesson)).toEqual(drawn);
  });

  test('on a sample the input is what is seen, while drawing and afterwards', () => {
    const lesson = makeLesson();
    lesson.beginStroke('draw', { x: 4, y: 3 });
    lesson.extendStroke({ x: 4, y: 9 });
    expect(input(lesson)).toEqual(pixels(lesson));
    lesson.endStroke();
    expect(input(lesson)).toEqual(pixels(lesson));
    expect(lesson.receivesOther.peek()).toBe(false);
  });

  test('on an empty grid what is drawn stays where it is, and the network receives it centred once the pen lifts', () => {
    const lesson = makeLesson();
    lesson.clear();
    lesson.beginStroke('draw', { x: 4, y: 3 });
    lesson.extendStroke({ x: 4, y: 9 });
    const seen = pixels(lesson);
    expect(input(lesson)).toEqual(seen);
    lesson.endStroke();
    expect(pixels(lesson)).toEqual(seen);
    expect(lesson.receivesOther.peek()).toBe(true);
    const mass = centreOfMass(lesson.input.peek());
    expect(mass?.x).toBeCloseTo(14, 1);
    expect(mass?.y).toBeCloseTo(14, 1);
  });

  test('further strokes on it stay centred, also under the pen', () => {
    const lesson = makeLesson();
    lesson.clear();
    stroke(lesson, corner);
    lesson.beginStroke('draw', { x: 4, y: 9 });
    lesson.extendStroke({ x: 9, y: 9 });
    const mass = centreOfMass(lesson.input.peek());
    expect(mass?.x).toBeCloseTo(14, 1);
    expect(mass?.y).toBeCloseTo(14, 1);
    lesson.endStroke();
    expect(lesson.edits).toBe(3);
  });

  test('without centring the network receives what is seen; the switch is an entry of undo', () => {
    const lesson = makeLesson();
    lesson.clear();
    stroke(lesson, corner);
    const centred = input(lesson);
    lesson.setCentring(false);
    expect(input(lesson)).toEqual(pixels(lesson));
    lesson.undo();
    expect(input(lesson)).toEqual(centred);
    expect(lesson.centring.peek()).toBe(true);
  });

  test('the eraser takes ink away and never adds any', () => {
    const lesson = makeLesson();
    stroke(
      lesson,
      [
        [14, 4],
        [14, 24],
      ],
      'erase',
    );
    const after = pixels(lesson);
    expect(after).not.toEqual(start);
    after.forEach((value, i) => {
      expect(value).toBeLessThanOrEqual(start[i] as number);
    });
  });

  test('a grid that was erased to nothing is as empty as a cleared one', () => {
    const lesson = makeLesson();
    for (let y = 0; y <= 28; y++)
      stroke(
        lesson,
        [
          [0, y],
          [28, y],
        ],
        'erase',
      );
    expect(lesson.drawing.peek().isEmpty).toBe(true);
    stroke(lesson, corner);
    expect(lesson.receivesOther.peek()).toBe(true);
  });

  test('moving without the pen down draws nothing', () => {
    const lesson = makeLesson();
    lesson.extendStroke({ x: 5, y: 5 });
    lesson.endStroke();
    expect(pixels(lesson)).toEqual(start);
    expect(lesson.edits).toBe(0);
  });

  test('the circles hold still during edits and are chosen anew for a new digit', () => {
    const lesson = makeLesson();
    const before = lesson.shownInputs.peek();
    stroke(lesson, corner);
    expect(lesson.shownInputs.peek()).toBe(before);
    lesson.clear();
    const blank = lesson.shownInputs.peek();
    expect(blank).not.toEqual(before);
    lesson.beginStroke('draw', { x: 4, y: 3 });
    lesson.extendStroke({ x: 4, y: 9 });
    expect(lesson.shownInputs.peek()).toBe(blank);
    lesson.endStroke();
    const lit = lesson.shownInputs.peek().filter((i) => (lesson.input.peek()[i] as number) > 0.3);
    expect(lit.length).toBe(12);
    expect([...lesson.shownInputs.peek()]).toEqual([...lesson.shownInputs.peek()].sort((a, b) => a - b));
  });
});

describe('values set from outside', () => {
  test('are taken exactly as they are, as one entry', () => {
    const lesson = makeLesson();
    const values = noise(1);
    lesson.setInput(values);
    expect(input(lesson)).toEqual(Array.from(values));
    expect(pixels(lesson)).toEqual(Array.from(values));
    expect(lesson.edits).toBe(1);
    lesson.undo();
    expect(input(lesson)).toEqual(start);
  });

  test('clearing an empty grid is no entry', () => {
    const lesson = makeLesson();
    lesson.clear();
    lesson.clear();
    expect(lesson.edits).toBe(1);
  });

  test('zeros are an empty grid, on which a drawing is centred', () => {
    const lesson = makeLesson();
    lesson.setInput(new Float64Array(784));
    expect(lesson.drawing.peek().isEmpty).toBe(true);
    stroke(lesson, corner);
    expect(lesson.receivesOther.peek()).toBe(true);
  });

  test.each([
    ['too few', new Float64Array(783), /784/],
    ['too many', new Float64Array(785), /784/],
    ['above one', new Float64Array(784).fill(1.01, 5, 6), /5/],
    ['below zero', new Float64Array(784).fill(-0.1, 700, 701), /700/],
    ['not a number', new Float64Array(784).fill(Number.NaN, 3, 4), /3/],
  ])('%s is a RangeError that names it, and changes nothing', (_, values, named) => {
    const lesson = makeLesson();
    const before = lesson.drawing.peek();
    expect(() => lesson.setInput(values)).toThrow(RangeError);
    expect(() => lesson.setInput(values)).toThrow(named);
    expect(lesson.drawing.peek()).toBe(before);
    expect(lesson.edits).toBe(0);
  });

  test('setting them in the middle of a stroke ends the stroke', () => {
    const lesson = makeLesson();
    lesson.beginStroke('draw', { x: 4, y: 3 });
    lesson.setInput(noise(2));
    lesson.extendStroke({ x: 20, y: 20 });
    lesson.endStroke();
    expect(input(lesson)).toEqual(Array.from(noise(2)));
    expect(lesson.edits).toBe(2);
  });

  test('one pixel by hand first takes what the network receives as the drawing', () => {
    const lesson = makeLesson();
    lesson.clear();
    stroke(lesson, corner);
    const received = input(lesson);
    lesson.setPixel(0, 0.5);
    expect(pixels(lesson)).toEqual([0.5, ...received.slice(1)]);
    expect(input(lesson)).toEqual(pixels(lesson));
    lesson.undo();
    expect(input(lesson)).toEqual(received);
  });
});

describe('networks', () => {
  test('an edit is one entry, changes the pass, and is undone', () => {
    const lesson = makeLesson();
    const before = lesson.pass();
    const trained = lesson.network();
    lesson.editNetwork('lesson', (network) => network.withBias(3, 7, 9));
    expect(lesson.network().bias(3, 7)).toBe(9);
    expect(lesson.isEdited()).toBe(true);
    expect(lesson.pass().activation(3, 7)).toBeGreaterThan(before.activation(3, 7));
    expect(lesson.pass('bar').z(1)[0]).toBeDefined();
    lesson.undo();
    expect(lesson.network()).toBe(trained);
    expect(lesson.isEdited()).toBe(false);
  });

  test('those that are only looked at can be asked for once they are loaded, and not be changed', async () => {
    const lesson = makeLesson();
    expect(() => lesson.pass('plain')).toThrow(RangeError);
    await Promise.all([lesson.plain(), lesson.twins()]);
    for (const name of ['plain', 'relu', 'sigmoid-twin']) {
      expect(lesson.pass(name).outputs).toHaveLength(10);
      expect(lesson.isEdited(name)).toBe(false);
      expect(() => lesson.editNetwork(name, (network) => network.withBias(1, 0, 1))).toThrow(/only looked at/);
    }
    expect(() => lesson.network('no-such')).toThrow(/lesson, .*plain/);
    expect(lesson.edits).toBe(0);
  });

  test('a drag is one entry', () => {
    const lesson = makeLesson();
    lesson.beginGesture();
    for (let i = 0; i < 20; i++) lesson.editNetwork('bar', (network) => network.withBias(1, 0, i));
    lesson.endGesture();
    expect(lesson.edits).toBe(1);
    lesson.undo();
    expect(lesson.network('bar').bias(1, 0)).toBe(0);
  });

  test('what is painted on one neuron is painted on the one that differs only by its bias, as one entry', () => {
    for (const [painted, twin] of [
      ['bar', 'barBias'],
      ['barBias', 'bar'],
    ] as const) {
      const lesson = makeLesson();
      lesson.editNetwork(painted, (network) => network.withWeight(1, 0, 300, -4));
      expect(lesson.network(twin).weight(1, 0, 300)).toBe(-4);
      expect(lesson.network('bar').bias(1, 0)).toBe(0);
      expect(lesson.network('barBias').bias(1, 0)).toBe(-10);
      expect(lesson.edits).toBe(1);
      lesson.editNetwork(painted, (network) => network.withBias(1, 0, 3));
      expect(lesson.network(twin).bias(1, 0)).not.toBe(3);
      lesson.undo();
      lesson.undo();
      expect(lesson.isEdited(twin)).toBe(false);
    }
  });

  test('an impossible edit is a RangeError and changes nothing', () => {
    const lesson = makeLesson();
    expect(() => lesson.editNetwork('lesson', (network) => network.withBias(4, 0, 1))).toThrow(RangeError);
    expect(() => lesson.editNetwork('lesson', (network) => network.withWeight(1, 16, 0, 1))).toThrow(RangeError);
    expect(() => lesson.editNetwork('lesson', (network) => network.withWeight(1, 0, 784, 1))).toThrow(RangeError);
    expect(() => lesson.editNetwork('lesson', (network) => network.withBias(1, 0, Number.NaN))).toThrow(RangeError);
    expect(() => lesson.editNetwork('nobody', (network) => network)).toThrow(/nobody/);
    expect(lesson.edits).toBe(0);
    expect(lesson.isEdited()).toBe(false);
  });

  test('an unknown network is a RangeError that names those there are', () => {
    expect(() => makeLesson().network('nobody')).toThrow(/nobody.*lesson/);
    expect(() => makeLesson().pass('nobody')).toThrow(RangeError);
  });

  test('a pass is computed once per change, however many ask', () => {
    const lesson = makeLesson();
    expect(lesson.pass()).toBe(lesson.pass());
    const before = lesson.pass();
    lesson.setInput(noise(4));
    expect(lesson.pass()).not.toBe(before);
  });
});

describe('reset', () => {
  test('brings back trained networks, sample and a slide’s own state, as one entry', () => {
    const lesson = makeLesson();
    const local = lesson.local('some-slide', 'count', 1, v.number());
    lesson.setInput(noise(1));
    lesson.editNetwork('lesson', (network) => network.withWeight(1, 2, 300, 4));
    local.value = 5;
    expect(lesson.edits).toBe(3);
    lesson.reset();
    expect(lesson.edits).toBe(0);
    expect(input(lesson)).toEqual(start);
    expect(lesson.isEdited()).toBe(false);
    expect(local.value).toBe(1);
    lesson.undo();
    expect(local.value).toBe(5);
    expect(lesson.network().weight(1, 2, 300)).toBe(4);
    expect(input(lesson)).toEqual(Array.from(noise(1)));
  });

  test('of an untouched lesson is no entry', () => {
    const lesson = makeLesson();
    lesson.setInput(noise(1));
    lesson.undo();
    lesson.reset();
    lesson.redo();
    expect(input(lesson)).toEqual(Array.from(noise(1)));
  });

  test('in the middle of a stroke ends the stroke, which is an entry of its own', () => {
    const lesson = makeLesson();
    lesson.beginStroke('draw', { x: 4, y: 3 });
    lesson.reset();
    lesson.extendStroke({ x: 20, y: 20 });
    lesson.endStroke();
    expect(pixels(lesson)).toEqual(start);
    lesson.undo();
    expect(pixels(lesson)).not.toEqual(start);
    lesson.undo();
    expect(pixels(lesson)).toEqual(start);
  });
});

describe('a slide’s own values', () => {
  test('are undone with the rest, and the same value is no entry', () => {
    const lesson = makeLesson();
    const choice = lesson.local('slide', 'choice', 0, v.number());
    choice.value = 2;
    choice.value = 2;
    expect(lesson.local('slide', 'choice', 0, v.number()).value).toBe(2);
    expect(lesson.local('other', 'choice', 0, v.number()).value).toBe(0);
    expect(lesson.edits).toBe(1);
    lesson.undo();
    expect(choice.peek()).toBe(0);
  });
});

test('the hand-made neurons count the ink in the bar', () => {
  const lesson = makeLesson();
  lesson.setInput(new Float64Array(784).fill(1));
  expect(lesson.pass('region').weightedSum(1, 0)).toBe(24);
  expect(lesson.pass('bar').weightedSum(1, 0)).toBe(8);
  expect(isBlank(lesson.drawing.peek().pixels)).toBe(false);
});

test('undo keeps what fits into memory: of edits of the widest layer the last hundreds, of those that hold little thousands', () => {
  const light = makeLesson();
  for (let i = 1; i <= 5000; i++) light.editNetwork('lesson', (network) => network.withBias(3, 0, i));
  for (let i = 1; i <= 5000; i++) light.undo();
  expect(light.network().bias(3, 0)).toBe(makeLesson().network().bias(3, 0));
  const heavy = makeLesson();
  for (let i = 1; i <= 2000; i++) heavy.editNetwork('lesson', (network) => network.withWeight(1, 0, 0, i));
  expect(heavy.edits).toBe(2000);
  for (let i = 1; i <= 2000; i++) heavy.undo();
  expect(heavy.network().weight(1, 0, 0)).toBeGreaterThan(1200);
  expect(heavy.network().weight(1, 0, 0)).toBeLessThan(1600);
});

/** The front door's sentence, in every case; and the first stroke. */
import { describe, expect, test } from 'vitest';
import { doorChapter } from '../../../slides';
import { answerAloud, answerSentence, isStored } from '../../../slides/front-door/sentences';
import { blank } from '../../../src/digits/pixels';
import type { Lesson } from '../../../src/lesson/Lesson';
import { Scene } from '../../../src/scene/Scene';
import { widePlaces } from '../../../src/theme/places';
import { makeLesson, sampleSet, unlikeInputs } from '../../makeLesson';

/** A lesson whose outputs are these, whatever is drawn. */
function answering(outputs: Readonly<Record<number, number>>): Lesson {
  const lesson = makeLesson();
  lesson.editNetwork('lesson', (network) => {
    let now = network;
    for (let neuron = 0; neuron < 10; neuron++) {
      for (let source = 0; source < 16; source++) now = now.withWeight(3, neuron, source, 0);
      const output = outputs[neuron] ?? 0.001;
      now = now.withBias(3, neuron, Math.log(output / (1 - output)));
    }
    return now;
  });
  return lesson;
}

describe('the network says what it takes the digit for', () => {
  test.each([
    ['one, and what comes next', { 7: 0.98, 1: 0.1 }, 'I take it for a 7. Next, a 1.'],
    ['an 8, in good English', { 8: 0.9, 3: 0.3 }, 'I take it for an 8. Next, a 3.'],
    ['nothing else', { 3: 0.98 }, 'I take it for a 3, and for nothing else.'],
    ['one in doubt', { 5: 0.4, 6: 0.2 }, 'Perhaps a 5, but I am in doubt. Next, a 6.'],
    ['a coin flip of two', { 4: 0.61, 9: 0.6 }, 'I cannot decide between a 4 and a 9.'],
    ['a coin flip of three', { 2: 0.9, 4: 0.91, 7: 0.9 }, 'I cannot decide: it might be 2, 4 or 7.'],
    ['nothing bright enough', { 6: 0.08 }, 'I take it for no digit that I know. Nearest is a 6.'],
  ])('%s', (_, outputs, sentence) => {
    expect(answerSentence(answering(outputs))).toBe(sentence);
  });

  test('of a blank grid it says that nothing is drawn, whatever the lamps show', () => {
    const lesson = answering({ 1: 0.9 });
    lesson.clear();
    expect(answerSentence(lesson)).toBe('Nothing is drawn. Draw a digit, and I say what I take it for.');
    expect(answerAloud(lesson)).toContain('empty');
  });

  test('while the first stroke is still dark it waits', () => {
    const lesson = answering({});
    lesson.clear();
    lesson.beginStroke('draw', { x: 14, y: 14 });
    expect(answerSentence(lesson)).toBe('No digit that I know, so far.');
    lesson.endStroke();
    expect(answerSentence(lesson)).toMatch(/^I take it for no digit/);
  });

  test('of every kind of input, in at most 22 words and with an end', () => {
    const lesson = makeLesson();
    for (const pixels of [...Object.values(unlikeInputs), ...sampleSet('misses').map((sample) => sample.pixels)]) {
      lesson.setInput(pixels);
      const sentence = answerSentence(lesson);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|-\d/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
    }
    const all = answering(Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [digit, 0.9])));
    expect(answerSentence(all)).toBe('I cannot decide: it might be 0, 1, 2, 3, 4, 5, 6, 7, 8 or 9.');
  });
});

describe('the pen on the front door', () => {
  async function penOf(lesson: Lesson) {
    const { default: slide } = await doorChapter.load();
    const scene = await Scene.build(slide, lesson, widePlaces);
    const control = scene.script.controls?.find(({ id }) => id === 'digit');
    if (control?.kind !== 'grid') throw new Error('The front door has no pen.');
    return { pen: control, done: () => scene.destroy() };
  }

  test('the first stroke begins on an empty grid, the next ones go on, and undo brings the stored digit back', async () => {
    const lesson = makeLesson();
    const stored = lesson.drawing.peek();
    const { pen, done } = await penOf(lesson);
    expect(isStored(lesson)).toBe(true);
    const stroke = (x: number) => {
      pen.begin('draw', { x, y: 6 });
      pen.extend({ x, y: 22 });
      pen.end();
    };
    stroke(5);
    expect(lesson.drawing.peek().strokes).toHaveLength(1);
    expect(lesson.receivesOther.peek()).toBe(true);
    expect(lesson.drawing.peek().pixels.filter((value, i) => value > 0 && i % 28 > 10)).toHaveLength(0);
    stroke(12);
    expect(lesson.drawing.peek().strokes).toHaveLength(2);
    lesson.undo();
    lesson.undo();
    expect(lesson.drawing.peek()).toBe(stored);
    done();
  });

  test('the eraser works on what stands there', async () => {
    const lesson = makeLesson();
    const { pen, done } = await penOf(lesson);
    const ink = (all: ArrayLike<number>) => Array.from(all).reduce((sum, value) => sum + value, 0);
    const before = ink(lesson.drawing.peek().pixels);
    pen.begin('erase', { x: 14, y: 14 });
    pen.extend({ x: 16, y: 16 });
    pen.end();
    expect(ink(lesson.drawing.peek().pixels)).toBeGreaterThan(before / 2);
    lesson.setInput(blank());
    expect(isStored(lesson)).toBe(false);
    done();
  });
});

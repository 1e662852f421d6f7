import { describe, expect, test } from 'vitest';
import { sameKey, signatureOf } from '../../src/lesson/guesses';
import type { Network } from '../../src/network/Network';
import { makeLesson, noise } from '../makeLesson';

const reloaded = (lesson: ReturnType<typeof makeLesson>) => {
  const next = makeLesson();
  next.restore(JSON.parse(JSON.stringify(lesson)));
  return next;
};
const weights = (network: Network) => network.layers.flatMap(({ weights, biases }) => [...weights, ...biases]);

describe('a lesson that was saved', () => {
  test('has the same drawing, strokes and centring included', () => {
    const lesson = makeLesson();
    lesson.clear();
    lesson.beginStroke('draw', { x: 3, y: 3 });
    lesson.extendStroke({ x: 9, y: 14 });
    lesson.endStroke();
    const next = reloaded(lesson);
    expect(next.drawing.peek().pixels).toEqual(lesson.drawing.peek().pixels);
    expect(next.input.peek()).toEqual(lesson.input.peek());
    expect(next.shownInputs.peek()).toEqual(lesson.shownInputs.peek());
    lesson.setCentring(false);
    expect(reloaded(lesson).input.peek()).toEqual(lesson.input.peek());
  });

  test('has every changed weight and bias, and only those in its file', () => {
    const lesson = makeLesson();
    lesson.editNetwork('lesson', (network) => network.withWeight(1, 3, 500, -2.5).withBias(3, 9, 4));
    lesson.editNetwork('bar', (network) => network.withBias(1, 0, -10));
    const next = reloaded(lesson);
    for (const name of lesson.networkNames) {
      expect(weights(next.network(name)), name).toEqual(weights(lesson.network(name)));
      expect(next.isEdited(name), name).toBe(lesson.isEdited(name));
    }
    expect(JSON.stringify(makeLesson()).length).toBeLessThan(5000);
  });

  test('undoes to the trained networks and the first digit in one entry', () => {
    const lesson = makeLesson();
    lesson.setInput(noise(3));
    lesson.editNetwork('lesson', (network) => network.withBias(1, 0, 9));
    const next = reloaded(lesson);
    next.undo();
    expect(next.input.peek()).toEqual(makeLesson().input.peek());
    expect(next.isEdited()).toBe(false);
  });

  test('has the slides’ own values, and a guess still knows whether it was for this digit', () => {
    const lesson = makeLesson();
    lesson.local('some-slide', 'turn', 0).value = 90;
    lesson.local<unknown>('some-slide', 'not plain', undefined).value = new Map();
    const key = lesson.drawing.peek().pixels;
    lesson.guesses.value = { 'some-slide': { value: 3, text: '3', answer: { accepted: [3], outcome: '3', key } } };
    const next = reloaded(lesson);
    expect(next.local('some-slide', 'turn', 0).peek()).toBe(90);
    expect(next.local('some-slide', 'not plain', 'anew').peek()).toBe('anew');
    const kept = next.guesses.peek()['some-slide']?.answer.key;
    expect(sameKey(kept, next.drawing.peek().pixels)).toBe(true);
    expect(sameKey(kept, noise(1))).toBe(false);
    expect(signatureOf(kept)).toBe(kept);
  });

  test('an untouched one is untouched again', () => {
    const next = reloaded(makeLesson());
    expect(next.edits).toBe(0);
  });

  test('nonsense is refused with a sentence, and changes nothing', () => {
    const lesson = makeLesson();
    const saved = JSON.parse(JSON.stringify(lesson));
    const before = lesson.drawing.peek();
    expect(() => lesson.restore({ ...saved, drawing: {} })).toThrow(/A saved drawing has either strokes or pixels/);
    expect(() => lesson.restore({ ...saved, networks: { lesson: [{ weights: [[99999, 1]], biases: [] }] } })).toThrow(
      /99999.*valid are 0 to 12543/,
    );
    expect(() => lesson.restore({ ...saved, networks: { nobody: [] } })).toThrow(/There is no network "nobody"/);
    expect(lesson.drawing.peek()).toBe(before);
    expect(lesson.edits).toBe(0);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { sameKey, signatureOf } from '../../src/lesson/guesses';
import { below } from '../../src/lesson/shapes';
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
    lesson.local('some-slide', 'turn', 0, below(360)).value = 90;
    lesson.local<unknown>('some-slide', 'not plain', undefined, v.unknown()).value = new Map();
    const key = lesson.drawing.peek().pixels;
    lesson.guesses.value = { 'some-slide': { value: 3, text: '3', answer: { accepted: [3], outcome: '3', key } } };
    const next = reloaded(lesson);
    expect(next.local('some-slide', 'turn', 0, below(360)).peek()).toBe(90);
    expect(next.local('some-slide', 'not plain', 'anew', v.string()).peek()).toBe('anew');
    const kept = next.guesses.peek()['some-slide']?.answer.key;
    expect(sameKey(kept, next.drawing.peek().pixels)).toBe(true);
    expect(sameKey(kept, noise(1))).toBe(false);
    expect(signatureOf(kept)).toBe(kept);
  });

  test('an untouched one is untouched again', () => {
    const next = reloaded(makeLesson());
    expect(next.edits).toBe(0);
  });

  /** Drawing, a weight of the lesson's network, a value of a slide's and a guess, and one of them damaged. */
  const damaged = (damage: (saved: ReturnType<typeof JSON.parse>) => void) => {
    const lesson = makeLesson();
    lesson.setInput(noise(3));
    lesson.editNetwork('lesson', (network) => network.withWeight(1, 3, 500, -2.5).withWeight(1, 3, 501, 4));
    lesson.local('some-slide', 'turn', 0, below(360)).value = 90;
    lesson.guesses.value = { 'some-slide': { value: 3, text: '3', answer: { accepted: [3], outcome: '3', key: 'x' } } };
    const saved = JSON.parse(JSON.stringify(lesson));
    damage(saved);
    const next = makeLesson();
    next.restore(saved);
    return {
      next,
      has: {
        drawing: next.drawing.peek().pixels[0] === noise(3)[0],
        weights: [next.network().weight(1, 3, 500) === -2.5, next.network().weight(1, 3, 501) === 4],
        turn: next.local('some-slide', 'turn', 0, below(360)).peek() === 90,
        guess: next.guesses.peek()['some-slide']?.value === 3,
      },
      isSaid: next.leftOut.peek(),
    };
  };
  const all = { drawing: true, weights: [true, true], turn: true, guess: true };

  test('is taken piece by piece: what does not fit is left out, the rest is kept, and that is said', () => {
    expect(damaged(() => {})).toMatchObject({ has: all, isSaid: false });
    expect(damaged((saved) => (saved.drawing = {}))).toMatchObject({ has: { ...all, drawing: false }, isSaid: true });
    expect(damaged((saved) => (saved.drawing.pixels[9] = '1'))).toMatchObject({ has: { ...all, drawing: false }, isSaid: true });
    const wrongWeights = [[99_999, 1], [500, 1e300], [500, null], [0.5, 1], 'x', [500]];
    for (const wrong of wrongWeights) {
      const { has, isSaid } = damaged((saved) => (saved.networks.lesson[0].weights[0] = wrong));
      expect({ has, isSaid }, JSON.stringify(wrong)).toEqual({ has: { ...all, weights: [false, true] }, isSaid: true });
    }
    expect(damaged((saved) => (saved.networks.nobody = []))).toMatchObject({ has: all, isSaid: true });
    for (const turn of [5.5, 360, -1, '90', null, {}, []]) {
      const { has, isSaid } = damaged((saved) => (saved.locals['some-slide.turn'] = turn));
      expect({ has, isSaid }, JSON.stringify(turn)).toEqual({ has: { ...all, turn: false }, isSaid: true });
    }
    for (const guess of [
      null,
      [],
      {},
      { value: 3, text: '3', answer: [] },
      { value: '3', text: '3', answer: { accepted: [], outcome: '', key: 'saved ' } },
    ]) {
      const { has, isSaid } = damaged((saved) => (saved.guesses['some-slide'] = guess));
      expect({ has, isSaid }, JSON.stringify(guess)).toEqual({ has: { ...all, guess: false }, isSaid: true });
    }
  });

  test('of another version gives what it has; a piece that it had not got is no fault', () => {
    for (const piece of ['version', 'drawing', 'centring', 'shownInputs', 'networks', 'locals', 'guesses', 'hands']) {
      const { next, isSaid } = damaged((saved) => delete saved[piece]);
      expect(isSaid, piece).toBe(false);
      expect(next.shownInputs.peek(), piece).toHaveLength(18);
    }
    expect(damaged((saved) => Object.assign(saved, { version: 99, unheardOf: [1] }))).toMatchObject({ has: all, isSaid: false });
  });

  test.each([null, 3, 'x', [], [[]], { drawing: 3 }])('that is no saved lesson at all leaves everything as it was: %j', (saved) => {
    const lesson = makeLesson();
    lesson.restore(saved);
    expect(lesson.input.peek()).toEqual(makeLesson().input.peek());
    expect(lesson.isEdited()).toBe(false);
    expect(lesson.edits).toBe(0);
  });

  test('what did not fit is not saved again, so that it is told once', () => {
    const { next } = damaged((saved) => (saved.locals['some-slide.turn'] = 5.5));
    expect(next.toJSON().locals).toEqual({});
  });
});

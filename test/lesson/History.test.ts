import { effect } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { History } from '../../src/lesson/History';

/** How many entries there are. */
const depth = <T>(history: History<T>) => history.entriesSince(() => false);

describe('History', () => {
  test('undo and redo walk through the states, and stop at both ends', () => {
    const history = new History('a');
    history.change('b');
    history.change('c');
    expect(depth(history)).toBe(2);
    history.undo();
    expect(history.present.value).toBe('b');
    history.undo();
    history.undo();
    expect(history.present.value).toBe('a');
    history.redo();
    expect(history.present.value).toBe('b');
    history.redo();
    history.redo();
    expect(history.present.value).toBe('c');
  });

  test('a change after an undo forgets what could be redone', () => {
    const history = new History(1);
    history.change(2);
    history.undo();
    history.change(3);
    history.redo();
    expect(history.present.value).toBe(3);
    history.undo();
    expect(history.present.value).toBe(1);
  });

  test('a gesture is one entry, however many changes it makes', () => {
    const history = new History(0);
    history.beginGesture();
    for (let i = 1; i <= 50; i++) history.change(i);
    history.endGesture();
    expect(depth(history)).toBe(1);
    history.undo();
    expect(history.present.value).toBe(0);
    history.redo();
    expect(history.present.value).toBe(50);
  });

  test('a gesture that changes nothing is no entry, and neither is a change to the same state', () => {
    const history = new History(0);
    history.beginGesture();
    history.endGesture();
    history.change(0);
    expect(depth(history)).toBe(0);
  });

  test('undo in the middle of a gesture takes back what it did so far', () => {
    const history = new History(0);
    history.beginGesture();
    history.change(1);
    history.undo();
    expect(history.present.value).toBe(0);
    history.endGesture();
    expect(depth(history)).toBe(0);
    history.redo();
    expect(history.present.value).toBe(1);
  });

  test('a second gesture ends the one before', () => {
    const history = new History(0);
    history.beginGesture();
    history.change(1);
    history.beginGesture();
    history.change(2);
    history.endGesture();
    expect(depth(history)).toBe(2);
  });

  test('after any edits, undoing all leads to the beginning and redoing all to the end', () => {
    const edit = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('begin' as const), fc.constant('end' as const));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const history = new History<object>({});
        const first = history.present.peek();
        for (const each of edits) {
          if (each === 'begin') history.beginGesture();
          else if (each === 'end') history.endGesture();
          else for (let i = 0; i < each; i++) history.change({});
        }
        history.endGesture();
        const last = history.present.peek();
        const entries = depth(history);
        for (let i = 0; i < entries; i++) history.undo();
        expect(history.present.peek()).toBe(first);
        expect(depth(history)).toBe(0);
        for (let i = 0; i < entries; i++) history.redo();
        expect(history.present.peek()).toBe(last);
      }),
    );
  });

  test('what is kept comes back as if nothing had been done since, in the middle of a gesture, too', () => {
    const history = new History(0);
    history.change(1);
    history.change(2);
    history.undo();
    const back = history.keep();
    history.beginGesture();
    history.change(7);
    history.endGesture();
    history.beginGesture();
    history.change(8);
    back();
    history.endGesture();
    history.change(history.present.peek());
    expect(history.present.peek()).toBe(1);
    history.redo();
    expect(history.present.peek()).toBe(2);
    history.undo();
    history.undo();
    expect(history.present.peek()).toBe(0);
    history.undo();
    expect(history.present.peek()).toBe(0);
  });

  test('of more entries than there is room for the oldest are forgotten, and yet counted', () => {
    const history = new History(0, { room: 300, weigh: () => 1 });
    for (let i = 1; i <= 1000; i++) history.change(i);
    expect(depth(history)).toBe(1000);
    for (let i = 0; i < 1000; i++) history.undo();
    expect(history.present.value).toBe(700);
    expect(history.entriesSince((state) => state === 700)).toBe(0);
    for (let i = 0; i < 1000; i++) history.redo();
    expect(history.present.value).toBe(1000);
    // What could be redone weighs as much, and goes with a change.
    for (let i = 0; i < 200; i++) history.undo();
    for (let i = 0; i < 200; i++) history.change(2000 + i);
    for (let i = 0; i < 1000; i++) history.undo();
    expect(history.present.value).toBe(700);
  });

  test('a heavy entry may take the room of many light ones, and the last one stays whatever it weighs', () => {
    const history = new History(0, { room: 10, weigh: (_, next) => next });
    for (const next of [1, 2, 3, 9, 50]) history.change(next);
    history.undo();
    expect(history.present.value).toBe(9);
    history.undo();
    expect(history.present.value).toBe(9);
  });

  test('it counts the entries since the last state of a kind', () => {
    const history = new History(0);
    for (const next of [1, 2, 3]) history.change(next);
    expect(history.entriesSince((state) => state === 1)).toBe(2);
    expect(history.entriesSince((state) => state === 3)).toBe(0);
    history.undo();
    expect(history.entriesSince((state) => state === 1)).toBe(1);
    history.change(1);
    expect(history.entriesSince((state) => state === 1)).toBe(0);
  });

  test('whoever watches the present hears of every change', () => {
    const history = new History(0);
    const heard: number[] = [];
    const stop = effect(() => void heard.push(history.present.value));
    history.change(1);
    history.undo();
    history.redo();
    stop();
    history.change(2);
    expect(heard).toEqual([0, 1, 0, 1]);
  });
});

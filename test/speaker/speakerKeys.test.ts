// @vitest-environment happy-dom
/** The keys of the speaker's window, on the elements of a page. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SpeakerAction } from '../../src/deck/speakerMessages';
import { listenToSpeakerKeys } from '../../src/speaker/speakerKeys';

const [input, button] = [document.createElement('input'), document.createElement('button')];
document.body.append(input, button);

let did: SpeakerAction[];

interface Press extends KeyboardEventInit {
  on?: HTMLElement;
}

/** What a key does, and whether the page keeps it from the browser. */
function press(key: string, { on = document.body, ...more }: Press = {}): { did: SpeakerAction[]; taken: boolean } {
  did = [];
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return { did, taken: event.defaultPrevented };
}

beforeAll(() => {
  // Events are stamped by this clock.
  vi.useFakeTimers({ toFake: ['performance'] });
  listenToSpeakerKeys((action) => did.push(action));
});
afterAll(() => {
  vi.useRealTimers();
});

test.each([
  ['ArrowRight', {}, 'advance'],
  ['PageDown', {}, 'advance'],
  [' ', {}, 'advance'],
  [' ', { shiftKey: true }, 'back'],
  ['PageUp', {}, 'back'],
  ['k', {}, 'pauseOrContinue'],
  ['B', {}, 'black'],
  ['.', {}, 'black'],
  ['ArrowDown', {}, 'down'],
  ['Enter', {}, 'advance'],
  ['P', {}, 'back'],
  ['и', { code: 'KeyB' }, 'black'],
  ['л', { code: 'KeyK' }, 'pauseOrContinue'],
  ['я', { code: 'KeyZ', ctrlKey: true }, 'undo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { metaKey: true, shiftKey: true }, 'redo'],
])('"%s" %o does %s', (key, more, action) => {
  expect(press(key, more)).toEqual({ did: [action], taken: true });
});

test('a held key steps at most once in 150 ms, and a press of its own is never swallowed', () => {
  expect(press('PageDown').did).toHaveLength(1);
  vi.advanceTimersByTime(100);
  expect(press('PageDown', { repeat: true })).toEqual({ did: [], taken: true });
  vi.advanceTimersByTime(51);
  expect(press('PageDown', { repeat: true }).did).toHaveLength(1);
  vi.advanceTimersByTime(9);
  expect(press('PageUp').did).toEqual(['back']);
});

test('a held B blackens the wall once', () => {
  expect(press('b').did).toEqual(['black']);
  for (const passed of [500, 30, 470]) {
    vi.advanceTimersByTime(passed);
    expect(press('b', { repeat: true })).toEqual({ did: [], taken: true });
  }
});

test('fields keep their keys, buttons their Space; a clicker works everywhere', () => {
  for (const key of ['ArrowLeft', ' ', 'k', 'b', '.']) expect(press(key, { on: input })).toEqual({ did: [], taken: false });
  expect(press(' ', { on: button })).toEqual({ did: [], taken: false });
  for (const key of ['ArrowDown', 'Enter', 'n']) {
    for (const on of [input, button]) expect(press(key, { on })).toEqual({ did: [], taken: false });
  }
  for (const on of [input, button]) expect(press('PageDown', { on }).did).toEqual(['advance']);
  for (const combined of ['ctrlKey', 'altKey', 'metaKey']) {
    for (const key of ['PageDown', 'ArrowLeft', 'Enter']) expect(press(key, { [combined]: true })).toEqual({ did: [], taken: false });
  }
  for (const key of ['x', 'Tab', 'F5']) expect(press(key)).toEqual({ did: [], taken: false });
});

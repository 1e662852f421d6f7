/** The keys of the speaker's window, with just as much of a page as they ask for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SpeakerAction } from '../../src/deck/speakerMessages';
import { listenToSpeakerKeys } from '../../src/speaker/speakerKeys';

class FakeElement {}
class FakeInput extends FakeElement {}
class FakeButton extends FakeElement {}

let listener: (event: unknown) => void;
let did: SpeakerAction[];

/** What a key does, and whether the page keeps it from the browser. */
function press(key: string, more: Record<string, unknown> = {}): { did: SpeakerAction[]; taken: boolean } {
  did = [];
  const preventDefault = vi.fn();
  const event = { key, target: new FakeElement(), shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
  listener({ ...event, timeStamp: 0, preventDefault, ...more });
  return { did, taken: preventDefault.mock.calls.length > 0 };
}

beforeEach(() => {
  vi.stubGlobal('HTMLInputElement', FakeInput);
  vi.stubGlobal('HTMLButtonElement', FakeButton);
  vi.stubGlobal('window', {
    addEventListener: (_: string, heard: typeof listener) => {
      listener = heard;
    },
  });
  listenToSpeakerKeys((action) => did.push(action));
});
afterEach(() => {
  vi.unstubAllGlobals();
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
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { metaKey: true, shiftKey: true }, 'redo'],
])('"%s" %o does %s', (key, more, action) => {
  expect(press(key, more)).toEqual({ did: [action], taken: true });
});

test('a held key steps at most once in 150 ms, and a press of its own is never swallowed', () => {
  expect(press('PageDown', { timeStamp: 1000 }).did).toHaveLength(1);
  expect(press('PageDown', { timeStamp: 1100, repeat: true })).toEqual({ did: [], taken: true });
  expect(press('PageDown', { timeStamp: 1151, repeat: true }).did).toHaveLength(1);
  expect(press('PageUp', { timeStamp: 1160 }).did).toEqual(['back']);
});

test('a held B blackens the wall once', () => {
  expect(press('b', { timeStamp: 1000 }).did).toEqual(['black']);
  for (const timeStamp of [1500, 1530, 2000]) expect(press('b', { timeStamp, repeat: true })).toEqual({ did: [], taken: true });
});

test('fields keep their keys, buttons their Space; a clicker works everywhere', () => {
  for (const key of ['ArrowLeft', ' ', 'k', 'b', '.']) expect(press(key, { target: new FakeInput() })).toEqual({ did: [], taken: false });
  expect(press(' ', { target: new FakeButton() })).toEqual({ did: [], taken: false });
  for (const target of [new FakeInput(), new FakeButton()]) expect(press('PageDown', { target }).did).toEqual(['advance']);
  for (const key of ['x', 'Tab', 'F5']) expect(press(key)).toEqual({ did: [], taken: false });
});

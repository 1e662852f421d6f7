// @vitest-environment happy-dom
/** The keys' rules, on the elements of a page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signOf } from '../../src/controls/signOf';
import { type KeyActions, listenToKeys } from '../../src/deck/keys';

document.body.innerHTML = `
  <input id="text" type="text"><input id="number" type="number"><textarea id="textarea"></textarea><p id="editable" contenteditable="true"></p>
  <input id="slider" type="range"><input id="radio" type="radio"><select id="select"></select>
  <div id="grid" role="grid"></div><div id="listbox" role="listbox"></div><div id="scriptBar" role="slider"></div>
  <button id="button"></button><a id="link" href="#/"></a><details><summary id="summary"></summary></details>
  <dialog><input id="inDialog" type="number"></dialog>`;

const named = <E extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as E;
const dialog = document.querySelector('dialog') as HTMLDialogElement;

let called: string[];
let stop: () => void;

const actions = new Proxy({} as KeyActions, { get: (_, name) => () => called.push(String(name)) });

interface Press extends KeyboardEventInit {
  on?: HTMLElement;
}

/** What a key does, and whether the page keeps it from the browser and from the element that has the focus. */
function press(key: string, { on = document.body, ...more }: Press = {}): { did: string[]; taken: boolean } {
  called = [];
  let reached = false;
  on.addEventListener('keydown', () => (reached = true), { once: true });
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  expect(reached, 'the element hears of a key that the page leaves to the browser, and of no other').toBe(!event.defaultPrevented);
  return { did: called, taken: event.defaultPrevented };
}

beforeEach(() => {
  // Events are stamped by this clock.
  vi.useFakeTimers({ toFake: ['performance'] });
  stop = listenToKeys(actions);
});

afterEach(() => {
  stop();
  dialog.close();
  vi.useRealTimers();
});

const everywhere = [...document.querySelectorAll<HTMLElement>('[id]')].map((element): [string, HTMLElement] => [element.id, element]);

describe('stepping', () => {
  test.each([
    ['ArrowRight', 'advance'],
    ['PageDown', 'advance'],
    [' ', 'advance'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['ArrowDown', 'down'],
    ['Enter', 'advance'],
    ['n', 'advance'],
    ['ArrowUp', 'up'],
    ['P', 'back'],
  ])('"%s" does %s', (key, action) => {
    expect(press(key)).toEqual({ did: [action], taken: true });
  });

  test('Shift+Space goes back', () => {
    expect(press(' ', { shiftKey: true }).did).toEqual(['back']);
  });

  test.each([['body', document.body] as const, ...everywhere])('a clicker works with the focus on %s', (_, on) => {
    expect(press('PageDown', { on })).toEqual({ did: ['advance'], taken: true });
    expect(press('PageUp', { on })).toEqual({ did: ['back'], taken: true });
  });

  test.each(everywhere.filter(([id]) => id !== 'inDialog'))('what other clickers send is left to %s', (_, on) => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'n', 'p']) expect(press(key, { on })).toEqual({ did: [], taken: false });
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s a clicker’s key is the browser’s, over the picture and in a dialog', (combined) => {
    for (const on of [document.body, named('inDialog')]) {
      if (on !== document.body) dialog.show();
      for (const key of ['PageDown', 'PageUp', 'ArrowDown', 'Enter', 'n']) {
        expect(press(key, { on, [combined]: true })).toEqual({ did: [], taken: false });
      }
    }
    expect(dialog.open).toBe(true);
  });

  test('a key that was held when it closed a dialog does not step behind it', () => {
    dialog.show();
    press('PageDown');
    vi.advanceTimersByTime(500);
    expect(press('PageDown', { repeat: true })).toEqual({ did: [], taken: true });
    expect(press('Enter', { repeat: true }).did).toEqual([]);
  });

  test('a clicker closes a dialog and does not step behind it; nothing else does', () => {
    dialog.show();
    for (const key of ['ArrowRight', ' ', 'k', 'r', 'Escape']) expect(press(key)).toEqual({ did: [], taken: false });
    expect(dialog.open).toBe(true);
    expect(press('PageDown')).toEqual({ did: [], taken: true });
    expect(dialog.open).toBe(false);
    expect(press('PageDown')).toEqual({ did: ['advance'], taken: true });
  });

  test('a held key steps at most once in 150 ms', () => {
    expect(press('ArrowRight').did).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(press('ArrowRight', { repeat: true })).toEqual({ did: [], taken: true });
    vi.advanceTimersByTime(51);
    expect(press('ArrowRight', { repeat: true }).did).toHaveLength(1);
    vi.advanceTimersByTime(49);
    expect(press('ArrowRight', { repeat: true }).did).toHaveLength(0);
    // A press of its own is never swallowed.
    vi.advanceTimersByTime(1);
    expect(press('ArrowRight').did).toHaveLength(1);
  });
});

describe('who has the focus keeps its keys', () => {
  test.each(['slider', 'radio', 'select', 'grid', 'listbox', 'scriptBar'])('%s: arrows, Space, Home and End', (id) => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Home', 'End']) {
      expect(press(key, { on: named(id) })).toEqual({ did: [], taken: false });
    }
  });

  test.each(['button', 'link', 'summary'])('%s: Space and Enter only', (id) => {
    const on = named(id);
    expect(press(' ', { on }).taken).toBe(false);
    expect(press('Enter', { on }).taken).toBe(false);
    expect(press('ArrowRight', { on }).did).toEqual(['advance']);
  });

  test.each(['text', 'number', 'textarea', 'editable'])('%s: everything but Escape and the clicker', (id) => {
    const on = named(id);
    for (const key of ['k', 'r', '.', ',', '?', ' ', 'ArrowLeft', 'Home', 'b'])
      expect(press(key, { on })).toEqual({ did: [], taken: false });
    expect(press('z', { on, ctrlKey: true })).toEqual({ did: [], taken: false });
    expect(press('Escape', { on }).did).toEqual(['escape']);
  });
});

test('in a dialog that was just closed nothing keeps its keys', () => {
  dialog.show();
  expect(press('ArrowRight', { on: named('inDialog') }).did).toEqual([]);
  dialog.close();
  expect(press('ArrowRight', { on: named('inDialog') }).did).toEqual(['advance']);
});

describe('commands', () => {
  test.each([
    ['k', 'pauseOrContinue'],
    ['K', 'pauseOrContinue'],
    [',', 'replay'],
    ['[', 'slower'],
    ['<', 'slower'],
    [']', 'faster'],
    ['>', 'faster'],
    ['e', 'editDigit'],
    ['r', 'reset'],
    ['g', 'jump'],
    ['o', 'overview'],
    ['Escape', 'escape'],
    ['b', 'black'],
    ['.', 'black'],
    ['f', 'fullScreen'],
    ['m', 'notes'],
    ['t', 'theme'],
    ['?', 'help'],
    ['F1', 'help'],
  ])('%s does %s, once however long it is held', (key, action) => {
    expect(press(key).did).toEqual([action]);
    expect(press(key, { repeat: true })).toEqual({ did: [], taken: true });
  });

  test('undo and redo, with Ctrl or Cmd', () => {
    expect(press('z', { ctrlKey: true }).did).toEqual(['undo']);
    expect(press('Z', { ctrlKey: true, shiftKey: true }).did).toEqual(['redo']);
    expect(press('z', { metaKey: true }).did).toEqual(['undo']);
    expect(press('y', { ctrlKey: true }).did).toEqual(['redo']);
  });

  test.each([
    ['Russian', 'и', 'я', 'Я', 'ю', 'х'],
    ['Greek', 'β', 'ζ', 'Ζ', '.', '['],
    ['Hebrew', 'נ', 'ז', 'Z', 'ץ', ']'],
    ['Arabic', 'لا', 'ئ', '~', 'ز', 'ج'],
    ['Thai', 'ิ', 'ผ', '(', 'ใ', 'บ'],
    ['Hindi', 'व', 'Unidentified', 'Unidentified', '.', 'ड'],
    ['Korean', 'ㅠ', 'ㅋ', 'ㅋ', '.', '['],
    ['Japanese', 'Process', 'Process', 'Process', '。', '「'],
    ['with a dead key', 'Dead', 'Dead', 'Dead', 'Dead', 'Dead'],
  ])('on a %s keyboard keys count by their place', (_, b, z, shiftedZ, point, bracket) => {
    expect(press(b, { code: 'KeyB' }).did).toEqual(['black']);
    expect(press(point, { code: 'Period' }).did).toEqual(['black']);
    expect(press(bracket, { code: 'BracketLeft' }).did).toEqual([bracket === ']' ? 'faster' : 'slower']);
    expect(press(z, { code: 'KeyZ', ctrlKey: true }).did).toEqual(['undo']);
    expect(press(shiftedZ, { code: 'KeyZ', ctrlKey: true, shiftKey: true }).did).toEqual(['redo']);
    expect(press(b, { code: 'KeyN' }).did).toEqual(['advance']);
    expect(press(b, { code: 'KeyB', on: named('text') })).toEqual({ did: [], taken: false });
  });

  test.each([
    ['AZERTY', 'a', 'KeyQ', ['look']],
    ['AZERTY', ';', 'Comma', []],
    ['AZERTY', '?', 'KeyM', ['help']],
    ['QWERTZ', 'ü', 'BracketLeft', []],
    ['QWERTZ', '+', 'BracketRight', []],
    ['Dvorak', 'x', 'KeyB', []],
    ['Dvorak', 'b', 'KeyN', ['black']],
    ['Dvorak', '.', 'KeyE', ['black']],
    ['Turkish', 'ö', 'Comma', []],
  ])('on a Latin keyboard, %s, "%s" counts by what is written on it', (_, key, code, did) => {
    expect(press(key, { code }).did).toEqual(did);
    expect(press(key.toUpperCase(), { code }).did).toEqual(did);
  });

  test('with a Latin keyboard whose Z stands elsewhere, it undoes there', () => {
    expect(press('z', { code: 'KeyY', ctrlKey: true }).did).toEqual(['undo']);
    expect(press(';', { code: 'KeyZ', ctrlKey: true }).did).toEqual([]);
    const withAltGr = { key: '“', code: 'KeyB', getModifierState: () => true } as unknown as KeyboardEvent;
    expect(signOf(withAltGr)).toBe('“');
  });

  test('a word that is being put together in a field keeps every key, those of a clicker too', () => {
    const on = named('text');
    for (const key of ['PageDown', 'Escape', 'Enter']) expect(press(key, { on, isComposing: true })).toEqual({ did: [], taken: false });
    expect(press('PageDown', { on }).did).toEqual(['advance']);
  });

  test('other keys and the browser’s own combinations are left alone', () => {
    for (const key of ['x', 'Tab', 'F5', 'F11', 'Shift']) expect(press(key)).toEqual({ did: [], taken: false });
    for (const key of ['r', 'f', 't', 'ArrowLeft']) expect(press(key, { ctrlKey: true })).toEqual({ did: [], taken: false });
    expect(press('ArrowLeft', { altKey: true })).toEqual({ did: [], taken: false });
  });

  test('F5, the start button of a clicker, loads nothing anew in full screen', () => {
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    expect(press('F5')).toEqual({ did: [], taken: true });
    Object.defineProperty(document, 'fullscreenElement', { value: null });
    expect(press('F5')).toEqual({ did: [], taken: false });
  });

  test('where the handout stands in the place of the deck no key does anything to the deck', () => {
    document.body.classList.add('handed-out');
    for (const key of ['ArrowRight', 'PageDown', 'b', 'Escape']) expect(press(key)).toEqual({ did: [], taken: false });
    document.body.classList.remove('handed-out');
  });

  test('nothing is heard after it was stopped', () => {
    stop();
    expect(press('ArrowRight').did).toEqual([]);
  });
});

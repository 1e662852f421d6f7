// @vitest-environment happy-dom
/** The keys' rules, on the elements of a page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

  test('other keys and the browser’s own combinations are left alone', () => {
    for (const key of ['x', 'Tab', 'F5', 'F11', 'Shift']) expect(press(key)).toEqual({ did: [], taken: false });
    for (const key of ['r', 'f', 't', 'ArrowLeft']) expect(press(key, { ctrlKey: true })).toEqual({ did: [], taken: false });
    expect(press('ArrowLeft', { altKey: true })).toEqual({ did: [], taken: false });
  });

  test('nothing is heard after it was stopped', () => {
    stop();
    expect(press('ArrowRight').did).toEqual([]);
  });
});

/** The keys' rules, with just as much of a page as the one handler asks for. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type KeyActions, listenToKeys } from '../../src/deck/keys';

class FakeElement {
  readonly tagName: string;
  readonly isContentEditable: boolean = false;
  private readonly role: string | null;
  constructor(tagName = 'DIV', role: string | null = null) {
    this.tagName = tagName;
    this.role = role;
  }
  getAttribute(name: string): string | null {
    return name === 'role' ? this.role : null;
  }
  /** It stands in a dialog that was just closed. */
  inClosedDialog = false;
  closest(selector: string): FakeElement | null {
    return this.inClosedDialog && selector === 'dialog:not([open])' ? this : null;
  }
}
class FakeInput extends FakeElement {
  readonly type: string;
  constructor(type: string) {
    super('INPUT');
    this.type = type;
  }
}
class FakeTextArea extends FakeElement {}
class FakeSelect extends FakeElement {}
class FakeButton extends FakeElement {}
class FakeAnchor extends FakeElement {}

const body = new FakeElement('BODY');
const text = new FakeInput('text');
const number = new FakeInput('number');
const slider = new FakeInput('range');
const radio = new FakeInput('radio');
const grid = new FakeElement('DIV', 'grid');
const listbox = new FakeElement('DIV', 'listbox');
const select = new FakeSelect('SELECT');
const scriptBar = new FakeElement('DIV', 'slider');
const button = new FakeButton('BUTTON');

let called: string[];
let listener: (event: unknown) => void;
let openDialog: boolean;
let closed = 0;
let stop: () => void;

const actions = new Proxy({} as KeyActions, { get: (_, name) => () => called.push(String(name)) });

interface Press {
  on?: FakeElement;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  repeat?: boolean;
  timeStamp?: number;
}

/** What a key does, and whether the page keeps it from the browser and from the element that has the focus. */
function press(key: string, { on = body, ...rest }: Press = {}): { did: string[]; taken: boolean } {
  called = [];
  let taken = false;
  const take = () => {
    taken = true;
  };
  const event = { key, target: on, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, timeStamp: 0 };
  listener({ ...event, ...rest, preventDefault: take, stopPropagation: take });
  return { did: called, taken };
}

beforeEach(() => {
  openDialog = false;
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('HTMLInputElement', FakeInput);
  vi.stubGlobal('HTMLTextAreaElement', FakeTextArea);
  vi.stubGlobal('HTMLSelectElement', FakeSelect);
  vi.stubGlobal('HTMLButtonElement', FakeButton);
  vi.stubGlobal('HTMLAnchorElement', FakeAnchor);
  vi.stubGlobal('document', { querySelector: () => (openDialog ? { close: () => closed++ } : null) });
  vi.stubGlobal('window', {
    addEventListener: (_: string, heard: typeof listener) => {
      listener = heard;
    },
    removeEventListener: () => {
      listener = () => {};
    },
  });
  stop = listenToKeys(actions);
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const everywhere: [string, FakeElement][] = Object.entries({ body, text, number, slider, radio, grid, listbox, select, scriptBar, button });

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

  test.each(everywhere)('a clicker works with the focus on %s', (_, on) => {
    expect(press('PageDown', { on })).toEqual({ did: ['advance'], taken: true });
    expect(press('PageUp', { on })).toEqual({ did: ['back'], taken: true });
  });

  test('a clicker closes a dialog and does not step behind it; nothing else does', () => {
    openDialog = true;
    expect(press('PageDown')).toEqual({ did: [], taken: true });
    expect(closed).toBe(1);
    for (const key of ['ArrowRight', ' ', 'k', 'r', 'Escape']) expect(press(key)).toEqual({ did: [], taken: false });
  });

  test('a held key steps at most once in 150 ms', () => {
    expect(press('ArrowRight', { timeStamp: 1000 }).did).toHaveLength(1);
    expect(press('ArrowRight', { timeStamp: 1100, repeat: true })).toEqual({ did: [], taken: true });
    expect(press('ArrowRight', { timeStamp: 1151, repeat: true }).did).toHaveLength(1);
    expect(press('ArrowRight', { timeStamp: 1200, repeat: true }).did).toHaveLength(0);
    // A press of its own is never swallowed.
    expect(press('ArrowRight', { timeStamp: 1201 }).did).toHaveLength(1);
  });
});

describe('who has the focus keeps its keys', () => {
  test.each([
    ['slider', slider],
    ['radio', radio],
    ['grid', grid],
    ['listbox', listbox],
    ['scriptBar', scriptBar],
  ])('%s: arrows, Space, Home and End', (_, on) => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Home', 'End']) {
      expect(press(key, { on })).toEqual({ did: [], taken: false });
    }
  });

  test('a button: Space and Enter only', () => {
    expect(press(' ', { on: button }).taken).toBe(false);
    expect(press('Enter', { on: button }).taken).toBe(false);
    expect(press('ArrowRight', { on: button }).did).toEqual(['advance']);
  });

  test.each([
    ['a text field', text],
    ['a number field', number],
  ])('%s: everything but Escape and the clicker', (_, on) => {
    for (const key of ['k', 'r', '.', ',', '?', ' ', 'ArrowLeft', 'Home', 'b'])
      expect(press(key, { on })).toEqual({ did: [], taken: false });
    expect(press('z', { on, ctrlKey: true })).toEqual({ did: [], taken: false });
    expect(press('Escape', { on }).did).toEqual(['escape']);
  });
});

test('in a dialog that was just closed nothing keeps its keys', () => {
  const on = new FakeInput('number');
  on.inClosedDialog = true;
  expect(press('ArrowRight', { on }).did).toEqual(['advance']);
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

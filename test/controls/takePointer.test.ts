// @vitest-environment happy-dom
/** Who may drag, and when a drag is over. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takePointer } from '../../src/controls/takePointer';

let did: string[];
let handle: HTMLElement;
let finish: () => void;

type Init = PointerEventInit & { on?: EventTarget; at?: number };

const mouse = { pointerId: 1, pointerType: 'mouse', buttons: 1 };
const touch = { pointerId: 2, pointerType: 'touch', buttons: 1 };
const pen = { pointerId: 3, pointerType: 'pen', buttons: 1 };

/** Events are stamped by this clock, which goes on by ten seconds from test to test. */
let now = 0;

function send(type: string, { on = handle, ...init }: Init = {}): Event {
  const event = new PointerEvent(type, { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: now });
  on.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  now += 10_000;
  did = [];
  finish?.();
  document.body.innerHTML = '<div id="handle"></div><button>Clear</button>';
  handle = document.getElementById('handle') as HTMLElement;
  handle.setPointerCapture = vi.fn();
  finish = takePointer(
    handle,
    () => {
      did = ['begin'];
      return { move: () => did.push('move'), end: (letGo) => did.push(letGo ? 'let go' : 'lost'), takeBack: () => did.push('taken back') };
    },
    { eraser: true },
  );
  did = [];
});

test('it begins with the first button, or with the other end of a pen, and with no other', () => {
  for (const button of [1, 2, 3, 4]) {
    send('pointerdown', { ...mouse, button, buttons: 1 << button });
    expect(did, `button ${button}`).toEqual([]);
  }
  send('pointerdown', { ...pen, button: 5, buttons: 32 });
  send('pointermove', { ...pen, button: -1, buttons: 32 });
  send('pointerup', pen);
  expect(did).toEqual(['begin', 'move', 'let go']);
});

test.each([
  ['a pointer that comes back without its button', () => send('pointermove', { ...mouse, buttons: 0 })],
  ['another button that is still down', () => send('pointermove', { ...mouse, buttons: 2 })],
  ['a cancelled pointer', () => send('pointercancel', mouse)],
  ['a lost capture', () => send('lostpointercapture', mouse)],
  ['a window that is left', () => send('blur', { on: window })],
  ['a page that goes', () => send('pagehide', { on: window })],
  ['an element that goes', () => finish()],
])('%s ends it, once', (_, lose) => {
  send('pointerdown', mouse);
  lose();
  expect(did).toEqual(['begin', 'lost']);
  for (const type of ['pointermove', 'pointerup', 'lostpointercapture']) send(type, mouse);
  expect(did).toEqual(['begin', 'lost']);
  send('pointerdown', mouse);
  expect(did, 'and the next press counts').toEqual(['begin']);
});

test('a second pointer changes nothing, and no menu opens meanwhile', () => {
  send('pointerdown', mouse);
  for (const type of ['pointerdown', 'pointermove', 'pointerup']) send(type, { ...mouse, pointerId: 9 });
  expect(send('contextmenu', { on: window }).defaultPrevented).toBe(true);
  send('pointermove', mouse);
  expect(did).toEqual(['begin', 'move']);
  send('pointerup', mouse);
  expect(send('contextmenu', { on: window }).defaultPrevented).toBe(false);
});

describe('a pen and a hand on the glass', () => {
  test('a pen takes over, and what the hand has done is taken back', () => {
    send('pointerdown', touch);
    send('pointerdown', pen);
    expect(did, 'taken back, then begun anew').toEqual(['begin']);
    send('pointermove', touch);
    send('pointermove', pen);
    send('pointerup', touch);
    send('pointerup', pen);
    expect(did).toEqual(['begin', 'move', 'let go']);
  });

  test('wherever the pen comes down', () => {
    send('pointerdown', touch);
    send('pointerdown', { ...pen, on: document.body });
    expect(did).toEqual(['begin', 'taken back']);
  });

  test('a hand that comes after the pen, or near it, does nothing and presses nothing', () => {
    const clear = document.querySelector('button') as HTMLElement;
    const press = vi.fn();
    clear.addEventListener('click', press);
    send('pointermove', { ...pen, buttons: 0, on: document.body });
    now += 200;
    send('pointerdown', touch);
    expect(did).toEqual([]);
    send('click', { ...touch, on: clear });
    expect(press).not.toHaveBeenCalled();
    now += 1000;
    send('pointerdown', touch);
    send('click', { ...touch, on: clear });
    expect(did, 'a finger alone draws and presses').toEqual(['begin']);
    expect(press).toHaveBeenCalledTimes(1);
  });

  test('a touch that the browser takes for enlarging, or for a hand, is taken back; one that it merely ends is kept', () => {
    send('pointerdown', touch);
    send('pointerdown', { ...touch, pointerId: 4, on: document.body });
    send('pointercancel', touch);
    expect(did).toEqual(['begin', 'taken back']);
    send('pointerdown', touch);
    send('pointermove', { ...pen, buttons: 0, on: document.body });
    send('pointercancel', touch);
    expect(did).toEqual(['begin', 'taken back']);
    now += 1000;
    send('pointerdown', touch);
    send('pointercancel', touch);
    expect(did).toEqual(['begin', 'lost']);
  });
});

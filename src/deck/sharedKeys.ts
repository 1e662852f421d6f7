/** The keys that both windows have, the deck's and the speaker's: stepping, undo and redo. */
import { isCombined, signOf } from '../controls/signOf';

type Move = 'advance' | 'back' | 'down' | 'up';

/** Those of most clickers: they step whatever has the focus. */
const clicker: Record<string, Move> = { PageDown: 'advance', PageUp: 'back' };
/** They step unless what has the focus needs them. */
const usual: Record<string, Move> = { ArrowRight: 'advance', ArrowLeft: 'back', ' ': 'advance' };
/** Those of other clickers: they step where nothing has the focus. */
const otherwise: Record<string, Move> = { ArrowDown: 'down', Enter: 'advance', n: 'advance', ArrowUp: 'up', p: 'back' };

export const clickerMove = (event: KeyboardEvent): Move | undefined => (isCombined(event) ? undefined : clicker[signOf(event)]);

/** Where a press leads to that is left to the deck. */
export function moveOf(event: KeyboardEvent): Move | undefined {
  const sign = signOf(event);
  if (sign === ' ' && event.shiftKey) return 'back';
  return usual[sign] ?? (isNowhere(event.target) ? otherwise[sign] : undefined);
}

/** Nothing has the focus. The browser takes it out of a dialog only some moments after that was closed. */
export function isNowhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  return target === document.body || target === document.documentElement || target.closest('dialog:not([open])') !== null;
}

/** With Ctrl, or with Cmd. */
export function editOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { ctrlKey, altKey, metaKey, shiftKey } = event;
  if (ctrlKey === metaKey || altKey) return undefined;
  const sign = signOf(event);
  if (sign === 'z') return shiftKey ? 'redo' : 'undo';
  // Cmd+Y is the browser's own.
  return sign === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}

/** A held key does at most one thing in this many milliseconds. */
const pause = 150;

/** Says whether a press counts: one of its own always does, a held one only where it began. */
export function heldKeys(): (event: Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>) => boolean {
  let last = { key: '', at: Number.NEGATIVE_INFINITY };
  return ({ key, repeat, timeStamp }) => {
    if (repeat && (key !== last.key || timeStamp - last.at < pause)) return false;
    last = { key, at: timeStamp };
    return true;
  };
}

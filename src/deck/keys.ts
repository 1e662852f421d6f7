/** One handler for every key of the page, on any keyboard. */

import { isCombined, isComposing, signOf } from '../controls/signOf';
import { clickerMove, editOf, heldKeys, isNowhere, moveOf } from './sharedKeys';

export interface KeyActions {
  advance(): void;
  back(): void;
  /** ↓ and ↑ : to the very next step and the one before, also where they hang below the line of the path. */
  down(): void;
  up(): void;
  pauseOrContinue(): void;
  replay(): void;
  slower(): void;
  faster(): void;
  editDigit(): void;
  reset(): void;
  undo(): void;
  redo(): void;
  jump(): void;
  /** Esc: leaves the innermost thing first. */
  escape(): void;
  overview(): void;
  black(): void;
  fullScreen(): void;
  notes(): void;
  speaker(): void;
  theme(): void;
  look(): void;
  laser(): void;
  /** A part of the picture enlarged, or all of it again. */
  closer(): void;
  hands(): void;
  /** A voice reads, and the lesson goes on by itself. */
  watch(): void;
  help(): void;
}

type Holder = 'text' | 'own' | 'button' | 'none';

/** What has the focus, as far as keys are concerned. */
function holderOf(target: EventTarget | null): Holder {
  if (!(target instanceof HTMLElement) || isNowhere(target)) return 'none';
  if (target instanceof HTMLInputElement && !['range', 'radio', 'checkbox', 'button'].includes(target.type)) return 'text';
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return 'text';
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return 'own';
  if (['grid', 'listbox', 'slider', 'radiogroup'].includes(target.getAttribute('role') ?? '')) return 'own';
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement || target.tagName === 'SUMMARY') return 'button';
  return 'none';
}

const ownKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Enter', 'Home', 'End', 'Delete', 'Backspace']);

export function listenToKeys(actions: KeyActions): () => void {
  const counts = heldKeys();
  const stepping = (event: KeyboardEvent, step: () => void) => () => {
    if (counts(event)) step();
  };

  const actionFor = (event: KeyboardEvent): (() => void) | undefined => {
    const clicked = clickerMove(event);
    if (clicked) return stepping(event, actions[clicked]);
    const holder = holderOf(event.target);
    if (isCombined(event)) {
      const edit = holder === 'text' ? undefined : editOf(event);
      return edit && actions[edit];
    }
    const sign = signOf(event);
    // The start button of a clicker: what fills the screen has been started.
    if (sign === 'F5' && document.fullscreenElement) return () => {};
    if (sign === 'Escape') return once(event, actions.escape);
    if (holder === 'text') return undefined;
    if (holder === 'own' && ownKeys.has(sign)) return undefined;
    if (holder === 'button' && (sign === ' ' || sign === 'Enter')) return undefined;
    const move = moveOf(event);
    if (move) return stepping(event, actions[move]);
    const toggles: Record<string, () => void> = {
      k: actions.pauseOrContinue,
      ',': actions.replay,
      '[': actions.slower,
      ']': actions.faster,
      '<': actions.slower,
      '>': actions.faster,
      e: actions.editDigit,
      r: actions.reset,
      g: actions.jump,
      o: actions.overview,
      b: actions.black,
      '.': actions.black,
      f: actions.fullScreen,
      m: actions.notes,
      s: actions.speaker,
      t: actions.theme,
      a: actions.look,
      l: actions.laser,
      z: actions.closer,
      h: actions.hands,
      v: actions.watch,
      '?': actions.help,
      F1: actions.help,
    };
    const action = toggles[sign];
    return action && once(event, action);
  };

  const listener = (event: KeyboardEvent) => {
    const open = document.querySelector<HTMLDialogElement>('dialog[open]');
    if (holderOf(event.target) === 'text' && isComposing(event)) return;
    // There the deck is not to be seen.
    if (document.body.classList.contains('handed-out')) return;
    if (open && !clickerMove(event)) return;
    // A clicker closes what lies over the picture; the next press steps, for all to see.
    const action = open ? once(event, () => open.close()) : actionFor(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  window.addEventListener('keydown', listener, { capture: true });
  return () => window.removeEventListener('keydown', listener, { capture: true });
}

const once = (event: KeyboardEvent, action: () => void) => () => {
  if (!event.repeat) action();
};

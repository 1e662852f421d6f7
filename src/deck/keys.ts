/** One handler for every key of the page. It goes by what is written on the key, so any keyboard layout will do. */

import { heldKeys } from './heldKey';

export interface KeyActions {
  advance(): void;
  back(): void;
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
  hands(): void;
  help(): void;
}

type Holder = 'text' | 'own' | 'button' | 'none';

/** What has the focus, as far as keys are concerned. */
function holderOf(target: EventTarget | null): Holder {
  if (!(target instanceof HTMLElement)) return 'none';
  // The browser takes the focus out of a dialog only some moments after it was closed.
  if (target.closest('dialog:not([open])')) return 'none';
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
    const { key, shiftKey } = event;
    if (key === 'PageDown') return stepping(event, actions.advance);
    if (key === 'PageUp') return stepping(event, actions.back);
    const holder = holderOf(event.target);
    if (event.ctrlKey || event.metaKey) {
      if (event.altKey || holder === 'text') return undefined;
      if (key.toLowerCase() === 'z') return shiftKey ? actions.redo : actions.undo;
      return key.toLowerCase() === 'y' ? actions.redo : undefined;
    }
    if (event.altKey) return undefined;
    if (key === 'Escape') return once(event, actions.escape);
    if (holder === 'text') return undefined;
    if (holder === 'own' && ownKeys.has(key)) return undefined;
    if (holder === 'button' && (key === ' ' || key === 'Enter')) return undefined;
    if (key === 'ArrowRight' || (key === ' ' && !shiftKey)) return stepping(event, actions.advance);
    if (key === 'ArrowLeft' || (key === ' ' && shiftKey)) return stepping(event, actions.back);
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
      h: actions.hands,
      '?': actions.help,
      F1: actions.help,
    };
    const action = toggles[key.length === 1 ? key.toLowerCase() : key];
    return action && once(event, action);
  };

  const listener = (event: KeyboardEvent) => {
    const open = document.querySelector<HTMLDialogElement>('dialog[open]');
    const clicked = event.key === 'PageDown' || event.key === 'PageUp';
    if (open && !clicked) return;
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

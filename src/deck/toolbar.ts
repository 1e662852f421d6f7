/** The small tools at the top: what the keys do, for whoever points or taps. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import type { Deck } from './Deck';
import './toolbar.css';

export interface ToolbarActions {
  back(): void;
  pauseOrPlay(): void;
  advance(): void;
  down(): void;
  up(): void;
  replay(): void;
  nextSpeed(): void;
  undo(): void;
  redo(): void;
  reset(): void;
  overview(): void;
  jump(): void;
  notes(): void;
  theme(): void;
  look(): void;
  help(): void;
}

/** `afterPointer` gives the focus back to the deck, so that → steps on. */
export function toolbar(deck: Deck, actions: ToolbarActions, afterPointer: () => void): HTMLElement {
  const tool = (label: string, key: string, face: string, press: () => void) => {
    const made = element('button', { type: 'button', class: 'tool', 'data-key': key, 'aria-label': label }, face);
    made.addEventListener('click', (event) => {
      // First, so that a dialog that it opens does not give the focus back to it.
      if ((event as PointerEvent).pointerType) afterPointer();
      press();
    });
    return made;
  };
  const pause = tool('Pause or play', 'K', '⏸', actions.pauseOrPlay);
  const speed = tool('Speed', '[ and ]', '1×', actions.nextSpeed);
  followPlay(deck, pause, speed);
  return element(
    'nav',
    { class: 'toolbar', 'aria-label': 'Deck' },
    tool('Previous step', '←', '←', actions.back),
    pause,
    tool('Next step', '→', '→', actions.advance),
    tool('Replay this step', ',', '↻', actions.replay),
    speed,
    tool('Undo', 'Ctrl+Z', '↶', actions.undo),
    tool('Redo', 'Ctrl+Shift+Z', '↷', actions.redo),
    tool('Reset digit and networks', 'R', 'Reset', actions.reset),
    tool('Overview', 'Esc', '▦', actions.overview),
    tool('Contents', 'G', '☰', actions.jump),
    tool('Notes', 'M', '¶', actions.notes),
    tool('Dark or light', 'T', '◐', actions.theme),
    tool('Look', 'A', 'Aa', actions.look),
    tool('Help', '?', '?', actions.help),
  );
}

function followPlay(deck: Deck, pause: HTMLElement, speed: HTMLElement): void {
  effect(() => {
    const moving = deck.scene.value?.playing.value ?? false;
    pause.textContent = moving ? '❚❚' : '▶';
    pause.setAttribute('aria-label', moving ? 'Pause' : 'Play');
    speed.textContent = deck.speed.value === 0.5 ? '½×' : `${deck.speed.value}×`;
    speed.setAttribute('aria-label', `Speed: ${speed.textContent}`);
  });
}

/** The small tools at the top: what the keys do, for whoever points or taps. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { type IconName, icon } from '../controls/icon';
import type { Deck } from './Deck';
import { inView } from './pageAddress';
import '../controls/keyTip.css';
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
  closer(): void;
  theme(): void;
  look(): void;
  help(): void;
}

/** `afterPointer` gives the focus back to the deck, so that → steps on. */
export function toolbar(deck: Deck, actions: ToolbarActions, afterPointer: () => void): HTMLElement {
  const tool = (label: string, key: string, sign: IconName | undefined, press: () => void) => {
    const face = sign ? [icon(sign)] : [];
    const made = element('button', { type: 'button', class: 'tool', 'data-key': key, 'aria-label': label }, ...face);
    made.addEventListener('click', (event) => {
      // First, so that a dialog that it opens does not give the focus back to it.
      if ((event as PointerEvent).pointerType) afterPointer();
      press();
    });
    return made;
  };
  const group = (...tools: HTMLElement[]) => element('div', { class: 'tools' }, ...tools);
  const pause = tool('Pause or play', 'K', 'play', actions.pauseOrPlay);
  // How fast it goes is a number.
  const speed = tool('Speed', '[ ]', undefined, actions.nextSpeed);
  followPlay(deck, pause, speed);
  return element(
    'nav',
    { class: 'toolbar', 'aria-label': 'Deck' },
    group(
      tool('Previous step', '←', 'back', actions.back),
      pause,
      tool('Next step', '→', 'next', actions.advance),
      tool('Replay this step', ',', 'replay', actions.replay),
      speed,
    ),
    group(
      tool('Undo', 'Ctrl+Z', 'undo', actions.undo),
      tool('Redo', 'Ctrl+Shift+Z', 'redo', actions.redo),
      tool('Reset digit and networks', 'R', 'reset', actions.reset),
    ),
    group(
      tool('Overview', 'Esc', 'overview', actions.overview),
      tool('Contents', 'G', 'contents', actions.jump),
      tool('Notes', 'M', 'notes', actions.notes),
      link(deck, 'Read this step', 'read'),
      tool('Magnifier', 'Z', 'closer', actions.closer),
      tool('Dark or light', 'T', 'theme', actions.theme),
      tool('Look', 'A', 'look', actions.look),
    ),
    group(tool('Help', '?', 'help', actions.help)),
  );
}

/** To the step that is on stage, in the text. */
function link(deck: Deck, label: string, sign: IconName): HTMLElement {
  const made = element('a', { class: 'tool read-this', 'aria-label': label, 'data-key': '' }, icon(sign));
  effect(() => made.setAttribute('href', inView(deck.address, 'read')));
  return made;
}

function followPlay(deck: Deck, pause: HTMLElement, speed: HTMLElement): void {
  effect(() => {
    const moving = deck.scene.value?.playing.value ?? false;
    pause.replaceChildren(icon(moving ? 'pause' : 'play'));
    pause.setAttribute('aria-label', moving ? 'Pause' : 'Play');
    speed.textContent = deck.playback.speed.value === 0.5 ? '½×' : `${deck.playback.speed.value}×`;
    speed.setAttribute('aria-label', `Speed: ${speed.textContent}`);
  });
}

/** The small tools beside the picture: stop it, play it again, take an edit back, have it larger. */
import { computed, effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { type IconName, icon } from '../controls/icon';
import type { Reader } from './Reader';

export function stageTools(reader: Reader, enlarge: () => void): HTMLElement {
  const { playback, lesson } = reader;
  const isPlaying = () => reader.scene.peek()?.playing.peek();
  const pause = tool('Pause', 'pause', () => (isPlaying() ? playback.pause() : playback.continue()));
  const state = computed(() => {
    const scene = reader.scene.value;
    if (scene?.playing.value) return 'moves';
    void scene?.time.value;
    return scene && !scene.isAtStep ? 'stands' : 'rests';
  });
  effect(() => {
    const moves = state.value === 'moves';
    pause.replaceChildren(icon(moves ? 'pause' : 'play'));
    pause.setAttribute('aria-label', moves ? 'Pause' : 'Go on');
    pause.toggleAttribute('disabled', state.value === 'rests');
  });
  return element(
    'div',
    { class: 'stage-tools', role: 'toolbar', 'aria-label': 'Picture' },
    pause,
    tool('Play this step again', 'replay', () => playback.replay()),
    tool('Undo', 'undo', () => lesson.undo()),
    tool('Redo', 'redo', () => lesson.redo()),
    tool('Reset digit and networks', 'reset', () => lesson.reset()),
    tool('Larger picture, and back', 'enlarge', enlarge),
  );
}

function tool(label: string, sign: IconName, press: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'tool', 'aria-label': label, onclick: press }, icon(sign));
}

/** What listening is steered with: a button in the bar of the page, and a small panel under the text as long as it is wanted. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { icon } from '../controls/icon';
import { rates } from '../voice/Aloud';
import { noVoice } from '../voice/noVoice';
import type { Listening, ListeningState } from './Listening';
import './listening.css';

const told: Partial<Record<ListeningState, string>> = {
  'no-voice': noVoice,
  failed: 'The voice did not speak. Another one may, or the same one if you press again.',
};

/** In the bar: begins, and stops. */
export function listenButton(listening: Listening): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'tool listen', onclick: () => toggle(listening, () => listening.start()) });
  effect(() => {
    const reads = isReading(listening);
    made.replaceChildren(icon(reads ? 'stop' : 'listen'));
    made.setAttribute('aria-label', reads ? 'Stop reading aloud' : 'Listen');
  });
  return made;
}

export function listenPanel(listening: Listening): HTMLElement {
  const { aloud } = listening;
  const goOn = element('button', { type: 'button', class: 'tool', onclick: () => toggle(listening, () => listening.goOn()) });
  const note = element('p', { role: 'status' });
  const rate = select('Speed', (value) => {
    aloud.rate.value = Number(value);
    void listening.renew();
  });
  rate.append(...rates.map((each) => element('option', { value: each }, `${each}×`)));
  const voice = select('Voice', (value) => {
    aloud.choose(value);
    void listening.renew();
  });
  const close = element('button', { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: () => listening.end() }, icon('close'));
  const panel = element('div', { class: 'listening', role: 'group', 'aria-label': 'Reading aloud' }, goOn, rate, voice, note, close);
  effect(() => {
    const state = listening.state.value;
    const reads = isReading(listening);
    panel.hidden = state === 'none';
    goOn.replaceChildren(icon(reads ? 'stop' : 'play'));
    goOn.setAttribute('aria-label', reads ? 'Stop' : 'Go on where it stopped');
    note.textContent = told[state] ?? '';
    note.hidden = note.textContent === '';
    for (const each of [goOn, rate, voice]) each.hidden = state === 'no-voice';
  });
  effect(() => {
    rate.value = String(aloud.rate.value);
  });
  effect(() => {
    voice.replaceChildren(...aloud.voices.value.map(({ name, voiceURI }) => element('option', { value: voiceURI }, name)));
    voice.value = aloud.voice.value?.voiceURI ?? '';
  });
  return panel;
}

const isReading = ({ state }: Listening) => state.value === 'reads' || state.value === 'coming';

function toggle(listening: Listening, begin: () => Promise<void>): void {
  if (listening.state.peek() === 'reads' || listening.state.peek() === 'coming') listening.stop();
  else void begin();
}

function select(label: string, choose: (value: string) => void): HTMLSelectElement {
  const made = element('select', { 'aria-label': label });
  made.addEventListener('change', () => choose(made.value));
  return made;
}

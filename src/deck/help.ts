/** The keys, and whose work this is. */
import { element } from '../controls/element';
import { button, dialog } from './dialogs';
import './help.css';

const keys: [string, string][] = [
  ['→  Space  PageDown', 'next step of the path (completes one that is moving)'],
  ['←  Shift+Space  PageUp', 'previous step (takes back one that is moving)'],
  ['↓  ↑', 'the very next step, the one before: also those that hang below the line'],
  ['Enter  N    P', 'next, previous step, where nothing has the focus: some clickers send these'],
  ['K', 'pause or continue in the middle of a step'],
  [',', 'replay the step'],
  ['[  ]  or  <  >', 'slower, faster'],
  ['E', 'draw by keyboard: arrows move, Space paints, Delete erases, Esc leaves'],
  ['R', 'reset the digit and the networks (undo brings your work back)'],
  ['Ctrl+Z  Ctrl+Shift+Z', 'undo, redo'],
  ['G', 'contents: go to a slide, or to a step, as in 7.6'],
  ['Esc  O', 'overview'],
  ['B  .', 'black screen'],
  ['F', 'full screen'],
  ['S', 'speaker view: notes, answers and a pad in a window of its own'],
  ['M', 'the text to the step, for reading alone'],
  ['T', 'dark or light'],
  ['A', 'look: theme, colours of weights, large words, motion'],
  ['L', 'laser pointer'],
  ['Z', 'magnifier: the picture larger round the pointer; Ctrl+wheel or two fingers up to four times, drag moves it, Esc ends it'],
  ['H', 'show of hands: count what the class says; the reveal shows it'],
  ['V', 'a voice reads the text and goes on by itself; any key or press stops it'],
  ['?  F1', 'this help'],
];

export function showHelp(): void {
  const half = Math.floor(keys.length / 2);
  const made = dialog(
    'Help',
    element('h2', {}, 'Keys'),
    element('div', { class: 'keys' }, tableOf(keys.slice(0, half)), tableOf(keys.slice(half))),
    credits(),
    button('Close', () => made.close()),
  );
  made.classList.add('help');
}

function tableOf(some: readonly [string, string][]): HTMLElement {
  const rows = some.map(([key, what]) => element('tr', {}, element('th', { scope: 'row' }, key), element('td', {}, what)));
  return element('table', {}, element('tbody', {}, ...rows));
}

function credits(): HTMLElement {
  return element(
    'p',
    { class: 'question-note' },
    'Follows 3Blue1Brown’s “But what is a neural network?” (Grant Sanderson, 2017), with the ReLU conversation with Lisha Li; an independent work. Digits: MNIST, by LeCun, Cortes and Burges. Words and pictures CC BY 4.0, code MIT.',
  );
}

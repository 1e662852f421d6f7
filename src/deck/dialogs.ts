/** Help, what is asked before printing and before a reset, and what says that something is being done. */
import { element } from '../controls/element';
import type { HandoutWish } from './handout';

const keys: [string, string][] = [
  ['→  Space  PageDown', 'next step (completes one that is moving)'],
  ['←  Shift+Space  PageUp', 'previous step (takes back one that is moving)'],
  ['K', 'pause or continue in the middle of a step'],
  [',', 'replay the step'],
  ['[  ]  or  <  >', 'slower, faster'],
  ['E', 'draw by keyboard: arrows move, Space paints, Delete erases, Esc leaves'],
  ['R', 'reset the digit and the networks (undo brings your work back)'],
  ['Ctrl+Z  Ctrl+Shift+Z', 'undo, redo'],
  ['G', 'contents: go to a slide or a step'],
  ['Esc  O', 'overview'],
  ['B  .', 'black screen'],
  ['F', 'full screen'],
  ['S', 'speaker view: notes, answers and a pad in a window of its own'],
  ['M', 'notes to the step'],
  ['T', 'dark or light'],
  ['A', 'look: theme, colours of weights, large words, motion'],
  ['L', 'laser pointer'],
  ['H', 'show of hands: count what the class says; the reveal shows it'],
  ['?  F1', 'this help'],
];

export function dialog(label: string, ...children: (Node | string)[]): HTMLDialogElement {
  const made = element('dialog', { class: 'sheet', 'aria-label': label }, ...children);
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

export const button = (text: string, press: () => void) => {
  const made = element('button', { type: 'button', class: 'chip' }, text);
  made.addEventListener('click', press);
  return made;
};

export function showHelp(): void {
  const row = ([key, what]: [string, string]) => element('tr', {}, element('th', { scope: 'row' }, key), element('td', {}, what));
  const table = (part: [string, string][]) => element('table', {}, element('tbody', {}, ...part.map(row)));
  const half = Math.ceil(keys.length / 2);
  const made = dialog(
    'Help',
    element('h2', {}, 'Keys'),
    element('div', { class: 'keys' }, table(keys.slice(0, half)), table(keys.slice(half))),
    credits(),
    button('Close', () => made.close()),
  );
  made.classList.add('help');
  // The focus is on the button at its end; whoever opens it wants its beginning.
  made.scrollTop = 0;
}

function credits(): HTMLElement {
  return element(
    'p',
    { class: 'question-note' },
    'Follows 3Blue1Brown’s “But what is a neural network?” (Grant Sanderson, 2017), with the ReLU conversation with Lisha Li; an independent work. Digits: MNIST, by LeCun, Cortes and Burges. Words and pictures CC BY 4.0, code MIT.',
  );
}

/** What the handout is to show. */
export function askForHandout(print: (wish: HandoutWish) => void): void {
  const notes = element('input', { type: 'checkbox' });
  const choose = (text: string, pictures: HandoutWish['pictures']) =>
    button(text, () => {
      made.close();
      print({ pictures, notes: notes.checked });
    });
  const made = dialog(
    'Print handout',
    element('h2', {}, 'Print handout'),
    element(
      'p',
      {},
      'Pictures from your digit and your networks as they are now, with the sentences of the lesson and room to answer its questions.',
    ),
    element('p', {}, element('label', {}, notes, ' with the notes for the speaker')),
    element(
      'div',
      { class: 'choices' },
      choose('A picture for each slide', 'slides'),
      choose('A picture for each step', 'steps'),
      button('Cancel', () => made.close()),
    ),
  );
}

/** Says what is being done until it is done. */
export function showWaiting(label: string): { tell(sentence: string): void; close(): void } {
  const note = element('p', { role: 'status' }, 'One moment.');
  const made = dialog(label, element('h2', {}, label), note);
  return {
    tell: (sentence) => {
      note.textContent = sentence;
    },
    close: () => made.close(),
  };
}

/** Asks before more than one edit would be lost. */
export function confirmReset(reset: () => void): void {
  const made = dialog(
    'Reset',
    element('h2', {}, 'Back to the trained network and the first digit?'),
    element('p', {}, 'Your drawing and your changes to weights and biases go; undo brings them back.'),
    element(
      'div',
      { class: 'choices' },
      button('Reset', () => {
        made.close();
        reset();
      }),
      button('Keep my work', () => made.close()),
    ),
  );
}

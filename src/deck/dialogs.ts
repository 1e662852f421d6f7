/** Help, jump and the question before a reset. */
import { element } from '../controls/element';
import { sayNow } from '../scene/Step';
import type { Deck } from './Deck';

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

function dialog(label: string, ...children: (Node | string)[]): HTMLDialogElement {
  const made = element('dialog', { class: 'sheet', 'aria-label': label }, ...children);
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

const button = (text: string, press: () => void) => {
  const made = element('button', { type: 'button', class: 'chip' }, text);
  made.addEventListener('click', press);
  return made;
};

export function showHelp(): void {
  const rows = keys.map(([key, what]) => element('tr', {}, element('th', { scope: 'row' }, key), element('td', {}, what)));
  const made = dialog(
    'Help',
    element('h2', {}, 'Keys'),
    element('table', {}, element('tbody', {}, ...rows)),
    credits(),
    button('Close', () => made.close()),
  );
}

function credits(): HTMLElement {
  return element(
    'p',
    { class: 'question-note' },
    'Follows 3Blue1Brown’s “But what is a neural network?” (Grant Sanderson, 2017), with the ReLU conversation with Lisha Li; an independent work. Digits: MNIST, by LeCun, Cortes and Burges. Words and pictures CC BY 4.0, code MIT.',
  );
}

/** The contents: every slide and its steps, to be found by number, by title or by what a step says. */
export function showJump(deck: Deck): void {
  const field = element('input', {
    type: 'text',
    'aria-label': 'Number, title, or words of a step',
    placeholder: 'number, title, or words of a step',
    autocomplete: 'off',
  });
  const list = element('ul', { class: 'jump-list' });
  const note = element('p', { class: 'question-note', role: 'status' });
  const go = (index: number, step = 0) => {
    made.close();
    void deck.show(index, step);
  };
  const sayings = deck.order.chapters.map((_, index) => deck.order.stepsOf(index).map((step) => sayNow(step, deck.lesson)));
  const matches = () => {
    const wanted = field.value.trim().toLowerCase();
    const all = deck.order.chapters.map((slide, index) => ({ slide, index }));
    const numbered = all.filter(({ index }) => String(index + 1) === wanted);
    if (numbered.length > 0) return numbered;
    const titled = all.filter(({ slide }) => slide.title.toLowerCase().includes(wanted) || slide.id.includes(wanted));
    return titled.length > 0 ? titled : all.filter(({ index }) => said(index, wanted).length > 0);
  };
  /** Steps whose sentence has these words; none for no words. */
  const said = (index: number, wanted: string) =>
    (sayings[index] ?? []).flatMap((say, at) => (wanted !== '' && say.toLowerCase().includes(wanted) ? [at] : []));
  const stepsOf = (index: number): HTMLElement => {
    const found = said(index, field.value.trim().toLowerCase());
    const steps = (sayings[index] ?? []).map((say, at) => {
      const step = button(`${at + 1} · ${say}`, () => go(index, at + 1));
      step.classList.toggle('found', found.includes(at));
      return step;
    });
    return element('details', { open: found.length > 0 }, element('summary', {}, `${steps.length} steps`), ...steps);
  };
  const fill = () => {
    const found = matches();
    list.replaceChildren(
      ...found.map(({ slide, index }) =>
        element(
          'li',
          {},
          button(`${index + 1} · ${slide.title}`, () => go(index)),
          stepsOf(index),
        ),
      ),
    );
    note.textContent = found.length > 0 ? '' : `No slide is called that. There are 1 to ${deck.order.chapters.length}.`;
  };
  field.addEventListener('input', fill);
  field.addEventListener('keydown', (event) => {
    const [first] = matches();
    const [at = -1] = first ? said(first.index, field.value.trim().toLowerCase()) : [];
    const titled = first?.slide.title.toLowerCase().includes(field.value.trim().toLowerCase());
    if (event.key === 'Enter' && first) go(first.index, titled ? 0 : at + 1);
  });
  fill();
  const made = dialog(
    'Go to a slide',
    element('h2', {}, 'Contents'),
    field,
    list,
    note,
    button('Cancel', () => made.close()),
  );
}

/** What the handout is to show. */
export function askForHandout(print: (kind: 'slides' | 'steps') => void): void {
  const choose = (text: string, kind: 'slides' | 'steps') =>
    button(text, () => {
      made.close();
      print(kind);
    });
  const made = dialog(
    'Print handout',
    element('h2', {}, 'Print handout'),
    element('p', {}, 'Pictures from your digit and your networks as they are now, each on a page with its sentence and notes.'),
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

/** Dialogs and their chips; what is asked before printing and before a reset, and what says that something is being done. */
import { element } from '../controls/element';
import type { HandoutWish } from './handout';
import '../controls/common.css';
import './dialogs.css';

export function dialog(label: string, ...children: (Node | string)[]): HTMLDialogElement {
  return opened(element('dialog', { class: 'sheet', 'aria-label': label }, ...children));
}

/** Opens a dialog that is gone once it is closed. */
export function opened(made: HTMLDialogElement): HTMLDialogElement {
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
  // The focus may be on a button at the end of it; whoever opens it reads from the beginning.
  made.scrollTop = 0;
  return made;
}

export const button = (text: string, press: () => void): HTMLButtonElement =>
  element('button', { type: 'button', class: 'chip', onclick: press }, text);

/** Chips of which one is pressed: the one that `isChosen` says, asked again after every press. */
export function chipsFor<T>(
  label: string,
  options: readonly { value: T; text: string }[],
  isChosen: (value: T) => boolean,
  choose: (value: T) => void,
): HTMLElement {
  const chips = options.map(({ value, text }) => ({
    value,
    chip: button(text, () => {
      choose(value);
      press();
    }),
  }));
  const press = () => {
    for (const { value, chip } of chips) chip.setAttribute('aria-pressed', String(isChosen(value)));
  };
  press();
  return element('div', { class: 'choices', role: 'group', 'aria-label': label }, ...chips.map(({ chip }) => chip));
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

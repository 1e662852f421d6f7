/** The last page: what somebody guessed, beside what came of it; and the way to forget it. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { guessed } from '../controls/outcomes';
import { button, dialog } from '../deck/dialogs';
import { hashOf } from './Article';
import type { Reader } from './Reader';
import type { ReadersWork } from './ReadersWork';

export function guessesPage({ order, lesson }: Reader, work: ReadersWork): HTMLElement {
  const list = element('ul', { class: 'guesses' });
  const note = element('p', {});
  effect(() => {
    const all = order.chapters.flatMap(({ id, title }, index) => {
      const guess = lesson.guesses.value[id];
      const asked = order.stepsOf(index).findIndex((step) => step.ask) + 1;
      if (!guess) return [];
      return [element('li', {}, element('a', { href: `#${hashOf(id, asked)}` }, title), guessed(guess))];
    });
    list.replaceChildren(...all);
    list.hidden = all.length === 0;
    note.textContent = all.length === 0 ? 'None yet. Wherever a question stands in the text, what you say to it is kept here.' : told(work);
  });
  const forget = button('Forget all', () => confirmForgetting(() => work.forget()));
  return element('section', { class: 'chapter', 'aria-labelledby': '/guesses' }, heading(), note, list, element('p', {}, forget));
}

const heading = () => element('h2', { id: '/guesses' }, 'Your guesses');

const told = ({ isKept }: ReadersWork) =>
  isKept
    ? 'They stay in this browser, and nowhere else. Nobody counts them.'
    : 'This browser keeps nothing: they are gone when you close this page.';

function confirmForgetting(forget: () => void): void {
  const made = dialog(
    'Forget all',
    element('h2', {}, 'Forget what you have read, guessed and answered?'),
    element('p', {}, 'It cannot be brought back. Your drawing and your dials stay as they are.'),
    element(
      'div',
      { class: 'choices' },
      button('Forget all', () => {
        made.close();
        forget();
      }),
      button('Keep it', () => made.close()),
    ),
  );
}

/** A show of hands: how many of the class said what, counted before the reveal and shown beside the outcome. */
import { element } from '../controls/element';
import type { Lesson } from '../lesson/Lesson';
import type { Ask } from '../scene/Step';
import type { Deck } from './Deck';

const press = (text: string, label: string, act: () => void) => {
  const made = element('button', { type: 'button', class: 'chip', 'aria-label': label }, text);
  made.addEventListener('click', act);
  return made;
};

/** One answer, how many raised a hand for it, and the two ways to change that. */
function row(lesson: Lesson, slide: string, { value, text }: { value: number; text: string }): HTMLElement {
  const count = element('output', {}, '');
  const write = () => {
    count.textContent = String(lesson.hands.peek()[slide]?.counts.find((each) => each.text === text)?.hands ?? 0);
  };
  const add = (by: number) => () => {
    lesson.raiseHands(slide, { value, text }, by);
    write();
  };
  write();
  return element(
    'div',
    { class: 'hands-row' },
    element('span', {}, text),
    press('−', `One hand less for ${text}`, add(-1)),
    count,
    press('+', `One hand more for ${text}`, add(1)),
  );
}

/** For questions whose answer is a number or a place: any number may be called out. */
function field(range: Ask['range'], add: (value: number) => void): HTMLElement {
  const { min, max, step } = range ?? { min: -100, max: 784, step: 'any' };
  const input = element('input', { type: 'number', min, max, step, 'aria-label': 'A guess that was called out' });
  const note = element('p', { class: 'question-note', role: 'status' });
  const form = element(
    'form',
    { class: 'hands-row', novalidate: true },
    input,
    element('button', { type: 'submit', class: 'chip' }, 'One hand for it'),
    note,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isGuess = input.value !== '' && input.validity.valid;
    note.textContent = isGuess ? '' : `Please enter a number from ${min} to ${max}.`;
    if (!isGuess) return;
    add(Number(input.value));
    input.value = '';
    input.focus();
  });
  return form;
}

/** Nothing where the slide asks nothing. */
export function showHands(deck: Deck): void {
  const { lesson } = deck;
  const slide = deck.scene.peek()?.slide;
  const ask = slide?.steps.find((step) => step.ask)?.ask;
  const answer = ask?.answer(lesson);
  if (!slide || !ask || document.querySelector('dialog[open]')) return;
  const rows = element('div', {});
  const options = () => {
    const offered = ask.options?.(lesson) ?? [];
    const called = (lesson.hands.peek()[slide.id]?.counts ?? []).filter(({ text }) => !offered.some((each) => each.text === text));
    return [...offered, ...called.sort((a, b) => a.value - b.value)];
  };
  const fill = () => rows.replaceChildren(...options().map((option) => row(lesson, slide.id, option)));
  if (answer) lesson.askForHands(slide.id, answer);
  fill();
  const entry = ask.options
    ? []
    : [
        field(ask.range, (value) => {
          lesson.raiseHands(slide.id, { value, text: `${value}${ask.range?.unit ?? ''}` }, 1);
          fill();
        }),
      ];
  const close = element('button', { type: 'button', class: 'chip' }, 'Close');
  const children = answer ? [rows, ...entry] : [element('p', {}, ask.unless ?? 'This question has no answer right now.')];
  const made = element('dialog', { class: 'sheet', 'aria-label': 'Show of hands' }, element('h2', {}, 'Show of hands'), ...children, close);
  close.addEventListener('click', () => made.close());
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
}

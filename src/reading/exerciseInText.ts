/** An exercise in the text: numbers to be written, or a mark to be put; what a wrong one looks like is said beside it, and all of it is shown to whoever asks. */
import { effect, untracked } from '@preact/signals-core';
import { element } from '../controls/element';
import { isComposing } from '../controls/signOf';
import { button } from '../deck/dialogs';
import type { ReadersExercise, Round, WantedNumber, WorkedLine } from '../scene/readersTasks';
import { capital, inWords, trimmed } from '../theme/numbers';
import { markPad } from './markPad';
import { neuronDrawing } from './neuronDrawing';
import type { ReadersWork } from './ReadersWork';
import { blanksOf, longest, type Outcome, type WorkingOut, workingOut } from './workingOut';
import './tasks.css';

export function exerciseInText(exercise: ReadersExercise, work: ReadersWork): HTMLElement {
  const working = workingOut(exercise, work);
  const { id, title } = exercise;
  const body = element('div', {});
  const outcome = element('p', { class: 'task-outcome', role: 'status', tabindex: -1 });
  const ask = element('p', { class: 'task-ask', id: `${id}-ask`, tabindex: -1 });
  const check = (byKeyboard: boolean) => {
    working.check();
    leadTo(working, body, outcome, byKeyboard);
  };
  const checks = element(
    'button',
    { type: 'button', class: 'chip', onclick: (event) => check((event as PointerEvent).detail === 0) },
    'Check',
  );
  const show = button('Show me', () => {
    working.show();
    outcome.focus({ preventScroll: true });
  });
  show.classList.add('small');
  const another = button('Another one', () => {
    working.another();
    ask.focus({ preventScroll: true });
  });
  another.classList.add('small');
  let stop = () => {};
  effect(() => {
    const round = working.round.value;
    stop();
    stop = untracked(() => fill(exercise, round, working, { body, ask, check: () => check(true) }));
  });
  effect(() => {
    const now = working.outcome.value;
    const isOver = now === 'done' || now === 'shown' || blanksOf(working.round.value).length === 0;
    for (const each of [checks, show]) each.hidden = isOver;
    outcome.replaceChildren(...toldOf(now, working));
  });
  return element(
    'div',
    { class: 'task', id, role: 'group', 'aria-labelledby': `${id}-title` },
    element('p', { class: 'task-heading', id: `${id}-title` }, title),
    ask,
    body,
    outcome,
    element('div', { class: 'task-tools' }, checks, show, another),
  );
}

/** To what is to be read next: all of it, or the first number that is not right. A hand that presses a button is left where it is. */
function leadTo({ outcome }: WorkingOut, body: HTMLElement, told: HTMLElement, byKeyboard: boolean): void {
  const now = outcome.peek();
  if (now === 'done') return told.focus({ preventScroll: true });
  if (!byKeyboard) return;
  const wrong = now === 'wrong' ? body.querySelector<HTMLInputElement>('[aria-invalid="true"]') : undefined;
  const open = [...body.querySelectorAll('input')].find(({ value }) => value === '');
  const next = wrong ?? open;
  next?.focus();
  if (next?.type === 'text') next.select();
}

function toldOf(outcome: Outcome, { round, said }: WorkingOut): (Node | string)[] {
  const blanks = blanksOf(round.value);
  if (outcome === 'done') return [element('b', {}, 'Right. '), round.value.done];
  if (outcome === 'shown') return [element('b', {}, 'Here it is. '), round.value.done];
  if (outcome === 'empty') return ['There is nothing to check yet. Write a number, or have it shown.'];
  const wrong = blanks.filter(said).length;
  const open = blanks.filter((blank) => said(blank) === undefined).length;
  if (outcome === 'wrong' && blanks.length === 1) return [said(blanks[0] as string) ?? ''];
  if (outcome === 'wrong')
    return [wrong === 1 ? 'One number wants another look.' : `${capital(inWords(wrong))} numbers want another look.`];
  if (outcome === 'partly') return [`Right so far. ${capital(inWords(open))} ${open === 1 ? 'is' : 'are'} still open.`];
  return [];
}

interface Places {
  readonly body: HTMLElement;
  readonly ask: HTMLElement;
  check(): void;
}

/** Builds what the round has, and lets it follow what is written; returns how to end that. */
function fill({ id }: ReadersExercise, round: Round, working: WorkingOut, { body, ask, check }: Places): () => void {
  ask.textContent = round.ask;
  const pad = round.mark && markPad(round.mark, (text) => working.write('mark', text));
  const height = element('output', { class: 'mark-height' });
  const isAlone = blanksOf(round).length === 1;
  const lines = round.lines.map((line) => lineOf(id, line, working, isAlone, check));
  const drawing = element('div', {});
  body.replaceChildren(
    ...(pad ? [pad.element, height] : []),
    drawing,
    ...(lines.length > 0 ? [element('div', { class: 'task-lines' }, ...lines.map((line) => line.element))] : []),
    ...(round.note ? [element('p', { class: 'task-note' }, round.note)] : []),
  );
  return effect(() => {
    const outcome = working.outcome.value;
    const isOver = outcome === 'done' || outcome === 'shown';
    for (const line of lines) line.follow();
    if (round.neuron) {
      const isKnown = isOver || blanksOf(round).length === 0;
      drawing.replaceChildren(neuronDrawing(round.neuron, isKnown ? round.neuron.activation : undefined));
    }
    if (!pad) return;
    const text = outcome === 'shown' ? trimmed(round.solution.mark ?? 0) : working.text('mark');
    pad.slider.value = text ? String(Number(text.replace('−', '-'))) : '0.5';
    pad.slider.disabled = isOver;
    pad.slider.setAttribute('aria-invalid', String(outcome === 'wrong'));
    pad.reveal(isOver);
    height.textContent = text ? `Your mark: ${text}` : 'Your mark has not been moved yet.';
  });
}

function lineOf(id: string, { name, means, parts }: WorkedLine, working: WorkingOut, isAlone: boolean, check: () => void) {
  const said = element('span', { class: 'line-said', id: `${id}-${name.replace(/\W+/g, '-')}-said` });
  const blank = parts.find((part): part is WantedNumber => typeof part !== 'string');
  const field = blank && fieldOf(blank, said.id, working, check);
  const made = element(
    'div',
    { class: 'task-line' },
    element('span', { class: means ? `line-name means-${means}` : 'line-name' }, name),
    element('span', { class: 'line-parts' }, ...parts.map((part) => (typeof part === 'string' ? part : (field ?? '')))),
    said,
  );
  const follow = () => {
    if (!field || !blank) return;
    const { outcome, round } = working;
    const isShown = outcome.value === 'shown';
    const text = isShown ? trimmed(round.value.solution[blank.blank] ?? 0) : working.text(blank.blank);
    if (field.value !== text) field.value = text;
    field.readOnly = isShown || outcome.value === 'done';
    const words = isShown ? undefined : working.said(blank.blank);
    made.classList.toggle('is-right', words === '');
    field.setAttribute('aria-invalid', String(Boolean(words)));
    // What is said to the only number stands below, where everything is told.
    said.textContent = words === '' ? '✓' : isAlone ? '' : (words ?? '');
  };
  return { element: made, follow };
}

function fieldOf({ blank, label }: WantedNumber, said: string, working: WorkingOut, check: () => void): HTMLInputElement {
  const field = element('input', {
    type: 'text',
    class: 'task-field',
    'aria-label': label,
    'aria-describedby': said,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'done',
    maxlength: longest,
  });
  field.addEventListener('input', () => working.write(blank, field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    check();
  });
  return field;
}

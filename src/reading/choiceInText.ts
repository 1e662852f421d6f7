/** A question with choices in the text: press one, and read what is to be said to it; press another as often as you like. */
import { effect } from '@preact/signals-core';
import * as v from 'valibot';
import { element } from '../controls/element';
import type { Lesson } from '../lesson/Lesson';
import type { ChoiceTask, Option } from '../scene/readersTasks';
import { type KeptAnswer, keptAnswer } from './keptAnswer';
import type { ReadersWork } from './ReadersWork';
import './tasks.css';

interface Asked {
  readonly options: readonly Option[];
  /** The place of the option that was pressed last. */
  readonly chosen: KeptAnswer<number | undefined>;
}

export function choiceOf({ id, make }: ChoiceTask, lesson: Lesson, work: ReadersWork): Asked & { readonly ask: string } {
  const { ask, options } = make(lesson);
  const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(options.length - 1));
  return { ask, options, chosen: keptAnswer<number | undefined>(work, id, place, undefined) };
}

/** `link` leads to the step that tells it. */
export function choiceInText(id: string, heading: string, ask: string, { options, chosen }: Asked, link: () => HTMLElement): HTMLElement {
  const outcome = element('p', { class: 'task-outcome', role: 'status' });
  const buttons = options.map(({ text }, place) =>
    element('button', { type: 'button', class: 'chip task-option', onclick: () => chosen.keep(place) }, text),
  );
  effect(() => {
    const place = chosen.now.value;
    const option = place === undefined ? undefined : options[place];
    for (const [i, button] of buttons.entries()) {
      button.setAttribute('aria-pressed', String(i === place));
      button.classList.toggle('is-right', i === place && option?.isRight === true);
    }
    outcome.replaceChildren(...(option ? [option.reply, ' ', link()] : []));
  });
  return element(
    'div',
    { class: 'task', role: 'group', 'aria-labelledby': `${id}-ask` },
    element('p', { class: 'task-heading' }, heading),
    element('p', { class: 'task-ask', id: `${id}-ask` }, ask),
    element('div', { class: 'task-options' }, ...buttons),
    outcome,
  );
}

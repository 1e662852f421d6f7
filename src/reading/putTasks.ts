/** Puts what is asked into the text: recalls under their chapters' headings, exercises beside their passages, the check behind the last chapter. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { button } from '../deck/dialogs';
import type { ReadersTasks, StepName } from '../scene/readersTasks';
import { capital, inWords } from '../theme/numbers';
import { type Article, hashOf } from './Article';
import { choiceInText, choiceOf } from './choiceInText';
import { exerciseInText } from './exerciseInText';
import type { Reader } from './Reader';
import type { ReadersWork } from './ReadersWork';

/** Returns the check, a section of its own. */
export function putTasks({ recalls, exercises, check }: ReadersTasks, article: Article, reader: Reader, work: ReadersWork): HTMLElement {
  for (const recall of recalls) {
    const heading = article.chapters[reader.order.indexOf(recall.before)]?.querySelector('h2');
    const { ask, ...asked } = choiceOf(recall, reader.lesson, work);
    heading?.after(choiceInText(recall.id, 'Do you still know?', ask, asked, () => linkTo(reader, recall.told)));
  }
  for (const exercise of exercises) {
    const passage = article.passageAt(placeOf(reader, exercise.after));
    passage?.element.append(exerciseInText(exercise, work));
  }
  return checkSection(check, reader, work);
}

function placeOf({ order }: Reader, { slide, step }: StepName) {
  const index = order.indexOf(slide);
  return { index, step: order.stepsOf(index).findIndex(({ id }) => id === step) + 1 };
}

function linkTo(reader: Reader, name: StepName): HTMLElement {
  const { index, step } = placeOf(reader, name);
  const link = element(
    'a',
    { href: `#${hashOf(name.slide, step)}`, class: 'task-link' },
    `${reader.order.chapters[index]?.title}, ${index + 1}.${step}`,
  );
  // Where the address names that place already, following it is no change of address.
  link.addEventListener('click', () => link.hash === location.hash && void reader.visit({ index, step }));
  return link;
}

function checkSection(check: ReadersTasks['check'], reader: Reader, work: ReadersWork): HTMLElement {
  const all = check.map((task) => ({ ...task, ...choiceOf(task, reader.lesson, work) }));
  const again = element('p', { class: 'check-again' });
  const anew = button('Ask all of it again', () => {
    for (const { chosen } of all) chosen.keep(undefined);
    all.length > 0 && section.querySelector<HTMLElement>('.task-option')?.focus();
  });
  anew.classList.add('small');
  effect(() => {
    const answered = all.filter(({ chosen }) => chosen.now.value !== undefined);
    const unsure = answered.filter(({ chosen, options }) => !options[chosen.now.value as number]?.isRight);
    again.replaceChildren(...toldAtEnd(all.length - answered.length, unsure.length, answered.length));
    const links = unsure.map(({ told }) => linkTo(reader, told));
    again.append(...links.flatMap((link, i) => [...(i === 0 ? [] : [i === links.length - 1 ? ' and ' : '; ']), link]));
    if (links.length > 0) again.append('.');
    anew.hidden = answered.length === 0;
  });
  const section = element(
    'section',
    { class: 'chapter', 'aria-labelledby': '/check' },
    element('h2', { id: '/check' }, 'The check'),
    element(
      'p',
      {},
      `${capital(inWords(all.length))} questions over the whole lesson. Choose as often as you like: there is a word to each answer, and no marks.`,
    ),
    ...all.map((each, i) => choiceInText(each.id, `${i + 1} of ${all.length}`, each.ask, each, () => linkTo(reader, each.told))),
    again,
    element(
      'p',
      { class: 'page-note' },
      work.isKept ? 'What you chose stays in this browser, and nowhere else.' : 'This browser keeps nothing of it.',
    ),
    element('p', {}, anew),
  );
  return section;
}

/** The last word, with nothing counted that was right or wrong. */
function toldAtEnd(open: number, unsure: number, answered: number): string[] {
  if (answered === 0) return ['When you have answered, it says here what is worth reading again.'];
  const rest = open === 0 ? '' : ` ${capital(inWords(open))} ${open === 1 ? 'is' : 'are'} still open, and can wait.`;
  if (unsure > 0) return [`${rest.trim()} Worth reading once more: `.trimStart()];
  return [
    open === 0 ? 'Nothing here asks to be read again. You know what a neural network is.' : `So far nothing asks to be read again.${rest}`,
  ];
}

/** What stands over the text: the lesson's question, how long it takes, its contents; and the bar that stays. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { type IconName, icon } from '../controls/icon';
import { button, dialog } from '../deck/dialogs';
import { type CurrentLook, showLook } from '../deck/look';
import { addressOf, inView } from '../deck/pageAddress';
import { rememberedPlace } from '../deck/remembered';
import { hashOf } from './Article';
import type { Reader } from './Reader';
import type { ReadersWork } from './ReadersWork';

/** The bar over the page: where one is, and the way elsewhere. */
export function readingBar(reader: Reader, work: ReadersWork, look: CurrentLook, listen: HTMLElement): HTMLElement {
  const where = element('a', { class: 'reading-where', href: '#' });
  const present = sign('a', 'Present this step', 'present');
  effect(() => {
    const { index, step } = reader.place.value;
    const chapter = reader.order.chapters[index];
    where.textContent = `${index + 1} · ${chapter?.title}`;
    where.setAttribute('href', `#${hashOf(chapter?.id ?? '')}`);
    present.setAttribute('href', inView(addressOf(chapter?.id, step, undefined)));
  });
  return element(
    'header',
    { class: 'reading-bar' },
    element('a', { class: 'reading-home', href: inView(location.pathname) }, 'Thirteen Thousand Dials'),
    where,
    element(
      'nav',
      { class: 'tools', 'aria-label': 'Page' },
      listen,
      sign('button', 'Contents', 'contents', () => showContents(reader, work)),
      present,
      sign('button', 'Look', 'look', () => showLook(look)),
    ),
  );
}

function sign<K extends 'a' | 'button'>(kind: K, label: string, name: IconName, press?: () => void): HTMLElementTagNameMap[K] {
  return element(kind, { class: 'tool', 'aria-label': label, type: kind === 'button' && 'button', onclick: press }, icon(name));
}

export function pageHead(reader: Reader, work: ReadersWork, minutes: number, ways: { print(): void; files(): void }): HTMLElement {
  const place = rememberedPlace(reader);
  const goOn = button(
    place ? `Go on at ${place.index + 1}${place.step > 0 ? `.${place.step}` : ''}` : '',
    () => place && reader.visit(place),
  );
  goOn.hidden = place === undefined;
  const [printing, files] = [button('Print', ways.print), button('Files …', ways.files)];
  for (const each of [printing, files]) each.classList.add('small');
  return element(
    'header',
    { class: 'page-head' },
    element('h1', {}, 'What is a neural network?'),
    element(
      'p',
      { class: 'page-lead' },
      'Read on, and the picture follows. It is a real network, and it is yours: draw into it, stop it, turn its dials. What you read is always about what is there.',
    ),
    element('p', { class: 'page-note' }, `About ${minutes} minutes. `, element('span', {}, work.isKept ? kept : notKept)),
    element('p', { class: 'choices' }, goOn, printing, files),
    element(
      'details',
      { class: 'contents-here', open: innerWidth > 900 },
      element('summary', {}, `${reader.order.chapters.length} chapters`),
      contents(reader, work),
    ),
  );
}

const kept = 'This browser remembers where you were.';
const notKept = 'This browser keeps nothing, so please note where you stop.';

/** What stands behind the last chapter. */
const behind = [
  ['#/check', 'Eight questions over all of it'],
  ['#/guesses', 'Your guesses'],
  ['#/glossary', 'Glossary'],
] as const;

function contents({ order }: Reader, work: ReadersWork, done: () => void = () => {}): HTMLElement {
  const entries = order.chapters.map(({ id, title }, index) => {
    const link = element('a', { href: `#${hashOf(id, 0)}`, onclick: done }, title);
    const entry = element('li', {}, link);
    effect(() => {
      const wanted = order.stepsOf(index).flatMap((_, at) => (order.keeps(index, at + 1) ? [`${id} ${at + 1}`] : []));
      const isRead = wanted.length > 0 && wanted.every((each) => work.read.value.has(each));
      entry.classList.toggle('is-read', isRead);
      link.setAttribute('aria-label', `${title}${isRead ? ', read' : ''}`);
    });
    return entry;
  });
  return element(
    'nav',
    { class: 'contents', 'aria-label': 'Contents' },
    element('ol', {}, ...entries),
    element(
      'ul',
      { class: 'contents-more' },
      ...behind.map(([href, text]) => element('li', {}, element('a', { href, onclick: done }, text))),
    ),
  );
}

function showContents(reader: Reader, work: ReadersWork): void {
  const made = dialog(
    'Contents',
    element('h2', {}, 'Contents'),
    contents(reader, work, () => made.close()),
    button('Close', () => made.close()),
  );
}

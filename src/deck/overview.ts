/** Every slide with its own picture, from the digit and the networks as they are now; pressing one goes there. */
import { element } from '../controls/element';
import { isCombined, signOf } from '../controls/signOf';
import { isOneFile } from './credits';
import type { Deck } from './Deck';
import { button, chipsFor, opened } from './dialogs';
import { takePosters } from './posters';
import { doorIndex } from './RunningOrder';
import { choosePath } from './remembered';
import './overview.css';

/** What it leads to beside the slides: `print` offers the handout, `files` what can be opened and saved. */
interface Ways {
  print(): void;
  files(): void;
}

export function toggleOverview(deck: Deck, ways: Ways): void {
  const open = document.querySelector<HTMLDialogElement>('dialog.overview[open]');
  if (open) open.close();
  else showOverview(deck, ways);
}

function showOverview(deck: Deck, { print, files }: Ways): void {
  deck.playback.pause();
  const here = deck.index.peek();
  const cards = deck.order.chapters.map((slide, index) => {
    const card = element(
      'button',
      { type: 'button', class: 'card', 'aria-current': index === here ? 'true' : undefined },
      element('span', {}, `${index + 1} · ${slide.title}`),
    );
    card.addEventListener('click', () => {
      made.close();
      if (index !== here) void deck.visit(index, 0);
    });
    const open = deck.order.loaded(index)?.pinned?.(deck.lesson);
    if (open) card.append(element('span', { class: 'pinned' }, open));
    return card;
  });
  const showPath = () => {
    cards.forEach((card, index) => {
      card.classList.toggle('left-out', !deck.order.keepsSlide(index));
    });
  };
  showPath();
  const way = (text: string, go: () => void) =>
    button(text, () => {
      made.close();
      go();
    });
  const ways = [
    way('Front door', () => void deck.visit(doorIndex, 0)),
    ...takeAlong(),
    way('Files …', files),
    way('Print handout …', print),
  ];
  const made = opened(
    element(
      'dialog',
      { class: 'overview', 'aria-label': 'Overview' },
      element('div', { class: 'paths' }, pathChoice(deck, showPath), element('div', { class: 'choices' }, ...ways)),
      element('div', { class: 'cards' }, ...cards),
    ),
  );
  made.addEventListener('keydown', (event) => walk(event, cards));
  made.addEventListener('close', takePosters(deck, cards));
  cards[Math.max(0, here)]?.focus();
}

/** The deck as one file, for a machine without network; not offered by that file itself. */
function takeAlong(): HTMLElement[] {
  if (isOneFile()) return [];
  return [
    element('a', { class: 'chip', href: 'thirteen-thousand-dials.html', download: '', title: 'The deck as one file' }, 'Take it along'),
  ];
}

/** Everything, or a path that goes over some of it. */
function pathChoice(deck: Deck, chosen: () => void): HTMLElement {
  const { order } = deck;
  const ways = order.paths.map((value) => ({ value, text: value.title }));
  return chipsFor(
    'Path through the lesson',
    ways,
    (path) => order.path.peek() === path,
    (path) => {
      choosePath(deck, path.id);
      chosen();
    },
  );
}

/** The arrows go from picture to picture, O closes as it opened. */
function walk(event: KeyboardEvent, cards: HTMLElement[]): void {
  const at = cards.indexOf(document.activeElement as HTMLElement);
  const across = cards.filter((card) => card.offsetTop === cards[0]?.offsetTop).length;
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[event.key];
  if (isCombined(event)) return;
  if (signOf(event) === 'o') (event.currentTarget as HTMLDialogElement).close();
  else if (by !== undefined) cards[Math.min(cards.length - 1, Math.max(0, at + by))]?.focus();
  else return;
  event.preventDefault();
}

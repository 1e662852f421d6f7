/** The lesson to be read: puts the text, the picture beside it and what stands round both into the page. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { listenForFiles, showFilesOf } from '../deck/bringing';
import type { CurrentLook } from '../deck/look';
import type { Notice } from '../deck/Notice';
import { addressOf, placeIn, writeAddress } from '../deck/pageAddress';
import { patiently } from '../deck/patiently';
import { rememberPlaces } from '../deck/remembered';
import { tellStart } from '../deck/startWords';
import type { Lesson } from '../lesson/Lesson';
import type { GlossaryTerm } from '../scene/GlossaryTerm';
import type { ReadersTasks } from '../scene/readersTasks';
import type { Chapter, Path } from '../scene/Step';
import { Stage } from '../stage/Stage';
import { widePlaces } from '../theme/places';
import { Aloud } from '../voice/Aloud';
import { Article } from './Article';
import { Definition } from './Definition';
import { glossarySection, stepLink } from './glossarySection';
import { guessesPage } from './guessesPage';
import { Listening } from './Listening';
import { listenButton, listenPanel } from './listenBar';
import { tieMentions } from './mentions';
import { pageHead, readingBar } from './pageHead';
import { printChapter } from './printChapter';
import { putTasks } from './putTasks';
import { Reader } from './Reader';
import { ReadersWork } from './ReadersWork';
import { ReadingLine } from './ReadingLine';
import { ReadingStage } from './ReadingStage';
import { listenForUndo } from './undoKeys';
import { Vocabulary } from './Vocabulary';
import './reading.css';

interface ReadingParts {
  readonly slides: readonly Chapter[];
  readonly paths: readonly Path[];
  readonly lesson: Lesson;
  readonly look: CurrentLook;
  readonly notice: Notice;
  readonly tasks: ReadersTasks;
  readonly glossary: readonly GlossaryTerm[];
  /** That somebody takes who reads it all. */
  readonly minutes: number;
}

/** Milliseconds at a passage after which it has been read. */
const readingTime = 2500;

/** Ready when the first picture stands. */
export async function startReading(parts: ReadingParts): Promise<Reader> {
  const { slides, paths, lesson, look, notice } = parts;
  const stage = new Stage(element('div', { class: 'stage' }), widePlaces);
  const room = new ReadingStage(lesson, stage);
  const reader = new Reader({ slides, paths, lesson, stage, places: () => room.places });
  usePath(reader, new URLSearchParams(location.search).get('lesson-path'));
  await Promise.all(reader.order.all.map((load) => patiently(load, { failed: () => tellStart('network') })));
  const work = new ReadersWork(lesson);
  const vocabulary = new Vocabulary(parts.glossary, reader.order);
  const definition = new Definition((term) => stepLink(vocabulary, reader.order, term));
  const article = new Article(reader.order, lesson, { vocabulary, definition });
  document.documentElement.classList.add('reads');
  document.querySelector('.reveal')?.remove();
  const text = element('article', { class: 'reading-text' });
  const print = () =>
    void printChapter(reader, article, look).catch((error) => {
      notice.tell('handout', 'The text could not be printed. Please try once more.');
      console.error(error);
    });
  text.append(
    pageHead(reader, work, parts.minutes, { print, files: () => showFilesOf(parts) }),
    ...article.chapters,
    putTasks(parts.tasks, article, reader, work),
    guessesPage(reader, work),
    glossarySection(vocabulary, reader.order),
  );
  tieMentions(text, lesson);
  const listening = new Listening(new Aloud(), reader, article);
  text.append(listenPanel(listening));
  document.body.append(readingBar(reader, work, look, listenButton(listening)), element('main', { class: 'reading' }, text, room.element));
  room.choosePlaces();
  room.start(reader, notice);
  stage.onGraphics = (graphics) => notice.tellGraphics(graphics);
  await stage.start();
  reader.onFailure = (error) => notice.tellFailure(error);
  effect(() => notice.tellLate(reader.late.value));
  look.onChange = () => void reader.rebuild();
  await followText(reader, article, work, notice);
  article.keepUp();
  rememberPlaces(reader);
  listenForUndo(lesson);
  listenForFiles({ lesson, notice, order: reader.order });
  document.body.classList.add('ready');
  return reader;
}

function usePath({ order }: Reader, id: string | null): void {
  order.path.value = order.paths.find((each) => each.id === id) ?? order.line;
}

/** The picture follows the text, and the text whoever follows a link. */
async function followText(reader: Reader, article: Article, work: ReadersWork, notice: Notice): Promise<void> {
  const { order } = reader;
  const passages = new ReadingLine(article.passages, (passage, jumped) => reader.follow(passage.place, jumped));
  const bring = (place: { index: number; step: number }) => {
    const passage = article.passageAt(place);
    if (!passage) return;
    passages.stand(passage);
    passage.bring();
  };
  reader.onVisit = bring;
  const placeInAddress = () => placeIn(order.chapters, location.hash);
  const place = placeInAddress() ?? { index: 0, step: 0 };
  history.scrollRestoration = 'manual';
  await reader.visit(place);
  if (!placeInAddress()) bringNamed();
  const lay = () => passages.lay(lineOf(document.documentElement));
  lay();
  // Turned or resized, the text is laid out anew: what was read stays where one reads.
  let width = innerWidth;
  window.addEventListener('resize', () => {
    lay();
    if (innerWidth !== width) bring(reader.place.peek());
    width = innerWidth;
  });
  window.addEventListener('hashchange', () => {
    const wanted = placeInAddress();
    if (wanted) void reader.visit(wanted);
  });
  let isFirst = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const { index, step } = reader.place.value;
    const slide = order.chapters[index]?.id ?? '';
    const path = order.path.value === order.line ? undefined : order.path.value;
    if (!isFirst) notice.turn();
    if (!isFirst) writeAddress(addressOf(slide, step, path));
    isFirst = false;
    clearTimeout(timer);
    timer = setTimeout(() => work.saw(`${slide} ${step}`), readingTime);
  });
  window.addEventListener('beforeprint', () => article.write());
}

/** What stands beside the passages has names, too: the guesses, an entry of the glossary. Without one, the page begins at its head. */
function bringNamed(): void {
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (named) named.scrollIntoView({ block: 'start', behavior: 'instant' });
  else scrollTo(0, 0);
}

/** How far down the window one reads, 0…1: the style sheet says it, as it knows where the picture stands. */
function lineOf(root: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(root).getPropertyValue('--reading-line')) || 0.45;
}

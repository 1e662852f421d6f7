/** Composition root: makes lesson, stage and deck, puts what stands round them, and `window.lesson`. Nobody imports it. */
import './deck/page.css';
import { effect } from '@preact/signals-core';
import { doorChapter, slides } from '../slides';
import { paths, readingMinutes } from '../slides/paths';
import { type LessonApi, makeLessonApi, makeReadingApi } from './api/lessonApi';
import { element } from './controls/element';
import { makeActions } from './deck/actions';
import { followBlack } from './deck/blackScreen';
import { listenForFiles, loadFileReader } from './deck/bringing';
import { Deck } from './deck/Deck';
import { Frame } from './deck/Frame';
import { FrontDoor } from './deck/FrontDoor';
import { fadeWhenIdle } from './deck/idle';
import { keepWork, type Unread } from './deck/keeping';
import { listenToKeys } from './deck/keys';
import { LearnerNotes } from './deck/LearnerNotes';
import { CurrentLook } from './deck/look';
import { Magnifier } from './deck/Magnifier';
import { Notice } from './deck/Notice';
import { keepForNextVisit } from './deck/nextVisit';
import { printStage } from './deck/onPaper';
import { leadsToDoor, placeIn } from './deck/pageAddress';
import { patiently } from './deck/patiently';
import { keepPresenting } from './deck/presenting';
import { handOut, loadHandout } from './deck/printing';
import { rememberPlaces } from './deck/remembered';
import { SpeakerLink } from './deck/SpeakerLink';
import { later, spareTime } from './deck/spareTime';
import { started, tellStart } from './deck/startWords';
import { listenToSwipes } from './deck/swipes';
import { Watching } from './deck/Watching';
import { Lesson } from './lesson/Lesson';
import { fetched, loadLesson } from './loadLesson';
import { Stage } from './stage/Stage';
import { placesFor } from './theme/places';
import { fontFamily } from './theme/type';
import { Aloud } from './voice/Aloud';

async function start(): Promise<void> {
  const look = new CurrentLook();
  // The first slide comes while the rest is on its way; where it does not, the deck asks for it again.
  const first = leadsToDoor(location) ? doorChapter : slides[placeIn(slides, location.hash)?.index ?? 0];
  first?.load().catch(() => {});
  const fonts = loadFonts();
  const parts = await patiently(() => loadLesson(fetched), { failed: () => tellStart('network') });
  if (!parts) return;
  const isDressed = await Promise.race([fonts.then(() => true), later(fontPatience)]);
  const lesson = new Lesson(parts);
  const unread = await keepWork(lesson);
  const notice = new Notice();
  const query = new URLSearchParams(location.search);
  if (query.get('view') === 'read') {
    const [{ startReading }, { tasks }, { glossary }] = await Promise.all([
      import('./reading/startReading'),
      import('../slides/alone/tasks'),
      import('../slides/glossary'),
    ]);
    const reader = await startReading({ slides, paths, lesson, look, notice, tasks, glossary, minutes: readingMinutes });
    Object.assign(window.lesson, makeLessonApi(reader, reader.stage, lesson));
    void started();
    tellUnread(unread, notice);
    await Promise.all([...lesson.all, loadFileReader].map((ask) => patiently(ask)));
    return void keepForNextVisit();
  }
  const deck = makeDeck(lesson);
  furnish(deck, look, notice);
  deck.usePath(query.get('lesson-path') ?? undefined);
  // On paper there is no deck: reveal would lay out pages of its own.
  if (query.get('view') === 'print') return startOnPaper(deck, look, query.has('lesson-notes'));
  await startOnScreen(deck);
  void started();
  tellUnread(unread, notice);
  document.body.classList.add('ready');
  // Drawing, pointing and stepping work from here on; the other slides follow.
  performance.mark('first-scene');
  // Whoever drives it may ask for the steps of any slide at once, unless they are late.
  await Promise.race([spareTime().then(() => Promise.allSettled(deck.order.all.map((load) => load()))), later(1000)]);
  Object.assign(window.lesson, makeLessonApi(deck, deck.stage, lesson));
  if (!isDressed) void fonts.then(() => deck.useLetters());
  await loadTheRest(deck);
}

function tellUnread(unread: Unread, notice: Notice): void {
  effect(() => {
    const sentence = unread.value;
    // It may turn out while a slide is made, whose arrival ends what was said before.
    if (sentence) setTimeout(() => notice.tell('work', sentence));
  });
}

/** Milliseconds that the first picture waits for its typeface; then the system's stands until it comes. */
const fontPatience = 1500;

/** The greek letters have a font file of their own; all are asked for before anything is drawn. A typeface that is refused is no loss. */
async function loadFonts(): Promise<void> {
  const weights = [400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, 'aΣσ'));
  await Promise.allSettled(weights);
}

/** Every file that a later step needs is there before it is wanted: from then on the lesson needs no network. */
async function loadTheRest({ order, lesson }: Deck): Promise<void> {
  await Promise.all([...order.all, ...lesson.all, loadHandout, loadFileReader].map((ask) => patiently(ask)));
  void keepForNextVisit();
}

function makeDeck(lesson: Lesson): Deck {
  const reveal = document.querySelector<HTMLElement>('.reveal');
  if (!reveal) throw new Error('The page has no place for the deck.');
  const places = placesFor(innerWidth, innerHeight);
  const stage = new Stage(element('div', { class: 'stage' }), places);
  return new Deck({ reveal, slides, paths, door: doorChapter, lesson, stage, places });
}

/** Everything round the picture, and what listens to keys, fingers, the window and the speaker's. */
function furnish(deck: Deck, look: CurrentLook, notice: Notice): void {
  const notes = new LearnerNotes(deck);
  const speaker = new SpeakerLink(deck, look);
  const magnifier = new Magnifier(deck);
  const watching = new Watching(deck, new Aloud(), notice);
  const actions = makeActions({ deck, look, magnifier, notice, notes, speaker, watching });
  const frame = new Frame(deck, { magnifier, notice, notes, door: new FrontDoor(deck, actions, readingMinutes) }, actions);
  document.querySelector('.reveal .slides')?.append(frame.element);
  frame.place(deck.places);
  deck.onFailure = (error) => notice.tellFailure(error);
  effect(() => {
    notice.tellLate(deck.late.value);
    if (deck.late.value?.failed) tellStart('network');
  });
  let before: string | undefined;
  effect(() => {
    const now = deck.scene.value && `${deck.scene.value.slide.id} ${deck.scene.value.step.value}`;
    if (before && now !== before) notice.turn();
    before = now;
  });
  deck.stage.onGraphics = (graphics) => notice.tellGraphics(graphics);
  deck.stage.onFrame = () => frame.follow();
  deck.onResize = () => {
    magnifier.fit();
    frame.place(deck.places);
  };
  look.onChange = () => void deck.rebuild();
  followBlack(deck);
  rememberPlaces(deck);
  keepPresenting(deck);
  printStage(deck);
  watchWindow(deck);
  speaker.listen(actions);
  listenToKeys(actions);
  listenToSwipes(frame.element, actions);
  listenForFiles({ lesson: deck.lesson, notice, order: deck.order });
  fadeWhenIdle();
  document.addEventListener('visibilitychange', () => document.hidden && deck.scene.peek()?.arrive());
}

/** The size of the window, and its pixel ratio: a move to a projector changes it and tells nobody, so it is looked at every second. */
function watchWindow(deck: Deck): void {
  window.addEventListener('resize', () => void deck.useSize(placesFor(innerWidth, innerHeight)));
  setInterval(() => deck.fitStage(), 1000);
}

async function startOnPaper(deck: Deck, look: CurrentLook, notes: boolean): Promise<void> {
  await deck.stage.start();
  Object.assign(window.lesson, makeReadingApi(deck, deck.lesson));
  await handOut(deck, { pictures: 'steps', notes }, look.now);
  void started();
}

async function startOnScreen(deck: Deck): Promise<void> {
  const size = [innerWidth, innerHeight];
  await deck.start();
  // The window may have been resized meanwhile.
  if (String(size) !== String([innerWidth, innerHeight])) await deck.useSize(placesFor(innerWidth, innerHeight));
}

declare global {
  interface Window {
    lesson: LessonApi & { readonly ready: Promise<void> };
  }
}

const ready = start();
// At once, for pages that embed the deck and wait: all else in it stands when `ready` has come.
window.lesson = { ready } as Window['lesson'];
ready.catch((error: unknown) => {
  tellStart('error');
  throw error;
});

/** Composition root: makes stage and deck for the lesson, what keys and tools do, and `window.lesson`. Nobody imports it. */
import './deck/page.css';
import { effect } from '@preact/signals-core';
import { slides } from '../slides';
import { paths } from '../slides/paths';
import { type LessonApi, makeLessonApi, makeReadingApi } from './api/lessonApi';
import { showContents } from './deck/contents';
import { Deck } from './deck/Deck';
import { askForHandout, confirmReset, showWaiting } from './deck/dialogs';
import { Frame } from './deck/Frame';
import type { HandoutParts, HandoutWish } from './deck/handout';
import { showHands } from './deck/hands';
import { showHelp } from './deck/help';
import { fadeWhenIdle } from './deck/idle';
import { keepAcrossReloads } from './deck/keeping';
import { listenToKeys } from './deck/keys';
import { toggleLaser } from './deck/laser';
import { applyLook, type Look, lookAtStart, remember, showLook } from './deck/look';
import { toggleOverview } from './deck/overview';
import { addressedIn } from './deck/RunningOrder';
import { SpeakerLink } from './deck/SpeakerLink';
import './deck/blackScreen.css';
import './deck/failure.css';
import { listenToSwipes } from './deck/swipes';
import { loadLesson } from './loadLesson';
import { motion } from './scene/Scene';
import { Stage } from './stage/Stage';
import { placesFor } from './theme/places';
import { fontFamily } from './theme/type';

/** The greek letters have a font file of their own; all are asked for before anything is drawn. */
async function loadFonts(): Promise<void> {
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, 'aΣσ')));
}

async function start(): Promise<void> {
  let look = lookAtStart();
  applyLook(look);
  // The first slide comes while the rest is on its way; where it does not, the deck says so when it asks for it.
  slides[addressedIn(slides, location.hash)]?.load().catch(() => {});
  const [lesson] = await Promise.all([loadLesson(), loadFonts()]);
  const unread = keepAcrossReloads(lesson);

  const sizeAtStart = [innerWidth, innerHeight];
  const places = placesFor(innerWidth, innerHeight);
  const stage = new Stage(element('div', 'stage'), places);
  stage.onGraphics = (graphics) =>
    frame.tell(
      graphics === 'webgl'
        ? undefined
        : 'This browser gives the page no graphics (WebGL), so you see a plain picture: all numbers, steps and drawing work; glow and connections are missing.',
    );
  const reveal = document.querySelector<HTMLElement>('.reveal');
  if (!reveal) throw new Error('The page has no place for the deck.');
  const deck = new Deck({ reveal, slides, paths, lesson, stage, places });

  /** Opens the browser's own print dialog; the deck stands again as it stood once that is closed. */
  const print = async (wish: HandoutWish) => {
    const handout = await handOut(deck, wish, look);
    const restore = () => {
      handout.discard();
      applyLook(look);
      void deck.rebuild().then(() => deck.useSize(placesFor(innerWidth, innerHeight)));
    };
    window.addEventListener('afterprint', restore, { once: true });
    window.print();
  };
  const openOverview = () => toggleOverview(deck, () => askForHandout((wish) => void print(wish).catch(tellFailure)));

  const useLook = (next: Look) => {
    look = next;
    remember(look);
    applyLook(look);
    useMotion();
    void deck.rebuild();
  };

  const tellFailure = (error: unknown) => frame.tell(error instanceof Error ? error.message : String(error));
  const reset = () => lesson.reset();
  const actions = {
    advance: () => deck.advance().catch(tellFailure),
    back: () => deck.back().catch(tellFailure),
    pauseOrContinue: () => (deck.scene.peek()?.playing.peek() ? deck.pause() : deck.continue()),
    pauseOrPlay: () => (deck.scene.peek()?.playing.peek() ? deck.pause() : deck.play()),
    replay: () => deck.replay(),
    slower: () => deck.setSpeed(Math.max(0.5, deck.speed.peek() / 2)),
    faster: () => deck.setSpeed(Math.min(2, deck.speed.peek() * 2)),
    editDigit: () => document.querySelector<HTMLElement>('#grid-digit')?.focus(),
    reset: () => (lesson.edits > 1 ? confirmReset(reset) : reset()),
    undo: () => lesson.undo(),
    redo: () => lesson.redo(),
    jump: () => showContents(deck),
    escape: () => {
      const held = document.activeElement;
      if (deck.black.peek()) actions.black();
      else if (held instanceof HTMLElement && held !== document.body) held.blur();
      else openOverview();
    },
    overview: openOverview,
    black: () => {
      deck.black.value = !deck.black.peek();
    },
    fullScreen: () =>
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {}),
    notes: () => frame.toggleNotes(),
    speaker: () => {
      if (!speaker.open())
        frame.tell('The browser did not allow a second window. Please allow pop-up windows for this page, then press S again.');
    },
    clear: () => lesson.clear(),
    theme: () => {
      useLook({ ...look, theme: look.theme === 'dark' ? 'light' : 'dark' });
    },
    look: () => showLook(() => look, useLook),
    laser: toggleLaser,
    hands: () => showHands(deck),
    help: showHelp,
  };
  const speaker = new SpeakerLink(deck, actions, () => look);
  const frame = new Frame(deck, stage.element, {
    ...actions,
    faster: () => deck.setSpeed(deck.speed.peek() === 2 ? 0.5 : deck.speed.peek() * 2),
  });
  reveal.querySelector('.slides')?.append(frame.element);
  frame.place(places);
  stage.onFrame = () => frame.follow();
  deck.onResize = () => frame.place(deck.places);

  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const useMotion = () => {
    motion.reduced = reduced.matches || look.motion === 'reduced';
  };
  useMotion();
  reduced.addEventListener('change', useMotion);
  effect(() => void document.body.classList.toggle('black', deck.black.value));
  watchWindow(deck, stage);
  listenToKeys(actions);
  fadeWhenIdle();
  listenToSwipes(frame.element, actions);
  document.addEventListener('visibilitychange', () => document.hidden && deck.scene.peek()?.complete());

  const query = new URLSearchParams(location.search);
  deck.usePath(query.get('lesson-path') ?? undefined);
  // On paper there is no deck: reveal would lay out pages of its own.
  if (query.get('view') === 'print') {
    await stage.start();
    Object.assign(window.lesson, makeReadingApi(deck, lesson));
    return void (await handOut(deck, { pictures: 'steps', notes: query.has('lesson-notes') }, look));
  }
  await deck.start();
  // The window may have been resized meanwhile.
  if (String(sizeAtStart) !== String([innerWidth, innerHeight])) await deck.useSize(placesFor(innerWidth, innerHeight));
  if (unread) frame.tell(`${unread} could not be read, so the lesson begins anew.`);
  document.body.classList.add('ready');
  // Drawing, pointing and stepping work from here on; the other slides follow.
  performance.mark('first-scene');
  Object.assign(window.lesson, makeLessonApi(deck, stage, lesson));
  await idle();
  await deck.order.loadAll();
}

/** Until the browser has nothing better to do, for a second at most. */
async function idle(): Promise<void> {
  await new Promise((done) => ('requestIdleCallback' in window ? requestIdleCallback(done, { timeout: 1000 }) : setTimeout(done, 100)));
}

/** Puts the handout in the place of the deck, in the light theme. */
async function handOut(parts: HandoutParts, wish: HandoutWish, look: Look): Promise<{ discard(): void }> {
  const waiting = showWaiting('Handout');
  const { makeHandout, discard } = await import('./deck/handout');
  applyLook({ ...look, theme: 'light' });
  try {
    const handout = await makeHandout(parts, wish, waiting.tell);
    document.body.append(handout);
    document.body.classList.add('handed-out');
    return {
      discard: () => {
        document.body.classList.remove('handed-out');
        discard(handout);
      },
    };
  } finally {
    waiting.close();
  }
}

/** The size of the window, and its pixel ratio: a move to a projector changes it and tells nobody, so it is looked at every second. */
function watchWindow(deck: Deck, stage: Stage): void {
  window.addEventListener('resize', () => void deck.useSize(placesFor(innerWidth, innerHeight)));
  setInterval(() => stage.resize(deck.places, deck.scale * devicePixelRatio), 1000);
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
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
  const note = element('p', 'failure');
  note.setAttribute('role', 'alert');
  note.textContent = error instanceof Error ? error.message : String(error);
  document.body.append(note);
  throw error;
});

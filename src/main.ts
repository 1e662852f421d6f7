/** Composition root: loads the networks and the first digit, makes lesson, stage, deck and `window.lesson`. Nobody imports it. */
import '@fontsource-variable/inter/wght.css';
import { slides } from '../slides';
import { paths } from '../slides/paths';
import { type LessonApi, makeLessonApi } from './api/lessonApi';
import { showContents } from './deck/contents';
import { Deck } from './deck/Deck';
import { askForHandout, confirmReset, showHelp, showWaiting } from './deck/dialogs';
import { Frame } from './deck/Frame';
import type { HandoutKind, HandoutParts } from './deck/handout';
import { showHands } from './deck/hands';
import { fadeWhenIdle } from './deck/idle';
import { listenToKeys } from './deck/keys';
import { toggleLaser } from './deck/laser';
import { applyLook, type Look, lookAtStart, remember, showLook } from './deck/look';
import { toggleOverview } from './deck/overview';
import { addressedIn } from './deck/RunningOrder';
import { SpeakerLink } from './deck/SpeakerLink';
import './deck/style.css';
import { parseSamples, type Sample } from './digits/samples';
import { savedWork, workParameter } from './lesson/address';
import { handMade } from './lesson/handMade';
import { Lesson, type SampleSetName } from './lesson/Lesson';
import { trainedSize } from './lesson/trainedSize';
import { type DeepTraining, type ModelCard, measured, trainingStages } from './lesson/trainingRecords';
import { parseNetwork } from './network/parseNetwork';
import { motion } from './scene/Scene';
import { Stage } from './stage/Stage';
import { placesFor } from './theme/places';
import { fontFamily } from './theme/type';

const files = {
  star: new URL('../assets/networks/star.json', import.meta.url),
  card: new URL('../assets/networks/star.card.json', import.meta.url),
  stages: new URL('../assets/training/star-stages.json', import.meta.url),
  relu: new URL('../assets/networks/relu.json', import.meta.url),
  reluCard: new URL('../assets/networks/relu.card.json', import.meta.url),
  sigmoid: new URL('../assets/networks/sigmoid-twin.json', import.meta.url),
  sigmoidCard: new URL('../assets/networks/sigmoid-twin.card.json', import.meta.url),
  deep: new URL('../assets/training/deep.json', import.meta.url),
  plain: new URL('../assets/networks/plain.json', import.meta.url),
  plainCard: new URL('../assets/networks/plain.card.json', import.meta.url),
  threes: new URL('../assets/digits/threes.json', import.meta.url),
  fair: new URL('../assets/digits/fair.json', import.meta.url),
  misses: new URL('../assets/digits/misses.json', import.meta.url),
  'four-or-nine': new URL('../assets/digits/four-or-nine.json', import.meta.url),
};

/** Networks of other sizes, each with its model card. */
const sizeFiles = [
  [new URL('../assets/networks/size-none.json', import.meta.url), new URL('../assets/networks/size-none.card.json', import.meta.url)],
  [new URL('../assets/networks/size-1x16.json', import.meta.url), new URL('../assets/networks/size-1x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-2x16.json', import.meta.url), new URL('../assets/networks/size-2x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-3x16.json', import.meta.url), new URL('../assets/networks/size-3x16.card.json', import.meta.url)],
  [new URL('../assets/networks/size-2x32.json', import.meta.url), new URL('../assets/networks/size-2x32.card.json', import.meta.url)],
] as const;

async function load(file: URL): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok)
    throw new Error(
      `The file ${file.pathname.split('/').pop()} of this lesson could not be loaded (${answer.status}). Please reload the page.`,
    );
  return answer.json();
}

const loaded = new Map<SampleSetName, Promise<Sample[]>>();
function sampleSet(name: SampleSetName): Promise<Sample[]> {
  let set = loaded.get(name);
  if (!set) {
    set = load(files[name]).then(parseSamples);
    loaded.set(name, set);
  }
  return set;
}

/** Made when first asked for, and again when that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

const trainedSizes = once(() =>
  Promise.all(sizeFiles.map(async ([file, card]) => trainedSize(parseNetwork(await load(file)), (await load(card)) as ModelCard))),
);

const twins = once(async () => {
  const [relu, reluCard, sigmoid, sigmoidCard] = await Promise.all(
    [files.relu, files.reluCard, files.sigmoid, files.sigmoidCard].map(load),
  );
  return { relu: measured(relu, reluCard), sigmoid: measured(sigmoid, sigmoidCard) };
});

const plain = once(async () => trainedSize(parseNetwork(await load(files.plain)), (await load(files.plainCard)) as ModelCard));

/** The greek letters have a font file of their own; all are asked for before anything is drawn. */
async function loadFonts(): Promise<void> {
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, 'aΣσ')));
}

async function start(): Promise<void> {
  let look = lookAtStart();
  applyLook(look);
  // The first slide comes while the rest is on its way; where it does not, the deck says so when it asks for it.
  slides[addressedIn(slides, location.hash)]?.load().catch(() => {});
  const [network, card, threes] = await Promise.all([
    load(files.star).then(parseNetwork),
    load(files.card),
    sampleSet('threes'),
    loadFonts(),
  ]);
  const first = threes[0];
  if (!first) throw new Error('The sample file of this lesson is empty.');
  const lesson = new Lesson({
    networks: { lesson: network, ...handMade },
    start: first,
    sampleSet,
    trainedSizes,
    trainingStages: once(async () => trainingStages(await load(files.stages), network, card as ModelCard)),
    twins,
    deepTraining: once(async () => (await load(files.deep)) as DeepTraining),
    plain,
    testAccuracy: (card as ModelCard).test.percent,
  });

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
  const print = async (kind: HandoutKind) => {
    const handout = await handOut(deck, kind, look);
    const restore = () => {
      handout.discard();
      applyLook(look);
      void deck.rebuild().then(() => deck.useSize(placesFor(innerWidth, innerHeight)));
    };
    window.addEventListener('afterprint', restore, { once: true });
    window.print();
  };
  const openOverview = () => toggleOverview(deck, () => askForHandout((kind) => void print(kind).catch(tellFailure)));

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
    pauseOrContinue: () => (deck.scene.peek()?.playing.peek() ? deck.pause() : deck.play()),
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
      if (held instanceof HTMLElement && held !== document.body) held.blur();
      else openOverview();
    },
    overview: openOverview,
    black: () => document.body.classList.toggle('black'),
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
  watchWindow(deck, stage);
  listenToKeys(actions);
  fadeWhenIdle();
  listenToSwipes(frame.element, actions);
  document.addEventListener('visibilitychange', () => document.hidden && deck.scene.peek()?.complete());

  deck.usePath(new URLSearchParams(location.search).get('lesson-path') ?? undefined);
  // On paper there is no deck: reveal would lay out pages of its own.
  if (new URLSearchParams(location.search).get('view') === 'print') {
    await stage.start();
    return void (await handOut(deck, 'steps', look));
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
async function handOut(parts: HandoutParts, kind: HandoutKind, look: Look): Promise<{ discard(): void }> {
  const waiting = showWaiting('Handout');
  const { makeHandout, discard } = await import('./deck/handout');
  applyLook({ ...look, theme: 'light' });
  try {
    const handout = await makeHandout(parts, kind, waiting.tell);
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

/**
 * Digit, edits and guesses stay with this tab when the page is loaded anew. Work that came in the address is taken up once, so that
 * a reload keeps what has become of it. Says what could not be read, if anything.
 */
function keepAcrossReloads(lesson: Lesson): string | undefined {
  const key = 'thirteen-thousand-dials';
  const sentKey = `${key}-sent`;
  const sent = new URLSearchParams(location.search).get(workParameter) ?? '';
  window.addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(lesson));
      sessionStorage.setItem(sentKey, sent);
    } catch {
      // A browser that keeps nothing: the next load begins anew.
    }
  });
  let what = 'What you had done before';
  try {
    const kept = sessionStorage.getItem(key);
    const isNew = sent !== '' && (!kept || sessionStorage.getItem(sentKey) !== sent);
    if (isNew) what = 'The work in this address';
    if (isNew) lesson.restore(savedWork(sent));
    else if (kept) lesson.restore(JSON.parse(kept));
    return undefined;
  } catch {
    return what;
  }
}

/** The size of the window, and its pixel ratio: a move to a projector changes it and tells nobody, so it is looked at every second. */
function watchWindow(deck: Deck, stage: Stage): void {
  window.addEventListener('resize', () => void deck.useSize(placesFor(innerWidth, innerHeight)));
  setInterval(() => stage.resize(deck.places, deck.scale * devicePixelRatio), 1000);
}

/** Where a finger that moves means something of its own. */
const ownMoves = 'input, button, label, a, dialog, aside, [role=slider], .grid-pad, .sketch-pad, .drag-handle, .carries';

/** A swipe over the picture and its words, where no pen and no handle is, turns the step. */
function listenToSwipes(surface: HTMLElement, actions: { advance(): void; back(): void }): void {
  let from: { x: number; y: number } | undefined;
  surface.addEventListener('pointerdown', (event) => {
    const isFree = event.pointerType === 'touch' && event.isPrimary && !(event.target as Element).closest(ownMoves);
    from = isFree ? { x: event.clientX, y: event.clientY } : undefined;
  });
  surface.addEventListener('pointerup', (event) => {
    if (!from) return;
    const dx = event.clientX - from.x;
    if (Math.abs(dx) > 40 && Math.abs(dx) > 2 * Math.abs(event.clientY - from.y)) dx < 0 ? actions.advance() : actions.back();
    from = undefined;
  });
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

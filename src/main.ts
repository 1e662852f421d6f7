/** Composition root: loads the networks and the first digit, makes lesson, stage, deck and `window.lesson`. Nobody imports it. */
import '@fontsource-variable/inter/wght.css';
import { slides } from '../slides';
import { makeLessonApi } from './api/lessonApi';
import { Deck } from './deck/Deck';
import { confirmReset, showHelp, showJump } from './deck/dialogs';
import { Frame } from './deck/Frame';
import { listenToKeys } from './deck/keys';
import { toggleOverview } from './deck/overview';
import './deck/style.css';
import { parseSamples, type Sample } from './digits/samples';
import { handMade } from './lesson/handMade';
import { Lesson, type SampleSetName, type TrainedSize } from './lesson/Lesson';
import { trainedSize } from './lesson/trainedSize';
import { parseNetwork } from './network/parseNetwork';
import { motion } from './scene/Scene';
import { Stage } from './stage/Stage';
import { cssVariables, type ThemeName, useTheme } from './theme/colours';
import { placesFor } from './theme/places';
import { fontFamily } from './theme/type';

const files = {
  star: new URL('../assets/networks/star.json', import.meta.url),
  card: new URL('../assets/networks/star.card.json', import.meta.url),
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

/** What the lesson reads of a model card. */
interface ModelCard {
  test: { percent: number };
  parameters: number;
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

let sizesLoaded: Promise<TrainedSize[]> | undefined;
function trainedSizes(): Promise<TrainedSize[]> {
  sizesLoaded ??= Promise.all(
    sizeFiles.map(async ([file, cardFile]) => trainedSize(parseNetwork(await load(file)), (await load(cardFile)) as ModelCard)),
  );
  return sizesLoaded;
}

let plainLoaded: Promise<TrainedSize> | undefined;
function plain(): Promise<TrainedSize> {
  plainLoaded ??= Promise.all([load(files.plain), load(files.plainCard)]).then(([network, card]) =>
    trainedSize(parseNetwork(network), card as ModelCard),
  );
  return plainLoaded;
}

/** The greek letters have a font file of their own; all are asked for before anything is drawn. */
async function loadFonts(): Promise<void> {
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, 'aΣσ')));
}

function themeFromAddress(): ThemeName {
  return new URLSearchParams(location.search).get('lesson-theme') === 'light' ? 'light' : 'dark';
}

function applyTheme(name: ThemeName): void {
  useTheme(name);
  for (const [variable, value] of Object.entries(cssVariables(name))) document.documentElement.style.setProperty(variable, value);
  document.documentElement.style.colorScheme = name;
}

async function start(): Promise<void> {
  let theme = themeFromAddress();
  applyTheme(theme);
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
    plain,
    testAccuracy: (card as ModelCard).test.percent,
  });

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
  const deck = new Deck({ reveal, slides, lesson, stage, places });

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
    jump: () => showJump(deck),
    escape: () => {
      const held = document.activeElement;
      if (held instanceof HTMLElement && held !== document.body) held.blur();
      else toggleOverview(deck);
    },
    overview: () => toggleOverview(deck),
    black: () => document.body.classList.toggle('black'),
    fullScreen: () =>
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {}),
    notes: () => frame.toggleNotes(),
    theme: () => {
      theme = theme === 'dark' ? 'light' : 'dark';
      applyTheme(theme);
      void deck.rebuild();
    },
    help: showHelp,
  };
  const frame = new Frame(deck, stage.element, {
    ...actions,
    faster: () => deck.setSpeed(deck.speed.peek() === 2 ? 0.5 : deck.speed.peek() * 2),
  });
  reveal.querySelector('.slides')?.append(frame.element);
  frame.place(places);
  stage.onFrame = () => frame.follow();
  deck.onResize = () => frame.place(deck.places);

  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  motion.reduced = reduced.matches;
  reduced.addEventListener('change', () => {
    motion.reduced = reduced.matches;
  });
  watchWindow(deck, stage);
  listenToKeys(actions);
  listenToSwipes(stage.element, actions);
  document.addEventListener('visibilitychange', () => document.hidden && deck.scene.peek()?.complete());

  const ready = (async () => {
    await stage.start();
    await deck.start();
    await deck.useSize(placesFor(innerWidth, innerHeight));
    stage.renderNow();
    document.body.classList.add('ready');
  })();
  window.lesson = makeLessonApi(deck, stage, lesson, ready);
  await ready;
}

/** The size of the window, and its pixel ratio, which a move to a projector changes without an event. */
function watchWindow(deck: Deck, stage: Stage): void {
  window.addEventListener('resize', () => void deck.useSize(placesFor(innerWidth, innerHeight)));
  const watch = () => {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        stage.resize(deck.places, deck.scale * devicePixelRatio);
        watch();
      },
      { once: true },
    );
  };
  watch();
}

/** A swipe over the picture, where no pen and no handle is, turns the step. */
function listenToSwipes(surface: HTMLElement, actions: { advance(): void; back(): void }): void {
  let from: { x: number; y: number } | undefined;
  surface.addEventListener('pointerdown', (event) => {
    from = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
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
    lesson: ReturnType<typeof makeLessonApi>;
  }
}

start().catch((error: unknown) => {
  const note = element('p', 'failure');
  note.setAttribute('role', 'alert');
  note.textContent = error instanceof Error ? error.message : String(error);
  document.body.append(note);
  throw error;
});

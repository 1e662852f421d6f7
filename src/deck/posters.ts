/** The pictures of the overview: what was seen of a slide last stands there at once, and each is taken anew when there is time for it. */
import { effect, untracked } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { Scene } from '../scene/Scene';
import type { Deck } from './Deck';
import { spareTime } from './spareTime';

const posterWidth = 480;

/** The last picture of every slide, by its id. It may be of another digit: dimmed, it only keeps the place of the next one. */
const last = new Map<string, HTMLCanvasElement>();

/** Puts pictures of all slides onto their cards, and new ones when the lesson changes; what it returns ends that. */
export function takePosters(deck: Deck, cards: readonly HTMLElement[]): () => void {
  let round = new AbortController();
  const stop = effect(() => {
    readAll(deck.lesson);
    round.abort();
    round = new AbortController();
    untracked(() => {
      cards.forEach((card, index) => {
        put(card, last.get(deck.order.chapters[index]?.id ?? ''), 'poster-before');
      });
      void takeAll(deck, cards, round.signal);
    });
  });
  return () => {
    stop();
    round.abort();
  };
}

/** What may change while the overview is open: the speaker draws on, counts hands, and undoes. */
function readAll(lesson: Lesson): unknown[] {
  return [lesson.drawing.value, lesson.guesses.value, lesson.hands.value, ...lesson.networkNames.map((name) => lesson.network(name))];
}

/** One after the other, from the slide on stage on; in between the page answers to whoever presses something. */
async function takeAll(deck: Deck, cards: readonly HTMLElement[], signal: AbortSignal): Promise<void> {
  const { chapters } = deck.order;
  const here = Math.max(0, deck.index.peek());
  for (let i = 0; i < chapters.length; i++) {
    const index = (here + i) % chapters.length;
    // What does not come has no picture; the others have.
    const picture = await poster(deck, index, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (!picture) continue;
    last.set(chapters[index]?.id ?? '', picture);
    put(cards[index], picture, 'poster');
  }
}

function put(card: HTMLElement | undefined, picture: HTMLCanvasElement | undefined, name: string): void {
  card?.querySelector('canvas')?.remove();
  if (!picture) return;
  picture.className = name;
  picture.setAttribute('aria-hidden', 'true');
  card?.prepend(picture);
}

/** The present slide as it stands, any other at its end, or at its question while the wall has not had the answer. */
async function poster(deck: Deck, index: number, signal: AbortSignal): Promise<HTMLCanvasElement | undefined> {
  const slide = await deck.order.load(index);
  await spareTime();
  const present = deck.scene.peek();
  if (signal.aborted) return undefined;
  if (present?.slide === slide) return deck.stage.poster(present, posterWidth);
  const scene = await Scene.build(slide, deck.lesson, deck.places);
  await spareTime();
  try {
    if (signal.aborted) return undefined;
    const hidden = deck.order.hiddenAnswer(index);
    scene.goTo(hidden === undefined ? scene.lastStep : hidden - 1);
    return deck.stage.poster(scene, posterWidth);
  } finally {
    scene.destroy();
  }
}

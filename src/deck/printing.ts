/** From the screen to paper, and back. */
import { element } from '../controls/element';
import { isCombined } from '../controls/signOf';
import { MissingFile } from '../lesson/MissingFile';
import { placesFor } from '../theme/places';
import type { Deck } from './Deck';
import { button, showWaiting } from './dialogs';
import type { HandoutParts, HandoutWish } from './handout';
import { applyLook, type CurrentLook, type Look } from './look';
import { later } from './spareTime';

/** Milliseconds in which a browser that prints has begun to. */
const patience = 1500;

const refused = 'This window may not print. Please open the deck in a window of its own, and print the handout there.';
const unanswered = 'No print window came. Please print this page from the menu of the browser, or go back to the deck.';

/** Opens the browser's own print dialog; the deck stands again as it stood once that is closed, or with any key. `tell` says why it could not be. */
export async function printHandout(deck: Deck, look: CurrentLook, wish: HandoutWish, tell: (sentence: string) => void): Promise<void> {
  const handout = await handOut(deck, wish, look.now);
  const standing = new AbortController();
  const { signal } = standing;
  const restore = () => {
    if (signal.aborted) return;
    standing.abort();
    handout.discard();
    applyLook(look.now);
    void deck.rebuild().then(() => deck.useSize(placesFor(innerWidth, innerHeight)));
  };
  let begun = false;
  window.addEventListener('beforeprint', () => (begun = true), { signal });
  window.addEventListener('afterprint', restore, { signal });
  window.addEventListener('keydown', (event) => leaves(event) && restore(), { signal });
  try {
    window.print();
  } catch {
    // A browser without printing.
  }
  await later(patience);
  if (begun || signal.aborted) return;
  // In a frame nobody else could print it, either.
  if (window.parent === window) return handout.offer(unanswered, restore);
  restore();
  tell(refused);
}

/** The program that makes the handout: a file of its own. MissingFile where it is not to be had. */
export function loadHandout(): Promise<typeof import('./handout')> {
  return import('./handout').catch((cause: unknown) => {
    throw new MissingFile('The part that makes the handout could not be loaded. Please try again when the network is there.', { cause });
  });
}

/** A press that is meant for the deck. Tab leads to the way back, and with Ctrl it is the browser's. */
const leaves = (event: KeyboardEvent): boolean => !isCombined(event) && !['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key);

interface HandedOut {
  discard(): void;
  /** A sentence over the handout, not on paper, with the way back to the deck. */
  offer(sentence: string, back: () => void): void;
}

/** Puts the handout in the place of the deck, in the light theme. Where that fails, the deck stands as it stood. */
export async function handOut(parts: HandoutParts, wish: HandoutWish, look: Look): Promise<HandedOut> {
  const waiting = showWaiting('Handout');
  try {
    const { makeHandout, discard } = await loadHandout();
    applyLook({ ...look, theme: 'light' });
    const handout = await makeHandout(parts, wish, waiting.tell);
    document.body.append(handout);
    document.body.classList.add('handed-out');
    return {
      discard: () => {
        document.body.classList.remove('handed-out');
        discard(handout);
      },
      offer: (sentence, back) => {
        const way = element('p', { class: 'way-back', role: 'status' }, sentence, ' ', button('Back to the deck', back));
        handout.prepend(way);
      },
    };
  } catch (error) {
    applyLook(look);
    throw error;
  } finally {
    waiting.close();
  }
}

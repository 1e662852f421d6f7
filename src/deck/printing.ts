/** From the screen to paper, and back. */
import { MissingFile } from '../lesson/MissingFile';
import { placesFor } from '../theme/places';
import type { Deck } from './Deck';
import { showWaiting } from './dialogs';
import type { HandoutParts, HandoutWish } from './handout';
import { applyLook, type CurrentLook, type Look } from './look';

/** Opens the browser's own print dialog; the deck stands again as it stood once that is closed. */
export async function printHandout(deck: Deck, look: CurrentLook, wish: HandoutWish): Promise<void> {
  const handout = await handOut(deck, wish, look.now);
  const restore = () => {
    handout.discard();
    applyLook(look.now);
    void deck.rebuild().then(() => deck.useSize(placesFor(innerWidth, innerHeight)));
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}

/** The program that makes the handout: a file of its own. MissingFile where it is not to be had. */
export function loadHandout(): Promise<typeof import('./handout')> {
  return import('./handout').catch((cause: unknown) => {
    throw new MissingFile('The part that makes the handout could not be loaded. Please try again when the network is there.', { cause });
  });
}

/** Puts the handout in the place of the deck, in the light theme. */
export async function handOut(parts: HandoutParts, wish: HandoutWish, look: Look): Promise<{ discard(): void }> {
  const waiting = showWaiting('Handout');
  const { makeHandout, discard } = await loadHandout();
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

/** The wall shows nothing while the deck is `black`. */
import { effect } from '@preact/signals-core';
import type { Deck } from './Deck';
import './blackScreen.css';

export function followBlack(deck: Deck): void {
  effect(() => void document.body.classList.toggle('black', deck.black.value));
}

/** The notes to a step beside the stage, for somebody who walks through alone. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import type { Deck } from './Deck';
import './LearnerNotes.css';

/** Their width, with a gap. */
const room = 340;

export class LearnerNotes {
  readonly element = element('aside', { class: 'learner-notes', 'aria-label': 'Notes to this step', hidden: true });
  private readonly deck: Deck;

  constructor(deck: Deck) {
    this.deck = deck;
    effect(() => {
      if (deck.isAtDoor) this.close();
    });
  }

  show(title: string, notes: string): void {
    this.element.replaceChildren(element('h2', {}, title), element('p', {}, notes));
  }

  toggle(): void {
    this.use(this.element.hidden !== false);
  }

  open(): void {
    this.use(true);
  }

  close(): void {
    this.use(false);
  }

  private use(open: boolean): void {
    if ((this.element.hidden === false) === open) return;
    this.element.hidden = !open;
    this.deck.useRoom(open ? room : 0);
  }
}

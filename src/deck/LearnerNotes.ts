/** The notes to a step beside the stage, for somebody who walks through alone. */
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
  }

  show(title: string, notes: string): void {
    this.element.replaceChildren(element('h2', {}, title), element('p', {}, notes));
  }

  toggle(): void {
    this.element.hidden = !this.element.hidden;
    this.deck.useRoom(this.element.hidden ? 0 : room);
  }
}

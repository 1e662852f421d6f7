/** The text to a step beside the stage, for somebody who reads alone; the speaker's notes are in the speaker's window. */
import { effect, signal } from '@preact/signals-core';
import { element } from '../controls/element';
import type { Deck } from './Deck';
import { inView } from './pageAddress';
import './LearnerNotes.css';

/** Its width, with a gap. */
const room = 436;

export class LearnerNotes {
  readonly element = element('aside', { class: 'learner-notes', 'aria-label': 'Text to this step', hidden: true });
  /** Nobody computes a text that is not read. */
  readonly isOpen = signal(false);
  private readonly deck: Deck;
  private is = '';

  constructor(deck: Deck) {
    this.deck = deck;
    effect(() => {
      if (deck.isAtDoor) this.close();
    });
  }

  /** A new step is read from its top; a text that follows an edit stays where it is. */
  show(title: string, step: string, text: string): void {
    const paragraphs = text.split('\n\n').map((each) => element('p', {}, each));
    const onward = element('a', { href: inView(this.deck.address, 'read') }, 'Read on as one text');
    this.element.replaceChildren(element('h2', {}, title), ...paragraphs, element('p', { class: 'read-on' }, onward));
    if (this.is !== `${title} ${step}`) this.element.scrollTop = 0;
    this.is = `${title} ${step}`;
  }

  toggle(): void {
    this.use(!this.isOpen.peek());
  }

  open(): void {
    this.use(true);
  }

  close(): void {
    this.use(false);
  }

  private use(open: boolean): void {
    if (this.isOpen.peek() === open) return;
    this.isOpen.value = open;
    this.element.hidden = !open;
    this.deck.useRoom(open ? room : 0);
  }
}

/** What was said before the reveals: guesses, and the hands of a class. No undo brings them back. */
import { type Signal, signal } from '@preact/signals-core';
import { type Answer, type Draft, type Guess, type Hands, raised, type Said, sameKey } from './guesses';
import { LessonFiles } from './LessonFiles';

export class LessonGuesses extends LessonFiles {
  /** Guesses by slide id; kept as they were made. */
  readonly guesses: Signal<Readonly<Record<string, Guess>>> = signal({});
  /** Shows of hands by slide id. */
  readonly hands: Signal<Readonly<Record<string, Hands>>> = signal({});
  /** A guess that is being set but not yet committed; it may show on the stage. */
  readonly draft: Signal<Draft | undefined> = signal(undefined);

  /** What was said on a slide before its reveal; nothing where nobody said anything. */
  saidOn(slide: string): Said | undefined {
    const guess = this.guesses.value[slide];
    const counted = this.hands.value[slide];
    const hands = counted && counted.counts.length > 0 ? counted : undefined;
    return guess || hands ? { guess, hands } : undefined;
  }

  /** One hand more, or one less, for what was said. The first one freezes the answer that the question has now. */
  raiseHand(slide: string, answer: Answer, said: { value: number; text: string }, by: 1 | -1): void {
    const all = this.hands.peek();
    this.hands.value = { ...all, [slide]: raised(all[slide], answer, said, by) };
  }

  /** Forgets what was said for another answer than the one of this key. */
  forgetEarlier(slide: string, key: unknown): void {
    const without = <T extends Guess | Hands>(all: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(all).filter(([of, { answer }]) => of !== slide || sameKey(answer.key, key)));
    this.guesses.value = without(this.guesses.peek());
    this.hands.value = without(this.hands.peek());
  }
}

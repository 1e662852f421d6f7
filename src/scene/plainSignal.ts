/** A slide's own state that is a position and no edit: where a window stands, which brush is in hand. Undo leaves it alone. */
import { type Signal, signal } from '@preact/signals-core';

export function plainSignal<T>(initial: T): Signal<T> {
  return signal(initial);
}

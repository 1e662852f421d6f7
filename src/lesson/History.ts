/** Undo and redo over immutable states. A gesture (a stroke, a drag) is one entry, however many changes it makes. */
import { type Signal, signal } from '@preact/signals-core';

/** So many entries are kept: an edit of the widest layer holds 100 kB. */
const most = 300;

export class History<T> {
  readonly present: Signal<T>;
  private past: T[] = [];
  private future: T[] = [];
  private beforeGesture: { state: T } | undefined;
  /** How many have been forgotten. */
  private forgotten = 0;

  constructor(initial: T) {
    this.present = signal(initial);
  }

  /** How many entries lead here from the last state of which that can be said; all that ever were, where that has been forgotten. */
  entriesSince(isSuch: (state: T) => boolean): number {
    const states = [...this.past, this.present.peek()].reverse();
    const at = states.findIndex(isSuch);
    return at < 0 ? this.past.length + this.forgotten : at;
  }

  /** Changes the state: one entry, or part of the gesture that is going on. */
  change(next: T): void {
    if (next === this.present.peek()) return;
    if (!this.beforeGesture) this.remember(this.present.peek());
    this.present.value = next;
  }

  beginGesture(): void {
    this.endGesture();
    this.beforeGesture = { state: this.present.peek() };
  }

  endGesture(): void {
    const before = this.beforeGesture;
    this.beforeGesture = undefined;
    if (before && before.state !== this.present.peek()) this.remember(before.state);
  }

  /** What it returns brings everything back as it is now: nothing was done since, and there is nothing to undo. */
  keep(): () => void {
    const [past, future, state] = [[...this.past], [...this.future], this.present.peek()];
    return () => {
      this.beforeGesture = undefined;
      this.past = [...past];
      this.future = [...future];
      this.present.value = state;
    };
  }

  undo(): void {
    this.endGesture();
    const last = this.past.pop();
    if (last === undefined) return;
    this.future.push(this.present.peek());
    this.present.value = last;
  }

  redo(): void {
    this.endGesture();
    const next = this.future.pop();
    if (next === undefined) return;
    this.past.push(this.present.peek());
    this.present.value = next;
  }

  private remember(state: T): void {
    this.past.push(state);
    this.future = [];
    if (this.past.length <= most) return;
    this.past.shift();
    this.forgotten++;
  }
}

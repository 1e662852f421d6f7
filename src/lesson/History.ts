/** Undo and redo over immutable states. A gesture (a stroke, a drag) is one entry, however many changes it makes. */
import { type Signal, signal } from '@preact/signals-core';

interface Entry<T> {
  readonly state: T;
  /** What it holds that its neighbour does not. */
  readonly weight: number;
}

/** All entries together weigh no more than there is room: the oldest are forgotten. */
export interface Limit<T> {
  readonly room: number;
  weigh(state: T, next: T): number;
}

export class History<T> {
  readonly present: Signal<T>;
  private readonly limit: Limit<T>;
  private past: Entry<T>[] = [];
  private future: Entry<T>[] = [];
  private beforeGesture: { state: T } | undefined;
  /** Of all entries. */
  private weight = 0;
  /** How many have been forgotten. */
  private forgotten = 0;

  constructor(initial: T, limit: Limit<T> = { room: Number.POSITIVE_INFINITY, weigh: () => 1 }) {
    this.present = signal(initial);
    this.limit = limit;
  }

  /** How many entries lead here from the last state of which that can be said; all that ever were, where that has been forgotten. */
  entriesSince(isSuch: (state: T) => boolean): number {
    const states = [...this.past.map(({ state }) => state), this.present.peek()].reverse();
    const at = states.findIndex(isSuch);
    return at < 0 ? this.past.length + this.forgotten : at;
  }

  /** Changes the state: one entry, or part of the gesture that is going on. */
  change(next: T): void {
    const now = this.present.peek();
    if (next === now) return;
    if (!this.beforeGesture) this.remember(now, next);
    this.present.value = next;
  }

  beginGesture(): void {
    this.endGesture();
    this.beforeGesture = { state: this.present.peek() };
  }

  endGesture(): void {
    const before = this.beforeGesture;
    this.beforeGesture = undefined;
    const now = this.present.peek();
    if (before && before.state !== now) this.remember(before.state, now);
  }

  /** What it returns brings everything back as it is now: nothing was done since, and there is nothing to undo. */
  keep(): () => void {
    const [past, future, state] = [[...this.past], [...this.future], this.present.peek()];
    const { weight, forgotten } = this;
    return () => {
      this.beforeGesture = undefined;
      Object.assign(this, { weight, forgotten });
      this.past = [...past];
      this.future = [...future];
      this.present.value = state;
    };
  }

  undo(): void {
    this.endGesture();
    this.walk(this.past, this.future);
  }

  redo(): void {
    this.endGesture();
    this.walk(this.future, this.past);
  }

  private walk(from: Entry<T>[], to: Entry<T>[]): void {
    const next = from.pop();
    if (!next) return;
    to.push({ state: this.present.peek(), weight: next.weight });
    this.present.value = next.state;
  }

  private remember(state: T, next: T): void {
    const entry = { state, weight: this.limit.weigh(state, next) };
    this.past.push(entry);
    this.weight += entry.weight - this.future.reduce((sum, { weight }) => sum + weight, 0);
    this.future = [];
    while (this.weight > this.limit.room && this.past.length > 1) {
      this.weight -= (this.past.shift() as Entry<T>).weight;
      this.forgotten++;
    }
  }
}

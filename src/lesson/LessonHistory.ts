/** The state of a lesson that undo brings back, with what each slide keeps for itself in it. */
import { type Signal, signal } from '@preact/signals-core';
import type { Drawing } from '../digits/Drawing';
import type { Network } from '../network/Network';
import { History } from './History';
import type { FileParts } from './LessonFiles';
import { LessonGuesses } from './LessonGuesses';
import { Examined, type Shape } from './shapes';

/** All that undo brings back. Immutable. */
export interface Undoable {
  readonly drawing: Drawing;
  readonly networks: Readonly<Record<string, Network>>;
  /** Whether drawings are centred and scaled before the network receives them. */
  readonly centring: boolean;
  readonly shownInputs: readonly number[];
  readonly locals: Readonly<Record<string, unknown>>;
}

/** Bytes that undo and redo may hold: more than six hundred edits of the widest layer, and thousands of others. */
const room = 64_000_000;
/** The grid, the stroke that is on it, and what it was before. */
const drawingBytes = 20_000;
const leastBytes = 500;

/** What one state holds and the other does not. */
function ownBytes(one: Undoable, other: Undoable): number {
  const edited = Object.entries(one.networks).filter(([name, network]) => network !== other.networks[name]);
  const layers = edited.flatMap(([name, network]) =>
    network.layers.filter(({ weights }, i) => weights !== other.networks[name]?.layers[i]?.weights),
  );
  // A text can be a whole network.
  const texts = Object.entries(one.locals).map(([key, value]) =>
    typeof value === 'string' && value !== other.locals[key] ? value.length : 0,
  );
  const own = texts.reduce((sum, length) => sum + length, leastBytes);
  const bytes = layers.reduce((sum, { weights }) => sum + weights.byteLength, own);
  return one.drawing === other.drawing ? bytes : bytes + drawingBytes;
}

export class LessonHistory extends LessonGuesses {
  /** Part of what had been saved did not fit, and begins anew. */
  readonly leftOut: Signal<boolean> = signal(false);
  protected readonly history: History<Undoable>;
  protected readonly trained: Undoable;
  protected readonly examined = new Examined();

  constructor(parts: FileParts, trained: Undoable) {
    super(parts);
    this.trained = trained;
    this.history = new History(trained, { room, weigh: ownBytes });
  }

  /** A value of a slide's own, undone and redone with the rest. What was saved and does not have the shape is left out. */
  local<T>(slide: string, name: string, initial: T, shape: Shape<T>): Signal<T> {
    const key = `${slide}.${name}`;
    const lesson = this;
    const { present } = this.history;
    const its = ({ locals }: Undoable): T => {
      const value = locals[key];
      if (value === undefined || lesson.examined.fits(key, value, shape)) return value ?? initial;
      lesson.leftOut.value = true;
      return initial;
    };
    return {
      get value() {
        return its(present.value);
      },
      set value(next: T) {
        if (Object.is(its(present.peek()), next)) return;
        lesson.examined.trust(key, next);
        lesson.change({ locals: { ...present.peek().locals, [key]: next } });
      },
      peek: () => its(present.peek()),
    } as Signal<T>;
  }

  /** Everything between these two is one entry of undo: a drag. */
  beginGesture(): void {
    this.history.beginGesture();
  }

  endGesture(): void {
    this.history.endGesture();
  }

  protected change(part: Partial<Undoable>): void {
    this.history.change({ ...this.history.present.peek(), ...part });
  }
}

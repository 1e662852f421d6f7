/** A number that is missing and can be written in: tried, told what went wrong, hinted at, completed. Kept with the lesson. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import type { Lesson } from '../../../src/lesson/Lesson';
import { below, textUpTo, within } from '../../../src/lesson/shapes';
import { numberFrom, pleaseWriteNumber } from '../../../src/theme/numbers';
import { isNear, type Message } from './diagnosis';

/** What is missing. */
export interface Missing {
  /** Another one begins anew. */
  readonly key: string;
  readonly truth: number;
  /** The line in full, for who has it right and for who has not. */
  fullLine(): Message[number];
  /** For an answer that is not right. */
  diagnosis(answer: number): Message;
  /** One after the other, from 1 on; with the last one the line is complete. */
  hint(level: number): Message;
}

/** What has been tried, as undo brings it back. */
interface Tried {
  /** The line it was tried on. */
  readonly key: string;
  /** The last number written; null for what was none, nothing while no answer stands. */
  readonly answer?: number | null;
  readonly tries: number;
  readonly hints: number;
  readonly right: boolean;
}

/** After so many wrong ones the line is completed. */
const mostTries = 2;
const lastHint = 3;

const triedShape = v.object({
  key: textUpTo(500),
  answer: v.exactOptional(v.nullable(within(-1e9, 1e9))),
  tries: below(mostTries + 1),
  hints: below(lastHint + 1),
  right: v.boolean(),
});

export interface MissingNumber {
  readonly tried: ReadonlySignal<Tried>;
  /** What stands in the field. */
  readonly text: ReadonlySignal<string>;
  readonly message: ReadonlySignal<Message>;
  /** Nothing is left to be done: answered, or completed. */
  readonly isDone: ReadonlySignal<boolean>;
  /** It has been done once, if perhaps with another digit or other weights. */
  readonly wasDone: ReadonlySignal<boolean>;
  write(text: string): void;
  check(): void;
  hint(): void;
}

/** Kept under this name of a slide. */
export function missingNumber(
  lesson: Lesson,
  slide: string,
  name: string,
  missing: ReadonlySignal<Missing>,
  onRight: () => void = () => {},
): MissingNumber {
  const key = computed(() => missing.value.key);
  const kept = lesson.local<Tried | undefined>(slide, name, undefined, triedShape);
  const written = signal({ key: '', text: '' });
  const fresh = computed<Tried>(() => ({ key: key.value, tries: 0, hints: 0, right: false }));
  const tried = computed(() => (kept.value?.key === key.value ? kept.value : fresh.value));
  const done = ({ right, tries, hints }: Tried) => right || tries >= mostTries || hints >= lastHint;
  const isDone = computed(() => done(tried.value));
  return {
    tried,
    isDone,
    wasDone: computed(() => kept.value !== undefined && done(kept.value)),
    text: computed(() => (written.value.key === key.value ? written.value.text : '')),
    message: computed(() => messageOn(tried.value, missing.value)),
    write(text) {
      written.value = { key: key.peek(), text };
    },
    check() {
      if (isDone.peek()) return;
      const answer = written.peek().key === key.peek() ? numberFrom(written.peek().text) : undefined;
      const right = answer !== undefined && isNear(answer, missing.peek().truth);
      const before = tried.peek();
      const tries = before.tries + (answer === undefined || right ? 0 : 1);
      lesson.beginGesture();
      kept.value = { ...before, answer: answer ?? null, right, tries, hints: before.hints };
      if (right) onRight();
      lesson.endGesture();
    },
    hint() {
      if (!isDone.peek()) {
        const { key, tries, hints, right } = tried.peek();
        kept.value = { key, tries, hints: hints + 1, right };
      }
    },
  };
}

function messageOn({ answer, tries, hints, right }: Tried, missing: Missing): Message {
  if (right) return [['Right: ', ...missing.fullLine(), '.']];
  if (tries >= mostTries) return [['Here it is: ', ...missing.fullLine(), '.']];
  if (answer === undefined) return hints > 0 ? missing.hint(hints) : [];
  return answer === null ? [[pleaseWriteNumber]] : missing.diagnosis(answer);
}

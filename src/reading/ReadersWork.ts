/** What this browser keeps of somebody who reads: what was read, guessed and answered. Written as it is done; all of it can be forgotten. */
import { effect, type Signal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { guessShape } from '../lesson/guesses';
import type { Lesson } from '../lesson/Lesson';
import { plainGuesses } from '../lesson/saved';

const key = 'thirteen-thousand-dials-reading';
const version = 1;

export class ReadersWork {
  /** Passages, as their addresses name them. */
  readonly read: Signal<ReadonlySet<string>> = signal(new Set());
  /** What was answered in exercises and in the check, by their names. */
  readonly answers: Signal<Readonly<Record<string, unknown>>> = signal({});
  /** Whether this browser keeps anything: many do not in a private window. */
  readonly isKept: boolean;
  private readonly lesson: Lesson;

  constructor(lesson: Lesson) {
    this.lesson = lesson;
    const kept = taken();
    this.read.value = new Set(kept.read);
    this.answers.value = kept.answers;
    // What this tab has kept is the newer.
    if (Object.keys(lesson.guesses.peek()).length === 0) lesson.guesses.value = kept.guesses;
    this.isKept = this.write();
    effect(() => {
      void [this.read.value, this.answers.value, lesson.guesses.value];
      this.write();
    });
  }

  /** Somebody has been at this passage. */
  saw(passage: string): void {
    if (!this.read.peek().has(passage)) this.read.value = new Set([...this.read.peek(), passage]);
  }

  answer(name: string, said: unknown): void {
    this.answers.value = { ...this.answers.peek(), [name]: said };
  }

  /** Guesses and answers, too. The digit and the weights are none of it. */
  forget(): void {
    this.read.value = new Set();
    this.answers.value = {};
    this.lesson.guesses.value = {};
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }

  private write(): boolean {
    const kept = { version, read: [...this.read.peek()], answers: this.answers.peek(), guesses: plainGuesses(this.lesson.guesses.peek()) };
    try {
      localStorage.setItem(key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }
}

/** Piece by piece: what is damaged, or of another version, is as if it had never been. */
function taken() {
  const kept = stored();
  const pieces = (value: unknown) => Object.entries(v.is(v.record(v.string(), v.unknown()), value) ? value : {});
  const guesses = pieces(kept.guesses).filter((entry): entry is [string, v.InferOutput<typeof guessShape>] => v.is(guessShape, entry[1]));
  return {
    read: Array.isArray(kept.read) ? kept.read.filter((each): each is string => typeof each === 'string') : [],
    answers: Object.fromEntries(pieces(kept.answers)),
    guesses: Object.fromEntries(guesses),
  };
}

function stored(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return v.is(v.looseObject({ version: v.literal(version) }), kept) ? kept : {};
  } catch {
    return {};
  }
}

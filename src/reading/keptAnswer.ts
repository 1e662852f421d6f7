/** What somebody has answered to one task, as this browser keeps it. What is damaged, or of another time, is as if nobody had answered. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import type { Shape } from '../lesson/shapes';
import type { ReadersWork } from './ReadersWork';

export interface KeptAnswer<T> {
  readonly now: ReadonlySignal<T>;
  keep(said: T): void;
}

export function keptAnswer<T>(work: ReadersWork, name: string, shape: Shape<T>, none: T): KeptAnswer<T> {
  const now = computed((): T => {
    const said = work.answers.value[name];
    return v.is(shape, said) ? (said as T) : none;
  });
  return { now, keep: (said) => work.answer(name, said) };
}

/** Where the learner is in the program, and what was measured: positions, no edits. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { lines, type Moment, traceOf } from './codeTrace';
import { measureForward, type Timing } from './timing';

export interface CodeState {
  readonly trace: ReadonlySignal<readonly Moment[]>;
  /** Where the learner has run the program to; it holds as long as the script stays where it was then. */
  readonly held: Signal<{ readonly place: number; readonly at: number } | undefined>;
  /** The line to stop at. */
  readonly stop: Signal<number | undefined>;
  /** Whether products with 0 are left out of the count. */
  readonly leavesOut: Signal<boolean>;
  /** What was measured last, and on which picture: the one way that leaves out zeros depends on it. */
  readonly timing: Signal<{ readonly times: Timing; readonly input: Pixels } | undefined>;
  readonly pointedLine: Signal<number | undefined>;
  readonly pointedVariable: Signal<number | undefined>;
  /** How many neurons of each layer before are not 0. */
  readonly litPerLayer: ReadonlySignal<readonly number[]>;
  /** Multiplications of one answer. */
  readonly multiplications: ReadonlySignal<number>;
}

/** The same for all who ask about this lesson: its slide, its sentences and its question. */
export const codeStateOf = perLesson((lesson): CodeState => {
  const leavesOut = plainSignal(false);
  const litPerLayer = computed(() =>
    lesson.network().layers.map((_, layer) =>
      lesson
        .pass()
        .activations(layer)
        .reduce((count, a) => count + (a === 0 ? 0 : 1), 0),
    ),
  );
  const state: CodeState = {
    trace: computed(() => traceOf(lesson.network().sizes)),
    held: plainSignal<{ place: number; at: number } | undefined>(undefined),
    stop: plainSignal<number | undefined>(lines.activations),
    leavesOut,
    timing: plainSignal<{ times: Timing; input: Pixels } | undefined>(undefined),
    pointedLine: plainSignal<number | undefined>(undefined),
    pointedVariable: plainSignal<number | undefined>(undefined),
    litPerLayer,
    multiplications: computed(() =>
      lesson
        .network()
        .layers.reduce((count, { neurons, sources }, l) => count + neurons * (leavesOut.value ? (litPerLayer.value[l] ?? 0) : sources), 0),
    ),
  };
  return state;
});

/** The moment shown when the script has run the share `at`. */
export function momentAt(state: CodeState, at: number): Moment {
  return state.trace.value[placeAt(state, at)] as Moment;
}

/** Its place in the trace; past 1 the program stays at its end, and nobody holds it. */
export function placeAt({ trace, held }: Pick<CodeState, 'trace' | 'held'>, at: number): number {
  const last = trace.value.length - 1;
  const isHeld = held.value !== undefined && Math.abs(held.value.at - at) < 1e-6;
  return isHeld ? (held.value?.place ?? 0) : Math.min(last, Math.round(last * at));
}

/** The learner takes hold of the program. */
export function holdAt({ held }: CodeState, at: number, place: number): void {
  held.value = { place, at };
}

/** Takes the time that one forward pass takes here. */
export function takeTime(lesson: Lesson): void {
  const input = lesson.input.peek();
  codeStateOf(lesson).timing.value = { times: measureForward(lesson.network(), input), input };
}

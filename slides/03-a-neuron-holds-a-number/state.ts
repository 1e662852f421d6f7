/** The one pixel whose neuron is looked at closely, and what it alone could change. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { type Pixels, pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below } from '../../src/lesson/shapes';
import { fartherEnd, inputEffects, outputsWith } from '../../src/network/inputEffects';

/** The brightest output before and after this one neuron is set to the farther one of 0 and 1. */
export interface OneVoice {
  readonly index: number;
  readonly value: number;
  readonly turnedTo: 0 | 1;
  readonly best: number;
  readonly before: number;
  /** The same output afterwards. */
  readonly after: number;
  /** The brightest one afterwards, and how bright it is. */
  readonly bestAfter: number;
  readonly brightestAfter: number;
}

interface HeldPixel {
  /** The one that the pen has touched; undone and redone with the stroke. */
  readonly taken: Signal<number | undefined>;
  /** The one that is shown: taken in hand, or else a telling one of the digit. */
  readonly index: ReadonlySignal<number>;
  readonly voice: ReadonlySignal<OneVoice>;
  /** For all 784: by how much each would move the brightest output. */
  readonly effects: ReadonlySignal<Float64Array>;
}

/** The same for all who ask about this lesson: its slide and its question. */
export const heldPixelOf = perLesson((lesson): HeldPixel => {
  const taken = lesson.local<number | undefined>('a-neuron-holds-a-number', 'pixel', undefined, below(pixelCount));
  const telling = computed(() => {
    // Chosen anew with every new digit, as the circles of the column are, and held still during edits.
    lesson.shownInputs.value;
    return tellingPixel(lesson.input.peek());
  });
  const index = computed(() => taken.value ?? telling.value);
  const voice = computed(() => voiceOf(lesson, index.value));
  const effects = computed(() => inputEffects(lesson.network(), lesson.pass(), lesson.pass().best));
  const held = { taken, index, voice, effects };
  return held;
});

/** The pixel under the pointer, else the one in hand. */
export function lookedAt(lesson: Lesson): number {
  const pointed = lesson.pointed.value;
  return pointed?.kind === 'pixel' ? pointed.index : heldPixelOf(lesson).index.value;
}

/** A grey pixel near the middle: its brightness near 0.42, where there is one. */
function tellingPixel(input: Pixels): number {
  const distance = (value: number, index: number) =>
    Math.abs(value - 0.42) + 0.01 * Math.hypot(Math.floor(index / side) - 13.5, (index % side) - 13.5);
  let best = 0;
  for (let i = 1; i < input.length; i++) {
    if (distance(input[i] as number, i) < distance(input[best] as number, best)) best = i;
  }
  return best;
}

function voiceOf(lesson: Lesson, index: number): OneVoice {
  const pass = lesson.pass();
  const value = pass.input[index] as number;
  const turnedTo = fartherEnd(value);
  const outputs = outputsWith(lesson.network(), pass, index, turnedTo);
  const bestAfter = outputs.indexOf(Math.max(...outputs));
  return {
    index,
    value,
    turnedTo,
    best: pass.best,
    before: pass.outputs[pass.best] as number,
    after: outputs[pass.best] as number,
    bestAfter,
    brightestAfter: outputs[bestAfter] as number,
  };
}

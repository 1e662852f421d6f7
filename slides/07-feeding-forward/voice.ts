/** One pixel of the picture, and what it alone could change: of the brightest output, if it were turned to the other end. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { tellingPixel } from '../../src/digits/tellingPixel';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { fartherEnd, inputEffects, outputsWith } from '../../src/network/inputEffects';
import type { Voice } from './ReachView';

interface Voices {
  /** Of the pixel that is pointed at, or else of a telling one of the digit. */
  readonly one: ReadonlySignal<Voice>;
  /** For all 784: by how much each would move the brightest output. */
  readonly all: ReadonlySignal<Float64Array>;
}

/** The same for all who ask about this lesson. */
export const voicesOf = perLesson((lesson): Voices => {
  const telling = computed(() => {
    // Chosen anew with every new digit, as the circles of the column are, and held still during edits.
    lesson.shownInputs.value;
    return tellingPixel(lesson.input.peek());
  });
  const index = computed(() => {
    const pointed = lesson.pointed.value;
    return pointed?.kind === 'pixel' ? pointed.index : telling.value;
  });
  const one = computed(() => voiceOf(lesson, index.value));
  const all = computed(() => inputEffects(lesson.network(), lesson.pass(), lesson.pass().best));
  return { one, all };
});

function voiceOf(lesson: Lesson, index: number): Voice {
  const pass = lesson.pass();
  const { best } = pass;
  const value = pass.input[index] as number;
  const turnedTo = fartherEnd(value);
  const outputs = outputsWith(lesson.network(), pass, index, turnedTo);
  const bestAfter = outputs.indexOf(Math.max(...outputs));
  return { index, value, turnedTo, best, before: pass.outputs[best] as number, after: outputs[best] as number, bestAfter };
}

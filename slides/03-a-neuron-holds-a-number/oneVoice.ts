/** What one neuron of the inputs alone could change: the brightest output, with this one at its other end; and the same for all 784. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { fartherEnd, inputEffects, outputsWith } from '../../src/network/inputEffects';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { heldPixelOf } from './state';

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

interface Voices {
  readonly voice: ReadonlySignal<OneVoice>;
  /** For all 784: by how much each would move the brightest output. */
  readonly effects: ReadonlySignal<Float64Array>;
}

export const oneVoiceOf = perLesson(
  (lesson): Voices => ({
    voice: computed(() => voiceOf(lesson, heldPixelOf(lesson).index.value)),
    effects: computed(() => inputEffects(lesson.network(), lesson.pass(), lesson.pass().best)),
  }),
);

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

const edges = [0.01, 0.1] as const;
const loses = 3;

/** 0: less than can be seen, 1: a little, 2: much, 3: another output is the brightest. */
export function howMuch({ best, bestAfter, before, after }: OneVoice): number {
  if (bestAfter !== best) return loses;
  const moved = Math.abs(after - before);
  return edges.filter((edge) => moved >= edge).length;
}

/** The band, and the one next to it when it is near the edge between them. */
function accepted(voice: OneVoice): number[] {
  const band = howMuch(voice);
  const moved = Math.abs(voice.after - voice.before);
  const near = edges.flatMap((edge, i) => (Math.abs(moved - edge) <= 0.2 * edge ? [i, i + 1] : []));
  const barely = Math.abs(voice.brightestAfter - voice.after) < 0.02 && band === loses;
  const also = barely ? edges.filter((edge) => moved >= edge).length : [];
  return [...new Set([band, ...(band === loses ? [] : near)].concat(also))];
}

export const onePixel: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    { value: 0, text: '< 0.01' },
    { value: 1, text: '< 0.1' },
    { value: 2, text: 'more' },
    { value: loses, text: 'it loses' },
  ],
  answer(lesson) {
    if (lesson.drawing.value.isEmpty) return undefined;
    const voice = oneVoiceOf(lesson).voice.value;
    const values = accepted(voice);
    const outcome =
      howMuch(voice) === loses
        ? `now ${voice.bestAfter} is brightest, at ${written(voice.brightestAfter)}`
        : `${voice.best} moves by ${written(Math.abs(voice.after - voice.before), 4)}`;
    const answer = { accepted: values, outcome, key: voice };
    return values.length > 1 ? { ...answer, tooClose: 'Close to the border: both count.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  why: () => 'One of 784 voices, and many of them are nearly ignored.',
};

export function howMuchSentence(lesson: Lesson): string {
  const { value, turnedTo } = oneVoiceOf(lesson).voice.value;
  return `Set this one neuron from ${written(value)} to ${turnedTo}: how far does the brightest output move?`;
}

export function oneVoiceSentence(lesson: Lesson): string {
  const voice = oneVoiceOf(lesson).voice.value;
  const moved = Math.abs(voice.after - voice.before);
  const turned = `Set to ${voice.turnedTo}, this one neuron`;
  const band = howMuch(voice);
  if (band === 3) return `${turned} makes output ${voice.bestAfter} the brightest, instead of ${voice.best}.`;
  if (band === 2) return `${turned} moves output ${voice.best} by ${written(moved)}: a loud voice among 784.`;
  if (band === 1) return `${turned} moves output ${voice.best} by ${written(moved)}: one voice among 784.`;
  return `${turned} moves output ${voice.best} by less than 0.01: one voice among 784.`;
}

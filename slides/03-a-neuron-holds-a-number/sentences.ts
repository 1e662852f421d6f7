/** What is said of the neuron in hand, and of what it alone could change. */

import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { howMuch } from './question';
import { heldPixelOf } from './state';

const brightnessOf = (lesson: Lesson) => written(lesson.input.value[heldPixelOf(lesson).index.value] as number);

export const brightnessSentence = (lesson: Lesson): string => `This one holds the brightness of one pixel: ${brightnessOf(lesson)}.`;

export function howMuchSentence(lesson: Lesson): string {
  const { value, turnedTo } = heldPixelOf(lesson).voice.value;
  return `Set this one neuron from ${written(value)} to ${turnedTo}: how far does the brightest output move?`;
}

export function oneVoiceSentence(lesson: Lesson): string {
  const voice = heldPixelOf(lesson).voice.value;
  const moved = Math.abs(voice.after - voice.before);
  const turned = `Set to ${voice.turnedTo}, this one neuron`;
  const band = howMuch(voice);
  if (band === 3) return `${turned} makes output ${voice.bestAfter} the brightest, instead of ${voice.best}.`;
  if (band === 2) return `${turned} moves output ${voice.best} by ${written(moved)}: a loud voice among 784.`;
  if (band === 1) return `${turned} moves output ${voice.best} by ${written(moved)}: one voice among 784.`;
  return `${turned} moves output ${voice.best} by less than 0.01: one voice among 784.`;
}

/** To be read aloud: the neuron in hand; from the question on also the output. */
export function heldInWords(lesson: Lesson, step: string): string {
  const index = heldPixelOf(lesson).index.value;
  const where = `The neuron of row ${Math.floor(index / side)}, column ${index % side} holds ${brightnessOf(lesson)}`;
  if (['opening', 'neuron', 'pixel', 'name'].includes(step)) return `${where}.`;
  const { best, before, turnedTo, bestAfter, brightestAfter } = heldPixelOf(lesson).voice.value;
  const now = `${where}; the brightest output is ${best}, at ${written(before, 4)}.`;
  if (step !== 'one-voice') return now;
  return `${now} With it at ${turnedTo} it is ${bestAfter}, at ${written(brightestAfter, 4)}.`;
}

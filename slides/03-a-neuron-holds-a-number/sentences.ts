/** What is said of the neuron in hand, and of the pixel that it is. */

import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { heldPixelOf, heldTurn, turnedPicture } from './state';

const brightnessOf = (lesson: Lesson) => written(heldTurn(lesson).value);

export const brightnessSentence = (lesson: Lesson): string => `This one holds the brightness of a single pixel: ${brightnessOf(lesson)}.`;

export const turnSentence = (lesson: Lesson): string =>
  `Turn this one neuron from ${brightnessOf(lesson)} to\u00a0${heldTurn(lesson).to}. What happens to the pixels?`;

export const turnedSentence = (lesson: Lesson): string =>
  `One pixel turns ${heldTurn(lesson).to === 1 ? 'white' : 'black'}, the other ${turnedPicture(lesson).same} stay as they are. Turn it yourself.`;

/** To be read aloud: the neuron in hand. */
export function heldInWords(lesson: Lesson, step: string): string {
  const index = heldPixelOf(lesson).index.value;
  const where = `The neuron of row ${Math.floor(index / side)}, column ${index % side} holds ${brightnessOf(lesson)}`;
  return step === 'drag' ? `${where}; with it at ${heldTurn(lesson).to} one pixel is different.` : `${where}.`;
}

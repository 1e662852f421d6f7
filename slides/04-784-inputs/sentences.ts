/** Where the asked pixel goes, and how each moment reads aloud. */
import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { askedPixels, rowAndColumn } from './state';

export function lowerPixelSentence(lesson: Lesson): string {
  const { lower } = askedPixels(lesson);
  const { row, column } = rowAndColumn(lower);
  return `${side} places on: row ${row}, column ${column} is neuron ${side} × ${row} + ${column} = ${lower}.`;
}

/** `inWindow` are the neurons of the learner's window, once it has been moved. */
export function describeInputs(step: string, lesson: Lesson, inWindow: readonly number[] | undefined): string {
  const input = lesson.input.value;
  const { upper, lower } = askedPixels(lesson);
  if (step === 'which-place') return `${pixelAloud(upper)}.`;
  if (step === 'address') return `${pixelAloud(lower)}; its activation is ${written(input[lower] as number)}.`;
  if (inWindow) return `The circles show neurons ${inWindow[0]} to ${inWindow.at(-1)}.`;
  const zeros = input.filter((value) => value === 0).length;
  return `784 pixels, 784 neurons; ${pixelCount - zeros} of them are lit, ${zeros} are 0.`;
}

function pixelAloud(pixel: number): string {
  const { row, column } = rowAndColumn(pixel);
  return `The pixel in row ${row}, column ${column} is neuron ${pixel}`;
}

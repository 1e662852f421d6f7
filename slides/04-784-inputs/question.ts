/** "Where in the column does the pixel below this one go?", for a pixel of the digit on stage. */
import { pixelCount, side } from '../../src/digits/pixels';
import type { Ask } from '../../src/scene/Step';
import { askedPixels } from './state';

export const placeInColumn: Ask = {
  form: 'place',
  dependsOn: 'input',
  range: { min: 0, max: pixelCount - 1, step: 1 },
  answer(lesson) {
    const { upper, lower } = askedPixels(lesson);
    return { accepted: [lower], band: 5, outcome: `${lower}, ${side} places on`, key: upper };
  },
  why: () => 'Nothing in the list says which lamps were neighbours: only reading order.',
};

/** "Where in the column does the pixel below this one go?", for a pixel of the digit on stage. */
import { pixelCount, side } from '../../src/digits/pixels';
import type { Ask } from '../../src/scene/Step';
import { askedPixels } from './state';

/** Places; a guess this far off is near. */
const near = 5;

export const placeInColumn: Ask = {
  form: 'place',
  dependsOn: 'input',
  range: { min: 0, max: pixelCount - 1, step: 1 },
  answer(lesson) {
    const { upper, lower } = askedPixels(lesson);
    return { accepted: [lower], band: near, outcome: `${lower}, ${side} places on`, key: upper };
  },
  why: () => 'The list keeps reading order; who touched whom is lost.',
  reply(lesson, { value }) {
    const { upper, lower } = askedPixels(lesson);
    const on = value - upper;
    if (value === lower) return 'Just so: one row down is one whole row on.';
    if (Math.abs(value - lower) <= near) return 'Very near. It is exactly one row, and a row has 28.';
    if (on <= 0) return 'That is further up the column. What is lower in the picture comes later in the list.';
    if (on < side / 2) return 'That is still its own row. The pixel below waits until the row is read out.';
    if (on < side) return 'On the way there, but the row is not read out yet.';
    return 'That far on you are more than one row down.';
  },
};

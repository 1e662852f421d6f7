/** "Add 1 to one weight of hidden layer 1: how many entries of W a + b change?", for the digit on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { matrixChoiceOf } from '../shared/matrix/matrixChoice';

/** Dimmer than this, and not 0, the pixel moves less than can be shown. */
export const tooDim = 0.005;

/** What the asked weight is multiplied with. */
export const askedActivation = (lesson: Lesson) => lesson.pass().activation(0, matrixChoiceOf(lesson).asked.value.column);

export const oneCell: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => ['0', '1', '16', '784'].map((text) => ({ value: Number(text), text })),
  answer(lesson) {
    const activation = askedActivation(lesson);
    const key = lesson.input.value;
    if (activation === 0) return { accepted: [0], outcome: '0', key };
    if (activation < tooDim)
      return { accepted: [0, 1], outcome: '1, hardly', key, tooClose: 'The pixel is so dim that the change cannot be seen: both count.' };
    return { accepted: [1], outcome: '1', key };
  },
  reply(lesson, { value }) {
    const activation = askedActivation(lesson);
    if (value === 16) return 'Sixteen would be a pixel’s doing: its column speaks to every neuron. A weight stands in one row.';
    if (value === 784) return '784 numbers go in. Sums come out, and there are only sixteen of them.';
    if (value === 1) {
      if (activation === 0) return 'One row holds this weight, true. But look at the lamp it is multiplied with: it is dark.';
      return activation < tooDim ? 'Right: one weight, one row, even if it can hardly be seen.' : 'Right: one weight, one row, one neuron.';
    }
    if (activation === 0) return 'Right: a dark pixel is a 0, and times 0 every weight is nothing.';
    return activation < tooDim
      ? 'Nothing that could be seen: the pixel is so dim. That counts.'
      : 'Its pixel is lit, so the weight does count, in its own row.';
  },
  why(lesson) {
    const { row, column } = matrixChoiceOf(lesson).asked.value;
    return `Row ${row} belongs to neuron ${row}; pixel ${column} tells it ${written(askedActivation(lesson))}.`;
  },
};

/** "Add 1 to one weight of hidden layer 1: how many entries of W a + b change?", for the digit on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { matrixChoiceOf } from '../shared/matrix/matrixChoice';

/** Dimmer than this, and not 0, the pixel moves less than can be shown. */
const tooDim = 0.005;

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
  why(lesson) {
    const { row, column } = matrixChoiceOf(lesson).asked.value;
    const activation = askedActivation(lesson);
    return activation === 0
      ? `Row ${row} belongs to neuron ${row}, and pixel ${column} has nothing to tell it.`
      : `Row ${row} belongs to neuron ${row}; pixel ${column} tells it ${written(activation)}.`;
  },
};

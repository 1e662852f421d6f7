/** What whoever reads alone is asked: of an earlier part, with pencil and paper, and at the end. */
import type { ReadersTasks } from '../../src/scene/readersTasks';
import { checkQuestions } from './checkQuestions';
import { findBias } from './findBias';
import { placeSigma } from './placeSigma';
import { recalls } from './recalls';
import { neuronFaded, neuronOwn, neuronWorked } from './wholeNeuron';

export const tasks: ReadersTasks = {
  recalls,
  exercises: [placeSigma, findBias, neuronWorked, neuronFaded, neuronOwn],
  check: checkQuestions,
};

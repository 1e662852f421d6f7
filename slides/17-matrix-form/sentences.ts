/** Sentences with numbers and cases, and what a screen reader hears. */
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { matrixChoiceOf, rowNow } from '../shared/matrix/matrixChoice';
import { askedActivation, tooDim } from './question';
import { smallMatrixOf } from './smallMatrix';

const layerNow = (lesson: Lesson) => matrixChoiceOf(lesson).layer.value;

/** Our neuron stands beside the network's columns before it becomes a row. */
const besideLayer = 1;

export const oneNeuronSentence = (lesson: Lesson): string =>
  `Our neuron, written out: ${lesson.network().layer(besideLayer).sources} products, a bias, and σ (sigma), our squish, around it all. Nobody wants sixteen of these.`;

export const vectorSentence = (lesson: Lesson): string =>
  `Stack the ${lesson.network().layer(layerNow(lesson)).sources} activations into one column, and give it one letter: the vector a.`;

export function productSentence(lesson: Lesson): string {
  const layer = layerNow(lesson);
  const row = rowNow(lesson, layer);
  return `Row ${row} times the column, term by term, all added up: the weighted sum of neuron ${row}, ${written(lesson.pass().weightedSum(layer, row))}.`;
}

export function linearAlgebraSentence(lesson: Lesson): string {
  const { sources, neurons } = lesson.network().layer(layerNow(lesson));
  return `${sources} numbers go in, ${neurons} sums come out. This is linear algebra, the engine room of machine learning.`;
}

export const smallSentence = (lesson: Lesson): string =>
  smallMatrixOf(lesson).isDone.value
    ? 'Two rows times one column, by hand: each entry is three products, added.'
    : 'Two rows times one column, small enough to do by hand. Work out the missing number.';

export function oneCellSentence(lesson: Lesson): string {
  const { row } = matrixChoiceOf(lesson).asked.value;
  const activation = askedActivation(lesson);
  if (activation === 0) return 'None: its pixel is dark. Were it lit, one sum would change.';
  if (activation < tooDim) return 'One, and hardly: the pixel is too dim for the change to be seen.';
  return `One: the pixel is lit, so the sum of row ${row} changes.`;
}

export function layerDescription(lesson: Lesson, step: string): string {
  if (step === 'which-entries' || step === 'one-cell') return askedDescription(lesson);
  // Before it is a matrix, it is the layer beside the network's columns.
  const layer = ['opening', 'one-neuron', 'indices'].includes(step) ? besideLayer : layerNow(lesson);
  const pass = lesson.pass();
  if (['vector', 'row', 'matrix'].includes(step)) return vectorDescription(pass.activations(layer - 1));
  const row = rowNow(lesson, layer);
  const product = `Row ${row} times the vector is ${written(pass.weightedSum(layer, row))}`;
  if (['product', 'all-rows', 'linear-algebra'].includes(step)) return `${product}.`;
  const bias = written(lesson.network().bias(layer, row));
  return `${product}; with bias ${bias} that is z ${written(pass.zOf(layer, row))}, and its sigmoid ${written(pass.activation(layer, row))}.`;
}

function askedDescription(lesson: Lesson): string {
  const { row, column } = matrixChoiceOf(lesson).asked.value;
  return `The asked weight, row ${row} and column ${column}, is multiplied with ${written(askedActivation(lesson))}.`;
}

function vectorDescription(activations: Float64Array): string {
  const first = Array.from(activations.subarray(0, 3), (value) => written(value));
  return `The vector a holds ${activations.length} activations, the first ones ${first.join(', ')}.`;
}

/** Sentences with numbers and cases, and what a screen reader hears. */
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { matrixChoiceOf, rowNow } from '../shared/matrix/matrixChoice';
import { askedActivation } from './question';
import { smallMatrixOf } from './smallMatrix';

const layerNow = (lesson: Lesson) => matrixChoiceOf(lesson).layer.value;

export function productSentence(lesson: Lesson): string {
  const layer = layerNow(lesson);
  const row = rowNow(lesson, layer);
  return `Row ${row} times the column, term by term, all added up: the weighted sum of neuron ${row}, ${written(lesson.pass().weightedSum(layer, row))}.`;
}

export const allRowsSentence = (lesson: Lesson): string =>
  `The same for each row: the weighted sums of all ${lesson.network().layer(layerNow(lesson)).neurons} neurons at once.`;

export const smallSentence = (lesson: Lesson): string =>
  smallMatrixOf(lesson).isDone.value
    ? 'Two rows times one column, by hand: each entry is three products, added.'
    : 'Two rows times one column, small enough to do by hand. Work out the missing number.';

export function oneCellSentence(lesson: Lesson): string {
  const { row } = matrixChoiceOf(lesson).asked.value;
  return askedActivation(lesson) === 0
    ? `None: its pixel is dark, and 1\u00a0×\u00a00 adds nothing to row ${row}. Were it lit, one entry would move.`
    : `One: the pixel is lit, so row ${row} changes, and no other row has that weight.`;
}

export function layerDescription(lesson: Lesson, step: string): string {
  if (step === 'which-entries' || step === 'one-cell') return askedDescription(lesson);
  // Before it is a matrix, it is the layer beside the network's columns.
  const layer = ['opening', 'one-neuron', 'indices'].includes(step) ? 2 : layerNow(lesson);
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

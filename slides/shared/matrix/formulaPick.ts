/** The symbols of a layer's formula, to be walked through and pointed at. */

import type { Lesson } from '../../../src/lesson/Lesson';
import type { PickControl } from '../../../src/scene/Control';
import { halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import type { Referent } from './EquationState';
import type { EquationView } from './EquationView';
import type { MatrixView } from './MatrixView';
import { keepRow, matrixChoiceOf } from './matrixChoice';

/** The letters of the formula: each lights what it stands for. */
export function formulaPick(lesson: Lesson, equation: EquationView, matrix: MatrixView): PickControl {
  const referentOf = (index: number | undefined) => (index === undefined ? undefined : equation.symbols[index]?.referent);
  return {
    kind: 'pick',
    id: 'formula',
    label: 'The symbols of the formula. Arrows go from one to the next.',
    where: () => (equation.alpha > halfway && equation.lined > halfway && equation.symbols.length > 0 ? equation.area : undefined),
    count: () => equation.symbols.length,
    placeOf: (index) => equation.symbols[index]?.place,
    text: (index) => meaning(lesson, equation, referentOf(index)),
    point: (index) => point(lesson, equation, referentOf(index)),
    press: () => keepRow(lesson, matrix.row),
  };
}

function point(lesson: Lesson, { of: { layer, row } }: EquationView, referent: Referent | undefined): void {
  matrixChoiceOf(lesson).pointed.value = referent && ('source' in referent ? { row, column: referent.source } : { row });
  if (!referent) lesson.pointed.value = undefined;
  else if ('source' in referent && layer === 1) lesson.pointed.value = { kind: 'pixel', index: referent.source };
  else lesson.pointed.value = { kind: 'neuron', layer, neuron: row };
}

function meaning(lesson: Lesson, equation: EquationView, referent: Referent | undefined): string {
  const { layer, row } = equation.of;
  if (!referent) return '';
  if (referent.part === 'source')
    return `activation of neuron ${referent.source} before: ${written(lesson.pass().activation(layer - 1, referent.source))}`;
  if (referent.part === 'weight')
    return `weight from neuron ${referent.source} to neuron ${row}: ${written(lesson.network().weight(layer, row, referent.source))}`;
  if (referent.part === 'bias') return `bias of neuron ${row}: ${written(lesson.network().bias(layer, row))}`;
  return `activation of neuron ${row}: ${written(lesson.pass().activation(layer, row))}`;
}

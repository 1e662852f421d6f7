/** The numbers of a matrix and its vectors, to be walked through and pointed at. */

import type { Lesson } from '../../../src/lesson/Lesson';
import type { PickControl } from '../../../src/scene/Control';
import { halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import type { MatrixView } from './MatrixView';
import { keepRow, matrixChoiceOf, rowNow } from './matrixChoice';
import type { Slots } from './matrixShape';

interface Cell {
  readonly part: 'matrix' | 'vector' | 'bias' | 'result';
  /** Place among the written rows, or for the vector among its entries. */
  readonly k: number;
  readonly column: number;
}

/** Every number in brackets; pointing at one lights its row, its column and all that belongs to them. */
export function cellPick(lesson: Lesson, matrix: MatrixView): PickControl {
  const cellOf = (index: number | undefined) => (index === undefined ? undefined : cellsOf(matrix)[index]);
  return {
    kind: 'pick',
    id: 'cells',
    label: 'The numbers of the matrix and the vectors. Arrows go from one to the next, Enter keeps the row.',
    where: () => (matrix.alpha * matrix.rowsDrawn > halfway ? matrix.area : undefined),
    count: () => cellsOf(matrix).length,
    placeOf: (index) => placeOf(matrix, cellOf(index)),
    text: (index) => textOf(lesson, matrix, cellOf(index)),
    point: (index) => point(lesson, matrix, cellOf(index)),
    press(index) {
      const cell = cellOf(index);
      const row = cell && cell.part !== 'vector' ? matrix.rows[cell.k] : undefined;
      if (row !== undefined) keepRow(lesson, row);
    },
  };
}

/** In the order in which the arrows go; dots are passed over. */
function cellsOf({ rows, columns }: MatrixView): Cell[] {
  const [ks, entries] = [placesWritten(rows), placesWritten(columns)];
  return [
    ...ks.flatMap((k) => entries.map((column) => ({ part: 'matrix' as const, k, column }))),
    ...entries.map((k) => ({ part: 'vector' as const, k, column: k })),
    ...(['bias', 'result'] as const).flatMap((part) => ks.map((k) => ({ part, k, column: -1 }))),
  ];
}

const placesWritten = (slots: Slots) => [...slots.keys()].filter((k) => slots[k] !== undefined);

function placeOf(matrix: MatrixView, cell: Cell | undefined) {
  if (!cell || !isThere(matrix, cell)) return undefined;
  return cell.part === 'matrix' ? matrix.cellAt(cell.k, cell.column) : matrix.entryAt(cell.part, cell.k);
}

const isThere = ({ rowsDrawn, biased, swept }: MatrixView, { part }: Cell) =>
  ({ vector: true, matrix: rowsDrawn > halfway, bias: biased > halfway, result: swept > halfway })[part];

function point(lesson: Lesson, matrix: MatrixView, cell: Cell | undefined): void {
  const { layer } = matrix;
  const pointed = cell && pointedAt(matrix, cell);
  matrixChoiceOf(lesson).pointed.value = pointed;
  if (pointed?.column !== undefined && layer === 1) lesson.pointed.value = { kind: 'pixel', index: pointed.column };
  else if (cell) lesson.pointed.value = { kind: 'neuron', layer, neuron: pointed?.row ?? rowNow(lesson, layer) };
  else lesson.pointed.value = undefined;
}

function pointedAt(matrix: MatrixView, { part, k, column }: Cell): { row?: number; column?: number } {
  const [row, source] = [matrix.rows[k], matrix.columns[column]];
  if (part === 'vector') return source === undefined ? {} : { column: source };
  return { ...(row === undefined ? {} : { row }), ...(part === 'matrix' && source !== undefined ? { column: source } : {}) };
}

function textOf(lesson: Lesson, matrix: MatrixView, cell: Cell | undefined): string {
  if (!cell) return '';
  const { row, column } = pointedAt(matrix, cell);
  const { layer, network } = matrix;
  if (cell.part === 'vector') return `a, entry ${column}: ${written(matrix.pass.activation(layer - 1, column ?? 0))}`;
  if (cell.part === 'bias') return `b, entry ${row}: ${written(network.bias(layer, row ?? 0))}`;
  if (cell.part === 'result') return `row ${row}: activation ${written(lesson.pass().activation(layer, row ?? 0))}`;
  return `row ${row}, column ${column}: weight ${written(network.weight(layer, row ?? 0, column ?? 0))}`;
}

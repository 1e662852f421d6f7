/** What a matrix and the card of one of its rows show of a layer. */
import type { Lesson } from '../../../src/lesson/Lesson';
import type { MatrixView } from './MatrixView';
import { columnsShown, rowsShown } from './matrixChoice';
import type { RowCardView } from './RowCardView';

interface Meant {
  readonly layer: number;
  readonly row: number;
  readonly column: number | undefined;
}

/** `column` is among the columns that are written out, as `meant.row` is among the rows. */
export function showMatrix(view: MatrixView, lesson: Lesson, meant: Meant, column: number | undefined): void {
  showRow(view, lesson, meant);
  view.columns = columnsShown(lesson, meant.layer, view.places.columns, column);
  view.rows = rowsShown(lesson, meant.layer, view.places.rows, meant.row);
}

export function showRow(view: MatrixView | RowCardView, lesson: Lesson, { layer, row, column }: Meant): void {
  view.network = lesson.network();
  view.pass = lesson.pass();
  view.layer = layer;
  view.row = row;
  view.column = column;
}

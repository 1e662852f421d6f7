/** Two rows and three columns of the layer, rounded, on stage: one number is to be worked out and written. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { trimmed } from '../../src/theme/numbers';
import { spoken, worded } from '../shared/exercises/answering';
import type { MatrixPlaces } from '../shared/matrix/matrixPlaces';
import { cornerControls } from './controls';
import { SmallMatrixView } from './SmallMatrixView';
import { type SmallMatrix, smallMatrixOf } from './smallMatrix';

export function cornerPart(lesson: Lesson, { small: places, compact }: MatrixPlaces) {
  const exercise = smallMatrixOf(lesson);
  const corner = new SmallMatrixView(places, compact);
  const message = computed(() => worded('small matrix', exercise.message.value));
  return {
    view: corner,
    controls: cornerControls(exercise, corner, places),
    show() {
      showCorner(corner, exercise);
      corner.message = message.value;
    },
    describe: () => description(exercise),
  };
}

function showCorner(view: SmallMatrixView, { corner, isDone, gap }: SmallMatrix): void {
  const { cut, rows, lamps } = corner.value;
  view.lamps = lamps;
  view.rows = rows.map(({ weights, products, sum }, k) => ({ name: String(cut?.rows[k] ?? ''), weights, products, entry: sum }));
  view.columns = cut ? cut.columns.map(String) : [];
  view.gap = isDone.value ? undefined : gap.value;
  view.note = cut ? 'a corner of hidden layer 2, rounded' : 'made-up numbers: none of the layer’s suit a hand';
}

function description({ corner, isDone, gap, message }: SmallMatrix): string {
  const { rows, lamps } = corner.value;
  const { row, column } = gap.value;
  const isOpen = (k: number, i?: number) => !isDone.value && row === k && column === i;
  const read = rows.map(({ weights, sum }, k) => {
    const all = weights.map((weight, i) => (isOpen(k, i) ? 'a missing number' : trimmed(weight)));
    return `Row ${k}: ${all.join(', ')}, with the entry ${isOpen(k) ? 'missing' : trimmed(sum)}.`;
  });
  return `${read.join(' ')} The column: ${lamps.map(trimmed).join(', ')}. ${spoken(message.value)}`.trim();
}

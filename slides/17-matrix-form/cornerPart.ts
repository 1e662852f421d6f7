/** Two rows and three columns of the layer, rounded, on stage: one number is to be worked out and written. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { trimmed } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { answering, spoken, worded } from '../shared/exercises/answering';
import type { MatrixPlaces } from '../shared/matrix/matrixPlaces';
import { placeOfGap, SmallMatrixView } from './SmallMatrixView';
import { smallMatrixOf } from './smallMatrix';

export function cornerPart(lesson: Lesson, { small: places, compact }: MatrixPlaces) {
  const exercise = smallMatrixOf(lesson);
  const corner = new SmallMatrixView(places, compact);
  const message = computed(() => worded('small matrix', exercise.message.value));
  const isBegun = () => corner.drawn * corner.alpha > halfway && corner.told > 1.5;
  const when = (place: Place, isWanted: () => boolean) => () => (isBegun() && isWanted() ? place : undefined);
  const isDone = () => exercise.isDone.value;

  const controls: Control[] = [
    {
      kind: 'field',
      id: 'missing',
      label: 'The missing number. Enter checks it.',
      where: () => (isBegun() && !isDone() ? placeOfGap(places, exercise.gap.value) : undefined),
      value: () => exercise.text.value,
      write: exercise.write,
      check: exercise.check,
    },
    ...answering(places, () => (isBegun() ? exercise : undefined)),
    {
      kind: 'button',
      id: 'go-on',
      label: 'Now a weight',
      where: when(places.goOn, () => isDone() && exercise.round.value === 0),
      press: () => {
        exercise.round.value = 1;
      },
    },
    {
      kind: 'button',
      id: 'another',
      label: 'Another corner',
      where() {
        const { goOn, another } = places;
        const at = exercise.round.value === 0 ? another : { ...another, x: goOn.x };
        return when(at, isDone)();
      },
      press: exercise.another,
    },
  ];

  return {
    view: corner,
    controls,
    show() {
      const { cut, rows, lamps } = exercise.corner.value;
      corner.lamps = lamps;
      corner.rows = rows.map(({ weights, products, sum }, k) => ({ name: String(cut?.rows[k] ?? ''), weights, products, entry: sum }));
      corner.columns = cut ? cut.columns.map(String) : [];
      corner.gap = isDone() ? undefined : exercise.gap.value;
      corner.note = cut ? 'two rows and three columns of this layer, rounded' : 'made-up numbers: none of the layer’s suit a hand';
      corner.message = message.value;
    },
    describe(): string {
      const { rows, lamps } = exercise.corner.value;
      const { row, column } = exercise.gap.value;
      const isOpen = (k: number, i?: number) => !isDone() && row === k && column === i;
      const read = rows.map(({ weights, sum }, k) => {
        const all = weights.map((weight, i) => (isOpen(k, i) ? 'a missing number' : trimmed(weight)));
        return `Row ${k}: ${all.join(', ')}, with the entry ${isOpen(k) ? 'missing' : trimmed(sum)}.`;
      });
      return `${read.join(' ')} The column: ${lamps.map(trimmed).join(', ')}. ${spoken(exercise.message.value)}`.trim();
    },
  };
}

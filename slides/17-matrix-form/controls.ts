/** What can be taken hold of at the corner of a layer: the missing number, and the way on once it is there. */

import type { ButtonControl, Control, FieldControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { answering } from '../shared/exercises/answering';
import type { SmallMatrixPlaces } from '../shared/matrix/matrixPlaces';
import { placeOfGap, type SmallMatrixView } from './SmallMatrixView';
import type { SmallMatrix } from './smallMatrix';

export function cornerControls(exercise: SmallMatrix, view: SmallMatrixView, places: SmallMatrixPlaces): Control[] {
  return [
    missing(exercise, view, places),
    ...answering(places, () => (isBegun(view) ? exercise : undefined)),
    goOn(exercise, view, places),
    another(exercise, view, places),
  ];
}

/** Both rows are multiplied. */
const isBegun = ({ drawn, alpha, told }: SmallMatrixView) => drawn * alpha > halfway && told > 1.5;

const missing = (exercise: SmallMatrix, view: SmallMatrixView, places: SmallMatrixPlaces): FieldControl => ({
  kind: 'field',
  id: 'missing',
  label: 'The missing number. Enter checks it.',
  where: () => (isBegun(view) && !exercise.isDone.value ? placeOfGap(places, exercise.gap.value) : undefined),
  value: () => exercise.text.value,
  write: exercise.write,
  check: exercise.check,
});

const goOn = ({ isDone, round }: SmallMatrix, view: SmallMatrixView, places: SmallMatrixPlaces): ButtonControl => ({
  kind: 'button',
  id: 'go-on',
  label: 'Now a weight',
  where: () => (isBegun(view) && isDone.value && round.value === 0 ? places.goOn : undefined),
  press() {
    round.value = 1;
  },
});

const another = (exercise: SmallMatrix, view: SmallMatrixView, places: SmallMatrixPlaces): ButtonControl => ({
  kind: 'button',
  id: 'another',
  label: 'Another corner',
  where() {
    if (!isBegun(view) || !exercise.isDone.value) return undefined;
    // In the last round nothing goes on, and it moves up.
    return exercise.round.value === 0 ? places.another : { ...places.another, x: places.goOn.x };
  },
  press: exercise.another,
});

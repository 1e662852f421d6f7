/** The cells of the table and the dots of all pairs, to be walked through. */
import type { PickControl } from '../../../src/scene/Control';
import { halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import type { ClassTableView } from './ClassTableView';
import type { RatesView } from './RatesView';
import { percent, type SearchState } from './searchState';

export function tableControl({ measured, pointedCell }: SearchState, table: ClassTableView, place: Place): PickControl {
  const across = measured.classCount;
  return {
    kind: 'pick',
    id: 'table',
    label: 'Mean activations, a row per neuron, a column per digit. Arrows go from cell to cell.',
    where: () => (table.drawn * table.alpha > halfway ? place : undefined),
    count: () => measured.means().length,
    placeOf: (i) => table.placeOf(i),
    text: (i) => `neuron ${Math.floor(i / across)}, digit ${i % across}: ${written(measured.means()[i] as number)}`,
    point(i) {
      pointedCell.value = i;
    },
  };
}

export function pairsControl({ measured, pointedPair, chosenPair, foundFor }: SearchState, rates: RatesView, plot: Place): PickControl {
  return {
    kind: 'pick',
    id: 'pairs',
    label: 'The same search for every pair of digits. Enter keeps a pair, and lets it go again.',
    where: () => (rates.drawn * rates.alpha > halfway ? plot : undefined),
    count: () => measured.pairs().length,
    placeOf: (i) => rates.placeOf(i),
    text: (i) => `${foundFor(i).classes.join(' and ')}: neuron ${foundFor(i).neuron}, ${percent(foundFor(i).rate)} percent`,
    point(i) {
      pointedPair.value = i;
    },
    press(i) {
      chosenPair.value = chosenPair.peek() === i ? undefined : i;
    },
  };
}

/** Is there a neuron for what two digits share? What each neuron of a layer does for each digit, and the search with its control. */

import type { Sample } from '../../../src/digits/samples';
import type { Lesson } from '../../../src/lesson/Lesson';
import { reservedFor } from '../../../src/scene/digitPart';
import type { Place } from '../../../src/theme/places';
import { CardView } from '../../../src/views/CardView';
import { ClassTableView } from './ClassTableView';
import { RatesView } from './RatesView';
import { pairsControl, tableControl } from './searchControls';
import { cellFace, foundFace, shortFoundFace } from './searchFaces';
import { percent, type SearchState, type Subject, searchState } from './searchState';

interface SearchPlaces {
  readonly compact: boolean;
  readonly card: Place;
  /** A row beside every lamp of the layer. */
  readonly table: Place;
  readonly result: Place;
  readonly plot: Place;
}

export function pairSearch(lesson: Lesson, places: SearchPlaces, fair: readonly Sample[], subject: Subject) {
  const { compact } = places;
  const search = searchState(lesson, fair, subject);
  const { measured, best } = search;
  const { neurons } = lesson.network().layer(subject.layer);
  const table = new ClassTableView(places.table, { neurons, classes: measured.classCount });
  const result = new CardView(places.result);
  const card = new CardView(places.card);
  const rates = new RatesView(places.plot);
  return {
    measured,
    best,
    views: { table, result, card, rates },
    show() {
      showTable(table, search);
      result.face = compact ? shortFoundFace(search) : foundFace(search);
      card.reserved = reservedFor(lesson, compact);
      card.back = compact ? shortFoundFace(search) : cellFace(lesson, search);
      showRates(rates, search);
    },
    describe: () => describe(search),
    controls: [tableControl(search, table, places.table), pairsControl(search, rates, places.plot)],
  };
}

function showTable(table: ClassTableView, search: SearchState): void {
  const found = search.foundFor(search.pair());
  table.means = search.measured.means();
  table.heading = 'Mean activation over twenty digits of each kind';
  table.row = found.neuron;
  table.columns = found.classes;
  table.pointed = search.pointedCell.value;
}

function showRates(rates: RatesView, { measured, subjectPair, markedPair }: SearchState): void {
  rates.rates = measured.pairs().map(({ classes, rate }) => ({ name: classes.join(', '), rate: percent(rate) / 100 }));
  rates.median = percent(measured.median()) / 100;
  rates.subject = subjectPair;
  rates.pointed = markedPair();
}

function describe({ subject, measured, best }: SearchState): string {
  const { layer, name, classes } = subject;
  const { neuron, rate } = best();
  const better = measured.pairs().filter((each) => each.rate > rate).length;
  return `For ${classes.join(' or ')} (${name.toLowerCase()}) neuron ${neuron} of hidden layer ${layer} does best, with a mean hit rate of ${percent(rate)} percent; ${better} of the 45 pairs of digits have a better neuron, half of them over ${percent(measured.median())} percent.`;
}

/** Is there a neuron for what two digits share? What each neuron of a layer does for each digit, and the search with its control. */

import type { Sample } from '../../../src/digits/samples';
import type { Lesson } from '../../../src/lesson/Lesson';
import type { BestNeuron } from '../../../src/network/bestNeuron';
import type { Control } from '../../../src/scene/Control';
import { plainSignal } from '../../../src/scene/plainSignal';
import { halfway } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { written } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import { type CardFace, type CardNumber, CardView } from '../../../src/views/CardView';
import { ClassTableView } from './ClassTableView';
import { everyPair, measuredLayer } from './measuredLayer';
import { RatesView } from './RatesView';

/** What is searched for in a hidden layer: something that two digits share. */
export interface Subject {
  readonly layer: 1 | 2;
  readonly name: string;
  readonly classes: readonly [number, number];
}

interface SearchPlaces {
  readonly compact: boolean;
  readonly card: Place;
  /** A row beside every lamp of the layer. */
  readonly table: Place;
  readonly result: Place;
  readonly plot: Place;
}

const percent = (rate: number) => Math.round(rate * 100);

/** How many of the other 44 pairs of digits have a neuron that is better at them than the best one is at these; none until that can be told. */
export function betterThan(lesson: Lesson, { layer, classes }: Subject): number | undefined {
  const fair = lesson.samples('fair');
  if (fair.length === 0) return undefined;
  const pairs = everyPair(lesson.network(), fair, layer);
  const subject = pairs.find((each) => each.classes.join() === classes.join());
  return pairs.filter(({ rate }) => subject && rate > subject.rate).length;
}

export const plainNumber = (name: string, text: string, colour?: number): CardNumber => ({
  name,
  text,
  value: Number(text),
  ...(colour === undefined ? {} : { colour }),
});

export function pairSearch(lesson: Lesson, places: SearchPlaces, fair: readonly Sample[], { layer, name, classes: meant }: Subject) {
  const { compact } = places;
  const measured = measuredLayer(lesson, fair, layer);
  const classes = measured.classCount;
  const table = new ClassTableView(places.table, { neurons: lesson.network().layer(layer).neurons, classes });
  const result = new CardView(places.result);
  const card = new CardView(places.card);
  const rates = new RatesView(places.plot);

  const subject = measured.pairOf(...meant);
  const pointedPair = plainSignal<number | undefined>(undefined);
  const chosenPair = plainSignal<number | undefined>(undefined);
  const pointedCell = plainSignal<number | undefined>(undefined);
  const pair = () => pointedPair.value ?? chosenPair.value ?? subject;
  const foundFor = (index: number) => measured.pairs()[index] as BestNeuron;
  /** The neuron that the search has found. */
  const best = () => foundFor(subject);

  const cellFace = (): CardFace => {
    const index = pointedCell.value ?? best().neuron * classes + meant[1];
    const [row, digit] = [Math.floor(index / classes), index % classes];
    const mean = measured.means()[index] as number;
    return {
      heading: `neuron ${row}, the twenty ${digit}s`,
      lines: [
        { label: 'mean activation', number: plainNumber(`mean of neuron ${row} for ${digit}`, written(mean), palette.activation) },
        { label: 'for your digit', number: { text: written(lesson.pass().activation(layer, row)), value: 0, colour: palette.activation } },
      ],
    };
  };
  const resultFace = (): CardFace => {
    const { classes: both, neuron: found, threshold, lit, unlit, rate } = foundFor(pair());
    const [a, b] = both;
    if (compact) {
      return {
        heading: `${a} or ${b}`,
        lines: [
          { label: 'neuron', number: plainNumber('best neuron', String(found)) },
          { label: 'over', number: plainNumber('threshold', written(threshold)) },
          { label: 'right', number: plainNumber('mean hit rate', String(percent(rate))), after: '%' },
        ],
      };
    }
    return {
      heading: pair() === subject ? `${name}: ${a} or ${b}, against the rest` : `${a} or ${b}, against the rest`,
      lines: [
        { label: 'best neuron', number: plainNumber('best neuron', String(found)) },
        { label: 'counts as lit over', number: plainNumber('threshold', written(threshold)) },
        { label: `${a}s and ${b}s that light it`, number: plainNumber('lit as wished', String(lit.right)), after: `of ${lit.of}` },
        { label: 'others that do not', number: plainNumber('not lit as wished', String(unlit.right)), after: `of ${unlit.of}` },
        { label: 'mean of the two rates', number: plainNumber('mean hit rate', String(percent(rate))), after: '%' },
      ],
    };
  };

  const controls: Control[] = [
    {
      kind: 'pick',
      id: 'table',
      label: 'Mean activations, a row per neuron, a column per digit. Arrows go from cell to cell.',
      where: () => (table.drawn * table.alpha > halfway ? places.table : undefined),
      count: () => measured.means().length,
      placeOf: (i) => table.placeOf(i),
      text: (i) => `neuron ${Math.floor(i / classes)}, digit ${i % classes}: ${written(measured.means()[i] as number)}`,
      point(i) {
        pointedCell.value = i;
      },
    },
    {
      kind: 'pick',
      id: 'pairs',
      label: 'The same search for every pair of digits. Enter keeps a pair, and lets it go again.',
      where: () => (rates.drawn * rates.alpha > halfway ? places.plot : undefined),
      count: () => measured.pairs().length,
      placeOf: (i) => rates.placeOf(i),
      text: (i) => `${foundFor(i).classes.join(' and ')}: neuron ${foundFor(i).neuron}, ${percent(foundFor(i).rate)} percent`,
      point(i) {
        pointedPair.value = i;
      },
      press(i) {
        chosenPair.value = chosenPair.peek() === i ? undefined : i;
      },
    },
  ];

  return {
    measured,
    best,
    views: { table, result, card, rates },
    show() {
      const found = foundFor(pair());
      table.means = measured.means();
      table.heading = 'Mean activation over twenty digits of each kind';
      table.row = found.neuron;
      table.columns = found.classes;
      table.pointed = pointedCell.value;
      result.face = resultFace();
      card.reserved = lesson.receivesOther.value && !compact ? 64 : 0;
      card.back = compact ? resultFace() : cellFace();
      rates.rates = measured.pairs().map(({ classes, rate }) => ({ name: classes.join(', '), rate: percent(rate) / 100 }));
      rates.median = percent(measured.median()) / 100;
      rates.subject = subject;
      rates.pointed = pointedPair.value ?? chosenPair.value;
    },
    describe() {
      const { neuron, rate } = best();
      const better = measured.pairs().filter((each) => each.rate > rate).length;
      return `For ${meant.join(' or ')} (${name.toLowerCase()}) neuron ${neuron} of hidden layer ${layer} does best, with a mean hit rate of ${percent(rate)} percent; ${better} of the 45 pairs of digits have a better neuron, half of them over ${percent(measured.median())} percent.`;
    },
    controls,
  };
}

/** What the cards of the search say: of one cell of the table, and of what was found for a pair of digits. */
import type { Lesson } from '../../../src/lesson/Lesson';
import { palette } from '../../../src/theme/colours';
import { written } from '../../../src/theme/numbers';
import type { CardFace, CardNumber } from '../../../src/views/CardView';
import { percent, type SearchState } from './searchState';

export const plainNumber = (name: string, text: string, colour?: number): CardNumber => ({
  name,
  text,
  value: Number(text),
  ...(colour === undefined ? {} : { colour }),
});

/** The cell that is pointed at, else the one where the best neuron meets the second of its digits. */
export function cellFace(lesson: Lesson, search: SearchState): CardFace {
  const { measured, subject } = search;
  const across = measured.classCount;
  const index = search.pointedCell.value ?? search.best().neuron * across + subject.classes[1];
  const [row, digit] = [Math.floor(index / across), index % across];
  const mean = measured.means()[index] as number;
  const own = lesson.pass().activation(subject.layer, row);
  return {
    heading: `neuron ${row}, the twenty ${digit}s`,
    lines: [
      { label: 'mean activation', number: plainNumber(`mean of neuron ${row} for ${digit}`, written(mean), palette.activation) },
      { label: 'for your digit', number: { text: written(own), value: 0, colour: palette.activation } },
    ],
  };
}

/** The best neuron for the pair that is looked at. */
export function foundFace(search: SearchState): CardFace {
  const { classes, neuron, threshold, lit, unlit, rate } = search.foundFor(search.pair());
  const [a, b] = classes;
  const isSubject = search.pair() === search.subjectPair;
  return {
    heading: isSubject ? `${search.subject.name}: ${a} or ${b}, against the rest` : `${a} or ${b}, against the rest`,
    lines: [
      { label: 'best neuron', number: plainNumber('best neuron', String(neuron)) },
      { label: 'counts as lit over', number: plainNumber('threshold', written(threshold)) },
      { label: `${a}s and ${b}s that light it`, number: plainNumber('lit as wished', String(lit.right)), after: `of ${lit.of}` },
      { label: 'others that do not', number: plainNumber('not lit as wished', String(unlit.right)), after: `of ${unlit.of}` },
      { label: 'mean of the two rates', number: plainNumber('mean hit rate', String(percent(rate))), after: '%' },
    ],
  };
}

/** The same on a phone, in three short lines. */
export function shortFoundFace(search: SearchState): CardFace {
  const { classes, neuron, threshold, rate } = search.foundFor(search.pair());
  return {
    heading: `${classes[0]} or ${classes[1]}`,
    lines: [
      { label: 'neuron', number: plainNumber('best neuron', String(neuron)) },
      { label: 'over', number: plainNumber('threshold', written(threshold)) },
      { label: 'right', number: plainNumber('mean hit rate', String(percent(rate))), after: '%' },
    ],
  };
}

/** The edge filter on stage: the picture it slides over, its answers, the ring it is turned by, and one answer spelled out. */

import { sameKey } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control, PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { SumView } from '../../src/views/SumView';
import { ConvolutionView } from './ConvolutionView';
import { FilterView } from './FilterView';
import type { FilterPlaces } from './places';
import { type EdgeFinding, edgeFindingOf, notch, sidesOf } from './state';

const names = { positive: 'added under the filter', negative: 'subtracted under the filter', total: 'answer of the filter' };

export function filterPart(lesson: Lesson, places: FilterPlaces, slide: string) {
  const edges = edgeFindingOf(lesson);
  const convolution = new ConvolutionView(places);
  const filter = new FilterView(places.dial, { cell: places.cell, captionAt: places.dialCaption });
  const sum = new SumView(places.sum, { asLine: places.compact });
  /** The pixel that is pointed at, in the picture or among the answers. */
  const pointed = plainSignal<number | undefined>(undefined);
  const isThere = () => convolution.drawn * convolution.alpha > halfway;
  const when = (amount: () => number, place: Place) => () => (isThere() && amount() > halfway ? place : undefined);

  return {
    convolution,
    filter,
    sum,
    show() {
      const { side, values } = edges.picture.value;
      const { strengths, strongest, at } = edges.answers.value;
      const resting = at ?? Math.floor(side / 2) * (side + 1);
      const under = pointed.value === undefined ? resting : Math.min(pointed.value, side * side - 1);
      Object.assign(convolution, { side, values, strengths, strongest, resting, threshold: edges.threshold.value });
      convolution.caption = edges.ofDigit.value ? 'your digit, as drawn' : 'drawn for this lesson';
      convolution.pointed = pointed.value === undefined ? undefined : under;
      convolution.guessed = guessedIn(lesson, edges, slide);
      filter.weights = edges.filter.value;
      filter.degrees = edges.degrees.value;
      sum.sums = [{ terms: edges.termsAt(under), names }];
    },
    controls: [
      pixels({
        id: 'picture',
        label: 'The picture. Arrows move the filter over it, Enter chooses a pixel.',
        where: when(() => convolution.lens, places.picture),
        place: places.picture,
        press: (index) => {
          lesson.draft.value = { slide, value: index };
        },
      }),
      pixels({
        id: 'answers',
        label: 'The answers of the filter, pixel by pixel.',
        where: when(() => convolution.settled, places.answers),
        place: places.answers,
      }),
      {
        kind: 'choice',
        id: 'which-picture',
        label: 'Which picture the filter slides over',
        ...(places.compact ? {} : { heading: 'picture' }),
        quiet: true,
        options: [
          { value: 0, text: 'drawing' },
          { value: 1, text: places.compact ? 'digit' : 'your digit' },
        ],
        where: when(() => convolution.lens, places.choice),
        value: () => (edges.ofDigit.value ? 1 : 0),
        set(value) {
          edges.ofDigit.value = value === 1;
          lesson.draft.value = undefined;
          pointed.value = undefined;
        },
      },
      {
        kind: 'slider',
        id: 'threshold',
        label: 'How strong an answer must be to be shown',
        min: 0,
        max: 3,
        step: 0.05,
        isEdit: true,
        where: when(() => convolution.settled, places.threshold),
        value: () => edges.threshold.value,
        set: (value) => {
          edges.threshold.value = value;
        },
        text: (value) => `stronger than ${written(value)}`,
      },
      {
        kind: 'slider',
        id: 'turn',
        label: 'Turn the filter',
        turns: true,
        min: 0,
        max: 360 - notch,
        step: notch,
        isEdit: true,
        where: () => (filter.turnable * filter.drawn * filter.alpha > halfway ? places.dial : undefined),
        value: () => edges.degrees.value,
        set: (value) => {
          edges.degrees.value = value;
        },
        text: (value) => `${value} degrees: adds ${sidesOf(value)[0]}`,
      },
    ] satisfies Control[],
  };

  function pixels({ place, ...rest }: Pick<PickControl, 'id' | 'label' | 'where' | 'press'> & { place: Place }): PickControl {
    const side = () => edges.picture.value.side;
    return {
      kind: 'pick',
      ...rest,
      count: () => side() ** 2,
      placeOf: (index) => cellOf(place, side(), index),
      text: (index) =>
        `row ${Math.floor(index / side())}, column ${index % side()}: ${written(edges.termsAt(Math.min(index, side() ** 2 - 1)).sum)}`,
      point: (index) => {
        pointed.value = index;
      },
    };
  }
}

/** Beyond the picture's last pixel there is only the last: a cursor from a larger picture comes back from there. */
function cellOf(place: Place, side: number, index: number): Place {
  const at = Math.min(index, side * side - 1);
  const cell = place.width / side;
  return { x: place.x + (at % side) * cell, y: place.y + Math.floor(at / side) * cell, width: cell, height: cell };
}

/** The learner's guess as long as it is about this picture and this filter; before that what was clicked. */
function guessedIn(lesson: Lesson, edges: EdgeFinding, slide: string): number | undefined {
  const guess = lesson.guesses.value[slide];
  if (guess) return sameKey(guess.answer.key, edges.answers.value) ? guess.value : undefined;
  const draft = lesson.draft.value;
  return draft?.slide === slide ? draft.value : undefined;
}

/** The edge filter on stage: the picture it slides over, its responses, the ring it is turned by, and one response spelled out. */

import { sameKey } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { SumView } from '../../src/views/SumView';
import { heroOf } from '../shared/hero/hero';
import { ConvolutionView } from './ConvolutionView';
import { EdgePatchesView } from './EdgePatchesView';
import { FilterView } from './FilterView';
import { NailedView } from './NailedView';
import type { FilterPlaces } from './places';
import { slideId } from './question';
import { type EdgeFinding, edgeFindingOf } from './state';

const names = { positive: 'added under the filter', negative: 'taken away under the filter', total: 'response of the filter' };

export type FilterPart = ReturnType<typeof filterPart>;

export function filterPart(lesson: Lesson, places: FilterPlaces) {
  const edges = edgeFindingOf(lesson);
  const convolution = new ConvolutionView(places);
  const filter = new FilterView(places.dial, { cell: places.cell, captionAt: places.dialCaption });
  const patches = new EdgePatchesView(places);
  const nailed = new NailedView(places);
  const sum = new SumView(places.sum, { asLine: places.compact, plain: true });
  /** The pixel that is pointed at, in the picture or among the answers. */
  const pointed = plainSignal<number | undefined>(undefined);
  return {
    convolution,
    filter,
    sum,
    patches,
    nailed,
    edges,
    pointed,
    show() {
      const { side } = edges.picture.value;
      const resting = edges.answers.value.at ?? Math.floor(side / 2) * (side + 1);
      const under = pointed.value === undefined ? undefined : Math.min(pointed.value, side * side - 1);
      showPicture(convolution, edges);
      patches.side = side;
      patches.values = edges.picture.value.values;
      patches.spots = edges.spots.value;
      nailed.across = side;
      nailed.input = lesson.input.value;
      nailed.neuron = { index: heroOf(lesson).value, activation: lesson.pass().activation(1, heroOf(lesson).value) };
      convolution.resting = resting;
      convolution.pointed = under;
      convolution.guessed = guessedIn(lesson, edges);
      convolution.isClicked = !lesson.guesses.value[slideId];
      filter.weights = edges.filter.value;
      filter.degrees = edges.degrees.value;
      sum.sums = [{ terms: edges.termsAt(under ?? resting), names }];
    },
  };
}

/** The picture and the filter's answers beside it. */
function showPicture(convolution: ConvolutionView, { picture, answers, threshold, ofDigit }: EdgeFinding): void {
  convolution.side = picture.value.side;
  convolution.values = picture.value.values;
  convolution.strengths = answers.value.strengths;
  convolution.strongest = answers.value.strongest;
  convolution.threshold = threshold.value;
  convolution.caption = ofDigit.value ? 'your digit, as drawn' : 'drawn for this lesson';
}

/** The learner's guess as long as it is about this picture and this filter; before that what was clicked. */
function guessedIn(lesson: Lesson, edges: EdgeFinding): number | undefined {
  const guess = lesson.guesses.value[slideId];
  if (guess) return sameKey(guess.answer.key, edges.answers.value) ? guess.value : undefined;
  const draft = lesson.draft.value;
  return draft?.slide === slideId ? draft.value : undefined;
}

/** Three exercises on a neuron with three inputs, on stage: worked, with a blank, and the learner's own. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Place } from '../../src/theme/places';
import { worded } from '../shared/exercises/answering';
import type { ThreeInputs } from '../shared/exercises/threeInputs';
import type { ExercisePlaces } from './exercisePlaces';
import { goalWords, noteOn } from './exerciseSentences';
import { type Exercise, exercisesOf } from './exercises';
import { ThreeTermsView } from './ThreeTermsView';

/** `digitAt` is where the digit stands that the network receives. */
export function exercisesPart(lesson: Lesson, places: ExercisePlaces, digitAt: () => Place) {
  const { worked, faded, own, reached } = exercisesOf(lesson);
  const { compact } = places;
  const views = {
    worked: new ThreeTermsView(places, 'worked'),
    faded: new ThreeTermsView(places, 'faded'),
    own: new ThreeTermsView(places, 'own'),
  };
  const fadedWords = computed(() => worded('faded', faded.message.value));
  const ownWords = computed(() => worded('own', own.message.value));
  const fill = (view: ThreeTermsView, three: ThreeInputs, isBlank: (part: number | 'sum') => boolean) => {
    showTerms(view, three, isBlank);
    view.digit = digitAt();
    view.note = noteOn(three, compact);
  };
  return {
    views,
    show() {
      fill(views.worked, worked.value, () => false);
      fill(views.faded, faded.three.value, isBlankIn(faded));
      fill(views.own, own.three.value, () => !own.isDone.value);
      views.faded.bars = barsOf(faded);
      views.faded.message = fadedWords.value;
      views.own.bars = barsOf(own);
      views.own.message = ownWords.value;
      views.own.goals = goalWords(compact).map((text, i) => ({ text, reached: reached.value[i] ?? false }));
    },
  };
}

function showTerms(view: ThreeTermsView, three: ThreeInputs, isBlank: (part: number | 'sum') => boolean): void {
  const { lamps, weights, products, sum, pixels } = three;
  view.rows = lamps.map((lamp, i) => ({ lamp, weight: weights[i] as number, product: products[i] as number, isBlank: isBlank(i) }));
  view.sum = sum;
  view.sumIsBlank = isBlank('sum');
  view.pixels = pixels;
}

/** While a product is what is missing, the sum stays open to the end. */
const isBlankIn =
  ({ blank, isDone }: Exercise) =>
  (part: number | 'sum') =>
    part === blank.value ? !isDone.value : part === 'sum';

/** The second hint shows the products that are asked for as bars. */
const barsOf = ({ tried, blank }: Exercise) => [0, 1, 2].map((i) => tried.value.hints >= 2 && (blank.value === 'sum' || blank.value === i));

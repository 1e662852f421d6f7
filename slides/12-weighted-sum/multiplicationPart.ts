/** Activations × weights = products, for two neurons of which one is on stage at a time, with their sums and the line these stand on. */

import type { Lesson } from '../../src/lesson/Lesson';
import { halfway } from '../../src/theme/amounts';
import type { Place } from '../../src/theme/places';
import { SumView } from '../../src/views/SumView';
import type { HandMadeNeuron } from './handMadeNeuron';
import { MultiplicationView } from './MultiplicationView';
import { NumberLineView } from './NumberLineView';
import type { MultiplicationPlaces } from './places';
import { rankedPictures } from './rankedPictures';
import type { ScoredDigits } from './scoredDigits';
import { signCounts } from './signCounts';
import type { MultiplicationState } from './state';
import { surroundStrength } from './surroundStrength';
import { WeightGridView } from './WeightGridView';
import { WhitePictureView } from './WhitePictureView';

export type MultiplicationPart = ReturnType<typeof multiplicationPart>;

const standing = <V extends { position: { set(x: number, y: number): void } }>(view: V, { x, y }: Place): V => {
  view.position.set(x, y);
  return view;
};

export function multiplicationPart(lesson: Lesson, places: MultiplicationPlaces, state: MultiplicationState, scored: ScoredDigits) {
  const { second, third, compact } = places;
  const [region, bar] = state.neurons;
  const five = rankedPictures(lesson, bar.name, () => state.sums.value[1]?.names.total ?? 'weighted sum', places);
  const surround = surroundStrength(lesson, bar.name, places, () => five.view.drawn * five.view.sorted > halfway);
  const views = {
    regionWeights: standing(new WeightGridView(second.width), second),
    barWeights: standing(new WeightGridView(second.width), second),
    // The first neuron's products come out of its weights; the second one's stand in their place at once.
    regionProducts: standing(new WeightGridView(third.width), second),
    barProducts: standing(new WeightGridView(third.width, { masked: 1 }), third),
    picture: new MultiplicationView(places),
    line: new NumberLineView({ ...places.line, cells: third, compact }),
    sum: new SumView(places.sum, { asLine: compact }),
    white: new WhitePictureView(places),
    five: five.view,
    surround: surround.view,
  };
  views.regionWeights.networksShown = [region.name];
  views.barWeights.networksShown = [bar.name];
  return {
    views,
    fiveInWords: five.inWords,
    surroundControl: surround.control,
    show() {
      surround.show();
      five.show();
      showGrids(views.regionWeights, views.regionProducts, region, state.scrub.value);
      showGrids(views.barWeights, views.barProducts, bar, state.scrub.value);
      showPicture(views.picture, lesson, state);
      showLine(views.line, state, scored);
      views.sum.sums = state.sums.value;
      views.white.sum = state.whiteSpelled.value;
      views.white.counts = signCounts(lesson.network(bar.name), bar.name);
    },
  };
}

function showGrids(grid: WeightGridView, masked: WeightGridView, { weights, terms }: HandMadeNeuron, scrub: number): void {
  grid.weights = weights.value;
  masked.weights = weights.value;
  masked.terms = terms.value;
  masked.scrub = scrub;
}

function showPicture(picture: MultiplicationView, lesson: Lesson, { multiplied, scrub }: MultiplicationState): void {
  const pointed = lesson.pointed.value;
  picture.pixel = pointed?.kind === 'pixel' ? pointed.index : undefined;
  picture.neurons = multiplied.value;
  picture.activations = lesson.input.value;
  picture.receivesOther = lesson.receivesOther.value;
  picture.scrub = scrub.value;
}

function showLine(line: NumberLineView, { digitSums, whiteSums, reach, scrub }: MultiplicationState, { all }: ScoredDigits): void {
  const [best] = all.value;
  line.fitting = best && { name: best.name.replace('a ', 'this '), sum: best.sum };
  line.digitSums = digitSums.value;
  line.whiteSums = whiteSums.value;
  line.reach = reach.value;
  line.scrub = scrub.value;
}

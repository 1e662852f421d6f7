/** What can be taken hold of where weights are multiplied: the weights themselves, their products, and how many of these are counted. */

import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control, PickControl, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { HandMadeNeuron } from './handMadeNeuron';
import type { MultiplicationPart } from './multiplicationPart';
import type { NumberLineView } from './NumberLineView';
import type { MultiplicationPlaces } from './places';
import type { MultiplicationState } from './state';
import { countedTerms } from './termCursor';
import type { WeightGridView } from './WeightGridView';
import { weightPainting } from './weightPainting';

export function multiplicationControls(
  lesson: Lesson,
  places: MultiplicationPlaces,
  { views, surroundControl }: MultiplicationPart,
  { neurons, scrub }: MultiplicationState,
): Control[] {
  const { regionWeights, barWeights, regionProducts, barProducts, line } = views;
  const [region, bar] = neurons;
  /** Which of the two is to be seen: the later one as soon as it covers the other. */
  const onStage = () => (barWeights.drawn > halfway ? bar : region);
  const whenOnStage = (place: Place) => () => (Math.max(regionWeights.drawn, barWeights.drawn) > halfway ? place : undefined);
  const painting = weightPainting(lesson, {
    view: regionWeights,
    where: whenOnStage(places.second),
    brushAt: whenOnStage(places.brush),
    network: () => onStage().name,
  });
  return [
    painting.brush,
    painting.grid,
    surroundControl,
    productsPick(lesson, [regionProducts, barProducts], places.third, onStage),
    termsSlider(line, places.terms, bar, scrub),
  ];
}

const productsPick = (lesson: Lesson, products: readonly WeightGridView[], place: Place, onStage: () => HandMadeNeuron): PickControl => ({
  kind: 'pick',
  id: 'products',
  label: 'The products, 28 by 28. Arrows go from one to the next.',
  where: () => (products.some(({ drawn, alpha, x }) => drawn * alpha > halfway && x === place.x) ? place : undefined),
  count: () => pixelCount,
  placeOf: (i) => cellOf(place, i),
  text: (i) => `row ${Math.floor(i / side)}, column ${i % side}: product ${written(onStage().terms.value.products[i] as number)}`,
  point: (i) => {
    lesson.pointed.value = i === undefined ? undefined : { kind: 'pixel', index: i };
  },
});

function cellOf(picture: Place, index: number): Place {
  const cell = picture.width / side;
  return { x: picture.x + (index % side) * cell, y: picture.y + Math.floor(index / side) * cell, width: cell, height: cell };
}

const termsSlider = (
  line: NumberLineView,
  place: Place,
  { terms }: HandMadeNeuron,
  scrub: MultiplicationState['scrub'],
): SliderControl => ({
  kind: 'slider',
  id: 'terms',
  label: 'How many terms are counted, the largest first',
  min: 0,
  get max() {
    return terms.value.order.length;
  },
  step: 1,
  where: () => (line.scrubbing > halfway ? place : undefined),
  value: () => countedTerms({ scrub: scrub.value, swept: 1, scrubbing: 1 }, terms.value.order.length),
  set: (value) => {
    scrub.value = value / Math.max(1, terms.peek().order.length);
  },
  text: (value) => `${value} of ${pixelCount} terms`,
});

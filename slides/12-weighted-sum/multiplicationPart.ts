/** Activations × weights = products, for two neurons of which one is on stage at a time, with their sums and the line these stand on. */

import { computed, signal } from '@preact/signals-core';
import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Place, Places } from '../../src/theme/places';
import { SumView } from '../../src/views/SumView';
import type { SpelledSum } from '../../src/views/spelledSum';
import { type HandMadeNeuron, handMadeNeuron } from './handMadeNeuron';
import { MultiplicationView } from './MultiplicationView';
import { NumberLineView } from './NumberLineView';
import { type MultiplicationPlaces, multiplicationPlaces } from './places';
import { rankedPictures } from './rankedPictures';
import { surroundStrength } from './surroundStrength';
import { countedTerms } from './termCursor';
import { WeightGridView } from './WeightGridView';
import { WhitePictureView } from './WhitePictureView';
import { weightPainting } from './weightPainting';

/** The line reaches at least this far, and is doubled as often as the weights need. */
const shortestReach = 24;

const standing = <V extends { position: { set(x: number, y: number): void } }>(view: V, { x, y }: Place): V => {
  view.position.set(x, y);
  return view;
};

const everyWhiteName = { positive: 'white picture positive', negative: 'white picture negative', total: 'white picture sum' };

export function multiplicationPart(lesson: Lesson, stage: Places, names: readonly [string, string]) {
  const places = multiplicationPlaces(stage);
  const { second, third, compact } = places;
  const neurons = names.map((name) => handMadeNeuron(lesson, name)) as [HandMadeNeuron, HandMadeNeuron];
  const weights = neurons.map(() => standing(new WeightGridView(second.width), second)) as [WeightGridView, WeightGridView];
  // The first neuron's products come out of its weights; the second one's stand in their place at once.
  const products = [
    standing(new WeightGridView(third.width), second),
    standing(new WeightGridView(third.width, { masked: 1 }), third),
  ] as const;
  const picture = new MultiplicationView(places);
  const sum = new SumView(places.sum, { asLine: compact });
  const white = new WhitePictureView(places);
  const five = rankedPictures(lesson, names[1], () => sums.value[1]?.names.total ?? 'weighted sum', places);
  const surround = surroundStrength(lesson, names[1], places, () => five.view.drawn * five.view.sorted > halfway);
  const line = new NumberLineView({ ...places.line, cells: third, compact });
  /** The learner's share of the terms. */
  const scrub = signal(1);

  const multiplied = computed(() => neurons.map(({ name, weights, terms }) => ({ name, weights: weights.value, terms: terms.value })));
  const sums = computed(() => neurons.map((neuron) => spelled(lesson, neuron)));
  const whiteSum = computed(() => ({ terms: neurons[0].white.value, names: everyWhiteName }));
  const digitSums = computed(() => neurons.map(({ terms }) => terms.value));
  const whiteTerms = computed(() => neurons.map(({ white }) => white.value));
  const reach = computed(() => {
    const farthest = Math.max(...whiteTerms.value.flatMap(({ positive, negative }) => [positive, -negative]));
    return shortestReach * 2 ** Math.max(0, Math.ceil(Math.log2(farthest / shortestReach)));
  });

  /** Which of the two is to be seen: the later one as soon as it covers the other. */
  const onStage = () => (weights[1].drawn > halfway ? neurons[1] : neurons[0]) as HandMadeNeuron;
  const isOnStage = () => Math.max(weights[0].drawn, weights[1].drawn) > halfway;
  const whenOnStage = (place: Place) => () => (isOnStage() ? place : undefined);
  const painting = weightPainting(lesson, {
    view: weights[0],
    where: whenOnStage(second),
    brushAt: whenOnStage(places.brush),
    network: () => onStage().name,
  });

  return {
    places,
    weights,
    products,
    picture,
    sum,
    white,
    five,
    surround: surround.view,
    line,
    show() {
      surround.show();
      five.show();
      neurons.forEach((neuron, i) => {
        const [grid, masked] = [weights[i] as WeightGridView, products[i] as WeightGridView];
        grid.weights = neuron.weights.value;
        masked.weights = neuron.weights.value;
        masked.terms = neuron.terms.value;
        masked.scrub = scrub.value;
      });
      const pointed = lesson.pointed.value;
      picture.pixel = pointed?.kind === 'pixel' ? pointed.index : undefined;
      picture.neurons = multiplied.value;
      picture.activations = lesson.input.value;
      picture.receivesOther = lesson.receivesOther.value;
      picture.scrub = scrub.value;
      sum.sums = sums.value;
      white.sum = whiteSum.value;
      line.digitSums = digitSums.value;
      line.whiteSums = whiteTerms.value;
      line.reach = reach.value;
      line.scrub = scrub.value;
    },
    controls: [
      painting.brush,
      painting.grid,
      surround.control,
      {
        kind: 'pick',
        id: 'products',
        label: 'The products, 28 by 28. Arrows go from one to the next.',
        where: () => (products.some(({ drawn, x }) => drawn > halfway && x === third.x) ? third : undefined),
        count: () => pixelCount,
        placeOf: (i) => cellOf(third, i),
        text: (i) => `row ${Math.floor(i / side)}, column ${i % side}: product ${written(onStage().terms.value.products[i] as number)}`,
        point: (i) => {
          lesson.pointed.value = i === undefined ? undefined : { kind: 'pixel', index: i };
        },
      },
      {
        kind: 'slider',
        id: 'terms',
        label: 'How many terms are counted, the largest first',
        min: 0,
        get max() {
          return neurons[1].terms.value.order.length;
        },
        step: 1,
        where: () => (line.scrubbing > halfway ? places.terms : undefined),
        value: () => countedTerms({ scrub: scrub.value, swept: 1, scrubbing: 1 }, neurons[1].terms.value.order.length),
        set: (value) => {
          scrub.value = value / Math.max(1, neurons[1].terms.peek().order.length);
        },
        text: (value) => `${value} of ${pixelCount} terms`,
      },
    ] satisfies Control[],
  };
}

function cellOf(picture: MultiplicationPlaces['third'], index: number): Place {
  const cell = picture.width / side;
  return { x: picture.x + (index % side) * cell, y: picture.y + Math.floor(index / side) * cell, width: cell, height: cell };
}

/** The sum is the neuron's z as long as its bias is 0. */
function spelled(lesson: Lesson, { name, terms }: HandMadeNeuron): SpelledSum {
  const total = lesson.network(name).bias(1, 0) === 0 ? `${name}:z[1][0]` : 'weighted sum';
  return { terms: terms.value, names: { positive: 'sum of positive products', negative: 'sum of negative products', total } };
}

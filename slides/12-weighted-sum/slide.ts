/** One neuron by hand: every activation times its weight, all added up; and what negative weights round a region do. */

import { draw, fade, morph, moveTo } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide, type Step } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { LabelView } from '../../src/views/LabelView';
import { exerciseControls } from './exerciseControls';
import { exercisePlaces } from './exercisePlaces';
import { threeInputSteps } from './exerciseSteps';
import { exercisesPart } from './exercisesPart';
import { fittingDigit } from './fittingDigit';
import { multiplicationControls } from './multiplicationControls';
import { multiplicationPart } from './multiplicationPart';
import { multiplicationPlaces } from './places';
import { rankedDigits } from './rankedDigits';
import { reading } from './reading';
import { scoredDigitsOf } from './scoredDigits';
import { blobSentence, describeWeightedSum, regionSentence } from './sentences';
import { multiplicationState } from './state';
import { surroundSteps } from './surroundSteps';
import { weightCounts } from './weightCounts';

export default defineSlide({
  id: 'weighted-sum',
  title: 'One neuron, weighted sum',
  reading,
  lowest: { tall: 634 },
  opening: {
    say: 'So what does one neuron do with all its numbers?',
    notes: 'Pixels on the left, weights in the middle. What comes out?',
    seconds: 6,
  },

  async build({ lesson, places }) {
    const at = multiplicationPlaces(places);
    const small = exercisePlaces(places);
    const state = multiplicationState(lesson);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, at.receivedCaption);
    const exercises = exercisesPart(lesson, small, () => (lesson.receivesOther.value ? at.received : places.home));
    await lesson.sampleSet('fair');
    const scored = scoredDigitsOf(lesson);
    const neurons = multiplicationPart(lesson, at, state, scored);
    // Digit times an empty grid makes: what?
    Object.assign(neurons.views.picture, { second: 1, third: 1, signs: 1, unfilled: 1 });
    const unknown = new LabelView();
    unknown.drawn = 1;
    unknown.labels = [{ ...at.unknown, align: 'center', words: ['?'] }];
    const counts = weightCounts(lesson, 'region', at);
    const fitting = fittingDigit(scored, at);
    const twelve = rankedDigits(lesson, scored, at);
    const rankings = { fiveInWords: neurons.fiveInWords, twelveInWords: twelve.inWords };
    return {
      views: { digit, received, ...exercises.views, ...neurons.views, unknown, counts: counts.view, ...fitting.views, ...twelve.views },
      show() {
        pen.show();
        exercises.show();
        neurons.show();
        counts.show();
        fitting.show();
        twelve.show();
      },
      describe: (step) => describeWeightedSum(lesson, step, rankings),
      controls: [
        pen.control,
        ...exerciseControls(lesson, places.home, small, exercises.views),
        ...multiplicationControls(lesson, at, neurons, state),
        twelve.control,
      ],
    };
  },

  steps: [
    ...(threeInputSteps as readonly Step<never>[]),
    {
      id: 'region',
      say: regionSentence,
      notes:
        'The whole grid at once now, and weights of our own choosing. The outline on the digit is the same place. Ask: how much ink is in there? Misconception: the weights are another digit. They are a question put to every digit.',
      seconds: 20,
      animate: (timeline, { own, picture, regionWeights, counts }) =>
        timeline
          .add(fade(own, 0))
          .add(morph(picture, { second: 1 }, 'brisk'), 0.2)
          .add(draw(regionWeights, 1, 'slow'), 0.35)
          .add(morph(picture, { outlined: 1 }, 'steady'), 0.9)
          .add(draw(counts, 1, 'steady'), 1),
    },
    {
      id: 'multiply',
      say: 'Pixel by pixel, multiply the activation by its weight.',
      term: { word: 'weight', means: 'weight' },
      notes:
        'Activation on the left, weight in the middle, product on the right. Ask for a pixel that is bright, and its product 0. Its weight is 0: the neuron does not look there.',
      seconds: 20,
      animate: (timeline, { picture, regionProducts, counts }) =>
        timeline
          .add(morph(regionProducts, { drawn: 1 }, 'quick'))
          .add(draw(counts, 0, 'quick'), 0)
          .add(moveTo(regionProducts, picture.places.third, 'slow'), 0.25)
          .add(morph(picture, { signs: 1 }, 'steady'), 0.35)
          .add(morph(picture, { third: 1 }, 'quick'), 0.7)
          .add(morph(regionProducts, { masked: 1 }, 'slow'), 0.9),
    },
    {
      id: 'add',
      say: (lesson) =>
        `Each product is a pixel times its weight. Add them all up: the weighted sum, ${written(lesson.pass('region').weightedSum(1, 0))}.`,
      term: { word: 'weighted sum', means: 'sum' },
      introduces: ['weighted sum'],
      notes:
        'Every product becomes a block on the line, and the sum is where the last one ends. Draw inside the outline, then outside it: only the first moves the sum. Misconception: the sum lies between 0 and 1. It need not; that comes next.',
      seconds: 25,
      animate: (timeline, { line, sum }) =>
        timeline
          .add(draw(line, 1, 'steady'))
          .add(morph(line.digits[0], { positive: 1 }, 'long'), 0.2)
          .add(morph(sum, { positive: 1 }, 'brisk'), 1.3)
          .add(morph(line.digits[0], { negative: 1 }, 'slow'), 1.3)
          .add(morph(sum, { negative: 1 }, 'brisk'), 1.7)
          .add(morph(line.digits[0], { mark: 1 }, 'brisk'), 2.1)
          .add(morph(sum, { total: 1 }, 'brisk'), 2.1),
    },
    {
      id: 'blob',
      say: blobSentence,
      notes:
        'White everywhere, and nothing scores higher. This neuron asks whether there is ink; it never asks whether there is none around it. Ask: what must be added so that a blob scores less than a bar?',
      seconds: 25,
      animate: (timeline, { white, line }) =>
        timeline
          .add(draw(white, 1, 'brisk'))
          .add(morph(white, { summed: 1 }, 'brisk'), 0.4)
          .add(morph(line.whites[0], { mark: 1 }, 'brisk'), 0.6),
    },
    ...(surroundSteps as readonly Step<never>[]),
  ],
});

/** One neuron by hand: every activation times its weight, all added up; and what negative weights round a region do. */

import { draw, fade, morph, moveTo, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide, type Step } from '../../src/scene/Step';
import { twelveDigits } from '../../src/scene/twelveDigits';
import { written } from '../../src/theme/numbers';
import { exerciseControls } from './exerciseControls';
import { exercisePlaces } from './exercisePlaces';
import { threeInputSteps } from './exerciseSteps';
import { exercisesPart } from './exercisesPart';
import { multiplicationControls } from './multiplicationControls';
import { multiplicationPart } from './multiplicationPart';
import { multiplicationPlaces } from './places';
import { whitePicture, whiteQuestion } from './question';
import { rankedDigits } from './rankedDigits';
import {
  blobSentence,
  describeWeightedSum,
  rankingSentence,
  regionSentence,
  surroundSentence,
  termsSentence,
  whiteScoreSentence,
} from './sentences';
import { multiplicationState } from './state';
import { zoomedWords } from './zoomedWords';

export default defineSlide({
  id: 'weighted-sum',
  title: 'One neuron, weighted sum',
  opening: {
    say: 'What does one neuron work out?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const at = multiplicationPlaces(places);
    const small = exercisePlaces(places);
    const state = multiplicationState(lesson);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, at.receivedCaption);
    const exercises = exercisesPart(lesson, small, () => (lesson.receivesOther.value ? at.received : places.home));
    const zoomed = zoomedWords(lesson, small, exercises.line);
    const neurons = multiplicationPart(lesson, at, state);
    const twelve = rankedDigits(lesson, 'bar', twelveDigits(await lesson.sampleSet('fair')), at);
    const rankings = { fiveInWords: neurons.fiveInWords, twelveInWords: twelve.inWords };
    return {
      views: { digit, received, ...exercises.views, zoomed: zoomed.view, ...neurons.views, gallery: twelve.view },
      show() {
        pen.show();
        exercises.show();
        zoomed.show();
        neurons.show();
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
        'Beside the digit stands the neuron as a picture: one weight per pixel: +1 where it is bright, 0 where it is dark. The outline on the digit is the same place. Ask: how much ink is in there? Misconception: the weights are another digit. They are a question put to every digit. Paint a few cells to show that they can be changed.',
      seconds: 40,
      animate: (timeline, { own, zoomed, picture, regionWeights }) =>
        timeline
          .add(fade(own, 0))
          .add(morph(picture, { second: 1 }, 'brisk'), 0.2)
          .add(draw(regionWeights, 1, 'slow'), 0.35)
          .add(morph(picture, { outlined: 1 }, 'steady'), 0.9)
          .add(draw(zoomed, 1, 'brisk'), 1),
    },
    {
      id: 'multiply',
      say: 'Multiply each activation by its weight.',
      term: { word: 'weight', means: 'weight' },
      notes:
        'Pixel by pixel: activation on the left, weight in the middle, product on the right. Point at a cell, and all three numbers stand over the pictures. Ask for a pixel whose product is 0 although it is bright. Its weight is 0.',
      seconds: 30,
      animate: (timeline, { zoomed, picture, regionProducts }) =>
        timeline
          .add(morph(regionProducts, { drawn: 1 }, 'quick'))
          .add(draw(zoomed, 0, 'quick'), 0)
          .add(moveTo(regionProducts, picture.places.third, 'slow'), 0.25)
          .add(morph(picture, { signs: 1 }, 'steady'), 0.35)
          .add(morph(picture, { third: 1 }, 'quick'), 0.7)
          .add(morph(regionProducts, { masked: 1 }, 'slow'), 0.9),
    },
    {
      id: 'add',
      say: (lesson) => `Add all the products: the weighted sum, ${written(lesson.pass('region').weightedSum(1, 0))}.`,
      term: { word: 'weighted sum', means: 'sum' },
      introduces: ['weighted sum'],
      notes:
        'Every product becomes a block on the line; the sum is where the last one ends. Draw inside the outline and then outside it: only the first moves the sum. Misconception: the sum is between 0 and 1. It is not; that comes later.',
      seconds: 40,
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
        'White everywhere is no bar at all, and yet nothing scores higher. This neuron asks whether there is ink; it does not ask whether there is none around. Ask: what must be added so that a blob scores less than a bar?',
      seconds: 30,
      animate: (timeline, { white, line }) =>
        timeline
          .add(draw(white, 1, 'brisk'))
          .add(morph(white, { summed: 1 }, 'brisk'), 0.4)
          .add(morph(line.whites[0], { mark: 1 }, 'brisk'), 0.6),
    },
    {
      id: 'surround',
      say: surroundSentence,
      term: { word: 'against', means: 'negative' },
      notes:
        'A second neuron: the same region, and weights of −1 above and below it, where the outline is dashed. Ink there is subtracted. Ask before you show the sum: does your digit score more now, or less? A negative weight does not mean that the pixel is dark.',
      seconds: 40,
      animate: (timeline, { picture, regionWeights, barWeights, regionProducts, barProducts, sum, white, line }) => {
        const [region, bar] = line.digits;
        timeline
          .add([draw(white, 0, 'quick'), morph(line.whites[0], { mark: 0 }, 'quick')])
          .add(morph(white, { summed: 0 }, 'quick'), 0.25)
          .add([morph(region, { mark: 0 }, 'quick'), morph(sum.neurons[0], { shown: 0 }, 'quick')], 0)
          .add(morph(region, { positive: 0, negative: 0 }, 'steady'), 0)
          .add([draw(barWeights, 1, 'slow'), draw(barProducts, 1, 'slow')], 0.5)
          .add(morph(picture.shares[0], { shown: 0 }, 'quick'), 0.55)
          .add(morph(picture.shares[1], { shown: 1 }, 'quick'), 0.85)
          .add([draw(regionWeights, 0, 'quick'), draw(regionProducts, 0, 'quick')], 1.4)
          .add(morph(bar, { positive: 1 }, 'slow'), 1.2)
          .add(morph(bar, { negative: 1 }, 'slow'), 1.85)
          .add([morph(bar, { mark: 1 }, 'quick'), morph(sum.neurons[1], { shown: 1 }, 'quick')], 2.6);
      },
    },
    {
      id: 'ask',
      say: whiteQuestion,
      notes:
        'Show of hands for each number. Misconception to watch for: the surround cancels everything, so the answer must be 0. Another: the neuron recognises the bar in the white. Nobody is asked to be right yet.',
      seconds: 40,
      ask: whitePicture,
      animate: (timeline, { white }) => timeline.add(draw(white, 1, 'brisk')).add(morph(white, { asked: 1 }, 'quick'), 0.2),
    },
    {
      id: 'white',
      say: whiteScoreSentence,
      notes:
        'Twenty-four cells push, sixteen pull. The left and right ends of the bar have no negative neighbours, so some of the white gets away. The five pictures rank themselves by their sum: who stands above white, who below? Make the surround stronger with the slider until white scores exactly 0; or take the −1 brush and close the ends.',
      seconds: 60,
      animate: (timeline, { white, five, surround, sum, line }) =>
        timeline
          .add(morph(white, { asked: 0 }, 'quick'))
          .add([morph(line.digits[1], { emphasis: 0 }, 'quick'), morph(sum, { emphasis: 0 }, 'quick')], 0)
          .add(morph(line.whites[1], { positive: 1 }, 'steady'), 0.25)
          .add(morph(line.whites[1], { negative: 1 }, 'steady'), 0.85)
          .add(morph(line.whites[1], { mark: 1 }, 'quick'), 1.4)
          .add(draw(five, 1, 'steady'), 0.9)
          .add(draw(white, 0, 'quick'), 1.2)
          .add(morph(five, { sorted: 1 }, 'slow'), 1.75)
          .add(draw(surround, 1, 'brisk'), 2.4),
    },
    {
      id: 'terms',
      say: termsSentence,
      notes:
        'A term is one product. Drag the slider under the products: a few large terms do nearly all, and most of the 784 are 0. Ask where the total would stand if the negative ones came first. It would go another way and end at the same place.',
      seconds: 40,
      animate: (timeline, { picture, barProducts, five, surround, sum, line }) => {
        const following = [picture, barProducts, line];
        timeline
          .add([
            draw(five, 0, 'quick'),
            draw(surround, 0, 'quick'),
            morph(line.whites[1], { emphasis: 0 }, 'quick'),
            morph(sum, { emphasis: 1 }, 'quick'),
          ])
          .add(
            following.map((view) => morph(view, { swept: 0 }, 'quick')),
            0,
          )
          .add(
            following.map((view) => morph(view, { scrubbing: 1 }, 'quick')),
            0.3,
          )
          .add(morph(line.digits[1], { emphasis: 1 }, 'quick'), 0.35)
          .add(
            following.map((view) => sweep(view, { swept: 1 })),
            0.55,
          );
      },
    },
    {
      id: 'gallery',
      say: rankingSentence,
      notes:
        'Twelve digits that the network never saw, each with its sum, the strongest first. Ask what the first ones have in common. It is a bar near the top, dark above and below. Paint the weights and watch the order change; try to bring the 1 to the front. Tap a digit to make it yours.',
      seconds: 60,
      animate: (timeline, { picture, barProducts, line, gallery }) =>
        timeline
          .add([picture, barProducts, line].map((view) => morph(view, { scrubbing: 0 }, 'quick')))
          .add([fade(line, 0), morph(picture, { captioned: 0 }, 'quick')], 0)
          .add(draw(gallery, 1, 'slow'), 0.3)
          .add(morph(gallery, { sorted: 1 }, 'slow'), 1.5),
    },
  ],
});

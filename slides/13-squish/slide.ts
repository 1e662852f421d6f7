/** Any number may come out of a weighted sum; the sigmoid squishes it into the range 0 to 1. */
import { draw, fade, morph, sweep } from '../../src/animation/verbs';
import { sigmoid } from '../../src/network/activationFunctions';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { twelveDigits } from '../../src/scene/twelveDigits';
import { written } from '../../src/theme/numbers';
import { squishingOf } from '../shared/curves/squishing';
import { squishPlaces } from './places';
import { doubledQuestion, doubledSum, slideId } from './question';
import { anyNumberSentence, describeSquishing, twelveSumsSentence } from './sentences';
import { squishPart } from './squishPart';

export default defineSlide({
  id: slideId,
  title: 'Squish it into 0 to 1',
  opening: {
    say: 'A sum can be any number; a brightness cannot.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const at = squishPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, at.receivedCaption);
    const { views, ...squish } = squishPart(lesson, places, twelveDigits(await lesson.sampleSet('fair')));
    const { outline, squeeze, plot, travellers, formula, slopes, gallery } = views;
    return {
      views: { digit, outline, received, squeeze, plot, travellers, formula, slopes, gallery },
      show() {
        pen.show();
        squish.show();
      },
      describe: (step) => describeSquishing(lesson, step),
      controls: [pen.control, ...squish.controls],
    };
  },

  steps: [
    {
      id: 'any-number',
      say: anyNumberSentence,
      notes:
        'The same hand-made neuron as before; the dot on the line is its sum for the digit on stage. The ends are what the weights allow: every pixel with a positive weight white, or every one with a negative weight. Other weights, other ends. Draw and watch the dot.',
      seconds: 15,
      animate: (timeline, { squeeze }) => timeline.add(draw(squeeze, 1, 'steady')).add(morph(squeeze, { dropped: 1 }, 'steady'), 0.5),
    },
    {
      id: 'range',
      say: 'But we want an activation between 0 and 1.',
      term: { word: 'activation', means: 'activation' },
      notes:
        'Everything so far held a number from 0 to 1, and the next layer expects such numbers again. On the line this is the tiny bright piece; above it stands the same piece, seen large.',
      seconds: 10,
      animate: (timeline, { squeeze }) =>
        timeline.add(morph(squeeze, { marked: 1 }, 'steady')).add(morph(squeeze, { enlarged: 1 }, 'slow'), 0.4),
    },
    {
      id: 'squeeze',
      say: 'So squeeze the whole line into that short piece.',
      notes:
        'The sums of twelve sample digits drop onto the line and ride along with it. Watch where they crowd: the ends of the line take the least room, the middle the most. Order is kept: who was further right still is.',
      seconds: 20,
      animate: (timeline, { squeeze }) => timeline.add(morph(squeeze, { joined: 1 }, 'slow')).add(sweep(squeeze, { squeezed: 1 }), 0.9),
    },
    {
      id: 'sigmoid',
      say: 'The sigmoid does it, also called the logistic curve.',
      term: { word: 'sigmoid', means: 'sigmoid' },
      introduces: ['sigmoid', 'logistic', 'σ'],
      notes:
        'The squeezed line is stretched out again sideways, each point at its new height: that is the curve. Nobody has to love the formula; its shape is what counts.',
      seconds: 20,
      animate: (timeline, { squeeze, plot, formula }) =>
        timeline
          .add(morph(squeeze, { lifted: 1 }, 'long'))
          .add(morph(plot, { axes: 1 }, 'steady'), 0.7)
          .add(draw(formula, 1, 'brisk'), 0.9)
          .add(draw(plot, 1, 'quick'), 1.3)
          .add(fade(squeeze, 0), 1.55),
    },
    {
      id: 'ends',
      say: 'Very negative sums go to 0, very positive ones to 1, and a sum of 0 to one half.',
      notes:
        'Left part, right part, middle. The ends are never reached: σ of −12 is not 0, only smaller than two decimals can show. Misconception: the sigmoid decides yes or no. Between −2 and 2 it is anything in between.',
      seconds: 15,
      animate: (timeline, { plot }) => {
        const [left, right, middle] = plot.stretchParts;
        timeline
          .add(morph(left, { shown: 1 }, 'steady'))
          .add(morph(right, { shown: 1 }, 'steady'), 0.6)
          .add(morph(middle, { shown: 1 }, 'steady'), 1.2);
      },
    },
    {
      id: 'travel',
      say: (lesson) => {
        const { sum } = squishingOf(lesson);
        return `The sigmoid turns the sum ${written(sum.value)} into the activation ${written(sigmoid(sum.value))}.`;
      },
      term: { word: 'activation', means: 'activation' },
      notes:
        'Up to the curve, across to the lamp. Drag the blue dot along the axis to try other sums; drawing brings it back to the digit’s own. The chips over the graph swap the curve: tanh goes below 0, a step knows no in-between, without a curve there are no limits.',
      seconds: 30,
      animate: (timeline, { plot, travellers, formula }) => {
        const [own] = travellers.journeys;
        timeline
          .add(plot.stretchParts.map((part: { shown: number }) => morph(part, { shown: 0 }, 'quick')))
          .add(morph(own, { dropped: 1 }, 'steady'), 0.1)
          .add(morph(own, { risen: 1 }, 'steady'), 0.7)
          .add(morph(own, { arrived: 1 }, 'slow'), 1.2)
          .add(morph(formula, { filled: 1 }, 'brisk'), 1.8)
          .add(morph(travellers, { handle: 1 }, 'brisk'), 1.8);
      },
    },
    {
      id: 'twelve',
      say: twelveSumsSentence,
      notes:
        'The same twelve digits as in the gallery. Near means below 0.05 or above 0.95. Point at a lamp to see its way; tap it to take that digit. Most sums of this neuron are well above 0, so most lamps are bright: hardly a neuron for bars alone. The next slide mends that.',
      seconds: 20,
      animate: (timeline, { travellers, gallery }) => {
        const [own, others] = travellers.journeys;
        timeline
          .add(morph(own, { emphasis: 0.3 }, 'quick'))
          .add(morph(others, { dropped: 1 }, 'slow'), 0.1)
          .add(morph(others, { risen: 1 }, 'slow'), 0.7)
          .add(morph(others, { arrived: 1 }, 'slow'), 1.3)
          .add(draw(gallery, 1, 'slow'), 1.3);
      },
    },
    {
      id: 'ask',
      say: doubledQuestion,
      notes:
        'Drag the mark on the axis, or set it below. Misconceptions: twice the sum is twice the light; or the lamp simply stops at 1. → goes on without a guess.',
      seconds: 30,
      ask: doubledSum,
      animate: (timeline, { plot, travellers, gallery }) => {
        const [own, others] = travellers.journeys;
        timeline
          .add(fade(gallery, 0))
          .add([morph(others, { emphasis: 0 }, 'quick'), morph(own, { emphasis: 0 }, 'quick')], 0)
          .add(morph(travellers, { handle: 0 }, 'quick'), 0)
          .add(morph(plot.pointParts[0], { risen: 1 }, 'steady'), 0.2)
          .add(morph(plot, { levelled: 1 }, 'quick'), 0.5);
      },
    },
    {
      id: 'how-positive',
      say: 'An activation says how positive the sum is; the curve flattens at both ends.',
      term: { word: 'activation', means: 'activation' },
      notes:
        'The short lines are the slope of the curve at both sums. Steep in the middle, where a little more evidence changes much; flat at the ends, where twice as much changes almost nothing. Doubling is no matter of twice the light.',
      seconds: 25,
      animate: (timeline, { plot, travellers, slopes }) => {
        const [first, second] = plot.pointParts;
        timeline
          .add([morph(plot, { levelled: 0 }, 'quick'), morph(plot, { guessed: 1 }, 'quick')])
          .add(morph(second, { risen: 1 }, 'steady'), 0.1)
          .add([morph(first, { tangent: 1 }, 'steady'), morph(second, { tangent: 1 }, 'steady'), draw(slopes, 1, 'steady')], 0.8)
          .add(morph(travellers.journeys[0], { emphasis: 1 }, 'brisk'), 1)
          .add(morph(travellers, { handle: 1 }, 'quick'), 1.2);
      },
    },
  ],
});

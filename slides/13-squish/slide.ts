/** Any number may come out of a weighted sum; the sigmoid squishes it into the range 0 to 1. */
import { draw, fade, morph, sweep } from '../../src/animation/verbs';
import { sigmoid } from '../../src/network/activationFunctions';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { twelveDigits } from '../../src/scene/twelveDigits';
import { written } from '../../src/theme/numbers';
import { squishingOf } from '../shared/curves/squishing';
import { squishPlaces } from './places';
import { doubledQuestion, doubledSentence, doubledSum, slideId } from './question';
import { reading } from './reading';
import { anyNumberSentence, describeSquishing, twelveSumsSentence } from './sentences';
import { squishPart } from './squishPart';

export default defineSlide({
  id: slideId,
  title: 'Squish it into 0 to 1',
  reading,
  opening: {
    say: 'A sum can be anything. How do we make a brightness of it?',
    notes: 'Twelve digits, twelve sums of the hand-made neuron. Could a lamp show these?',
    seconds: 7,
  },

  async build({ lesson, places }) {
    const at = squishPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, at.receivedCaption);
    const { views, ...squish } = squishPart(lesson, places, twelveDigits(await lesson.sampleSet('fair')));
    const { outline, squeeze, plot, travellers, formula, slopes, origins, nearEnds, gallery } = views;
    // Twelve sums are on the line from the first moment.
    Object.assign(squeeze, { drawn: 1, joined: 1 });
    return {
      views: { digit, outline, received, squeeze, plot, travellers, formula, slopes, origins, nearEnds, gallery },
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
        'Our hand-made neuron again; the large dot is your digit’s sum. The squares are the ends: all green pixels white and no red ones, or the reverse. Draw, and the dot moves.',
      seconds: 13,
      animate: (timeline, { squeeze }) =>
        timeline.add(morph(squeeze, { dropped: 1 }, 'steady')).add(morph(squeeze, { limited: 1 }, 'steady'), 0.6),
    },
    {
      id: 'range',
      say: 'But an activation has to live between 0 and 1, on this tiny stretch. Poor sum.',
      term: { word: 'activation', means: 'activation' },
      notes: 'Every neuron so far held a number from 0 to 1, and the next layer counts on that. Above, the same stretch, enlarged.',
      seconds: 10,
      animate: (timeline, { squeeze }) =>
        timeline.add(morph(squeeze, { marked: 1 }, 'steady')).add(morph(squeeze, { enlarged: 1 }, 'slow'), 0.4),
    },
    {
      id: 'squeeze',
      say: 'So squeeze the whole line into that short piece.',
      notes:
        'Follow the two squares: the largest lands at 1, the least at 0. The rest keep their order in between. Ask: where is it most crowded?',
      seconds: 12,
      animate: (timeline, { squeeze }) => timeline.add(sweep(squeeze, { squeezed: 1 })),
    },
    {
      id: 'sigmoid',
      say: 'What squeezes like that is the sigmoid, written σ (sigma). Its shape is all that matters.',
      term: { word: 'sigmoid', means: 'sigmoid' },
      introduces: ['sigmoid', 'σ'],
      notes:
        'The squeezed line, pulled out sideways again: every point at its new height. Nobody needs the formula: σ is a name, e just a fixed number.',
      seconds: 12,
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
        'Left, right, middle. The ends are never quite reached. Misconception: the sigmoid decides yes or no. In the middle it is anything in between. Ask: which sum gives exactly one half?',
      seconds: 18,
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
        return `So an activation says how far above or below zero the sum is. Yours, ${written(sum.value)}, becomes ${written(sigmoid(sum.value))}.`;
      },
      term: { word: 'activation', means: 'activation' },
      notes:
        'Two other digits first, one high, one low; then yours: up to the curve, across to the lamp. Drag the blue dot to try other sums. The chips swap the curve: a step knows no in-between, and without a curve there are no limits.',
      seconds: 25,
      animate: (timeline, { plot, travellers, formula, origins }) => {
        const [own, , farApart] = travellers.journeys;
        timeline
          .add(plot.stretchParts.map((part: { shown: number }) => morph(part, { shown: 0 }, 'quick')))
          .add(morph(farApart, { dropped: 1 }, 'brisk'), 0.1)
          .add(morph(farApart, { risen: 1 }, 'brisk'), 0.5)
          .add(morph(farApart, { arrived: 1 }, 'steady'), 0.9)
          .add(draw(origins, 1, 'brisk'), 1.3)
          .add(morph(own, { dropped: 1 }, 'brisk'), 1.5)
          .add(morph(own, { risen: 1 }, 'steady'), 1.9)
          .add(morph(own, { arrived: 1 }, 'steady'), 2.4)
          .add(morph(formula, { filled: 1 }, 'brisk'), 2.8)
          .add(morph(travellers, { handle: 1 }, 'brisk'), 2.8);
      },
    },
    {
      id: 'twelve',
      say: twelveSumsSentence,
      notes:
        'Point at a lamp to see its way. Most are bright, also for digits without a bar: hardly a finder of bars yet. The next slide mends that.',
      seconds: 20,
      animate: (timeline, { travellers, gallery, origins, nearEnds }) => {
        const [own, others, farApart] = travellers.journeys;
        timeline
          .add([morph(own, { emphasis: 0.3 }, 'quick'), morph(farApart, { emphasis: 0 }, 'quick'), draw(origins, 0, 'quick')])
          .add(morph(others, { dropped: 1 }, 'slow'), 0.1)
          .add(morph(others, { risen: 1 }, 'slow'), 0.7)
          .add(morph(others, { arrived: 1 }, 'slow'), 1.3)
          .add(draw(gallery, 1, 'slow'), 1.3)
          .add(draw(nearEnds, 1, 'brisk'), 1.9);
      },
    },
    {
      id: 'ask',
      say: doubledQuestion,
      notes:
        'Let everybody show it with a hand between the table and the chin. Misconceptions: twice the sum is twice the light; or the lamp stops at 1 at once. Ask one high and one low hand why.',
      seconds: 30,
      ask: doubledSum,
      animate: (timeline, { plot, travellers, gallery, nearEnds, formula }) => {
        const [own, others] = travellers.journeys;
        timeline
          .add([fade(gallery, 0), draw(nearEnds, 0, 'quick')])
          .add([morph(others, { emphasis: 0 }, 'quick'), morph(own, { emphasis: 0 }, 'quick')], 0)
          .add([morph(travellers, { handle: 0 }, 'quick'), morph(formula, { filled: 0 }, 'quick')], 0)
          .add(morph(plot.pointParts[0], { risen: 1 }, 'steady'), 0.2)
          .add(morph(plot, { levelled: 1 }, 'quick'), 0.5);
      },
    },
    {
      id: 'how-positive',
      say: doubledSentence,
      notes:
        'The short lines are the slope at both sums: steep in the middle, where a little more evidence changes much; flat at the ends, where a lot more changes hardly anything.',
      seconds: 25,
      animate: (timeline, { plot, slopes }) => {
        const [first, second] = plot.pointParts;
        timeline
          .add([morph(plot, { levelled: 0 }, 'quick'), morph(plot, { guessed: 1 }, 'quick')])
          .add(morph(second, { risen: 1 }, 'steady'), 0.1)
          .add([morph(first, { tangent: 1 }, 'steady'), morph(second, { tangent: 1 }, 'steady'), draw(slopes, 1, 'steady')], 0.8);
      },
    },
  ],
});

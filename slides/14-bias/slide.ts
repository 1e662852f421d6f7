/** A bias moves the point where a neuron switches on; first by hand, then as training has set it. */
import { draw, fade, morph } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { biasPart } from './biasPart';
import { biasPlaces } from './places';
import { biasForBoth, slideId } from './question';
import { reading } from './reading';
import {
  biasSentence,
  bothSentence,
  describeBiases,
  lightsForNearlyAll,
  openingSentence,
  sixteenSentence,
  thresholdSentence,
  trainedSentence,
  whiteSentence,
} from './sentences';
import { biasingOf, switchedOn } from './state';

export default defineSlide({
  id: slideId,
  title: 'Bias',
  reading,
  opening: {
    say: openingSentence,
    notes: 'Slide 12’s neuron. Bright digits light its lamp above one half. A bar finder?',
    seconds: 8,
  },

  async build({ lesson, places }) {
    const at = biasPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, at.receivedCaption);
    const { views, ...biasing } = biasPart(lesson, places, await lesson.sampleSet('fair'));
    const { outline, plainCard, biasedCard, whiteCard, trainedCard, hill, plot, trainedPlot, zPlot, threshold, apart, row, travellers } =
      views;
    // It opens on the digits themselves, each as bright as the lamp that it makes.
    Object.assign(hill, { drawn: 1, lit: 1, counted: 1 });
    const cards = { plainCard, biasedCard, whiteCard, trainedCard };
    return {
      views: { digit, outline, received, ...cards, hill, plot, trainedPlot, zPlot, threshold, apart, row, travellers },
      show() {
        pen.show();
        biasing.show();
      },
      describe: (step) => describeBiases(lesson, step),
      controls: [pen.control, ...biasing.controls],
    };
  },

  steps: [
    {
      id: 'hill',
      say: 'Two hundred real digits, stacked up by the sum this neuron gives them.',
      notes:
        'The blue dot is the digit on stage. Ask what those on the far right have in common: a stroke where the bar is. Misconception: right means right answer.',
      seconds: 17,
      animate: (timeline, { hill, plot, plainCard }) =>
        timeline
          .add(morph(hill, { stacked: 1 }, 'long'))
          .add(morph(plot, { axes: 1 }, 'steady'), 0.3)
          .add(draw(plainCard, 1, 'brisk'), 1),
    },
    {
      id: 'half',
      say: (lesson) => {
        const { sums } = biasingOf(lesson);
        const on = switchedOn(sums.value, 0);
        const verdict = on > 0 && lightsForNearlyAll(sums.value) ? ' A bar finder? A yes-man.' : '';
        return `At a sum of 0 the lamp is half lit already: ${on} of 200 digits lie beyond.${verdict}`;
      },
      notes: 'On means: above one half. Each digit is as bright as the curve is high above it. Ask: what would you change?',
      seconds: 15,
      animate: (timeline, { plot }) => timeline.add(draw(plot, 1, 'slow')).add(morph(plot.pointParts[0], { risen: 1 }, 'steady'), 0.6),
    },
    {
      id: 'ten',
      say: thresholdSentence,
      notes: 'Quiet until there is a good deal of bar. Ask: how, without touching a weight?',
      seconds: 10,
      animate: (timeline, { threshold }) => timeline.add(morph(threshold.parts[0], { line: 1 }, 'steady')),
    },
    {
      id: 'ask',
      say: 'Which number b, added to the sum, lights it for your digit and not for all white? Or is that impossible?',
      notes:
        'The white square is where an all-white picture lands, the blue dot is the digit. Hands first: possible or not? Misconception: the right number mends any neuron.',
      seconds: 30,
      ask: biasForBoth,
      animate: (timeline, { threshold, plot }) =>
        timeline
          .add(morph(threshold.parts[0], { line: 0 }, 'quick'))
          .add(morph(plot.pointParts[1], { risen: 1 }, 'steady'), 0)
          .add(morph(threshold, { asked: 1 }, 'brisk'), 0.3),
    },
    {
      id: 'both',
      say: bothSentence,
      notes: 'Watch the two dots ride the curve: wherever it goes, the one further right stays the brighter. Ask which digits could win.',
      seconds: 15,
      animate: (timeline, { threshold, plot, hill, apart }) =>
        timeline
          .add([morph(threshold, { asked: 0 }, 'quick'), morph(threshold, { guessed: 1 }, 'brisk'), draw(apart, 1, 'steady')])
          // There and back: whatever is added, the two keep their order.
          .add([morph(plot, { shifted: 1 }, 'long'), morph(hill, { biased: 1 }, 'long')], 0.5)
          .add([morph(plot, { shifted: 0 }, 'slow'), morph(hill, { biased: 0 }, 'slow')], 2),
    },
    {
      id: 'bias',
      say: biasSentence,
      term: { word: 'bias', means: 'bias' },
      introduces: ['bias', 'z'],
      notes:
        'What is taken away has to be there first: so the curve moves right. Weighted sum plus bias is z, and z goes into the squish. Digits stay where they are. Ask: how many are left?',
      seconds: 19,
      animate: (timeline, { threshold, plot, hill, plainCard, biasedCard, apart }) =>
        timeline
          .add([draw(apart, 0, 'quick'), morph(threshold, { guessed: 0 }, 'quick')])
          .add(morph(plot.pointParts[1], { risen: 0 }, 'quick'), 0)
          .add(morph(threshold.parts[0], { line: 1, pill: 1 }, 'brisk'), 0.2)
          .add([morph(plot, { shifted: 1 }, 'slow'), morph(hill, { biased: 1 }, 'slow')], 0.4)
          .add([draw(biasedCard, 1, 'quick'), draw(plainCard, 0, 'quick')], 0.9),
    },
    {
      id: 'white',
      say: whiteSentence,
      notes: 'The white square: an all-white picture. The bar has no red at its ends. Ask for the other remedy: red there, too.',
      seconds: 10,
      animate: (timeline, { biasedCard, whiteCard, plot }) =>
        timeline.add([draw(whiteCard, 1, 'brisk'), draw(biasedCard, 0, 'brisk')]).add(morph(plot.pointParts[1], { risen: 1 }, 'steady'), 0),
    },
    {
      id: 'drag',
      say: 'The weights say which pattern; the bias, how strong it must be.',
      term: { word: 'bias', means: 'bias' },
      notes:
        'Let somebody drag it: the light sweeps through the crowd, and nobody overtakes anybody. Ask where it should stand to catch the sevens. Not quite the whole truth: double weights and bias together, and it switches at the same place, only more abruptly. Misconception: a bias is always negative. The next picture says no.',
      seconds: 37,
      animate: (timeline, { biasedCard, whiteCard, threshold, plot }) =>
        timeline
          .add([draw(biasedCard, 1, 'brisk'), draw(whiteCard, 0, 'brisk')])
          .add(morph(plot.pointParts[1], { risen: 0 }, 'brisk'), 0)
          .add(morph(threshold, { chevrons: 1 }, 'brisk'), 0.4),
    },
    {
      id: 'trained',
      say: trainedSentence,
      notes:
        'Neuron 11 of hidden layer 1, all 784 weights and its bias as the computer has set them. Drag the bias, and the whole network changes. The other fifteen are above the graph. Ask: which digits does it want?',
      seconds: 25,
      animate: (timeline, { hill, plot, trainedPlot, threshold, biasedCard, trainedCard, outline, row }) =>
        timeline
          .add([fade(plot, 0), fade(outline, 0), morph(threshold.parts[0], { line: 0, pill: 0 }, 'quick')])
          .add(morph(hill, { trained: 1 }, 'long'), 0.1)
          .add([draw(biasedCard, 0, 'quick'), draw(trainedCard, 1, 'quick')], 0.3)
          .add(draw(row, 1, 'slow'), 0.4)
          .add(morph(row, { lit: 1 }, 'brisk'), 1)
          .add(morph(trainedPlot, { axes: 1, drawn: 1 }, 'steady'), 1)
          .add(morph(threshold.parts[1], { line: 1, pill: 1 }, 'brisk'), 1.5)
          .add(morph(trainedPlot.pointParts[0], { risen: 1 }, 'steady'), 1.6),
    },
    {
      id: 'sixteen',
      say: sixteenSentence,
      notes:
        'The lamps show your digit; under each stands its bias, the positive ones violet. Think back to the empty picture: with no ink every sum is 0, so z is the bias alone. Ask which lamps will light. Then clear the grid.',
      seconds: 25,
      animate: (timeline, { hill, trainedPlot, zPlot, threshold, row, travellers }) => {
        const all = travellers.journeys[1];
        timeline
          .add([fade(hill, 0), fade(trainedPlot, 0), fade(threshold, 0)])
          .add(morph(row, { lit: 0, biased: 1 }, 'slow'), 0.1)
          .add(morph(zPlot, { axes: 1, drawn: 1 }, 'steady'), 0.2)
          .add(morph(all, { dropped: 1 }, 'slow'), 0.5)
          .add(morph(all, { risen: 1 }, 'slow'), 1.1)
          .add(morph(all, { arrived: 1 }, 'slow'), 1.7);
      },
    },
  ],
});

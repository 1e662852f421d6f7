/** A bias moves the point where a neuron switches on; first by hand, then as training has set it. */
import { draw, fade, morph } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { short } from '../../src/theme/numbers';
import { biasPart } from './biasPart';
import { biasPlaces } from './places';
import { biasForBoth, slideId } from './question';
import { biasSentence, describeBiases, sixteenSentence, thresholdSentence, trainedSentence, whiteSentence } from './sentences';
import { biasingOf, switchedOn } from './state';

export default defineSlide({
  id: slideId,
  title: 'Bias',
  opening: {
    say: 'It lights for nearly everything.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const at = biasPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, at.receivedCaption);
    const { views, ...biasing } = biasPart(lesson, places, await lesson.sampleSet('fair'));
    const { outline, plainCard, biasedCard, whiteCard, trainedCard, hill, plot, trainedPlot, zPlot, threshold, row, travellers } = views;
    const cards = { plainCard, biasedCard, whiteCard, trainedCard };
    return {
      views: { digit, outline, received, ...cards, hill, plot, trainedPlot, zPlot, threshold, row, travellers },
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
      say: (lesson) => {
        const { sums, bias } = biasingOf(lesson);
        const below = sums.value.filter((sum) => sum < -bias.value).length;
        return `Where do 200 real digits land with this neuron? ${below} of them below ${short(-bias.value)}.`;
      },
      notes:
        'The two hundred digits of the wall, stacked by their weighted sum with the same hand-made neuron: a histogram made of the digits themselves. Ask what those far on the right have in common. The blue dot is the digit on stage; point at a brick for its sum, tap it to take it.',
      seconds: 25,
      animate: (timeline, { hill, plot, plainCard }) =>
        timeline
          .add(draw(hill, 1, 'slow'))
          .add(morph(plot, { axes: 1 }, 'steady'), 0.9)
          .add(morph(hill, { stacked: 1 }, 'long'), 0.9)
          .add(draw(plainCard, 1, 'brisk'), 2.1),
    },
    {
      id: 'half',
      say: (lesson) => {
        const on = switchedOn(biasingOf(lesson).sums.value, 0);
        return `The neuron is half lit already at a sum of 0, so ${on} of 200 digits switch it on.`;
      },
      notes:
        'The sigmoid over the hill; each brick is as bright as the curve is high above it. Switched on means: the lamp is above one half. Too many for a neuron that should find a bar.',
      seconds: 15,
      animate: (timeline, { hill, plot }) =>
        timeline
          .add(draw(plot, 1, 'slow'))
          .add(morph(hill, { lit: 1 }, 'slow'), 0.3)
          .add(morph(plot.pointParts[0], { risen: 1 }, 'steady'), 0.8)
          .add(morph(hill, { counted: 1 }, 'brisk'), 1.1),
    },
    {
      id: 'ten',
      say: thresholdSentence,
      notes:
        'A sum of 0 says nothing special. We would rather have the neuron quiet until there is a good deal of bar. Ask: what could be changed, without touching a weight?',
      seconds: 15,
      animate: (timeline, { threshold }) => timeline.add(morph(threshold.parts[0], { line: 1 }, 'steady')),
    },
    {
      id: 'ask',
      say: 'Choose a number b to add to the sum: on for this digit, off for all white. Or is that impossible?',
      notes:
        'The white square stands where a white picture’s sum lands, the blue dot is the digit. Show of hands first: possible or not? Misconceptions: what is added can mend any neuron; it is always negative; it changes who is ahead. → goes on without a guess.',
      seconds: 45,
      ask: biasForBoth,
      animate: (timeline, { threshold, plot }) =>
        timeline
          .add(morph(threshold.parts[0], { line: 0 }, 'quick'))
          .add(morph(plot.pointParts[1], { risen: 1 }, 'steady'), 0)
          .add(morph(threshold, { asked: 1 }, 'brisk'), 0.3),
    },
    {
      id: 'bias',
      say: biasSentence,
      term: { word: 'bias', means: 'bias' },
      introduces: ['bias', 'z'],
      notes:
        'z is what goes into the sigmoid: weighted sum plus bias. With −10 a sum of 10 is the new zero. The hill has not moved, only the curve; no digit has overtaken another. That is why some wishes are impossible.',
      seconds: 30,
      animate: (timeline, { threshold, plot, hill, plainCard, biasedCard }) =>
        timeline
          .add(morph(threshold, { asked: 0 }, 'quick'))
          .add([morph(threshold.parts[0], { line: 1, pill: 1 }, 'brisk'), morph(threshold, { guessed: 1 }, 'brisk')], 0.2)
          .add([morph(plot, { shifted: 1 }, 'slow'), morph(hill, { biased: 1 }, 'slow')], 0.4)
          .add([draw(biasedCard, 1, 'quick'), draw(plainCard, 0, 'quick')], 0.9),
    },
    {
      id: 'white',
      say: whiteSentence,
      notes:
        'On the slide of the weighted sum eight of the white got away at the open ends of the bar. Two remedies: close the ends with negative weights, or ask for more. The card spells out white’s sum; the digit’s comes back next.',
      seconds: 20,
      animate: (timeline, { biasedCard, whiteCard, threshold }) =>
        timeline.add([draw(whiteCard, 1, 'brisk'), draw(biasedCard, 0, 'brisk')]).add(morph(threshold, { guessed: 0 }, 'quick'), 0),
    },
    {
      id: 'drag',
      say: 'The weights say which pattern; the bias, how strong it must be.',
      term: { word: 'bias', means: 'bias' },
      notes:
        'Drag the pill: light sweeps through the hill. Nobody overtakes anybody. Not quite the whole truth: the weights also set the scale. Double weights and bias, and the neuron switches at the same place, only more abruptly.',
      seconds: 45,
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
        'One of the sixteen neurons of hidden layer 1, with its 784 trained weights and its trained bias. Nobody chose these numbers by hand. Choose another of the sixteen above the graph; drag its bias, and the whole network changes. Undo brings it back.',
      seconds: 30,
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
        'Sixteen z’s drop onto one axis, rise to the one sigmoid, and light the sixteen lamps of the layer. Under each lamp its bias. A positive bias keeps a neuron on when nothing is drawn: that is what lit the lamps for an empty picture.',
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

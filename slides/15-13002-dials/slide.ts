/** Every weight and every bias is a dial: all of them on one wall, to be counted, looked at, turned, shaken and swapped. */
import { draw, fade, morph, moveTo, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { dialPlaces } from '../shared/dials/dialPlaces';
import { dialStateOf } from '../shared/dials/dialState';
import { dialsPart } from './dialsPart';
import { oneWeight, oneWeightQuestion, zeroedSentence } from './question';
import { reading } from './reading';
import { countSentence, describeDials, dialsOfLayersSentence, fifteenSentence, measuredSentence, shakeSentence } from './sentences';
import { measureAhead } from './shaking';

export default defineSlide({
  id: '13002-dials',
  title: '13,002 dials',
  reading,
  lowest: { wide: 648, tall: 720 },
  opening: {
    say: 'That was one neuron. How many numbers must be set in all?',
    notes: 'Take a few guesses: hundreds? millions? Then count together.',
    seconds: 6,
  },

  async build({ lesson, places }) {
    await lesson.sampleSet('fair');
    void measureAhead(lesson, dialStateOf(lesson));
    const at = dialPlaces(places);
    const caption = { lines: ['received'], below: 13 };
    const { digit, received, ...pen } = digitPart(
      lesson,
      { ...places, received: { ...places.received, width: at.received.width } },
      caption,
    );
    const { views, rightNow, ...dials } = dialsPart(lesson, at);
    Object.assign(views.wall, { first: 1, turned: 1, vacant: 1 });
    return {
      views: {
        ...views,
        digit,
        received,
        /** Where digit and received picture go. */
        seats: { digit: { ...at.digit, scale: at.digit.width / places.home.width }, received: at.received },
      },
      show() {
        pen.show();
        dials.show();
      },
      describe: (step) => describeDials(lesson, step, rightNow()),
      controls: [...dials.controls, { ...pen.control, toolsWidth: at.digit.tools }],
    };
  },

  steps: [
    {
      id: 'one',
      say: 'One neuron: 784 weights and a bias, and every one of them is a dial you could turn.',
      notes:
        'Our neuron, drawn another way. Upright means 0, to the right is positive, to the left negative. Step back, and the picture of its weights is still there. Ask: where would ink help it most, and where would it hurt? Misconception: the needles move with the digit. They do not.',
      seconds: 28,
      animate: (timeline, { wall, alone }) => timeline.add(morph(wall, { vacant: 0 }, 'quick')).add(draw(alone, 1, 'slow'), 0.2),
    },
    {
      id: 'fifteen',
      say: fifteenSentence,
      notes: 'All sixteen look at the same 784 pixels, each with its own pattern of dials. Ask: how many is that? Let somebody multiply.',
      seconds: 15,
      animate: (timeline, { wall, alone, digit, received, verdict, seats }) =>
        timeline
          .add(draw(alone, 0, 'quick'))
          .add([moveTo(digit, seats.digit), morph(digit, { gap: 0 }, 'steady'), moveTo(received, seats.received)], 0.1)
          .add(draw(verdict, 1, 'brisk'), 0.6)
          .add(morph(wall, { seated: 1 }, 'steady'), 0.2)
          .add(sweep(wall, { others: 1 }), 0.8),
    },
    {
      id: 'biases',
      say: 'Sixteen biases: one more dial for each.',
      term: { word: 'biases', means: 'bias' },
      notes: 'The small dial under each block: how easily that neuron lights. Some lean right.',
      seconds: 8,
      animate: (timeline, { wall }) => timeline.add(morph(wall, { biases: 1 }, 'slow')),
    },
    {
      id: 'layers',
      say: dialsOfLayersSentence,
      notes: 'Ask which layer has most of them, and why. More than nine in ten are in the first: only there one meets the pixels.',
      seconds: 15,
      animate: (timeline, { wall }) => timeline.add(morph(wall, { later: 1 }, 'long')),
    },
    {
      id: 'count',
      beside: true,
      say: countSentence,
      notes:
        'Let the number sink in. All that this network can do lies in how these dials are turned; there is nothing else inside. Ask: who turned them? Misconception: somewhere in there is a program for the 3.',
      seconds: 20,
      animate: (timeline, { wall, count }) =>
        timeline
          .add(morph(wall, { dimmed: 1 }, 'brisk'))
          .add([sweep(wall, { counted: 6 }), sweep(count, { terms: 6 })], 0.4)
          .add(morph(count, { totalled: 1 }, 'brisk'), 2.6),
    },
    {
      id: 'lens',
      beside: true,
      say: 'Turn any one you like, and watch what the network says.',
      notes:
        'The lens follows the pointer over the wall. Its dials can be dragged, and four decimals stand beside the digit. Ask for a dial that moves more than the last of them. Misconception: each dial must matter.',
      seconds: 40,
      animate: (timeline, { lens }) => timeline.add(morph(lens, { opened: 1 }, 'steady')),
    },
    {
      id: 'one-weight',
      say: oneWeightQuestion,
      notes:
        'Two hundred digits that the network has not seen before stand on the right, bright where it is right. The dial in question is in the middle of the lens. Hands: none, a few, half of them, all? Misconception: one wrong dial breaks it all.',
      seconds: 32,
      ask: oneWeight,
      animate: (timeline, { count, samples, verdict }) =>
        timeline
          .add(fade(count, 0))
          .add([draw(samples, 1, 'slow'), morph(verdict, { scored: 1 }, 'steady')], 0.1)
          .add(morph(samples, { lit: 1 }, 'slow'), 0.9),
    },
    {
      id: 'zeroed',
      say: zeroedSentence,
      notes:
        'Yellow frames mark the digits that change, if any. Misconception: every dial is precious. Then ask: and if we disturb all of them?',
      seconds: 18,
      animate: (timeline, { lens, outcome, verdict }) =>
        timeline.add([morph(verdict, { scored: 0 }, 'quick'), morph(lens, { zeroed: 1 }, 'steady')]).add(draw(outcome, 1, 'brisk'), 0.2),
    },
    {
      id: 'shake',
      beside: true,
      say: shakeSentence,
      notes:
        'Every dial is moved at random, by half of what is usual in its layer. Watch the needles, then the two hundred digits: the lights go out row by row. Ask: if chance can ruin it so fast, could chance ever build it? Misconception: a mistake shared out over many dials does no harm.',
      seconds: 33,
      animate: (timeline, { lens, wall, outcome, shaken, samples, verdict }) =>
        timeline
          .add([morph(lens, { opened: 0 }, 'quick'), draw(outcome, 0, 'quick')])
          .set(lens, { zeroed: 0 }, 0.3)
          .add(draw(shaken, 1, 'brisk'), 0.2)
          .add([sweep(wall, { shaken: 1 }), sweep(samples, { judge: 5 }), sweep(shaken, { stage: 5 })], 0.6)
          .add(morph(verdict, { shaken: 1 }, 'brisk'), 2.6),
    },
    {
      id: 'learning',
      beside: true,
      say: 'Learning means finding a setting of all these dials that solves the problem.',
      term: { word: 'Learning' },
      notes:
        'A setting, not the setting: very many work, and nearly all that chance would choose do not. Ask: who would like to turn them?',
      seconds: 17,
      // The needles find their way back, and the answers with them.
      animate: (timeline, { verdict, wall, samples, shaken, count, lens }) =>
        timeline
          .add([sweep(wall, { shaken: 0 }), sweep(samples, { judge: 0 }), sweep(shaken, { stage: 0 })])
          .add(morph(verdict, { shaken: 0 }, 'brisk'), 2)
          .add(draw(shaken, 0, 'quick'), 2.5)
          .set(count, { briefer: 1 }, 2.6)
          .add([fade(count, 1), morph(verdict, { scored: 1 }, 'brisk'), morph(lens, { callable: 1 }, 'quick')], 2.8),
    },
    {
      id: 'measured',
      say: measuredSentence,
      notes:
        'Each row is one marked dial, set to zero; the last column is the worst of the sixteen strongest weights of its layer, and of the sixteen neurons. Below, all are shaken: the curve is the mean of five shakes. Move its dot. Ask where it falls fastest.',
      seconds: 40,
      animate: (timeline, { wall, measures, count }) =>
        timeline
          .add(morph(count, { briefer: 2 }, 'quick'))
          .add(draw(measures, 1, 'slow'), 0)
          .add(morph(wall, { marked: 1 }, 'brisk'), 0.4)
          .add(morph(measures, { measured: 1 }, 'long'), 0.8),
    },
    {
      id: 'swap',
      beside: true,
      say: 'Let two hidden neurons change places, dials and all, and the network never notices.',
      notes:
        'The next layer finds the same two messages, only from other seats, with its own dials moved along. So there is no such thing as the one right setting. Ask: how many orders are there for sixteen?',
      seconds: 25,
      animate: (timeline, { measures, wall, verdict, count }) =>
        timeline
          .add([fade(count, 0), draw(measures, 0, 'quick'), morph(measures, { measured: 0 }, 'quick'), morph(wall, { marked: 0 }, 'quick')])
          .add(morph(wall, { paired: 1 }, 'brisk'), 0.2)
          .add(morph(wall, { exchange: 1 }, 'long'), 0.6)
          .add(morph(verdict, { swapped: 1 }, 'steady'), 1.7),
    },
  ],
});

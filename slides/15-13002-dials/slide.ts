/** Every weight and every bias is a dial: all of them on one wall, to be counted, looked at, turned, shaken and swapped. */
import { draw, fade, morph, moveTo, sweep } from '../../src/animation/verbs';
import { parameterTerms } from '../../src/network/parameters';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { dialPlaces } from '../shared/dials/dialPlaces';
import { dialStateOf } from '../shared/dials/dialState';
import { dialsPart } from './dialsPart';
import { oneWeight, oneWeightQuestion } from './question';
import { describeDials, dialsOfLayersSentence, shakeSentence } from './sentences';
import { measureAhead } from './shaking';

export default defineSlide({
  id: '13002-dials',
  title: '13,002 dials',
  opening: {
    say: 'That was one neuron.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
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
      say: 'One neuron: 784 weights and a bias of its own.',
      notes:
        'The neuron from before, drawn another way: every weight is a dial. Upright means 0; to the right it is positive, to the left negative. From afar the picture of the weights is still there. Ask where on this wall ink would help the neuron.',
      seconds: 20,
      animate: (timeline, { wall, alone }) =>
        timeline
          .add(morph(wall, { first: 1 }, 'slow'))
          .add(morph(wall, { turned: 1 }, 'slow'), 0.6)
          .add(draw(alone, 1, 'slow'), 0.6),
    },
    {
      id: 'fifteen',
      say: 'Fifteen more like it, each with its own pattern.',
      notes:
        'All sixteen neurons of hidden layer 1 look at the same 784 pixels, and each has its own 784 weights for them. Look for strokes, arcs and bars among the needles. Do not name them too quickly: what they mean is a question for later.',
      seconds: 20,
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
      say: 'And one bias for each.',
      term: { word: 'bias', means: 'bias' },
      notes:
        'A single dial per neuron, below its block. It moves the point from which the neuron lights up. Some of them stand to the right: a bias need not be negative.',
      seconds: 10,
      animate: (timeline, { wall }) => timeline.add(morph(wall, { biases: 1 }, 'slow')),
    },
    {
      id: 'layers',
      say: dialsOfLayersSentence,
      notes:
        'Below stand the two other layers: sixteen neurons that look at sixteen, and ten outputs that look at sixteen. Ask which layer has most of the dials. The first has more than nine in ten, since only there one meets the pixels.',
      seconds: 20,
      animate: (timeline, { wall }) => timeline.add(morph(wall, { later: 1 }, 'long')),
    },
    {
      id: 'count',
      beside: true,
      say: (lesson) => {
        const { total, neurons } = parameterTerms(lesson.network().sizes);
        return `Together that is ${counted(total - neurons)} weights and ${neurons} biases: ${counted(total)} dials.`;
      },
      notes:
        'Term by term: weights of the three layers, then their biases, and each group lights up as it is counted. Everything that this network can do lies in how these dials are turned. There is nothing else in it.',
      seconds: 30,
      animate: (timeline, { wall, count }) =>
        timeline
          .add(morph(wall, { dimmed: 1 }, 'brisk'))
          .add([sweep(wall, { counted: 6 }), sweep(count, { terms: 6 })], 0.4)
          .add(morph(count, { totalled: 1 }, 'brisk'), 2.6),
    },
    {
      id: 'lens',
      beside: true,
      say: 'Turn any one of them and watch the answer.',
      notes:
        'Move over the wall: the lens follows, and a click keeps it there. Drag one of its dials up or down, or use the slider at its foot. Four decimals of the answer stand beside the digit; ask for a dial that moves more than the last of them. Undo brings each turn back.',
      seconds: 60,
      animate: (timeline, { lens }) => timeline.add(morph(lens, { opened: 1 }, 'steady')),
    },
    {
      id: 'one-weight',
      say: oneWeightQuestion,
      notes:
        'Two hundred digits that the network never saw in training stand on the right, bright where it is right. The dial in question is in the middle of the lens. Take guesses from the room. Misconception to bring out: every dial is precious, and one wrong one breaks it all.',
      seconds: 40,
      ask: oneWeight,
      animate: (timeline, { count, samples, verdict }) =>
        timeline
          .add(fade(count, 0))
          .add([draw(samples, 1, 'slow'), morph(verdict, { scored: 1 }, 'steady')], 0.1)
          .add(morph(samples, { lit: 1 }, 'slow'), 0.9),
    },
    {
      id: 'shake',
      say: shakeSentence,
      notes:
        'First the outcome: one weight into hidden layer 1 carries one pixel, and seldom anything hangs on it. Further back a dial weighs more, and a whole neuron most; the last column is the worst of a layer’s sixteen strongest weights, and of the sixteen neurons. Then move the slider: all dials at once, each by as much as befits its layer. The curve is the mean of five shakes of the trained network, the dot is this one.',
      seconds: 60,
      animate: (timeline, { lens, wall, measures }) =>
        timeline
          .add(morph(lens, { opened: 0 }, 'quick'))
          .add(draw(measures, 1, 'slow'), 0.2)
          .add(morph(wall, { marked: 1 }, 'brisk'), 0.3)
          .add(morph(measures, { measured: 1 }, 'long'), 0.9),
    },
    {
      id: 'swap',
      beside: true,
      say: 'Let two hidden neurons change places, dials and all: every answer stays.',
      notes:
        'The next layer finds the same two messages, only from other seats, with its own dials moved along. So there is no such thing as the one right setting: reorder the sixteen as you like, and no answer changes. Press the button for two others, on the real network.',
      seconds: 30,
      animate: (timeline, { measures, wall, verdict }) =>
        timeline
          .add([draw(measures, 0, 'quick'), morph(measures, { measured: 0 }, 'quick'), morph(wall, { marked: 0 }, 'quick')])
          .add(morph(wall, { paired: 1 }, 'brisk'), 0.2)
          .add(morph(wall, { exchange: 1 }, 'long'), 0.6)
          .add(morph(verdict, { swapped: 1 }, 'steady'), 1.7),
    },
    {
      id: 'learning',
      beside: true,
      say: 'Learning means finding a setting of all these dials that solves the problem.',
      term: { word: 'Learning' },
      notes:
        'A setting, not the setting: many work equally well, and nearly all that one could choose at random do not. Randomise shows it: about twenty of two hundred, by chance. Nobody turns thirteen thousand dials by hand; how a computer finds them is the next lesson.',
      seconds: 30,
      animate: (timeline, { wall, verdict, count, lens }) =>
        timeline
          .add(morph(verdict, { swapped: 0 }, 'quick'))
          .add(morph(wall, { exchange: 0, paired: 0 }, 'slow'), 0)
          .add(fade(count, 1), 0.4)
          .add(morph(lens, { callable: 1 }, 'quick'), 0.7),
    },
  ],
});

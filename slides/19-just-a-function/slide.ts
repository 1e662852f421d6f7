/** A neuron is a function of sixteen numbers, the network one of 784; and good ones are found from examples. */

import { draw, emphasise, fade, morph, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import { loadOtherSizes } from '../../src/scene/otherSizes';
import { defineSlide } from '../../src/scene/Step';
import { CardView } from '../../src/views/CardView';
import { MeasuredBarsView } from '../../src/views/MeasuredBarsView';
import { FunctionLidView } from './FunctionLidView';
import { neuronFunctionPart } from './neuronFunctionPart';
import { outputCurvesPart } from './outputCurvesPart';
import { functionPlaces } from './places';
import { sketchedCurve, sketchQuestion } from './question';
import { RenamedView } from './RenamedView';
import { bendSentence, curveSentence, functionDescription, neededSentence } from './sentences';
import { stagesPart } from './stagesPart';
import { slideId } from './state';
import { comparedPercents } from './withoutLayers';

export default defineSlide({
  id: slideId,
  title: 'Just a function',
  opening: {
    say: 'So what is it, in the end?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const own = functionPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const outputCurves = outputCurvesPart(lesson, own);
    const { neuron, graph, ...function_ } = neuronFunctionPart(lesson, own, outputCurves.views.here);
    const { pictures, wall, outputs, ...stages } = await stagesPart(lesson, places, own);
    const { trained } = await loadOtherSizes(lesson);
    const renamed = new RenamedView(own.words, own.compact ? '16 numbers in, one out' : 'sixteen numbers in, one out');
    const lid = new FunctionLidView(places.net, places.home, own);
    const bars = new MeasuredBarsView(own.measured);
    const card = new CardView(places.card);
    showWhole(network);
    bars.bars = comparedPercents(trained, lesson.testAccuracy, own.compact);
    return {
      views: { digit, network, neuron, renamed, graph, ...outputCurves.views, card, lid, bars, pictures, wall, outputs, received },
      show() {
        pen.show();
        neurons.show();
        function_.show();
        outputCurves.show();
        stages.show();
        card.reserved = reservedFor(lesson, own.compact);
        card.face = function_.card();
        showLid(lid, lesson);
      },
      describe: (step) => (step === 'learning' ? stages.describe() : functionDescription(step, lesson)),
      controls: [pen.control, neurons.control, ...function_.controls, stages.control],
    };
  },

  steps: [
    {
      id: 'thing',
      say: 'We called a neuron a thing that holds a number.',
      notes:
        'One neuron of hidden layer 2, taken out of the network; its number is the one it has just now, for the digit on stage. Draw, and it changes. Ask what decides this number. That is the point: it holds nothing by itself.',
      seconds: 15,
      animate: (timeline, { network, neuron, renamed }) =>
        timeline
          .add(draw(neuron, 1, 'quick'))
          .add(
            [
              ...network.layers.map((layer) => emphasise(layer, 0)),
              morph(network, { boxed: 0, fan: 0, tied: 0, barcode: 0 }, 'quick'),
              ...network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            ],
            0.1,
          )
          .add(morph(neuron, { grown: 1 }, 'slow'), 0.3)
          .add(draw(renamed, 1, 'brisk'), 0.9),
    },
    {
      id: 'function',
      say: 'It is better called a function: sixteen numbers in, one out.',
      term: { word: 'function' },
      notes:
        'Sixteen activations of the layer before come in, each times its weight; the sum with the bias is squished, and one number goes out. Take hold of any of the sixteen and set it yourself. Nothing is remembered from one picture to the next.',
      seconds: 30,
      animate: (timeline, { neuron, renamed, card }) =>
        timeline
          .add(morph(neuron, { joined: 1 }, 'steady'))
          .add(morph(renamed, { struck: 1 }, 'steady'), 0.2)
          .add(morph(neuron, { flow: 1 }, 'slow'), 0.4)
          .add(morph(renamed, { renamed: 1 }, 'steady'), 0.7)
          .add(morph(neuron, { out: 1 }, 'brisk'), 1.4)
          .add(morph(neuron, { dialled: 1 }, 'brisk'), 1.5)
          .add(draw(card, 1, 'brisk'), 1.5),
    },
    {
      id: 'ask',
      say: sketchQuestion,
      notes:
        'Let everybody draw it in the air, then sketch one in the graph. Misconceptions to bring out: a neuron can go up and come down again as it likes; and more input always means more output. → goes on without a sketch.',
      seconds: 40,
      ask: sketchedCurve,
      animate: (timeline, { graph, renamed }) =>
        timeline
          .add(fade(renamed, 0))
          .add(draw(graph, 1, 'steady'), 0.1)
          .add(morph(graph, { sketched: 1, known: 1 }, 'quick'), 0.3),
    },
    {
      id: 'curve',
      say: curveSentence,
      notes:
        'Drag the blue handle under the graph; the dial on the left goes with it, and the card adds up. With a positive weight the curve only rises, with a negative one it only falls, never both. Follow other inputs by clicking their dials, and try other neurons.',
      seconds: 45,
      animate: (timeline, { graph }) => timeline.add(morph(graph, { traced: 1 }, 'long')).add(morph(graph, { pointShown: 1 }, 'brisk'), 1),
    },
    {
      id: 'bends',
      say: bendSentence,
      notes:
        'Left: the same dial as before, but now the ten outputs behind it, two layers on; the thick one is named, the others are thin. Right: another digit, with a dial of its own. Nearly all go one way as well. Now and then one turns back: some neurons push it up, others pull it down, at different places. No single neuron can do that; layers of them can.',
      seconds: 30,
      // First this digit, and where its outputs have gone, the other one.
      animate: (timeline, { graph, neuron, card, here, there, thisDigit, thatDigit }) =>
        timeline
          .add([fade(graph, 0), morph(neuron, { emphasis: 0 }, 'brisk'), fade(card, 0)])
          .add([draw(here, 1, 'brisk'), draw(thisDigit, 1, 'brisk')], 0.2)
          .add(sweep(here, { traced: 1 }, 'slow'), 0.6)
          .add(morph(here, { pointShown: 1 }, 'quick'), 1.3)
          .add([draw(there, 1, 'brisk'), draw(thatDigit, 1, 'brisk')], 1.5)
          .add(sweep(there, { traced: 1 }, 'slow'), 1.9),
    },
    {
      id: 'network',
      say: 'The whole network is a function too: 784 numbers in, ten out.',
      notes:
        'Put the lid on: from outside there is one function, with 784 numbers as its input. Inside there are thousands of numbers and three rounds of the same simple arithmetic. An absurdly complicated function, and still a function.',
      seconds: 20,
      animate: (timeline, { neuron, here, there, thisDigit, thatDigit, network, lid }) =>
        timeline
          .add([neuron, here, there, thisDigit, thatDigit].map((view) => fade(view, 0)))
          .add(emphasise(network.layers[3], 1), 0.2)
          .add(draw(lid, 1, 'brisk'), 0.2)
          .add(morph(lid, { written: 1 }, 'steady'), 0.5)
          .add(sweep(lid, { ran: 1 }, 'slow'), 1),
    },
    {
      id: 'same',
      say: 'Same picture in, same ten numbers out, always: using it teaches it nothing.',
      notes:
        'Both columns are computed here, one after the other, and compared to the last digit. Draw, and both follow. Misconception to bring out: it keeps learning while we use it. It does not; learning is something else, and comes at the end.',
      seconds: 25,
      animate: (timeline, { lid }) => timeline.add(sweep(lid, { ran: 2 }, 'long')),
    },
    {
      id: 'needed',
      say: neededSentence,
      notes:
        'You have seen this under the lid of the hidden layers: a plain vote of the pixels gets surprisingly far. What is inside the lid earns the last points, and each one costs more than the one before. The lesson’s own network was trained longer.',
      seconds: 20,
      animate: (timeline, { bars }) => timeline.add(draw(bars, 1, 'long')),
    },
    {
      id: 'learning',
      say: 'And where do good weights and biases come from? From examples: here are five stages.',
      notes:
        'Before training the weights are random, and so are the answers. An epoch is one look at all 60,000 training digits. Drag the handle back and forth: watch noise turn into strokes, bricks light up, and your digit find its answer. Each stage is coloured in its own scale. How it learns is another lesson.',
      seconds: 45,
      animate: (timeline, { lid, bars, network, pictures, wall, outputs }) => {
        timeline
          .add([fade(lid, 0), fade(bars, 0), emphasise(network.layers[3], 0)])
          .add([draw(pictures, 1, 'steady'), draw(wall, 1, 'steady'), draw(outputs, 1, 'steady')], 0.2)
          .add([sweep(pictures, { stage: 4 }), sweep(outputs, { stage: 4 }), sweep(wall, { judge: 4 })], 1);
      },
    },
  ],
});

/** The whole network, lit. */
function showLid(lid: FunctionLidView, lesson: Lesson): void {
  const network = lesson.network();
  lid.parameters = network.parameterCount;
  lid.layers = network.layers.length;
  // Computed anew, and not taken from what is known.
  lid.results = [lesson.pass().outputs, network.forward(lesson.input.value).outputs];
}

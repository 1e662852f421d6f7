/** A neuron is a function of 784 numbers, and so is the network; and good ones are found from examples. */

import { draw, emphasise, fade, morph, moveTo, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import { loadOtherSizes } from '../../src/scene/otherSizes';
import { defineSlide } from '../../src/scene/Step';
import { CardView } from '../../src/views/CardView';
import { LabelView } from '../../src/views/LabelView';
import { MeasuredBarsView } from '../../src/views/MeasuredBarsView';
import { breath } from '../shared/measuring/breath';
import { FunctionLidView } from './FunctionLidView';
import { neuronFunctionPart } from './neuronFunctionPart';
import { functionPlaces } from './places';
import { sketchedCurve } from './question';
import { RenamedView } from './RenamedView';
import { reading } from './reading';
import { bendSentence, curveSentence, foundSentence, functionDescription, sketchQuestion } from './sentences';
import { stagesPart } from './stagesPart';
import { slideId } from './state';
import { turningExhibit } from './turning';
import { turningPart } from './turningPart';
import { comparedPercents, headOfBars } from './withoutLayers';

export default defineSlide({
  id: slideId,
  title: 'Just a function',
  reading,
  opening: {
    say: 'So what is it, in the end?',
    notes: 'Let them say it in one word: a brain? A program? A machine?',
    seconds: 6,
  },

  async build({ lesson, places }) {
    const own = functionPlaces(places);
    // Searched for before the scene is built, not while it is: the page breathes in between.
    turningExhibit(lesson);
    await breath();
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const turning = turningPart(lesson, own);
    const { hero, neuron, graph, ...function_ } = neuronFunctionPart(lesson, own);
    const { wall, outputs, ...stages } = await stagesPart(lesson, places, own);
    const { trained } = await loadOtherSizes(lesson);
    const renamed = new RenamedView(own.words, ['784 numbers in,', 'one out']);
    const lid = new FunctionLidView(places.net, places.home, own);
    const bars = new MeasuredBarsView(own.measured);
    const card = new CardView(places.card);
    showWhole(network);
    const barsHead = new LabelView();
    barsHead.labels = [headOfBars(own)];
    bars.bars = comparedPercents(trained, lesson.testAccuracy, own.compact);
    return {
      views: {
        digit,
        network,
        hero,
        neuron,
        renamed,
        graph,
        ...turning.views,
        card,
        lid,
        bars,
        barsHead,
        wall,
        outputs,
        received,
        seats: { aside: own.aside, home: { ...places.home, scale: 1 } },
      },
      show() {
        pen.show();
        neurons.show();
        function_.show();
        turning.show();
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
      say: 'We called our neuron a thing that holds a number.',
      notes: 'Here it is again, out of its layer. Draw, and its number changes. So who decides this number? Ask.',
      seconds: 13,
      animate: (timeline, { network, digit, hero, renamed, seats }) =>
        timeline
          .add(draw(hero, 1, 'quick'))
          .add(
            [
              ...network.layers.map((layer) => emphasise(layer, 0)),
              morph(network, { boxed: 0, fan: 0, tied: 0, barcode: 0 }, 'quick'),
              ...network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            ],
            0.1,
          )
          .add([moveTo(digit, seats.aside), morph(hero, { grown: 1 }, 'slow')], 0.3)
          .add(draw(renamed, 1, 'brisk'), 0.9),
    },
    {
      id: 'function',
      say: 'Better call it a function: 784 numbers go in, and one comes out.',
      term: { word: 'function' },
      notes:
        'It holds nothing of its own: the picture decides. Each pixel times its weight, the sum and the bias squished, one number out. Nothing stays behind when the next picture comes.',
      seconds: 18,
      animate: (timeline, { hero, renamed }) =>
        timeline
          .add(morph(hero, { joined: 1 }, 'steady'))
          .add(morph(renamed, { struck: 1 }, 'steady'), 0.2)
          .add(morph(hero, { flow: 1 }, 'slow'), 0.4)
          .add(morph(renamed, { renamed: 1 }, 'steady'), 0.7)
          .add(morph(hero, { out: 1 }, 'brisk'), 1.4),
    },
    {
      id: 'ask',
      say: sketchQuestion,
      notes:
        'Our neuron is back in its layer, one of sixteen that this one listens to. Let everybody draw the curve in the air first. Misconceptions: a neuron can go up and come down again as it likes; more in always means more out.',
      seconds: 35,
      ask: sketchedCurve,
      animate: (timeline, { graph, renamed, hero, neuron, card }) =>
        timeline
          .add([fade(renamed, 0), morph(hero, { joined: 0, out: 0 }, 'brisk')])
          .add(morph(hero, { grown: 0 }, 'slow'), 0.2)
          .add(morph(neuron, { joined: 1 }, 'steady'), 0.9)
          .add([draw(neuron, 1, 'steady'), draw(hero, 0, 'quick')], 1.2)
          .add([morph(neuron, { dialled: 1, out: 1 }, 'brisk'), draw(graph, 1, 'steady'), draw(card, 1, 'brisk')], 1.5)
          .add(morph(graph, { sketched: 1, known: 1 }, 'quick'), 1.9),
    },
    {
      id: 'curve',
      say: curveSentence,
      notes:
        'Drag the handle under the graph: the dial goes with it, and the card adds up. With a positive weight the curve only rises, with a negative one it only falls. Ask: how could anything ever go up and down again?',
      seconds: 28,
      animate: (timeline, { graph }) => timeline.add(morph(graph, { traced: 1 }, 'long')).add(morph(graph, { pointShown: 1 }, 'brisk'), 1),
    },
    {
      id: 'bends',
      say: bendSentence,
      notes:
        'One of our stored digits, and one output of the whole network. Two neurons in between pull against each other, faint in the graph, each in one direction and at its own place; together they make a hill. No single neuron can do that.',
      seconds: 30,
      animate: (timeline, { graph, neuron, card, turn, thatDigit }) =>
        timeline
          .add([fade(graph, 0), fade(neuron, 0), fade(card, 0)])
          .add([draw(turn, 1, 'brisk'), draw(thatDigit, 1, 'brisk')], 0.2)
          .add(sweep(turn, { pushed: 1 }, 'long'), 0.6)
          .add(sweep(turn, { traced: 1 }, 'long'), 1.9),
    },
    {
      id: 'network',
      say: 'The whole network is one function: 784 numbers go in, ten come out.',
      notes:
        'The lid is on. From outside there is one function; inside are thousands of numbers, and three rounds of the same simple arithmetic.',
      seconds: 18,
      animate: (timeline, { digit, neuron, turn, thatDigit, network, lid, seats }) =>
        timeline
          .add([neuron, turn, thatDigit].map((view) => fade(view, 0)))
          .add(moveTo(digit, seats.home), 0.1)
          .add(emphasise(network.layers[3], 1), 0.2)
          .add(draw(lid, 1, 'brisk'), 0.3)
          .add(morph(lid, { written: 1 }, 'steady'), 0.6)
          .add(sweep(lid, { ran: 1 }, 'slow'), 1.1),
    },
    {
      id: 'same',
      say: 'Same picture in, same ten numbers out, always: using it teaches it nothing.',
      notes:
        'Both columns are computed here, one after the other, and compared to the last digit. Draw, and both follow. Ask: does it get better while we play with it? The misconception: it keeps learning while we use it.',
      seconds: 25,
      animate: (timeline, { lid }) => timeline.add(sweep(lid, { ran: 2 }, 'long')),
    },
    {
      id: 'needed',
      say: 'Absurd, all these numbers for one digit! And reassuring: take out the layers in between, and more digits come out wrong.',
      notes:
        'The bars say how many of a hundred unseen digits come out right. Without hidden layers it is a plain vote of the pixels; every further point costs more than the one before. Would you trust the simple one?',
      seconds: 15,
      animate: (timeline, { bars, barsHead, lid }) =>
        timeline
          .add(morph(lid, { ran: 1 }, 'quick'))
          .add(draw(barsHead, 1, 'brisk'), 0.2)
          .add(draw(bars, 1, 'long'), 0.3),
    },
    {
      id: 'learning',
      say: foundSentence,
      notes:
        'Five moments of its training: at first the weights are random, and the twenty or so right ones are luck. Drag back and forth: digit by digit the wall lights up. Leave them with the question: the next slide does it before their eyes.',
      seconds: 25,
      animate: (timeline, { lid, bars, barsHead, network, wall, outputs }) => {
        timeline
          .add([fade(lid, 0), fade(bars, 0), fade(barsHead, 0), emphasise(network.layers[3], 0)])
          .add([draw(wall, 1, 'steady'), draw(outputs, 1, 'steady')], 0.2)
          .add([sweep(outputs, { stage: 4 }), sweep(wall, { judge: 4 })], 1);
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

/** A neuron is a function of sixteen numbers, the network one of 784; and good ones are found from examples. */
import { draw, emphasise, fade, morph, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { heightOfCurve, turnsBack } from '../../src/network/traces';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { loadOtherSizes, otherSizes } from '../../src/scene/otherSizes';
import { defineSlide } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { CardView } from '../../src/views/CardView';
import { MeasuredBarsView } from '../../src/views/MeasuredBarsView';
import { FunctionLidView } from './FunctionLidView';
import { neuronFunctionPart } from './neuronFunctionPart';
import { outputCurvesPart } from './outputCurvesPart';
import { functionPlaces } from './places';
import { sketchedCurve, sketchQuestion } from './question';
import { RenamedView } from './RenamedView';
import { stagesPart } from './stagesPart';
import { neuronFunctionOf, slideId } from './state';
import { mostTelling, turningExhibit, visibleTurn } from './turning';

/** A space at which no line ends. */
const unbroken = '\u00a0';

export default defineSlide({
  id: slideId,
  title: 'Just a function',

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
    // The whole network at rest, lit.
    Object.assign(network, { barcode: 1, tied: 1, fan: 1, boxed: 1 });
    for (const layer of network.layers) Object.assign(layer, { drawn: 1, lit: 1 });
    for (const gap of network.gaps) Object.assign(gap, { drawn: 1, flow: 1 });
    bars.bars = compared(trained, lesson.testAccuracy, own.compact);
    return {
      views: { digit, network, neuron, renamed, graph, ...outputCurves.views, card, lid, bars, pictures, wall, outputs, received },
      show() {
        pen.show();
        neurons.show();
        function_.show();
        outputCurves.show();
        stages.show();
        card.reserved = lesson.receivesOther.value && !own.compact ? 64 : 0;
        card.face = function_.card();
        lid.parameters = lesson.network().parameterCount;
        lid.layers = lesson.network().layers.length;
        // Computed anew, and not taken from what is known.
        lid.results = [lesson.pass().outputs, lesson.network().forward(lesson.input.value).outputs];
      },
      describe(step) {
        const { neuron: which, input, now } = neuronFunctionOf(lesson);
        const pass = lesson.pass();
        const answer = `output ${pass.best}, at ${written(pass.activation(3, pass.best))}`;
        if (step === 'learning') return stages.describe();
        if (['network', 'same', 'needed'].includes(step)) return `784 numbers go in, ten come out; the brightest is ${answer}.`;
        if (step === 'opening') return `The whole network, at rest; its brightest is ${answer}.`;
        if (step === 'bends') return bendSentence(lesson);
        return `Neuron ${which.value} of hidden layer 2 gives ${written(now.value.output)}; followed is input ${input.value}, weight ${written(now.value.weight)}.`;
      },
      controls: [pen.control, neurons.control, ...function_.controls, stages.control],
    };
  },

  steps: [
    {
      id: 'thing',
      say: 'We called a neuron a thing that holds a number.',
      notes:
        'One neuron of hidden layer 2, taken out of the network; its number is the one it has just now, for the digit on stage. Draw, and it changes. Ask what decides this number. That is the point: it holds nothing by itself. (15 s)',
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
        'Sixteen activations of the layer before come in, each times its weight; the sum with the bias is squished, and one number goes out. Take hold of any of the sixteen and set it yourself. Nothing is remembered from one picture to the next. (30 s)',
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
        'Let everybody draw it in the air, then sketch one in the graph. Misconceptions to bring out: a neuron can go up and come down again as it likes; and more input always means more output. → goes on without a sketch. (40 s)',
      ask: sketchedCurve,
      animate: (timeline, { graph, renamed }) =>
        timeline
          .add(fade(renamed, 0))
          .add(draw(graph, 1, 'steady'), 0.1)
          .add(morph(graph, { sketched: 1, known: 1 }, 'quick'), 0.3),
    },
    {
      id: 'curve',
      say: (lesson) => {
        const { curve, now, input } = neuronFunctionOf(lesson);
        if (heightOfCurve(curve.value) < 0.05) return `Input ${input.value} hardly moves it: here the other fifteen have already decided.`;
        const way = now.value.weight < 0 ? 'falls' : 'rises';
        return `Change input ${input.value}, keep the rest: the output only ${way}, along a piece of the sigmoid.`;
      },
      notes:
        'Drag the blue handle under the graph; the dial on the left goes with it, and the card adds up. With a positive weight the curve only rises, with a negative one it only falls, never both. Follow other inputs by clicking their dials, and try other neurons. (45 s)',
      animate: (timeline, { graph }) => timeline.add(morph(graph, { traced: 1 }, 'long')).add(morph(graph, { pointShown: 1 }, 'brisk'), 1),
    },
    {
      id: 'bends',
      say: bendSentence,
      notes:
        'Left: the same dial as before, but now the ten outputs behind it, two layers on; the thick one is named, the others are thin. Right: another digit, with a dial of its own. Nearly all go one way as well. Now and then one turns back: some neurons push it up, others pull it down, at different places. No single neuron can do that; layers of them can. (30 s)',
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
        'Put the lid on: from outside there is one function, with 784 numbers as its input. Inside there are thousands of numbers and three rounds of the same simple arithmetic. An absurdly complicated function, and still a function. (20 s)',
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
        'Both columns are computed here, one after the other, and compared to the last digit. Draw, and both follow. Misconception to bring out: it keeps learning while we use it. It does not; learning is something else, and comes at the end. (25 s)',
      animate: (timeline, { lid }) => timeline.add(sweep(lid, { ran: 2 }, 'long')),
    },
    {
      id: 'needed',
      say: (lesson) => {
        const [none, two] = recalled(otherSizes(lesson)?.trained ?? []);
        if (none === undefined || two === undefined) return 'Simpler functions get surprisingly far; the last points are hard.';
        const percent = (value: number) => `${written(value, 1)}${unbroken}%`;
        return `Without hidden layers ${percent(none)}, with them, trained alike, ${percent(two)}: the last points are hard.`;
      },
      notes:
        'You have seen this under the lid of the hidden layers: a plain vote of the pixels gets surprisingly far. What is inside the lid earns the last points, and each one costs more than the one before. The lesson’s own network was trained longer. (20 s)',
      animate: (timeline, { bars }) => timeline.add(draw(bars, 1, 'long')),
    },
    {
      id: 'learning',
      say: 'And where do good weights and biases come from? From examples: here are five stages.',
      notes:
        'Before training the weights are random, and so are the answers. An epoch is one look at all 60,000 training digits. Drag the handle back and forth: watch noise turn into strokes, bricks light up, and your digit find its answer. Each stage is coloured in its own scale. How it learns is another lesson. (45 s)',
      animate: (timeline, { lid, bars, network, pictures, wall, outputs }) => {
        timeline
          .add([fade(lid, 0), fade(bars, 0), emphasise(network.layers[3], 0)])
          .add([draw(pictures, 1, 'steady'), draw(wall, 1, 'steady'), draw(outputs, 1, 'steady')], 0.2)
          .add([sweep(pictures, { stage: 4 }), sweep(outputs, { stage: 4 }), sweep(wall, { judge: 4 })], 1);
      },
    },
  ],
});

/** What the ten outputs do against the one dial; where all go one way, there is another digit for which one does not. */
function bendSentence(lesson: Lesson): string {
  const { outputs } = neuronFunctionOf(lesson);
  const output = mostTelling(outputs.value);
  const curve = outputs.value[output] as Float64Array;
  const other = turningExhibit(lesson);
  if (turnsBack(curve) > visibleTurn) return `Against the same dial, output ${output} turns back: layers of neurons can do that.`;
  // A curve may turn back by less than is called so.
  const here = heightOfCurve(curve) < 0.05 ? 'Here all ten outputs hardly move' : 'Here no output clearly turns back';
  if (!other) return `${here}. Layers of neurons could bend back.`;
  return `${here}. Layers can bend back: for that${unbroken}${other.sample.label}, output ${other.output} does, with input ${other.input}.`;
}

type Sizes = readonly { layers: number; width: number; percent: number }[];

/** Percent without hidden layers, and with two of sixteen, by one recipe. */
function recalled(sizes: Sizes): [none: number | undefined, two: number | undefined] {
  const percent = (layers: number) => sizes.find((size) => size.layers === layers && (layers === 0 || size.width === 16))?.percent;
  return [percent(0), percent(2)];
}

function compared(sizes: Sizes, ours: number, compact: boolean) {
  const [none = 0, two = 0] = recalled(sizes);
  return [
    { label: compact ? 'no hidden' : 'no hidden layer', name: 'percent without hidden layers', percent: none },
    { label: compact ? 'two hidden' : 'two layers of sixteen', name: 'percent with two hidden layers', percent: two },
    { label: compact ? 'ours, longer' : 'ours, trained longer', name: 'percent of the lesson’s network', percent: ours },
  ];
}

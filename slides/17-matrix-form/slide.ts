/** From one neuron's long formula to a whole layer in four letters: vector, matrix, product, biases, σ. */
import { draw, emphasise, fade, morph, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { LabelView } from '../../src/views/LabelView';
import { matrixPart } from '../shared/matrix/matrixPart';
import { beginWithFirst, upToEdge } from './beside';
import { cornerPart } from './cornerPart';
import { LegendView } from './LegendView';
import { legendPlace, wallPlace, whereToLearn } from './places';
import { oneCell } from './question';
import { reading } from './reading';
import { SumsWallView } from './SumsWallView';
import {
  layerDescription,
  linearAlgebraSentence,
  oneCellSentence,
  oneNeuronSentence,
  productSentence,
  smallSentence,
  vectorSentence,
} from './sentences';
import { showSums } from './wall';

export default defineSlide({
  id: 'matrix-form',
  title: 'The compact form',
  reading,
  opening: {
    say: 'Sixteen neurons, sixteen endless lines. Could one short line say it all?',
    notes: 'Weight times pixel, plus weight times pixel: one neuron takes a whole line, and runs on far beyond the wall.',
    seconds: 8,
  },

  build({ lesson, places }) {
    const layer = matrixPart(lesson, places);
    const { view: corner, ...small } = cornerPart(lesson, layer.places);
    const { digit, received, ...pen } = digitPart(
      lesson,
      { ...places, received: layer.places.received },
      places.layout === 'wide' ? { lines: ['received'], below: 32 } : undefined,
    );
    const { network, ...neurons } = networkPart(lesson, places);
    const sums = new SumsWallView(wallPlace(places));
    const legend = new LegendView(legendPlace(places));
    const advice = new LabelView();
    advice.labels = whereToLearn(layer.places);
    sums.drawn = 1;
    layer.views.matrix.remained = 0;
    beginWithFirst(network, layer.shift);
    return {
      views: { digit, received, sums, network, ...layer.views, legend, corner, advice },
      show() {
        pen.show();
        neurons.show();
        network.meant = layer.beside();
        layer.show();
        small.show();
        showSums(sums, lesson);
        legend.of = layer.views.equation.beside;
      },
      describe: (step) => (step === 'small' ? small.describe() : layerDescription(lesson, step)),
      controls: [pen.control, upToEdge(places, neurons.control), ...layer.controls, ...small.controls],
    };
  },

  steps: [
    {
      id: 'one-neuron',
      say: oneNeuronSentence,
      notes:
        'Nothing new: weight times activation, over and over, then the bias, then the squish. A few of the products are written out here. Ask: who would like to read the other fifteen aloud?',
      seconds: 20,
      animate: (timeline, { sums, network, equation, legend }) =>
        timeline
          .add(morph(sums, { others: 0 }, 'steady'))
          .add(draw(sums, 0, 'brisk'), 0.5)
          .add(fade(network, 1), 0.7)
          .add(sweep(equation, { written: 1 }, 'long'), 0.9)
          .add(draw(legend, 1, 'slow'), 1.9),
    },
    {
      id: 'indices',
      say: 'Read the small numbers of w as “to, from”; the one on top of a names the layer.',
      notes:
        'The order trips everybody up: first where it goes, then where it comes from. So the weights of one neuron can stand in one row. We count from zero, as programs do.',
      seconds: 17,
      animate: (timeline, { equation, legend }) =>
        timeline.add(draw(legend, 0, 'quick')).add(morph(equation, { magnified: 1 }, 'long'), 0.1),
    },
    {
      id: 'vector',
      say: vectorSentence,
      term: { word: 'vector', means: 'activation' },
      introduces: ['vector'],
      notes: 'The lamps keep their order and their light; dots stand for those in the middle. Draw on the digit, and the column follows.',
      seconds: 15,
      animate: (timeline, { network, equation, matrix }) =>
        timeline
          .add(morph(equation, { magnified: 0 }, 'quick'))
          .add(
            [
              morph(network, { pointing: 0, barcode: 0, fan: 0 }, 'quick'),
              morph(network.gaps[0], { dim: 0 }, 'quick'),
              emphasise(network.layers[1], 0),
              emphasise(network.layers[0], 0),
            ],
            0,
          )
          .add(morph(equation, { lined: 1 }, 'slow'), 0.3)
          .add(morph(matrix, { gathered: 1, shaped: 1 }, 'slow'), 0.25),
    },
    {
      id: 'row',
      say: 'Our neuron’s weights line up as one row: its picture, laid out flat.',
      term: { word: 'row', means: 'weight' },
      notes: 'Left to right, in the order of the column. You know the picture under the digit: it is this row, folded up line by line.',
      seconds: 15,
      animate: (timeline, { matrix, card }) => timeline.add(morph(matrix, { rowDrawn: 1 }, 'long')).add(draw(card, 1, 'steady'), 0.8),
    },
    {
      id: 'matrix',
      say: 'A row for every neuron of the layer: the matrix W.',
      term: { word: 'matrix', means: 'weight' },
      introduces: ['matrix'],
      notes:
        'Row number is neuron number, and ours is the marked one. Ask: what is a column, then? It is what one pixel tells all sixteen neurons. The wall of sums had this shape all along.',
      seconds: 20,
      animate: (timeline, { matrix }) => timeline.add(morph(matrix, { rowsDrawn: 1 }, 'long')),
    },
    {
      id: 'product',
      say: productSentence,
      notes:
        'One finger runs along the row, the other down the column: first times first, second times second, and add. It is the weighted sum that you know, from another side. Ask for the first product before you go on. The misconception: numbers that stand side by side are multiplied anyhow, in any order.',
      seconds: 28,
      animate: (timeline, { matrix, equation, card }) =>
        timeline
          .add([morph(equation, { numbered: 1 }, 'steady'), morph(matrix, { entry: 1 }, 'steady')])
          .add([sweep(matrix, { counted: 1 }), sweep(equation, { counted: 1 })], 0.6)
          .add(morph(card, { summed: 1 }, 'quick'), 3),
    },
    {
      id: 'all-rows',
      say: 'And so with every row: the whole wall of sums is one product, W a.',
      notes: 'No row waits for another: each could be worked out by somebody else in the room. Ask: who takes row three?',
      seconds: 16,
      animate: (timeline, { matrix, card }) =>
        timeline
          .add([morph(matrix, { sweeping: 1 }, 'quick'), morph(card, { sweeping: 1 }, 'quick')])
          .add([sweep(matrix, { swept: 1 }), sweep(card, { swept: 1 })], 0.15)
          .add([morph(matrix, { sweeping: 0 }, 'quick'), morph(card, { sweeping: 0 }, 'quick')], 2.55),
    },
    {
      id: 'linear-algebra',
      say: linearAlgebraSentence,
      notes:
        'The inner sizes must be the same, and are used up; the outer ones remain. Whoever has a feeling for a matrix times a vector has one for most of machine learning. It is worth an afternoon: the place to start is named under the matrix.',
      seconds: 22,
      animate: (timeline, { matrix, equation, advice }) =>
        timeline
          .add(fade(equation, 0))
          .add(morph(matrix, { matched: 1 }, 'steady'), 0.2)
          .add(morph(matrix, { remained: 1 }, 'long'), 0.9)
          .add(draw(advice, 1, 'brisk'), 1.9),
    },
    {
      id: 'small',
      say: smallSentence,
      notes:
        'A corner of hidden layer 2, rounded, small enough for a hand. One row is worked; let the room say the missing number of the other aloud. Then a weight is missing: go back from the entry. Nothing is scored.',
      seconds: 30,
      animate: (timeline, { matrix, card, advice, corner }) =>
        timeline
          .add([fade(matrix, 0), fade(card, 0), draw(advice, 0, 'quick')])
          .add(draw(corner, 1, 'steady'), 0.25)
          .add(sweep(corner, { told: 2 }, 'long'), 0.8),
    },
    {
      id: 'bias',
      say: 'Each row times the column makes a sum; now add the biases, stacked in a vector of their own, b.',
      term: { word: 'biases', means: 'bias' },
      notes: 'It is as long as the result, not as the column a. Drag the bias of our row: one entry moves, no other.',
      seconds: 15,
      animate: (timeline, { matrix, equation, card, corner }) =>
        timeline
          .add(fade(corner, 0))
          .add(morph(matrix, { matched: 0 }, 'quick'), 0)
          .add([fade(matrix, 1), fade(card, 1), fade(equation, 1)], 0.25)
          .add([morph(matrix, { biased: 1 }, 'slow'), morph(equation, { biased: 1 }, 'slow')], 0.6)
          .add(morph(card, { biased: 1 }, 'brisk'), 1.3),
    },
    {
      id: 'which-entries',
      say: 'Add 1 to the marked weight. How many of the sixteen sums change, for this digit?',
      notes:
        'The mark is on one cell, in the column of one pixel; that pixel is ringed in the digit, and its lamp stands in the column a. Let everybody answer before anybody computes. The misconception: every weight reaches every neuron.',
      seconds: 40,
      ask: oneCell,
      animate: (timeline, { matrix, card, equation, first, firstCard }) =>
        timeline
          .add([fade(matrix, 0), fade(card, 0), fade(equation, 0)])
          .add([fade(first, 1), fade(firstCard, 1)], 0.25)
          .add(morph(first, { asking: 1 }, 'brisk'), 0.6),
    },
    {
      id: 'one-cell',
      say: oneCellSentence,
      notes:
        'A weight stands in one row, so it reaches one neuron, and it counts only as much as its pixel is lit. Light that pixel, and compare. The twin question: change the pixel instead, and its whole column speaks.',
      seconds: 30,
      animate: (timeline, { first, remark }) => timeline.add(draw(remark, 1, 'steady')).add(morph(first, { outcome: 1 }, 'brisk'), 0),
    },
    {
      id: 'sigma',
      say: 'Last, the sigmoid: it squishes every entry by itself, and the new lamps light up.',
      term: { word: 'sigmoid' },
      notes: 'The sigmoid of a vector is the sigmoid of each entry, nothing more. Ask: drag one bias, and how many lamps answer? One.',
      seconds: 18,
      animate: (timeline, { matrix, card, equation, first, firstCard, remark }) =>
        timeline
          .add([fade(first, 0), fade(firstCard, 0), draw(remark, 0, 'quick')])
          .add([morph(first, { asking: 0, outcome: 0 }, 'quick')], 0)
          .add([fade(matrix, 1), fade(card, 1), fade(equation, 1)], 0.25)
          .add(morph(matrix, { squished: 1 }, 'long'), 0.6)
          .add(morph(equation, { squished: 1 }, 'long'), 0.7)
          .add(morph(card, { squished: 1 }, 'brisk'), 1.5),
    },
    {
      id: 'compact',
      say: 'And there is the whole wall in one line: W, a and b, and a sigmoid around them.',
      notes:
        'Each letter comes from the part that it stands for. Three such lines, one for each layer, are the whole network. Let it stand for a moment: this line is in every textbook, and now you can read it.',
      seconds: 20,
      animate: (timeline, { equation }) => timeline.add(sweep(equation, { folded: 1 })),
    },
  ],
});

/** From one neuron's long formula to a whole layer in four letters: vector, matrix, product, biases, σ. */
import { draw, emphasise, fade, morph, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import type { NetworkView } from '../../src/views/NetworkView';
import { matrixPart } from '../shared/matrix/matrixPart';
import { cornerPart } from './cornerPart';
import { oneCell } from './question';
import { allRowsSentence, layerDescription, oneCellSentence, productSentence, smallSentence } from './sentences';

export default defineSlide({
  id: 'matrix-form',
  title: 'The compact form',
  opening: {
    say: 'Can all that be said more briefly?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
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
    beginWithHidden(network);
    return {
      views: { digit, received, network, ...layer.views, corner },
      show() {
        pen.show();
        neurons.show();
        network.meant = layer.beside();
        layer.show();
        small.show();
      },
      describe: (step) => (step === 'small' ? small.describe() : layerDescription(lesson, step)),
      controls: [pen.control, neurons.control, ...layer.controls, ...small.controls],
    };
  },

  steps: [
    {
      id: 'one-neuron',
      say: 'One neuron in full: its activations, its weights, its bias, and the sigmoid.',
      notes:
        'Nothing new here: every term is a weight times an activation, the bias is added, the sigmoid squishes. Let the room feel how long this is for sixteen inputs, of which only three are written out. Point at other neurons of the right column: their numbers come in.',
      seconds: 25,
      animate: (timeline, { network, equation }) =>
        timeline.add(morph(network, { pointing: 1, alone: 1 }, 'steady')).add(sweep(equation, { written: 1 }), 0.2),
    },
    {
      id: 'indices',
      say: 'Above stands the layer; below, first the neuron it goes to, then the one it comes from.',
      notes:
        'The order of the two lower indices trips everybody up: the target comes first, so that the weights of one neuron will stand in one row. We count from 0, as the code does.',
      seconds: 20,
      animate: (timeline, { equation }) => timeline.add(morph(equation, { magnified: 1 }, 'long')),
    },
    {
      id: 'vector',
      say: 'Stack the activations of the layer before as one column: the vector a.',
      term: { word: 'vector', means: 'activation' },
      introduces: ['vector'],
      notes:
        'The lamps keep their order and their light; only dots stand for those in the middle. Draw on the digit: the column follows. It is a list, and its order is ours: shuffle it at the end of this slide.',
      seconds: 20,
      animate: (timeline, { network, equation, matrix }) =>
        timeline
          .add(morph(equation, { magnified: 0 }, 'quick'))
          .add(
            [
              morph(network, { pointing: 0 }, 'quick'),
              morph(network.gaps[1], { dim: 0 }, 'quick'),
              emphasise(network.layers[2], 0),
              emphasise(network.layers[1], 0),
            ],
            0,
          )
          .add(morph(equation, { lined: 1 }, 'slow'), 0.3)
          .add(morph(matrix, { gathered: 1 }, 'slow'), 0.25),
    },
    {
      id: 'row',
      say: 'The weights of this one neuron become one row.',
      term: { word: 'row', means: 'weight' },
      notes:
        'They leave the formula and line up, left to right, in the order of the vector. The picture below the digit is the same row again: one cell for each weight.',
      seconds: 15,
      animate: (timeline, { matrix, card }) => timeline.add(morph(matrix, { rowDrawn: 1 }, 'long')).add(draw(card, 1, 'steady'), 0.8),
    },
    {
      id: 'matrix',
      say: 'A row for every neuron of the new layer: the matrix W.',
      term: { word: 'matrix', means: 'weight' },
      introduces: ['matrix'],
      notes:
        'Row number and neuron number are the same. Point at a row: its picture changes, its neuron is ringed. A column holds what one neuron of the layer before tells everybody. Choose another layer at the upper right: the first one has 784 columns.',
      seconds: 30,
      animate: (timeline, { matrix }) => timeline.add(morph(matrix, { rowsDrawn: 1 }, 'long')),
    },
    {
      id: 'product',
      say: productSentence,
      notes:
        'Run one finger along the row and the other one down the column: first times first, second times second, and add. This is exactly the weighted sum of before. Step through the terms with the slider above the matrix.',
      seconds: 30,
      animate: (timeline, { matrix, equation, card }) =>
        timeline
          .add([morph(equation, { numbered: 1 }, 'steady'), morph(matrix, { entry: 1 }, 'steady')])
          .add([sweep(matrix, { counted: 1 }), sweep(equation, { counted: 1 })], 0.6)
          .add(morph(card, { summed: 1 }, 'quick'), 3),
    },
    {
      id: 'all-rows',
      say: allRowsSentence,
      notes:
        'One product, and the whole layer has its sums. Nobody waits for anybody: each row could be worked out by somebody else in the room. Drag the slider “row” to walk through them.',
      seconds: 20,
      animate: (timeline, { matrix, card }) =>
        timeline
          .add([morph(matrix, { sweeping: 1 }, 'quick'), morph(card, { sweeping: 1 }, 'quick')])
          .add([sweep(matrix, { swept: 1 }), sweep(card, { swept: 1 })], 0.15)
          .add([morph(matrix, { sweeping: 0 }, 'quick'), morph(card, { sweeping: 0 }, 'quick')], 2.55),
    },
    {
      id: 'linear-algebra',
      say: 'This is linear algebra, the workhorse of machine learning: inner sizes match, outer ones remain.',
      notes:
        'Rows × columns stand under each part. The columns of W must be as many as the entries of a; what remains is as many entries as W has rows. Whoever has an intuition for matrix times vector has one for most of machine learning; it is worth an afternoon.',
      seconds: 20,
      animate: (timeline, { matrix }) =>
        timeline.add(morph(matrix, { shaped: 1 }, 'steady')).add(morph(matrix, { matched: 1 }, 'steady'), 0.5),
    },
    {
      id: 'small',
      say: smallSentence,
      notes:
        'A corner of this very layer, rounded. One row is worked; in class the room says the missing number of the other one aloud. Alone, write it and press Enter; a comma or a point will do. After that a weight is missing: go back from the entry. A wrong answer is told what it may come from, and nothing is scored.',
      seconds: 30,
      animate: (timeline, { matrix, card, equation, corner }) =>
        timeline
          .add([fade(matrix, 0), fade(card, 0), fade(equation, 0)])
          .add(draw(corner, 1, 'steady'), 0.25)
          .add(sweep(corner, { told: 2 }, 'long'), 0.8),
    },
    {
      id: 'bias',
      say: 'Add the biases: a vector with one entry for each neuron of the new layer.',
      term: { word: 'biases', means: 'bias' },
      notes:
        'One bias for each target neuron, so this vector is as long as the result and not as the column a. The ringed row’s bias can be dragged up and down, or moved with the arrow keys: one entry moves, no other.',
      seconds: 25,
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
      say: 'Hidden layer 1: 784 columns. Add 1 to the marked weight. How many of the sixteen entries change, for this digit?',
      notes:
        'The mark is on one cell, in the column of one pixel; that pixel is ringed in the digit. Let them answer before anybody computes. Misconception: every weight reaches every neuron.',
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
        'A weight sits in one row, so it can reach one neuron; and it counts only as much as its pixel is lit. Press “Light that pixel” and compare. The twin question: change one pixel instead, and nearly every entry moves, because its whole column speaks.',
      seconds: 30,
      animate: (timeline, { first, remark }) => timeline.add(draw(remark, 1, 'steady')).add(morph(first, { outcome: 1 }, 'brisk'), 0),
    },
    {
      id: 'sigma',
      say: 'The sigmoid acts on every entry by itself, and the new lamps light up.',
      term: { word: 'sigmoid' },
      notes:
        'σ of a vector is nothing more than σ of each entry. So whoever moves one z moves one lamp. Drag a bias again: only one lamp of the new column answers.',
      seconds: 20,
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
      say: 'The whole layer in one line: W, a and b, and a sigmoid around them.',
      notes:
        'Each letter comes from the part it stands for. Three such lines, one for each layer, are the network. Try the other layers; multiply the wrong way round and read what does not fit; shuffle the vector and W’s columns alike: the result stays, because order is only a convention.',
      seconds: 40,
      animate: (timeline, { equation }) => timeline.add(sweep(equation, { folded: 1 })),
    },
  ],
});

/** Both hidden layers and what joins them stand there at once. */
function beginWithHidden({ layers, gaps }: NetworkView): void {
  for (const l of [0, 3] as const) Object.assign(layers[l], { emphasis: 0 });
  for (const l of [1, 2] as const) Object.assign(layers[l], { drawn: 1, lit: 1 });
  Object.assign(gaps[1], { drawn: 1, flow: 1 });
}

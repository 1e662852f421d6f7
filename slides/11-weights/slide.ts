/** One neuron and its 784 connections: a number on each, and the same numbers as a picture. */

import { draw, emphasise, lightUp, morph, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { besideWeights } from './besideWeights';
import { takingFrom, weightsControls } from './controls';
import { weightsPlaces } from './places';
import { loudestConnection, slideId } from './question';
import { describeWeights } from './sentences';
import { weightsState } from './state';
import { weightsPart } from './weightsPart';

/** Connections that are not spoken of, before any is: a little more than the lines of a network at rest. */
const meant = 4;

export default defineSlide({
  id: slideId,
  title: 'Weights',
  opening: {
    say: 'Second question: how are they linked?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const at = weightsPlaces(places);
    const state = weightsState(lesson);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const weights = weightsPart(lesson, places, at, state);
    const words = besideWeights(at, state.inRegion);
    const { card, ...connections } = weights.views;
    return {
      // What is received lies on the card, and the rings on what is received.
      views: { digit, network, card, received, ...connections, ...words.views },
      show() {
        pen.show();
        neurons.show();
        weights.show();
        words.show();
      },
      describe: (step) => describeWeights(lesson, state, step),
      controls: [pen.control, takingFrom(neurons.control, lesson, state.one), ...weightsControls(lesson, at, connections, state)],
    };
  },

  steps: [
    {
      id: 'question',
      say: 'What must happen along these lines, so that pixels can become edges?',
      notes:
        'Three groups of lines, and three jobs that we hope for. So far the lines only said who is joined to whom. Let the room say what a line would have to carry. The two questions from the start were what the neurons are and how they are linked: the second one is answered now.',
      seconds: 20,
      animate: (timeline, { network, tasks }) => {
        const [first, second, third] = network.gaps;
        const ring = (one: typeof first, at: number) => {
          timeline.add(morph(one, { dim: meant }, 'brisk'), at).add(morph(one, { dim: 1 }, 'brisk'), at + 0.65);
        };
        timeline
          .add([...network.layers.map((layer) => draw(layer, 1, 'steady')), ...network.gaps.map((gap) => draw(gap, 1, 'steady'))])
          .add(morph(network, { barcode: 1, fan: 1, tied: 1 }, 'steady'), 0)
          .add(
            network.layers.map((layer) => lightUp(layer, 1, 'steady')),
            0.2,
          )
          .add(draw(tasks, 1, 'long'), 0.9);
        [first, second, third].forEach((gap, i) => {
          ring(gap, 0.8 + i * 0.6);
        });
      },
    },
    {
      id: 'one-neuron',
      say: 'Take one neuron. Suppose it should answer to just this small region.',
      notes:
        'One of the sixteen, taken out of its column. The dashed box is only a wish: nobody has told this neuron anything about it. The card says how much ink lies in it. Drag the box by its corner, or draw in it. Another neuron: press one in the column a step before, or use the slider under it.',
      seconds: 25,
      animate: (timeline, { network, neuron, region, card, tasks }) =>
        timeline
          .add(draw(tasks, 0, 'quick'))
          .add(draw(neuron, 1, 'quick'), 0)
          .add(emphasise([network.layers[1], network.layers[2], network.layers[3]], 0), 0.05)
          .add(
            network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            0.05,
          )
          .add(morph(neuron, { glided: 1 }, 'slow'), 0.2)
          .add(morph(neuron, { some: 1 }, 'slow'), 0.9)
          .add(draw(region, 1, 'brisk'), 1.2)
          .add(draw(card), 1.4)
          .add(morph(region, { handle: 1 }, 'quick'), 1.6),
    },
    {
      id: 'knobs',
      say: 'It needs knobs: enough for this region, for any pattern, even for loops made of edges.',
      notes:
        'Ask before you go on: what should one be able to set, so that this neuron answers here and not there? There must be enough knobs for any pattern of pixels; and the same kind must serve a layer later, where loops are made from edges. One knob per line is the plan.',
      seconds: 25,
      animate: (timeline, { neuron }) => timeline.add(morph(neuron, { knobs: 1 }, 'steady')),
    },
    {
      id: 'weight',
      say: 'Give each of its connections a number: a weight.',
      term: { word: 'weight', means: 'weight' },
      introduces: ['weight'],
      notes:
        'These are the trained ones. A needle to the right is positive, one to the left negative, and each side has its own colour; the further it is turned, the larger the number. The large knob can be turned, and the neuron follows at once; undo brings it back. Misconception: weights change when the digit is drawn. They stay; only lamps change.',
      seconds: 35,
      animate: (timeline, { neuron, card }) =>
        timeline
          .add(morph(neuron, { toned: 1 }, 'slow'))
          .add(morph(neuron, { numbers: 1 }, 'steady'), 0.6)
          .add(morph(neuron, { ringed: 1, spelled: 1 }, 'steady'), 1)
          .add(morph(card, { turned: 1 }, 'brisk'), 1),
    },
    {
      id: 'sign',
      say: 'Positive: if you are on, so should I be. Negative: if you are on, I should not.',
      notes:
        'Let the neuron speak: the sentence is what it says to each of its inputs. All these demands are added up in the end, also when they contradict each other. Misconception: negative means wrong, or means that the pixel is dark. It means that light there counts against.',
      seconds: 25,
      animate: (timeline, { neuron }) =>
        timeline
          .add(morph(neuron, { minus: 0.1 }, 'brisk'))
          .add(morph(neuron, { signs: 1 }, 'brisk'), 0.2)
          .add(morph(neuron, { minus: 1, plus: 0.1 }, 'brisk'), 1.1)
          .add(morph(neuron, { plus: 1 }, 'brisk'), 2),
    },
    {
      id: 'which',
      say: 'Three connections into this neuron. Which one pushes it most, up or down, for this digit?',
      notes:
        'Lamps on the left, weights on the lines. Misconceptions to watch for: the biggest weight matters most; or the brightest lamp does. Take a show of hands for A, B and C, or click on one. → goes on without a guess.',
      seconds: 40,
      ask: loudestConnection,
      animate: (timeline, { neuron, network, three, region, card }) =>
        timeline
          .add(morph(neuron, { quiet: 0, knobs: 0, signs: 0, spelled: 0, ringed: 0 }, 'quick'))
          .add([emphasise(network.layers[0], 0), morph(network, { fan: 0, tied: 0 }, 'quick')], 0)
          .add([morph(region, { handle: 0, drawn: 0 }, 'quick'), draw(card, 0, 'quick')], 0)
          .add(draw(three, 1, 'steady'), 0.3),
    },
    {
      id: 'all',
      say: 'It has 784 such connections, one for every pixel, and hears each only as much as its pixel is lit.',
      notes:
        'The products stand on the lines now, and each line is as strong as its product. Light the dark pixel by hand, with the pen on its ring, and watch its line take over. Behind them are all 784, most of them silent because their pixels are dark. The largest weight is rarely the largest product.',
      seconds: 40,
      animate: (timeline, { neuron, three }) =>
        timeline
          .add(morph(three, { told: 1 }, 'steady'))
          .add(morph(neuron, { some: 0, heard: 1 }, 'quick'), 0.5)
          .add(morph(neuron, { quiet: 0.5 }, 'quick'), 0.55)
          .add(morph(neuron, { all: 1 }, 'long'), 0.7),
    },
    {
      id: 'picture',
      say: 'The same 784 numbers, laid out as a picture.',
      notes:
        'Every line shortens to a bead, and the beads go to their places row by row: nothing is added and nothing lost. The scale under it says which colour is plus and which is minus; bright is large, and the slider lifts the faint ones. Misconception: this is a digit that the neuron remembers. It is a picture of its weights, and it stays the same for every digit. Point at a cell: its pixel is ringed as well.',
      seconds: 40,
      animate: (timeline, { neuron, three, network, region, card }) =>
        timeline
          .add(draw(three, 0, 'quick'))
          .add(morph(neuron, { heard: 0, quiet: 1 }, 'steady'), 0.1)
          .add(morph(network, { barcode: 0 }, 'brisk'), 0.5)
          .add(sweep(neuron, { morph: 1 }), 0.6)
          .add([draw(card), draw(region, 1, 'quick')], 2.4)
          .add(morph(neuron, { legend: 1, ringed: 1, spelled: 1 }, 'brisk'), 2.5)
          .add(morph(region, { onWeights: 1, handle: 1 }, 'brisk'), 2.5),
    },
    {
      id: 'sixteen',
      say: 'Each of the sixteen has its own picture.',
      notes:
        'Tap one: it becomes the large one, and its lamp stands on the right. Look at the dashed region in the large picture: does any neuron have plus there and minus around it? What these pictures mean is a question for later. Next we add up what such a neuron hears.',
      seconds: 40,
      animate: (timeline, { neuron, sixteen, head, remark }) =>
        timeline
          .add(morph(neuron, { spelled: 0 }, 'quick'))
          .add(draw(head, 1, 'brisk'), 0.2)
          .add(draw(sixteen, 1, 'long'), 0.2)
          .add(draw(remark, 1, 'brisk'), 1.2),
    },
  ],
});

/** One neuron and its 784 connections: a number on each, and the same numbers as a picture. */

import { draw, emphasise, lightUp, morph, sweep } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import type { NetworkView } from '../../src/views/NetworkView';
import { besideWeights } from './besideWeights';
import { takingFrom, weightsControls } from './controls';
import { weightsPlaces } from './places';
import { loudestConnection, loudestSentence, slideId } from './question';
import { reading } from './reading';
import { describeWeights, meetSentence, weightSentence } from './sentences';
import { weightsState } from './state';
import { weightsPart } from './weightsPart';

/** Connections that are spoken of: a good deal more than the lines of a network at rest. */
const meant = 4;

/** All lines are there, and no hidden lamp is lit: nobody has said yet what the lines do. */
function unlit(network: NetworkView): void {
  Object.assign(network, { barcode: 1, fan: 1, tied: 1, signed: 0 });
  for (const layer of network.layers) layer.drawn = 1;
  network.layers[0].lit = 1;
  for (const gap of network.gaps) Object.assign(gap, { drawn: 1, dim: meant });
}

export default defineSlide({
  id: slideId,
  title: 'Weights',
  reading,
  opening: {
    say: 'Second question: how are these neurons linked?',
    notes: 'On slide 2 we asked two questions. What neurons are we know; now to the lines.',
    seconds: 6,
  },

  build({ lesson, places }) {
    const at = weightsPlaces(places);
    const state = weightsState(lesson);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    unlit(network);
    const weights = weightsPart(lesson, places, at, state);
    const words = besideWeights(lesson, at, state);
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
      say: 'Pixels to edges, edges to pieces, pieces to digits: what would these lines have to do for that?',
      notes:
        'Three groups of lines, and three jobs that we hope for. So far a line only says who is joined to whom. Ask: what would a line have to carry, so that pixels can become edges? Collect ideas, judge none.',
      seconds: 20,
      animate: (timeline, { network, tasks }) => {
        const [first, second, third] = network.gaps;
        const ring = (one: typeof first, at: number) => {
          timeline.add(morph(one, { dim: meant }, 'brisk'), at).add(morph(one, { dim: 1 }, 'brisk'), at + 0.65);
        };
        timeline
          .add([first, second, third].map((gap) => morph(gap, { dim: 1 }, 'brisk')))
          .add(
            network.layers.slice(1).map((layer) => lightUp(layer, 1, 'steady')),
            0,
          )
          .add(draw(tasks, 1, 'long'), 0.7);
        [first, second, third].forEach((gap, i) => {
          ring(gap, 0.7 + i * 0.6);
        });
      },
    },
    {
      id: 'one-neuron',
      say: meetSentence,
      notes:
        'Out of its column, and named once. We switched each of the sixteen off, then fully on, and counted changed answers: this one weighs most both ways. Any other can be taken instead.',
      seconds: 15,
      animate: (timeline, { network, neuron, tasks }) =>
        timeline
          .add(draw(tasks, 0, 'quick'))
          .add(draw(neuron, 1, 'quick'), 0)
          .add(emphasise([network.layers[1], network.layers[2], network.layers[3]], 0), 0.05)
          .add(
            network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            0.05,
          )
          .add(morph(neuron, { glided: 1 }, 'slow'), 0.2)
          .add(morph(neuron, { some: 1 }, 'slow'), 0.9),
    },
    {
      id: 'wish',
      say: 'Suppose a neuron should respond to ink in this one small patch, and to nothing else.',
      notes:
        'Only a wish: nobody has told the neuron, hence the question mark. The patch stands large below the digit. Ink there: light. No ink there: stay dark, whatever else is drawn.',
      seconds: 15,
      animate: (timeline, { neuron, region, wish, wished, patch }) =>
        timeline
          .add(morph(neuron, { known: 0 }, 'brisk'))
          .add(draw(region, 1, 'brisk'), 0.1)
          .add(draw(wished, 1, 'steady'), 0.5)
          .add(draw(wish, 1, 'slow'), 0.5)
          .add(draw(patch, 1, 'steady'), 1)
          .add(morph(region, { handle: 1 }, 'quick'), 1.6),
    },
    {
      id: 'knobs',
      say: 'Give every line a knob. That would do for this patch, for any pattern, even for loops made of edges.',
      notes:
        'Let them invent it first: what should one be able to set, so that it responds here and not there? The same kind of knob must serve a layer later, where loops would be made of edges.',
      seconds: 15,
      animate: (timeline, { neuron }) => timeline.add(morph(neuron, { knobs: 1 }, 'steady')),
    },
    {
      id: 'weight',
      say: weightSentence,
      term: { word: 'weight' },
      introduces: ['weight'],
      notes:
        'Not chosen for our patch: its own, so the lamp is back. Needle to the right: positive; to the left: negative. Turn the large knob, and the neuron follows. Misconception: weights change when I draw. They stay; lamps change.',
      seconds: 18,
      animate: (timeline, { neuron, card, region, wish, wished, patch }) =>
        timeline
          .add([draw(wish, 0, 'quick'), draw(wished, 0, 'quick'), draw(patch, 0, 'quick')])
          .add(morph(region, { drawn: 0, handle: 0 }, 'quick'), 0)
          .add(morph(neuron, { turned: 1 }, 'slow'), 0.2)
          .add(morph(neuron, { numbers: 1 }, 'steady'), 0.7)
          .add(morph(neuron, { known: 1, ringed: 1, spelled: 1 }, 'steady'), 1)
          .add(draw(card, 1, 'brisk'), 1.1),
    },
    {
      id: 'sign',
      say: 'A positive weight says: if you light up, so should I. A negative one: if you do, I shouldn’t.',
      term: { word: 'negative', means: 'negative' },
      notes:
        'Green and red from here on. Read it as the neuron talking to its inputs. Misconception: negative means bad, or a dark pixel. It means that light there counts against.',
      seconds: 18,
      animate: (timeline, { network, neuron }) =>
        timeline
          .add([morph(neuron, { toned: 1 }, 'steady'), morph(network, { signed: 1 }, 'steady')])
          .add(morph(neuron, { minus: 0.1 }, 'brisk'), 0.4)
          .add(morph(neuron, { signs: 1 }, 'brisk'), 0.5)
          .add(morph(neuron, { minus: 1, plus: 0.1 }, 'brisk'), 1.4)
          .add(morph(neuron, { plus: 1 }, 'brisk'), 2.3),
    },
    {
      id: 'which',
      say: 'Three connections into our neuron. For this digit, which one pushes it hardest, up or down?',
      notes:
        'Lamps on the left, weights on the lines. Show of hands for A, B, C. Misconceptions: the biggest weight matters most; or the brightest lamp does. Ask somebody for each letter: why that one?',
      seconds: 40,
      ask: loudestConnection,
      animate: (timeline, { neuron, network, three, card }) =>
        timeline
          .add(morph(neuron, { quiet: 0, knobs: 0, signs: 0, spelled: 0, ringed: 0 }, 'quick'))
          .add([emphasise(network.layers[0], 0), morph(network, { fan: 0, tied: 0 }, 'quick')], 0)
          .add(draw(card, 0, 'quick'), 0)
          .add(draw(three, 1, 'steady'), 0.3),
    },
    {
      id: 'told',
      say: loudestSentence,
      notes:
        'Lamp times weight, three times. Now light the dark pixel with the pen, inside its ring, and watch its line take over. The largest weight is seldom the largest product.',
      seconds: 22,
      animate: (timeline, { three }) => timeline.add(morph(three, { told: 1 }, 'steady')),
    },
    {
      id: 'all',
      say: 'All its connections talk at once, each only as loudly as its pixel is lit.',
      notes:
        'One line for every pixel, as strong as its weight times its light. Most pixels are dark, so most lines are silent. Draw: other lines speak up, and no weight has moved. Ask: where have all the others gone?',
      seconds: 22,
      animate: (timeline, { neuron, network, three, all }) =>
        timeline
          .add([draw(three, 0, 'quick'), morph(network, { tied: 1 }, 'quick')])
          .add(morph(neuron, { some: 0, heard: 1 }, 'quick'), 0.2)
          .add(morph(neuron, { quiet: 0.7 }, 'quick'), 0.25)
          .add(morph(neuron, { all: 1 }, 'long'), 0.4)
          .add(draw(all, 1, 'brisk'), 1),
    },
    {
      id: 'picture',
      say: 'Lay the same 784 numbers out on the grid, and they make a picture.',
      notes:
        'Every weight goes to the place of its pixel; nothing is added or lost. Green is plus, red is minus, bright is large. Misconception: a digit that it remembers. It stays the same whatever you draw.',
      seconds: 20,
      animate: (timeline, { neuron, network, all, card, pictureHead }) =>
        timeline
          .add([draw(all, 0, 'quick'), morph(neuron, { heard: 0, quiet: 1 }, 'steady')])
          .add(morph(network, { barcode: 0, tied: 0 }, 'brisk'), 0.4)
          .add(sweep(neuron, { morph: 1 }), 0.5)
          .add([draw(card), draw(pictureHead, 1, 'brisk')], 2.3)
          .add(morph(neuron, { legend: 1, ringed: 1, spelled: 1 }, 'brisk'), 2.4),
    },
    {
      id: 'sixteen',
      say: 'Each of the sixteen has a picture of its own. What they mean, we ask near the end.',
      notes:
        'Tap one, and it is our neuron from now on. Does any of them do what we wished for: plus in the dashed patch, minus around it? Leave it open; slide 21 takes it up.',
      seconds: 25,
      animate: (timeline, { neuron, region, sixteen, head, remark }) =>
        timeline
          .add(morph(neuron, { spelled: 0 }, 'quick'))
          .add(draw(region, 1, 'quick'), 0.1)
          .add(morph(region, { onWeights: 1, handle: 1 }, 'brisk'), 0.2)
          .add(draw(head, 1, 'brisk'), 0.2)
          .add(draw(sixteen, 1, 'long'), 0.2)
          .add(draw(remark, 1, 'brisk'), 1.2),
    },
  ],
});

/** Five sentences. */
import { draw, emphasise, fade, flowAlong, lightUp, morph } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import type { NetworkView } from '../../src/views/NetworkView';
import type { SummaryViews } from './build';
import { dialsSentence } from './sentences';

export const summarySteps: readonly Step<SummaryViews>[] = [
  {
    id: 'neuron',
    say: 'A neuron gives a number from 0 to 1: how brightly it lights.',
    notes: 'Point at a lamp and let the room say its number.',
    seconds: 8,
    animate: (timeline, { network, card }) =>
      timeline
        .add(network.gaps.map((gap) => morph(gap, { dim: 0 }, 'brisk')))
        .add(morph(network, { tied: 0, boxed: 0 }, 'brisk'), 0)
        .add(morph(network, { pointing: 1 }, 'brisk'), 0.2)
        .add(morph(card, { told: 1 }, 'steady'), 0.2),
  },
  {
    id: 'sum',
    say: 'It adds up what comes in, each part times its weight, adds a bias, and squishes.',
    notes: 'Follow the lines into our one neuron, then read its four lines below the digit.',
    seconds: 9,
    animate: (timeline, { network, card }) =>
      timeline
        .add(morph(network.gaps[0], { dim: 1 }, 'steady'))
        .add(morph(network, { alone: 1 }, 'brisk'), 0)
        .add(emphasise([network.layers[2], network.layers[3]], lightLevel.rest), 0)
        .add(morph(card, { told: 2 }, 'steady'), 0.2),
  },
  {
    id: 'layers',
    say: 'Layer after layer, 784 numbers become ten, and the brightest is what it says.',
    notes: 'Once more the whole way, from left to right. Nothing else ever happens.',
    seconds: 8,
    animate: (timeline, { network, card }) => {
      const { gaps, layers } = network;
      timeline
        .add([...gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')), ...layers.slice(1).map((layer) => lightUp(layer, 0, 'quick'))])
        .add(morph(network, { pointing: 0, alone: 0 }, 'quick'), 0)
        .add(morph(card, { told: 3 }, 'steady'), 0)
        .add(emphasise([layers[2], layers[3]], 1), 0)
        .add(
          gaps.map((gap) => morph(gap, { flow: 0 }, 'quick')),
          0.25,
        )
        .add(
          gaps.map((gap) => morph(gap, { dim: 1 }, 'quick')),
          0.5,
        )
        .add(morph(network, { tied: 1 }, 'quick'), 0.5);
      runFrom(timeline, network, 0.75);
      timeline.add(morph(network, { boxed: 1 }, 'brisk'), 3.4);
    },
  },
  {
    id: 'dials',
    say: dialsSentence,
    notes: 'Every needle is one number; learning turned it, a little at a time.',
    seconds: 8,
    animate: (timeline, { network, dials, card }) =>
      timeline
        .add(fade(network, 0))
        .add(morph(card, { told: 4 }, 'steady'), 0)
        .add(morph(dials, { first: 1, others: 1 }, 'long'), 0.25)
        .add(morph(dials, { biases: 1, later: 1 }, 'slow'), 1),
  },
  {
    id: 'meaning',
    say: 'What each neuron means, nobody decided. Adding, squishing, thirteen thousand dials: that is a neural network, and no magic.',
    notes: 'Look at the person who tried it first. Would you say it differently now?',
    seconds: 10,
    animate: (timeline, { network, dials, card, pictures, picture, marks }) =>
      timeline
        .add(fade(dials, 0))
        .add(fade(network, 1), 0.3)
        .add(emphasise([network.layers[1], network.layers[2]], 0), 0)
        .add(
          network.gaps.map((gap) => morph(gap, { dim: 0.3 }, 'quick')),
          0,
        )
        .add(morph(card, { told: 5 }, 'steady'), 0.2)
        .add([draw(pictures, 1, 'long'), draw(marks, 1, 'long'), draw(picture, 1, 'steady')], 0.5),
  },
];

/** The pass, layer by layer. */
function runFrom(timeline: gsap.core.Timeline, { gaps, layers }: NetworkView, start: number): void {
  gaps.forEach((gap, k) => {
    const at = start + k * 0.85;
    timeline.add(flowAlong(gap), at).add(lightUp(layers[k + 1] as { lit: number }), at + 0.5);
  });
}

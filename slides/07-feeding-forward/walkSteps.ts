/** The walk through the network, step by step. */
import { draw, emphasise, fade, flowAlong, lightUp, morph } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { CardView } from '../../src/views/CardView';
import type { GalleryView } from '../../src/views/GalleryView';
import type { LabelView } from '../../src/views/LabelView';
import type { NetworkView } from '../../src/views/NetworkView';
import type { NerveCellView } from './NerveCellView';
import { brightestOutput } from './question';
import type { ReachView } from './ReachView';
import { inputsSentence, networkChoiceSentence, outputsSentence, plainSentence, scoreSentence, voiceSentence } from './sentences';

interface FeedingViews {
  network: NetworkView;
  card: CardView;
  cell: NerveCellView;
  misses: GalleryView;
  legend: LabelView;
  reach: ReachView;
  [other: string]: unknown;
}

export const walkSteps: readonly Step<FeedingViews>[] = [
  {
    id: 'digit',
    say: (lesson) =>
      lesson.drawing.value.isEmpty
        ? 'Here is an empty grid. Draw a digit on it whenever you like.'
        : 'This digit is yours: draw on it whenever you like, even in mid-run.',
    notes: 'Nothing here is a film. Draw a stroke, and undo it. On the right stands all we have met so far, and every line between.',
    seconds: 14,
  },
  {
    id: 'inputs',
    say: inputsSentence,
    notes: 'The strip is the picture read row by row. Misconception: the network sees a picture. It gets a list.',
    seconds: 10,
    animate: (timeline, { network }) =>
      timeline
        .add(morph(network, { tied: 1 }, 'steady'))
        .add(lightUp(network.layers[0]), '<0.2')
        .add(morph(network, { fan: 1 }, 'steady'), '<0.2'),
  },
  {
    id: 'hidden-1',
    say: 'One pattern brings about the next, in hidden layer 1. Exactly how? That is the heart of it all.',
    notes:
      'Each of these sixteen looks at all 784 pixels. Same picture, same pattern, every time. How it comes about takes us a good part of the lesson; for now, only watch.',
    seconds: 16,
    animate: (timeline, { network }) => timeline.add(flowAlong(network.gaps[0])).add(lightUp(network.layers[1]), 0.54),
  },
  {
    id: 'firing',
    say: 'In a brain, cells that fire make others fire. This is like that, but loosely.',
    notes:
      'Here is where the name comes from. Three cells fire, and the fourth fires because of them. Do not press the likeness: ours is a number, computed once; a plane resembles a bird about as much. Ask: what is missing?',
    seconds: 20,
    animate: (timeline, { network, cell }) =>
      timeline
        .add([emphasise([network.layers[2], network.layers[3]], 0), ...network.gaps.slice(1).map((gap) => morph(gap, { dim: 0 }, 'quick'))])
        .add(draw(cell, 1, 'brisk'), 0.15)
        .add(morph(cell, { fired: 1 }, 'long'), 0.6),
  },
  {
    id: 'hidden-2',
    say: 'That pattern brings about another, in hidden layer 2.',
    notes: 'The same again, from sixteen numbers to sixteen. What might they stand for? Keep that for later.',
    seconds: 10,
    animate: (timeline, { network, cell }) =>
      timeline
        .add(draw(cell, 0, 'quick'))
        .add(
          [emphasise([network.layers[2], network.layers[3]], 1), ...network.gaps.slice(1).map((gap) => morph(gap, { dim: 1 }, 'quick'))],
          0.1,
        )
        .add(flowAlong(network.gaps[1]), 0.35)
        .add(lightUp(network.layers[2]), 0.89),
  },
  {
    id: 'which-lamp',
    say: (lesson) =>
      lesson.drawing.value.isEmpty
        ? 'Nothing is drawn yet. Draw a digit: which output will win, and how bright?'
        : 'Only the outputs are left. Which will win, and how bright?',
    notes:
      'Hands for a few digits, then for the brightness: nearer a half, or nearer one? Misconceptions: it sees what I see; it is always certain. Offer a harder digit if all agree.',
    seconds: 25,
    ask: brightestOutput,
  },
  {
    id: 'outputs',
    say: outputsSentence,
    notes: 'Compare with the guesses, and name the runner-up. It does not know what you meant, only these 784 numbers.',
    seconds: 14,
    animate: (timeline, { network }) =>
      timeline
        .add(flowAlong(network.gaps[2]))
        .add(lightUp(network.layers[3]), 0.54)
        .add(morph(network, { guessShown: 1 }, 'brisk'), 1),
  },
  {
    id: 'choice',
    say: networkChoiceSentence,
    term: { word: 'brightest' },
    notes:
      'The rule is ours: we read off the brightest. It cannot shrug. Then lead on: before any mathematics, why should layers like these work at all?',
    seconds: 14,
    animate: (timeline, { network }) => timeline.add(morph(network, { boxed: 1 }, 'steady')),
  },
  {
    id: 'point',
    say: 'Point at any neuron: you see whom it listens to, and its number by the digit.',
    notes:
      'Move over the hidden neurons, then the outputs. Ask: do two different digits light the same hidden lamps? Try it with the samples, and let somebody keep score.',
    seconds: 25,
    animate: (timeline, { card, network }) => timeline.add(draw(card)).add(morph(network, { pointing: 1 }, 'brisk'), 0),
  },
  {
    id: 'one-voice',
    say: voiceSentence,
    notes:
      'Each cell of the map is a whole run of the network, with that one pixel turned to the other end. Point at any pixel of the digit to ask for its own. Misconception: every pixel matters, and one can decide. Look for a digit on which one does: there are a few.',
    seconds: 30,
    animate: (timeline, { network, reach, card }) =>
      timeline
        .add([fade(network, 0), draw(card, 0, 'quick'), morph(network, { pointing: 0 }, 'quick')])
        .add(draw(reach, 1, 'slow'), 0.2)
        .add(morph(reach, { magnified: 1 }, 'steady'), 1),
  },
  {
    id: 'score',
    say: scoreSentence,
    notes:
      'These are the test digits of a well-known collection, none of which it has practised on. Forty of its misses stand here; under each, what was meant and what it says. Some are hard for us as well, many are not. Ask which you would have missed. Then lead on: why should layers work at all?',
    seconds: 30,
    animate: (timeline, { network, misses, legend, card, reach }) =>
      timeline
        .add([
          draw(reach, 0, 'quick'),
          ...network.layers.slice(0, 3).map((layer) => emphasise(layer, 0)),
          ...network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
        ])
        .add(morph(network, { tied: 0, fan: 0, barcode: 0 }, 'quick'), 0)
        .add(fade(network, 1), 0.25)
        .add([draw(card, 1, 'brisk'), morph(card, { turned: 1 }, 'brisk')], 0)
        .add([draw(misses, 1, 'long'), draw(legend, 1, 'brisk')], 0.25),
  },
  {
    id: 'plain',
    say: plainSentence,
    notes:
      'There are many kinds of networks, and better ones for pictures and for speech. This kind, the multilayer perceptron, is what one has to know first. Others miss three digits in a thousand, or fewer.',
    seconds: 15,
    animate: (timeline, { network, misses, legend }) =>
      timeline
        .add([fade(misses, 0), fade(legend, 0)])
        .add(
          [
            ...network.layers.slice(0, 3).map((layer) => emphasise(layer, 1)),
            ...network.gaps.map((gap) => morph(gap, { dim: 1 }, 'brisk')),
          ],
          0.2,
        )
        .add(morph(network, { tied: 1, fan: 1, barcode: 1 }, 'brisk'), 0.2),
  },
];

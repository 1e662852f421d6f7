/** Nobody sets thirteen thousand dials by hand. A digit that the network misses, taken apart; and the learner's own, which it may have got right for an odd reason. */
import { draw, emphasise, fade, flowAlong, lightUp, morph, moveTo } from '../../src/animation/verbs';
import { lightLevel } from '../../src/theme/motion';
import { counted } from '../../src/theme/numbers';
import { dimmed } from './dimmed';
import type { HandStep } from './handScene';
import { pixelsSentence, pixelsToSwitch } from './question';
import { enoughSentence, missSentence, openSentence, rightedSentence, speakingSentence } from './sentences';

const { rest } = lightLevel;

export const missSteps: readonly HandStep[] = [
  {
    id: 'scale',
    say: (lesson) => `${counted(lesson.network().parameterCount)} dials, one by one: great fun for an evening, and then a nightmare.`,
    notes:
      'Imagine setting them so that one layer finds edges, and the next one pieces. Ask: how would you know which way to turn the next one? Misconception: somebody did set them.',
    seconds: 20,
    animate: (timeline, { wall }) => timeline.add(morph(wall, { emphasis: 1 }, 'slow')),
  },
  {
    id: 'miss',
    say: missSentence,
    notes:
      'A real miss, from digits that the network had not seen before. So bright and wrong is rare, but it happens. Ask: if this were your program, where would you look? Misconception: a bright lamp means that it is right.',
    seconds: 20,
    animate: (timeline, { wall, miss, missNetwork, digit, received, seats }) => {
      const { layers, gaps } = missNetwork;
      timeline
        .add(fade(wall, 0))
        .add([moveTo(digit, seats.miss), morph(digit, { gap: 0 }, 'steady'), moveTo(received, seats.smallReceived)], 0)
        .add(draw(miss, 1, 'brisk'), 0.3)
        .add(
          [...layers, ...gaps].map((each) => draw(each, 1, 'steady')),
          0.2,
        )
        .add(morph(missNetwork, { barcode: 1, fan: 1, tied: 1 }, 'brisk'), 0.3)
        .add(lightUp(layers[0], 1, 'steady'), 0.5);
      gaps.forEach((gap, i) => {
        timeline.add(flowAlong(gap, 'steady'), 0.8 + i * 0.75).add(lightUp(layers[(i + 1) as 1 | 2 | 3], 1, 'steady'), 1.2 + i * 0.75);
      });
      timeline.add([morph(missNetwork, { boxed: 1 }, 'brisk'), morph(miss, { told: 1 }, 'brisk')], 3.3);
    },
  },
  {
    id: 'why',
    say: speakingSentence,
    notes:
      'Only two outputs matter here. Each bar is a lamp of hidden layer 2, times the difference of its two weights; together with the two biases they make exactly the lead of one over the other. Ask: which neuron would you question first?',
    seconds: 35,
    animate: (timeline, { missNetwork, missBars }) =>
      timeline
        .add([emphasise([missNetwork.layers[0], missNetwork.layers[1]], rest), ...dimmed(missNetwork.gaps, [rest, rest, 0])])
        .add(morph(missBars, { exact: 1 }, 'long'), 0.2),
  },
  {
    id: 'further-back',
    say: 'One layer back nothing adds up so neatly: each bar is the effect of switching that neuron off.',
    notes:
      'Behind the squish there are no exact shares any more. So each neuron of hidden layer 1 is set to 0, one pass each, and the lead is measured again. Two switched off together do not do what their bars add up to. It is still a good place to look.',
    seconds: 30,
    animate: (timeline, { missNetwork, missBars }) =>
      timeline
        .add([emphasise([missNetwork.layers[1]], 1), ...dimmed(missNetwork.gaps, [rest, 0, 0])])
        .add(morph(missBars, { further: 1 }, 'long'), 0.2),
  },
  {
    id: 'how-many',
    say: pixelsSentence,
    notes:
      'A switched pixel goes to the farther one of black and white. Take numbers from the room: one? ten? a hundred? Write them down. Misconception: a mistake that it is so sure of must lie deep.',
    seconds: 30,
    ask: pixelsToSwitch,
    animate: (timeline, { missBars, missNetwork }) =>
      timeline
        .add(morph(missBars, { exact: 0, further: 0 }, 'quick'))
        .add([emphasise([missNetwork.layers[0], missNetwork.layers[1]], 1), ...dimmed(missNetwork.gaps, [1, 1, 1])], 0),
  },
  {
    id: 'flip',
    say: rightedSentence,
    notes:
      'The green and red picture is measured: each pixel switched by itself, one pass each. The best is kept, until the network agrees. Ask: what would you change about this network? Misconception: then it is broken. One strong weight is enough.',
    seconds: 25,
    animate: (timeline, { missNetwork, miss, righting, switched, digit, received, seats }) =>
      timeline
        .add(fade(missNetwork, 0))
        .add(morph(miss, { aside: 1 }, 'quick'), 0)
        .add([moveTo(digit, seats.flip), moveTo(received, seats.smallReceived)], 0)
        .add(draw(righting, 1, 'slow'), 0.2)
        .add(morph(righting, { righted: 1 }, 'slow'), 0.9)
        .add(draw(switched, 1, 'brisk'), 1.1)
        .add(morph(righting, { climbed: 1 }, 'slow'), 1.3)
        .add(lightUp(switched, 1, 'steady'), 1.6)
        .add(morph(switched, { boxed: 1 }, 'brisk'), 2.2),
  },
  {
    id: 'odd-reasons',
    say: enoughSentence,
    notes:
      'Back to your digit. On an empty grid the pixel that helps most is given back, one after the other, until the network says the same again. Ask: would you call this a digit? Misconception: a right answer has good reasons.',
    seconds: 32,
    animate: (timeline, { miss, righting, switched, enough, enoughOutputs, digit, received, seats }) =>
      timeline
        .add([fade(righting, 0), fade(switched, 0), draw(miss, 0, 'quick')])
        .add([moveTo(digit, seats.home), morph(digit, { gap: 1 }, 'steady'), moveTo(received, seats.received)], 0.1)
        .add(draw(enough, 1, 'slow'), 0.4)
        .add(morph(enough, { told: 1 }, 'steady'), 1)
        .add(draw(enoughOutputs, 1, 'brisk'), 0.7)
        .add(lightUp(enoughOutputs, 1, 'steady'), 1)
        .add(morph(enoughOutputs, { boxed: 1 }, 'brisk'), 1.5),
  },
  {
    id: 'open',
    say: openSentence,
    notes:
      'People call networks black boxes; but nothing here is hidden, there is only much of it. A bar is the lamp’s brightness times its weight to the one output. Know what the weights do, and you know where to look. Ask: which lamp speaks loudest? Rub out a stroke, and see which bar goes first.',
    seconds: 28,
    animate: (timeline, { enough, enoughOutputs, network, ownBars }) =>
      timeline
        .add([fade(enough, 0), fade(enoughOutputs, 0)])
        .add(
          [...network.layers, ...network.gaps].map((each) => draw(each, 1, 'steady')),
          0.25,
        )
        .add(
          network.gaps.map((gap) => flowAlong(gap, 'steady')),
          0.5,
        )
        .add(
          network.layers.map((layer) => lightUp(layer, 1, 'steady')),
          0.5,
        )
        .add(morph(network, { barcode: 1, fan: 1, boxed: 1, tied: 1 }, 'steady'), 0.6)
        .add([emphasise([network.layers[0], network.layers[1]], rest), ...dimmed(network.gaps, [rest, rest, 0])], 1.3)
        .add(morph(ownBars, { exact: 1 }, 'slow'), 1.5),
  },
];

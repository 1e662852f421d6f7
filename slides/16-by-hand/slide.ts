/** A few dials can be set by hand; thirteen thousand cannot. But whoever knows what they mean can take a miss apart. */

import { draw, emphasise, fade, flowAlong, lightUp, morph, sweep } from '../../src/animation/verbs';
import type { Control } from '../../src/scene/Control';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import { counted } from '../../src/theme/numbers';
import { crossesPart } from './crossesPart';
import { DotWallView } from './DotWallView';
import { dimmed } from './dimmed';
import { enoughPart } from './enoughPart';
import { fiveNeuronsPart } from './fiveNeuronsPart';
import { missPart } from './missPart';
import { oneNeuronPart } from './oneNeuronPart';
import { handPlaces } from './places';
import { pixelsSentence, pixelsToSwitch } from './question';
import { enoughSentence, handDescription, missSentence, rightedSentence, speakingSentence } from './sentences';

const { rest } = lightLevel;

export default defineSlide({
  id: 'by-hand',
  title: 'By hand',
  opening: {
    say: 'Imagine setting them all by hand.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const hand = handPlaces(places);
    // Sentences and the question take the misses from the lesson.
    lesson.samples('misses');
    await lesson.sampleSet('misses');
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: hand.received }, hand.receivedCaption);
    const { network, ...neurons } = networkPart(lesson, places);
    const parts = [
      crossesPart(lesson, hand),
      oneNeuronPart(lesson, hand),
      fiveNeuronsPart(lesson, hand),
      missPart(lesson, places, hand),
      enoughPart(lesson, places, hand),
    ] as const;
    const [crosses, one, five, miss, enough] = parts;
    const wall = new DotWallView({ ...hand.wall, size: hand.size });
    return {
      views: { digit, wall, ...crosses.views, ...one.views, ...five.views, ...miss.views, ...enough.views, network, received },
      show() {
        pen.show();
        neurons.show();
        for (const part of parts) part.show();
        wall.network = lesson.network();
      },
      describe: (step) => handDescription(lesson, step),
      controls: [pen.control, ...parts.flatMap((part): readonly Control[] => part.controls), neurons.control],
    };
  },

  steps: [
    {
      id: 'small',
      say: 'Seven dials and two shapes: small enough to set by hand.',
      notes:
        'One neuron looks at 25 cells. Cells that are mirror images of each other share a weight, so six dials turn all 25 weights, and the seventh is the bias. Under every dial stand the cells that it turns. Ask which ones should be positive.',
      seconds: 20,
      animate: (timeline, { weights, tests, dials }) =>
        timeline
          .add(draw(weights, 1, 'slow'))
          .add(draw(tests, 1, 'slow'), 0.2)
          .add(draw(dials, 1, 'slow'), 0.4),
    },
    {
      id: 'try',
      beside: true,
      say: 'Turn until every × lights the lamp and every + leaves it dark.',
      notes:
        'Let somebody call out the dials. Turning one changes four or eight weights at once, like a kaleidoscope. Dimmed pictures are still wrong; frames show where the chosen picture has ink. Or draw a × or a + on the digit’s grid, or click the cells of the small copy, and see what this neuron makes of it.',
      seconds: 60,
      animate: (timeline, { weights, tests, dials, yours }) =>
        timeline
          .add(lightUp(tests))
          .add(morph(weights, { inked: 1 }, 'steady'), 0.2)
          .add(morph(tests, { summed: 1, scored: 1 }, 'steady'), 0.4)
          .add(draw(yours, 1, 'brisk'), 0.4)
          .add(morph(dials, { handles: 1 }, 'brisk'), 0.8),
    },
    {
      id: 'solved',
      beside: true,
      say: 'One solution: the diagonals positive, the straight ones negative. It gets all 24.',
      notes:
        'Your own dials stay as they are; the small word in the frame turns them to this one. It is one solution of very many: make all weights twice as large, and it still works. Misconception: there is one right setting.',
      seconds: 20,
      animate: (timeline, { yours, tests }) =>
        timeline.add(morph(yours, { solved: 1 }, 'steady')).add(morph(tests, { aside: 1 }, 'quick'), 0),
    },
    {
      id: 'bars',
      beside: true,
      say: 'A harder one: an upright bar must light it, a flat one must not, wherever it stands.',
      notes:
        'Still one neuron, now with 25 weights of its own: paint them with +1, 0, −1, and turn the bias. Each lamp beside the picture is for the bar in that column or row. It starts at nine of ten, and looks as if it were nearly there. Give it a minute.',
      seconds: 60,
      animate: (timeline, { weights, tests, dials, yours, barWeights, barTests, barDial }) =>
        timeline
          .add([fade(weights, 0), fade(tests, 0), fade(dials, 0), fade(yours, 0)])
          .add(draw(barWeights, 1, 'steady'), 0.25)
          .add(draw(barTests, 1, 'steady'), 0.35)
          .add(lightUp(barTests), 0.6)
          .add(draw(barDial, 1, 'brisk'), 0.6)
          .add(morph(barWeights, { inked: 1, lamps: 1 }, 'steady'), 0.8)
          .add(morph(barTests, { summed: 1, scored: 1 }, 'brisk'), 1)
          .add(morph(barDial, { handles: 1 }, 'quick'), 1.1),
    },
    {
      id: 'never',
      beside: true,
      say: 'It cannot be won: columns and rows share one total, so not every column can beat every row.',
      notes:
        'A standing bar collects the sum of its column, a lying bar that of its row. The five columns add up to all 25 weights, and so do the five rows. So the columns are no better on average than the rows: they cannot all lie above a threshold and the rows all below. Paint, and watch both sides keep the same total.',
      seconds: 40,
      animate: (timeline, { barWeights }) => timeline.add(morph(barWeights, { sums: 1 }, 'steady')),
    },
    {
      id: 'five',
      beside: true,
      say: 'Five neurons, one for each column, and one behind them can: a hidden layer at work.',
      notes:
        'Each of the five answers only to a full column; the last one asks whether any of them is lit. They share their dials: five in all. Point at the bars, and see who lights. Set all five to 0 and win it again by hand.',
      seconds: 40,
      animate: (timeline, { barWeights, barTests, barDial, five, fiveTests, fiveDials }) =>
        timeline
          .add([fade(barWeights, 0), fade(barTests, 0), fade(barDial, 0)])
          .add(draw(five, 1, 'slow'), 0.25)
          .add([draw(fiveTests, 1, 'steady'), draw(fiveDials, 1, 'slow')], 0.4)
          .add([lightUp(five, 1, 'steady'), lightUp(fiveTests)], 1)
          .add(morph(fiveTests, { summed: 1, scored: 1 }, 'brisk'), 1.2)
          .add(morph(fiveDials, { handles: 1 }, 'quick'), 1.4),
    },
    {
      id: 'scale',
      say: (lesson) => `Now ${counted(lesson.network().parameterCount)} of them. Nobody sets those by hand.`,
      notes:
        'The seven dials of the first game become seven dots. Every other dot is a weight or a bias of the trained network. At ten seconds a dial it would take a day and a half to turn each of them once, and nobody would know where to.',
      seconds: 15,
      animate: (timeline, { five, fiveTests, fiveDials, dials, wall }) =>
        timeline
          .add([fade(five, 0), fade(fiveTests, 0), fade(fiveDials, 0), fade(dials, 1, 'brisk')])
          .add(morph(dials, { handles: 0 }, 'quick'), 0)
          .add(morph(dials, { shrunk: 1 }, 'long'), 0.5)
          .add(sweep(wall, { drawn: 1 }), 0.9),
    },
    {
      id: 'miss',
      say: missSentence,
      notes:
        'A real miss, from digits it was never trained on; all its numbers belong to this picture, not to yours. Ask what you would do if this were your program. Misconception: a bright lamp means that it is right. The slider on the card goes through all forty misses.',
      seconds: 30,
      animate: (timeline, { wall, dials, miss, missNetwork }) => {
        const { layers, gaps } = missNetwork;
        timeline
          .add([fade(wall, 0), fade(dials, 0), draw(miss, 1, 'brisk')])
          .add(
            [...layers, ...gaps].map((each) => draw(each, 1, 'steady')),
            0.2,
          )
          .add(morph(missNetwork, { barcode: 1, fan: 1 }, 'brisk'), 0.3)
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
        'Only two outputs matter here: the digit that was meant and the one that was said. Each bar is one neuron’s activation times the difference of its two weights. Together with the biases they make exactly the lead of one output’s z over the other’s. Ask which neuron you would look at first.',
      seconds: 40,
      animate: (timeline, { missNetwork, missBars }) =>
        timeline
          .add([emphasise([missNetwork.layers[0], missNetwork.layers[1]], rest), ...dimmed(missNetwork.gaps, [rest, rest, 0])])
          .add(morph(missBars, { exact: 1 }, 'long'), 0.2),
    },
    {
      id: 'further-back',
      say: 'One layer back the bars no longer add up: each is the effect of switching one neuron off.',
      notes:
        'Through the sigmoid there are no exact shares any more. So each neuron of hidden layer 1 is set to 0, one pass each, and the lead is measured again. Two switched off together do not do what their bars add up to. It is still a good place to look.',
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
        'Take numbers from the room: a strip of dots. A pixel is switched to the farther one of black and white. Misconception: a mistake of which it is so sure must lie deep.',
      seconds: 40,
      ask: pixelsToSwitch,
      animate: (timeline, { missBars, missNetwork }) =>
        timeline
          .add(morph(missBars, { exact: 0, further: 0 }, 'quick'))
          .add([emphasise([missNetwork.layers[0]], 1), ...dimmed(missNetwork.gaps, [1, 1, 1])], 0),
    },
    {
      id: 'flip',
      say: rightedSentence,
      notes:
        'The picture in the middle is measured: each pixel was switched by itself, one pass each. The best one is kept, and so on until the answer turns. For one or two pixels that is proof that fewer cannot do it; for more it is only what was found. Click pixels in the copy to switch others.',
      seconds: 40,
      animate: (timeline, { missNetwork, miss, righting, switched }) =>
        timeline
          .add(fade(missNetwork, 0))
          .add(morph(miss, { aside: 1 }, 'quick'), 0)
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
        'Now your own digit, and most likely a right answer. Beginning with an empty grid, the pixel that helps most is given back, one after the other, until the answer is there again. Nobody would call this a digit. So a right answer is no proof of good reasons; for a 5 it needs no ink at all.',
      seconds: 40,
      animate: (timeline, { miss, righting, switched, enough, enoughOutputs }) =>
        timeline
          .add([fade(righting, 0), fade(switched, 0), draw(miss, 0, 'quick')])
          .add(draw(enough, 1, 'slow'), 0.25)
          .add(morph(enough, { told: 1 }, 'steady'), 0.9)
          .add(draw(enoughOutputs, 1, 'brisk'), 0.6)
          .add(lightUp(enoughOutputs, 1, 'steady'), 0.9)
          .add(morph(enoughOutputs, { boxed: 1 }, 'brisk'), 1.4),
    },
    {
      id: 'open',
      say: 'Knowing what the weights mean tells you where to look: when it fails, and when it works.',
      notes:
        'Here are the same bars for your own digit: to the right they speak for its answer, to the left for the runner-up. Rub out a stroke and see which bar goes first. It is no black box: every number is there, only there are many.',
      seconds: 30,
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
          .add(dimmed(network.gaps, [1, 0, 0]), 1)
          .add(morph(ownBars, { exact: 1, further: 1 }, 'slow'), 1.2),
    },
  ],
});

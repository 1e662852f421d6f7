/** A digit runs through the whole network: pattern makes pattern, and the brightest output is the answer. */

import { draw, emphasise, fade, flowAlong, lightUp, morph } from '../../src/animation/verbs';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { CardView } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { missesControl } from './controls';
import { neuronFace, scoreFace } from './neuronOrScore';
import { missesLegend, missesPlace } from './places';
import { brightestOutput, slideId } from './question';
import { describeFeeding, networkChoiceSentence } from './sentences';
import { loadTestedDigits } from './state';

export default defineSlide({
  id: slideId,
  title: 'Feeding an image forward',
  opening: {
    say: 'Let it run.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const tested = await loadTestedDigits(lesson, places);
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const card = new CardView(places.card);
    const seats = missesPlace(places);
    const misses = new GalleryView(seats);
    misses.position.set(seats.at.x, seats.at.y);
    misses.digits = tested.missed.map(({ pixels }) => pixels);
    const legend = new LabelView();
    legend.labels = [missesLegend(places)];
    return {
      views: { digit, card, received, network, misses, legend },
      show() {
        pen.show();
        neurons.show();
        const guess = lesson.guesses.value[slideId];
        network.guess = guess && guess.value < 10 ? { neuron: guess.value, amount: guess.amount ?? 0 } : undefined;
        const neuron = neuronFace(lesson, network.pointed ?? network.example, places);
        const score = scoreFace(lesson, tested, places);
        card.face = neuron;
        card.back = network.pointed ? neuron : score;
        card.reserved = reservedFor(lesson, places.layout === 'tall');
        misses.labels = tested.labels.value;
      },
      describe: (step) => describeFeeding(step, lesson),
      controls: [pen.control, neurons.control, missesControl(lesson, misses, tested)],
    };
  },

  steps: [
    {
      id: 'digit',
      say: (lesson) =>
        lesson.drawing.value.isEmpty
          ? 'Here is an empty grid. Draw a digit on it whenever you like.'
          : 'Here is a digit. Draw on it whenever you like.',
      notes:
        'Say that nothing here is a film: the digit can be changed at any moment, also half way through a movement. Draw one stroke on it yourself, and undo it. Then point at the rings on the right: that is the network, still dark.',
      seconds: 15,
      animate: (timeline, { network }) =>
        timeline.add([
          ...network.layers.map((layer) => draw(layer, 1, 'slow')),
          ...network.gaps.map((gap) => draw(gap, 1, 'slow')),
          morph(network, { barcode: 1 }, 'slow'),
        ]),
    },
    {
      id: 'inputs',
      say: 'Its 784 pixels are the input layer.',
      notes:
        'The narrow strip is the picture read row by row, all 784 values of it. Eighteen of them stand beside it as circles, so that there is something to see; the strip hides none. Misconception to watch for: the network gets a picture. It gets a list.',
      seconds: 15,
      animate: (timeline, { network }) =>
        timeline
          .add(morph(network, { tied: 1 }, 'steady'))
          .add(emphasise(network.layers[0], 1), '<')
          .add(lightUp(network.layers[0]), '<0.2')
          .add(morph(network, { fan: 1 }, 'steady'), '<0.2'),
    },
    {
      id: 'hidden-1',
      say: 'They decide hidden layer 1: one pattern makes the next.',
      notes:
        'Every neuron of hidden layer 1 looks at all 784 pixels. How it does that comes later; here it counts that the first pattern fixes the second completely. Stop it half way with K, draw, go on: the rest follows.',
      seconds: 20,
      animate: (timeline, { network }) =>
        timeline.add(flowAlong(network.gaps[0])).add(emphasise(network.layers[1], 1), 0.3).add(lightUp(network.layers[1]), 0.54),
    },
    {
      id: 'firing',
      say: 'It loosely resembles nerve cells, where some that fire make others fire. Only loosely.',
      notes:
        'Here is where the name comes from. Do not press the likeness: a lamp here is a number that is computed once, not a cell that fires over time. A plane resembles a bird about as much.',
      seconds: 15,
    },
    {
      id: 'hidden-2',
      say: 'That pattern makes another, in hidden layer 2.',
      notes:
        'The same again, from sixteen numbers to sixteen. What these lamps might stand for is the subject of the next slides; nobody has told the network.',
      seconds: 15,
      animate: (timeline, { network }) =>
        timeline.add(flowAlong(network.gaps[1])).add(emphasise(network.layers[2], 1), 0.3).add(lightUp(network.layers[2]), 0.54),
    },
    {
      id: 'which-lamp',
      say: (lesson) =>
        lesson.drawing.value.isEmpty
          ? 'Nothing is drawn yet. Draw a digit: which output will win, and how bright?'
          : 'Your digit is at the door. Which output will win, and how bright?',
      notes:
        'Take a show of hands for a few digits, then for the brightness: nearer a half, or nearer one? Misconception: the network sees what I see, and is always certain. → goes on without a guess.',
      seconds: 40,
      ask: brightestOutput,
    },
    {
      id: 'outputs',
      say: (lesson) =>
        lesson.drawing.value.isEmpty
          ? 'Nothing is drawn, and still the ten outputs have their values.'
          : 'And that one lights the ten outputs.',
      notes: 'Compare with the guesses. Name the runner-up too. It does not know what you meant, only these 784 numbers.',
      seconds: 20,
      animate: (timeline, { network }) =>
        timeline
          .add(flowAlong(network.gaps[2]))
          .add(emphasise(network.layers[3], 1), 0.3)
          .add(lightUp(network.layers[3]), 0.54)
          .add(morph(network, { guessShown: 1 }, 'brisk'), 1),
    },
    {
      id: 'choice',
      say: networkChoiceSentence,
      term: { word: 'brightest' },
      notes:
        'The rule is ours: we read off the brightest lamp, however dim it is. The network itself never says “I choose”, nor “I do not know”. Rub out part of the digit and watch a second lamp come up.',
      seconds: 20,
      animate: (timeline, { network }) => timeline.add(morph(network, { boxed: 1 }, 'steady')),
    },
    {
      id: 'point',
      say: 'Point at any neuron: its connections light up, and its number stands by the digit.',
      notes:
        'Move over the hidden neurons and then over the outputs; with the keyboard, Tab to the neurons and use the arrows. Ask: do two different digits light the same hidden lamps? Try it with the samples.',
      seconds: 30,
      animate: (timeline, { card, network }) => timeline.add(draw(card)).add(morph(network, { pointing: 1 }, 'brisk'), 0),
    },
    {
      id: 'score',
      say: (lesson) =>
        `${lesson.isEdited() ? 'As trained, it' : 'It'} gets ${lesson.testAccuracy.toFixed(1)} % of 10,000 unseen digits right. These it missed.`,
      notes:
        'The figure is for the 10,000 test digits of MNIST, none of which it was trained on. Forty of its misses stand here; under each, what it was meant to be and what the network says. Some are hard for us as well; many are not. Tap one to make it your digit.',
      seconds: 30,
      animate: (timeline, { network, misses, legend, card }) =>
        timeline
          .add([
            ...network.layers.slice(0, 3).map((layer) => emphasise(layer, 0)),
            ...network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
          ])
          .add(morph(network, { tied: 0, fan: 0, barcode: 0, pointing: 0 }, 'quick'), 0)
          .add(morph(card, { turned: 1 }, 'brisk'), 0)
          .add([draw(misses, 1, 'long'), draw(legend, 1, 'brisk')], 0.25),
    },
    {
      id: 'plain',
      say: 'It is the plainest network there is, and far from perfect.',
      notes:
        'There are many kinds of networks, better ones for pictures and for speech. This kind, the multilayer perceptron, is what one has to know first, and it is complicated enough. Other kinds reach 99.7 % and more on these digits.',
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
  ],
});

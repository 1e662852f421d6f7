/** The weight pictures, opened at last; and what the network makes of digits that are moved, turned, inverted, or none at all. */
import { draw, emphasise, fade, morph, moveTo } from '../../src/animation/verbs';
import { openHope } from '../../src/lesson/hope';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import type { NetworkView } from '../../src/views/NetworkView';
import { changesPart } from './changesPart';
import { loadMeasured } from './loadMeasured';
import { movedCopies } from './movedCopies';
import { learnedPlaces } from './places';
import { howFarRight } from './question';
import {
  centredSentence,
  edgesSentence,
  excitingSentence,
  learnedDescription,
  movedSentence,
  noiseSentence,
  plainPicturesSentence,
  recallSentence,
  smoothPicturesSentence,
  twoHundredSentence,
  upsideDownSentence,
} from './sentences';
import { smallWorld } from './smallWorld';
import { strangePictures } from './strangePictures';
import { wallsPart } from './wallsPart';

export default defineSlide({
  id: 'what-it-really-learned',
  title: 'What it really learned',
  opening: {
    say: 'Does it really look for edges?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },
  pinned: openHope,

  async build({ lesson, places }) {
    const at = learnedPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, places, { lines: [], below: 0 });
    const { network, ...neurons } = networkPart(lesson, places);
    const { fair, plain } = await loadMeasured(lesson);
    const walls = wallsPart(lesson, at, plain);
    const copies = movedCopies(lesson, at, plain.network);
    const changes = changesPart(lesson, places, at, fair, plain.network);
    const strange = strangePictures(lesson, places, at, fair, plain.network);
    const world = smallWorld(at, fair);
    showLaterLayers(network);
    return {
      views: {
        plain: walls.plain,
        smooth: walls.smooth,
        heads: walls.heads,
        network,
        wall: changes.wall,
        chart: changes.chart,
        noise: strange.noise,
        excites: strange.excites,
        excitesWords: strange.excitesWords,
        mean: world.mean,
        bars: world.bars,
        worldWords: world.words,
        strip: copies.strip,
        stripWords: copies.words,
        guess: walls.guess,
        digit,
        panel: changes.panel,
        received,
        home: { x: places.home.x, y: places.home.y, scale: 1 },
        receivedHome: { x: places.received.x, y: places.received.y },
        at,
      },
      show() {
        pen.show();
        neurons.show();
        walls.show();
        copies.show();
        changes.show();
        strange.show();
        world.show(changes.judges.value);
      },
      describe: (step) => learnedDescription(step, lesson),
      controls: [{ ...pen.control, toolsWidth: 262 }, neurons.control, ...walls.controls, ...changes.controls, ...strange.controls],
    };
  },

  steps: [
    {
      id: 'recall',
      say: recallSentence,
      notes:
        'The question was asked when we wondered why layers at all, and we have carried it ever since. Whoever made no guess can make one now; it is not scored. Ask for a show of hands, edges or pieces or whole digits, then go on.',
      seconds: 20,
      animate: (timeline, { guess, network }) =>
        timeline
          .add(draw(guess))
          .add(emphasise([network.layers[2], network.layers[3]], lightLevel.rest), 0)
          .add(morph(network, { boxed: 0 }, 'quick'), 0)
          .add(
            network.gaps.map((gap) => morph(gap, { dim: 0 }, 'quick')),
            0,
          ),
    },
    {
      id: 'plain',
      say: plainPicturesSentence,
      notes:
        'This is another network with the same sixteen and sixteen neurons: left to itself, it was only told which answers were right. Each picture is one neuron of hidden layer 1, green for positive weights, red for negative ones. Ask: where are the edges? The border is wild because hardly any digit ever has ink there.',
      seconds: 40,
      animate: (timeline, { plain, heads, guess, network, digit, received, at }) =>
        timeline
          .add(fade(network, 0))
          .add([moveTo(digit, at.digit), moveTo(received, at.received)], 0.1)
          .add(moveTo(guess, at.guessBeside), 0.1)
          .add(draw(plain, 1, 'long'), 0.5)
          .add(morph(heads, { plain: 1 }, 'steady'), 0.8)
          .add(morph(plain, { exampled: 1 }, 'quick'), 1.5),
    },
    {
      id: 'smooth',
      say: smoothPicturesSentence,
      notes:
        'Say it plainly: we asked for smooth pictures. The recipe makes neighbouring weights alike, and in our trials that cost no accuracy. It did not discover strokes by itself, and it does not score more because of them: it was also trained longer, and on digits that were shifted, turned and bent. Point at the pictures; the lamp in the middle says how the neuron takes your digit.',
      seconds: 40,
      animate: (timeline, { plain, smooth, heads, at }) => {
        if (at.compact) timeline.add(fade(plain, 0));
        timeline
          .add(draw(smooth, 1, 'long'), at.compact ? 0.25 : 0)
          .add(morph(heads, { smooth: 1 }, 'steady'), 0.4)
          .add([morph(plain, { exampled: 0 }, 'quick'), morph(smooth, { exampled: 1 }, 'quick')], 1);
      },
    },
    {
      id: 'answer',
      say: edgesSentence,
      notes:
        'The test: a straight line, with one sign three pixels deep on one side of it and the other sign on the other, must hold at least half of all the weight in the picture. Those that pass keep their light and show their line. The depth was our choice, made with the counts in sight: with two pixels none of the sixteen as trained would pass, with three 4, with four 7. So the count says more about the test than about the network; say so. What the others look for has no name. Compare with the guess: nobody was told what to find, and it found its own way.',
      seconds: 40,
      animate: (timeline, { plain, smooth, heads }) =>
        timeline
          .add([morph(plain, { tested: 1 }, 'steady'), morph(smooth, { tested: 1 }, 'steady')])
          .add(morph(heads, { tested: 1 }, 'steady'), 0.3),
    },
    {
      id: 'how-far',
      say: 'Centring off. How many pixels to the right can this digit go before the answer changes?',
      notes:
        'Show of hands for each number. Misconceptions: it knows what this digit is, wherever it stands; and, whoever is that sure must be right. Ask somebody who says “never” for the reason. → goes on without a guess.',
      seconds: 40,
      ask: howFarRight,
      animate: (timeline, { plain, smooth, heads, guess, network, digit, received, home, receivedHome }) =>
        timeline
          .add([plain, smooth, heads, guess].map((view) => fade(view, 0)))
          .add(emphasise(network.layers[1], 0), 0)
          .add(emphasise(network.layers[2], 0), 0)
          .add(emphasise(network.layers[3], 1), 0)
          .add([moveTo(digit, home), moveTo(received, receivedHome)], 0.15)
          .add(fade(network, 1), 0.4)
          .add(morph(network, { boxed: 1 }, 'quick'), 0.6),
    },
    {
      id: 'shift',
      say: movedSentence,
      notes:
        'The same digit, a pixel further each time; under each copy what the smooth and the plain network say. The ring marks the first change. Each weight is nailed to one place: one cell on, the ink meets other weights. And look at the brightness: it is just as sure of the wrong answer.',
      seconds: 40,
      animate: (timeline, { strip, stripWords }) => timeline.add(draw(strip, 1, 'long')).add(draw(stripWords, 1, 'long'), 0.2),
    },
    {
      id: 'two-hundred',
      say: twoHundredSentence,
      notes:
        'Two hundred digits that the network never saw; the curve is measured on them in this page, a move of so many pixels to the right each time. Now the sliders: shift, turn, shrink, add noise, and the two hundred are changed as yours is. Each slider is an edit; undo takes it back. Ask which change hurts least.',
      seconds: 60,
      animate: (timeline, { strip, stripWords, panel, wall, chart, at }) =>
        timeline
          .add([fade(strip, 0), fade(stripWords, 0)])
          .add([morph(panel, { carded: 1, outlined: 1 }, 'brisk'), morph(panel, { shown: at.compact ? 1 : 6 }, 'steady')], 0.2)
          .add(draw(wall, 1, 'steady'), 0.3)
          .add(morph(wall, { lit: 1 }, 'steady'), 0.8)
          .add(draw(chart, 1, 'long'), 0.5)
          .add(morph(wall, { judge: 1 }, 'slow'), 1.5)
          .add(morph(chart, { markShown: 1 }, 'brisk'), 1.9),
    },
    {
      id: 'centre',
      say: centredSentence,
      notes:
        'The network cannot find the digit, so we find it for the network: centre of mass to the middle, longer side to 20 pixels, as was done with all its training digits. Move your digit with the slider and switch centring on and off below it. Where ink has left the grid, nothing brings it back. Half of what looks clever here is this small piece of ordinary code.',
      seconds: 40,
      animate: (timeline, { wall, chart }) =>
        timeline
          .add(morph(wall, { judge: 2 }, 'slow'))
          .add(morph(chart, { restored: 1 }, 'long'), 0)
          .add(morph(chart, { markShown: 0 }, 'quick'), 0),
    },
    {
      id: 'upside-down',
      say: upsideDownSentence,
      notes:
        'A 0, a 1 and an 8 may survive this; a 6 becomes a 9, and nobody can blame it. The point is the second number: bright means sure, and sure does not mean right. Nothing in its training ever rewarded doubt about a strange picture. Try invert as well: black for white, and for us nothing has changed.',
      seconds: 40,
      // A phone has no room for both the chart and all sliders.
      animate: (timeline, { wall, chart, panel, at }) => {
        timeline.add(morph(wall, { judge: 3 }, 'slow'));
        if (at.compact) timeline.add(fade(chart, 0), 0).add(morph(panel, { shown: 6 }, 'steady'), 0.3);
      },
    },
    {
      id: 'noise',
      say: noiseSentence,
      notes:
        'Every pixel drawn by lot. Ask what it should say: nothing, of course, but none of the ten outputs means “nothing”. The bars count its answers to a thousand such pictures; it has its favourites. On digits like those it learned from, 0.9 is right about nine times in ten; on anything else the number means nothing.',
      seconds: 40,
      animate: (timeline, { wall, chart, panel, noise, at }) => {
        timeline.add(fade(chart, 0));
        if (at.compact) timeline.add([fade(wall, 0), morph(panel, { shown: 0 }, 'quick')], 0);
        timeline
          .add(draw(noise, 1, 'slow'), 0.2)
          .add(morph(noise, { said: 1 }, 'brisk'), 0.7)
          .add(morph(wall, { judge: 4 }, 'slow'), 0.2);
      },
    },
    {
      id: 'draw-no',
      say: excitingSentence,
      notes:
        'We let the page climb: from an empty grid, always a little in the direction that raises one output, until it gets no further. Choose another output below the picture. It is the best that was found, not proven to be the best there is. No digit to be seen, and yet its z is larger than that of any real digit in our two hundred.',
      seconds: 40,
      animate: (timeline, { noise, panel, wall, excites, excitesWords }) =>
        timeline
          .add([fade(noise, 0), fade(wall, 0), morph(panel, { shown: 0 }, 'quick')])
          .add(draw(excites, 1, 'long'), 0.25)
          .add(draw(excitesWords, 1, 'brisk'), 1),
    },
    {
      id: 'why',
      say: 'It never saw anything but digits in the middle, and was never asked to doubt.',
      notes:
        'That explains all of it: noise, the moved digit, the upside-down one. Its little world has ten things in it, each in the same place. Nothing in its structure knows that two pixels are neighbours; networks that do are the next chapter of this story, and they reach 99.7 % and more.',
      seconds: 20,
      animate: (timeline, { excites, excitesWords, wall, mean, bars, worldWords }) =>
        timeline
          .add([fade(excites, 0), fade(excitesWords, 0), morph(wall, { judge: 0 }, 'quick')])
          .add(fade(wall, 1), 0.3)
          .add([draw(mean), draw(worldWords, 1, 'brisk')], 0.3)
          .add(draw(bars, 1, 'slow'), 0.5),
    },
  ],
});

/** Its inputs make room for the walls. */
function showLaterLayers(network: NetworkView): void {
  network.layers.forEach((layer, l) => {
    Object.assign(layer, { drawn: l === 0 ? 0 : 1, lit: 1 });
  });
  Object.assign(network, { boxed: 1 });
  for (const gap of network.gaps.slice(1)) Object.assign(gap, { drawn: 1, dim: 0.3 });
}

/** The weight pictures, opened at last; and what the network makes of digits that are moved, turned, inverted, or none at all. */
import { draw, emphasise, fade, morph, moveTo } from '../../src/animation/verbs';
import { hopeOf, openHope } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import { counted, written } from '../../src/theme/numbers';
import { learnedPlaces } from '../shared/walls/learnedPlaces';
import { loadPlain, open, plainOf, wallsPart } from '../shared/walls/wallsPart';
import { captions, changesPart, exampleMove } from './changesPart';
import { howFar } from './howFar';
import { movedCopies } from './movedCopies';
import { howFarRight } from './question';
import { smallWorld } from './smallWorld';
import { exciting, strangePictures } from './strangePictures';
import { measureAll, noisesTried, sure, withstood } from './withstood';

export default defineSlide({
  id: 'what-it-really-learned',
  title: 'What it really learned',
  pinned: openHope,

  async build({ lesson, places }) {
    const at = learnedPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, places, { lines: [], below: 0 });
    const { network, ...neurons } = networkPart(lesson, places);
    const fair = await lesson.sampleSet('fair');
    const plain = await loadPlain(lesson);
    await measureAll(lesson.network(), fair);
    await measureAll(plain.network, fair, true);
    for (const network of [lesson.network(), plain.network]) exciting(network, 3, fair);
    const walls = wallsPart(lesson, at, plain);
    const copies = movedCopies(lesson, at, plain.network);
    const changes = changesPart(lesson, places, at, fair, plain.network);
    const strange = strangePictures(lesson, places, at, fair, plain.network);
    const world = smallWorld(at, fair, at.compact ? ['as is', '4 px', 'centred', 'upside', 'noise'] : captions);
    network.layers.forEach((layer, l) => {
      Object.assign(layer, { drawn: l === 0 ? 0 : 1, lit: 1 });
    });
    Object.assign(network, { boxed: 1 });
    for (const gap of network.gaps.slice(1)) Object.assign(gap, { drawn: 1, dim: 0.3 });
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
      networks: { plain: [walls.plain, copies.words, changes.chart, strange.excites] },
      show() {
        pen.show();
        neurons.show();
        walls.show();
        copies.show();
        changes.show();
        strange.show();
        world.show(changes.judges.value);
      },
      describe(step) {
        const pass = lesson.pass();
        const now = lesson.drawing.value.isEmpty
          ? `Nothing is drawn; output ${pass.best} is brightest, at ${written(pass.activation(3, pass.best))}.`
          : `Your digit is called ${pass.best}, at ${written(pass.activation(3, pass.best))}.`;
        const lit = `For your digit ${countLit(pass.activations(1))} of these 16 are lit.`;
        if (step === 'opening' || step === 'recall') return `Your guess for the hidden neurons: ${hopeOf(lesson).text}. ${lit}`;
        if (step === 'plain') return `Sixteen weight pictures of a network trained plainly, almost noise. ${lit}`;
        if (step === 'smooth') return `Beside them sixteen of the lesson’s network, smooth, with strokes and arcs. ${lit}`;
        if (step === 'answer') return `${edgesFound(lesson)} of the lesson’s sixteen are edges by our test. ${lit}`;
        if (step === 'how-far' || step === 'shift') return `${movedSentence(lesson)} ${now}`;
        return now;
      },
      controls: [{ ...pen.control, toolsWidth: 262 }, neurons.control, ...walls.controls, ...changes.controls, ...strange.controls],
    };
  },

  steps: [
    {
      id: 'recall',
      say: (lesson) => {
        const { value, text } = hopeOf(lesson);
        if (value === 0) return 'What do these hidden neurons look for? You have not said. Now we open them.';
        return `You guessed that the hidden neurons look for: ${text}. Now we open them.`;
      },
      notes:
        'The question was asked when we wondered why layers at all, and we have carried it ever since. Whoever made no guess can make one now; it is not scored. Ask for a show of hands, edges or pieces or whole digits, then go on. (20 s)',
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
      say: (lesson) => {
        const plain = plainOf(lesson);
        const right = plain ? `${written(plain.percent, 1)} % of unseen digits` : 'most unseen digits';
        return `Trained plainly, the weight pictures are almost noise, and yet it gets ${right} right.`;
      },
      notes:
        'This is another network with the same sixteen and sixteen neurons: left to itself, it was only told which answers were right. Each picture is one neuron of hidden layer 1, green for positive weights, red for negative ones. Ask: where are the edges? The border is wild because hardly any digit ever has ink there. (40 s)',
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
      say: (lesson) => {
        const trained = lesson.isEdited() ? ', as trained' : '';
        return `Asked for smooth pictures too, the lesson’s own shows strokes and arcs: ${written(lesson.testAccuracy, 1)} %${trained}.`;
      },
      notes:
        'Say it plainly: we asked for smooth pictures. The recipe makes neighbouring weights alike, and in our trials that cost no accuracy. It did not discover strokes by itself, and it does not score more because of them: it was also trained longer, and on digits that were shifted, turned and bent. Point at the pictures; the lamp in the middle says how the neuron takes your digit. (40 s)',
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
      say: (lesson) => {
        const found = edgesFound(lesson);
        const some = found === 0 ? 'None' : found === 16 ? 'All sixteen' : `${found} of 16`;
        return `${some} ${found === 1 ? 'looks' : 'look'} like an edge by our test. Loops and edges were our story, not its own.`;
      },
      notes:
        'The test: a straight line, with one sign three pixels deep on one side of it and the other sign on the other, must hold at least half of all the weight in the picture. Those that pass keep their light and show their line. The depth was our choice, made with the counts in sight: with two pixels none of the sixteen as trained would pass, with three 4, with four 7. So the count says more about the test than about the network; say so. What the others look for has no name. Compare with the guess: nobody was told what to find, and it found its own way. (40 s)',
      animate: (timeline, { plain, smooth, heads }) =>
        timeline
          .add([morph(plain, { tested: 1 }, 'steady'), morph(smooth, { tested: 1 }, 'steady')])
          .add(morph(heads, { tested: 1 }, 'steady'), 0.3),
    },
    {
      id: 'how-far',
      say: 'Centring off. How many pixels to the right can this digit go before the answer changes?',
      notes:
        'Show of hands for each number. Misconceptions: it knows what this digit is, wherever it stands; and, whoever is that sure must be right. Ask somebody who says “never” for the reason. → goes on without a guess. (40 s)',
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
        'The same digit, a pixel further each time; under each copy what the smooth and the plain network say. The ring marks the first change. Each weight is nailed to one place: one cell on, the ink meets other weights. And look at the brightness: it is just as sure of the wrong answer. (40 s)',
      animate: (timeline, { strip, stripWords }) => timeline.add(draw(strip, 1, 'long')).add(draw(stripWords, 1, 'long'), 0.2),
    },
    {
      id: 'two-hundred',
      say: (lesson) => {
        const measured = measuredNow(lesson);
        if (!measured) return `Slide all two hundred digits ${exampleMove} pixels to the right, and fewer of them are still right.`;
        return `Slide all two hundred ${exampleMove} pixels to the right: ${rightOf(measured.rightAt(exampleMove, false))} of 200 are still right.`;
      },
      notes:
        'Two hundred digits that the network never saw; the curve is measured on them in this page, a move of so many pixels to the right each time. Now the sliders: shift, turn, shrink, add noise, and the two hundred are changed as yours is. Each slider is an edit; undo takes it back. Ask which change hurts least. (60 s)',
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
      say: (lesson) => {
        const measured = measuredNow(lesson);
        if (!measured) return 'Centre them again, as the pad does with a drawing, and count anew.';
        const [unmoved, moved, again] = [
          rightOf(measured.rightAt(0, false)),
          rightOf(measured.rightAt(exampleMove, false)),
          rightOf(measured.rightAt(exampleMove, true)),
        ];
        const verdict = again - moved >= 0.8 * (unmoved - moved) ? ', as good as never moved' : '';
        return `Centre them again, as the pad does with a drawing: ${again} of 200 are right${verdict}.`;
      },
      notes:
        'The network cannot find the digit, so we find it for the network: centre of mass to the middle, longer side to 20 pixels, as was done with all its training digits. Move your digit with the slider and switch centring on and off below it. Where ink has left the grid, nothing brings it back. Half of what looks clever here is this small piece of ordinary code. (40 s)',
      animate: (timeline, { wall, chart }) =>
        timeline
          .add(morph(wall, { judge: 2 }, 'slow'))
          .add(morph(chart, { restored: 1 }, 'long'), 0)
          .add(morph(chart, { markShown: 0 }, 'quick'), 0),
    },
    {
      id: 'upside-down',
      say: (lesson) => {
        const measured = measuredNow(lesson);
        if (!measured) return 'Turn them upside down, and it still answers as if it knew.';
        const { right, sure: count } = measured.upsideDown;
        return `Upside down, ${rightOf(right)} of 200 are right; yet for ${count} some output is above ${sure}.`;
      },
      notes:
        'A 0, a 1 and an 8 may survive this; a 6 becomes a 9, and nobody can blame it. The point is the second number: bright means sure, and sure does not mean right. Nothing in its training ever rewarded doubt about a strange picture. Try invert as well: black for white, and for us nothing has changed. (40 s)',
      // A phone has no room for both the chart and all sliders.
      animate: (timeline, { wall, chart, panel, at }) => {
        timeline.add(morph(wall, { judge: 3 }, 'slow'));
        if (at.compact) timeline.add(fade(chart, 0), 0).add(morph(panel, { shown: 6 }, 'steady'), 0.3);
      },
    },
    {
      id: 'noise',
      say: (lesson) => {
        const measured = measuredNow(lesson);
        if (!measured) return 'Pure noise gets an answer too: it has no way to say “nothing”.';
        return `Pure noise gets an answer too; ${measured.noise.bright} of ${counted(noisesTried)} such pictures light an output above one half.`;
      },
      notes:
        'Every pixel drawn by lot. Ask what it should say: nothing, of course, but none of the ten outputs means “nothing”. The bars count its answers to a thousand such pictures; it has its favourites. On digits like those it learned from, 0.9 is right about nine times in ten; on anything else the number means nothing. (40 s)',
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
      say: (lesson) =>
        lesson.isEdited()
          ? 'It tells digits apart but cannot draw one: this, computed, excites an output strongly.'
          : 'It tells digits apart but cannot draw one: this excites an output more than any of 200 digits.',
      notes:
        'We let the page climb: from an empty grid, always a little in the direction that raises one output, until it gets no further. Choose another output below the picture. It is the best that was found, not proven to be the best there is. No digit to be seen, and yet its z is larger than that of any real digit in our two hundred. (40 s)',
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
        'That explains all of it: noise, the moved digit, the upside-down one. Its little world has ten things in it, each in the same place. Nothing in its structure knows that two pixels are neighbours; networks that do are the next chapter of this story, and they reach 99.7 % and more. (20 s)',
      animate: (timeline, { excites, excitesWords, wall, mean, bars, worldWords }) =>
        timeline
          .add([fade(excites, 0), fade(excitesWords, 0), morph(wall, { judge: 0 }, 'quick')])
          .add(fade(wall, 1), 0.3)
          .add([draw(mean), draw(worldWords, 1, 'brisk')], 0.3)
          .add(draw(bars, 1, 'slow'), 0.5),
    },
  ],
});

const rightOf = (right: readonly boolean[]) => right.filter(Boolean).length;

/** How many of the lesson's sixteen pass the test. */
const edgesFound = (lesson: Lesson) => open(lesson.network()).found.length;

/** Nothing until the fair digits have been loaded. */
function measuredNow(lesson: Lesson) {
  const fair = lesson.samples('fair');
  return fair.length > 0 ? withstood(lesson.network(), fair) : undefined;
}

function movedSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn. Draw a digit, and see how far to the right it can go.';
  const far = howFar(lesson);
  if (!far) return 'This picture reaches the right edge, so there is no room to move it.';
  const { answer, changedAt, calledThen, room } = far;
  const pixels = (count: number) => `${count} ${count === 1 ? 'pixel' : 'pixels'}`;
  if (changedAt === undefined) return `It can go ${pixels(room)} to the right before it leaves the grid, and the answer stays ${answer}.`;
  return `${pixels(changedAt)} to the right, and the answer is no longer ${answer} but ${calledThen}.`;
}

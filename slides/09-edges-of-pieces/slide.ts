/** Pieces are made of edges: the hoped-for cascade runs, layer by layer; and one test of it that needs no look inside. */

import { draw, emphasise, fade, flowAlong, lightUp, morph, moveTo } from '../../src/animation/verbs';
import type { Sample } from '../../src/digits/samples';
import { hopeOf } from '../../src/lesson/hope';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import { type Place, seenAt } from '../../src/theme/places';
import { CardView } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
import type { PixelGridView } from '../../src/views/PixelGridView';
import { HopeView } from '../shared/pieces/HopeView';
import { emptyLamps } from './emptyLamps';
import { loopPart } from './loopPart';
import { type LoopPlaces, loopPlaces } from './places';
import { emptyPicture } from './question';
import { reading } from './reading';
import { describeEdges, emptySentence, hopedSentence, loopSentence } from './sentences';
import { edgesThere } from './state';

/** What the network does is not the subject: its connections stay behind its lamps. */
const faintGaps = 0.4;
/** Of hidden layer 1, one for each edge of the loop. */
const neuronsOfLoop: readonly number[] = [0, 2, 3, 6, 7];

export default defineSlide({
  id: 'edges-of-pieces',
  title: 'Edges of pieces',
  reading,
  opening: {
    say: 'But who finds the loop?',
    notes: 'Somebody in the class has thought it already. Let them say it.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const at = loopPlaces(places);
    const caption = { lines: ['received'], below: 15 };
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, caption);
    standSmall(digit, at.digit);
    const { network, ...neurons } = networkPart(lesson, { ...places, home: at.digit });
    network.signed = 0;
    const { views: plates, ...loop } = loopPart(lesson, at);
    plates.loop.drawn = 1;
    const alone = seenAt(at.loop, at.alone);
    plates.plates.position.set(alone.x, alone.y);
    plates.plates.scale.set(alone.scale);
    const hope = new HopeView(places.net, {
      pieces: [
        { kind: 'loop', neuron: 1, edges: neuronsOfLoop },
        { kind: 'line', neuron: 3, edges: [1, 5, 8] },
      ],
      output: 9,
    });
    const { empty, ...lamps } = emptyLamps(lesson, at.empty);
    const guess = new CardView(at.guess);
    for (const layer of network.layers) layer.emphasis = lightLevel.rest;
    for (const gap of network.gaps) gap.dim = faintGaps;
    return {
      views: { digit, network, hope, ...plates, lined: linedDigits(at, await lesson.sampleSet('fair')), empty, guess, received },
      show() {
        pen.show();
        neurons.show();
        lamps.show();
        loop.show();
        hope.without = neuronsOfLoop.filter((_, i) => !edgesThere(lesson).value[i]);
        guess.face = { heading: 'your bet', lines: [{ label: hopeOf(lesson).text }] };
      },
      describe: (step) => describeEdges(step, lesson),
      controls: [{ ...pen.control, toolsWidth: at.digit.tools }, neurons.control, loop.control, lamps.control],
    };
  },

  steps: [
    {
      id: 'objection',
      say: 'Finding a loop is as hard as finding a 9, and who says that loops are the right pieces?',
      notes:
        'Both objections are fair. The problem has only moved; and loop and line are our idea, not the network’s. Halves of a 9 are pieces, too.',
      seconds: 14,
      animate: (timeline, { plates, other }) =>
        timeline
          .add(moveTo(plates, { x: 0, y: 0, scale: 1 }))
          .add(draw(other, 1, 'slow'), 0.3)
          .add(morph(other, { apart: 1 }, 'slow'), 0.9),
    },
    {
      id: 'loop',
      say: loopSentence,
      term: { word: 'edges' },
      introduces: ['edge'],
      notes:
        'An edge has a place and a direction: here dark, there bright. Finding one of those sounds easy. Press one: it goes, and the lamp that we hope for goes out.',
      seconds: 13,
      animate: (timeline, { loop, lamp, other, closeUp }) =>
        timeline
          .add(fade(other, 0))
          .add(morph(loop, { apart: 1 }, 'slow'), 0.2)
          .add(draw(lamp, 1, 'steady'), 0.8)
          .add(draw(closeUp, 1, 'slow'), 1),
    },
    {
      id: 'line',
      say: 'The long line of a 1, a 4 or a 7 is edges, too, end to end.',
      notes: 'The same edges serve in many pieces, as the same pieces serve in many digits. That would make layers worth having.',
      seconds: 12,
      animate: (timeline, { line, lined, closeUp }) =>
        timeline
          .add(fade(closeUp, 0))
          .add(draw(line, 1, 'steady'), 0.2)
          .add(morph(line, { apart: 1 }, 'slow'), 0.7)
          .add(draw(lined, 1, 'steady'), 0.9),
    },
    {
      id: 'hoped',
      say: hopedSentence,
      notes:
        'Follow the light. The edges of a loop wake one neuron, those of a line another; these two wake the 9. It would be beautiful. Dashed is what we only hope for.',
      seconds: 15,
      animate: (timeline, { lined, loop, lamp, line, network, edges, pieces, whole, hope }) =>
        timeline
          .add([draw(loop, 0, 'quick'), draw(line, 0, 'quick'), fade(lamp, 0), fade(lined, 0)])
          .add([...network.layers.map((layer) => draw(layer, 1, 'steady')), morph(network, { barcode: 1, fan: 1, tied: 1 }, 'steady')], 0.1)
          .add(emphasise(network.layers[3], 1), 0.1)
          .add(draw(edges, 1, 'brisk'), 0.3)
          .add(morph(edges, { apart: 1 }, 'slow'), 0.5)
          .add(morph(hope, { edges: 1 }, 'slow'), 0.6)
          .add(morph(hope, { toPieces: 1 }, 'steady'), 1.5)
          .add(draw(pieces, 1, 'brisk'), 1.7)
          .add(morph(pieces, { apart: 1 }, 'steady'), 1.9)
          .add(morph(hope, { pieces: 1 }, 'brisk'), 2.0)
          .add(morph(hope, { toDigit: 1 }, 'steady'), 2.5)
          .add(draw(whole, 1, 'brisk'), 2.8)
          .add(morph(hope, { digit: 1 }, 'brisk'), 3.1),
    },
    {
      id: 'empty-picture',
      say: 'An empty picture has no edges, so no edge finder should light up. How many of the sixteen do?',
      notes:
        'First ask what edge finders would do; everybody has that number at once: none. Then collect guesses at what these sixteen really do. It is a guess: nobody can work it out from what we know so far. Misconception: a neuron that is lit has found something.',
      seconds: 38,
      ask: emptyPicture,
      animate: (timeline, { plates, network, hope, empty }) =>
        timeline.add([plates, network, hope].map((each) => fade(each, 0))).add(draw(empty, 1, 'slow'), 0.2),
    },
    {
      id: 'actual',
      say: emptySentence,
      notes:
        'This is the real network, and a picture without a single bright pixel. Read a few lamps aloud. They were on before you drew anything. So a lit neuron need not have found anything; or it has something of its own that lifts it. That is no proof against edges, only a first crack, and you will meet the something when we take one neuron apart. Ask: would you drop the hope now?',
      seconds: 33,
      animate: (timeline, { empty }) =>
        timeline
          .add(morph(empty, { lit: 1 }, 'slow'))
          .add(morph(empty, { counted: 1 }, 'long'), 0.9)
          .add(morph(empty, { total: 1 }, 'brisk'), 2.2),
    },
    {
      id: 'later',
      say: 'So do real neurons look for edges? Keep the question: near the end we open them up.',
      notes: 'Keep your bet, too. First we find out what a neuron can do.',
      seconds: 8,
      animate: (timeline, { plates, network, hope, empty, guess }) =>
        timeline
          .add([fade(empty, 0), fade(plates, 0), morph(hope, { edges: 0, toPieces: 0, pieces: 0, toDigit: 0, digit: 0 }, 'quick')])
          .add(
            network.gaps.map((gap) => draw(gap, 1, 'quick')),
            0,
          )
          .add([fade(network, 1), fade(hope, 1), ...network.layers.map((layer) => emphasise(layer, 1))], 0.2)
          .add([flowAlong(network.gaps[0], 'steady'), lightUp(network.layers[0]), lightUp(network.layers[1])], 0.4)
          .add([flowAlong(network.gaps[1], 'steady'), lightUp(network.layers[2])], 0.9)
          .add([flowAlong(network.gaps[2], 'steady'), lightUp(network.layers[3])], 1.4)
          .add([morph(hope, { framed: 1 }, 'steady'), draw(guess)], 1.8)
          .add(morph(network, { boxed: 1 }, 'brisk'), 1.8),
    },
  ],
});

function standSmall(digit: PixelGridView, { x, y, width }: Place): void {
  digit.position.set(x, y);
  digit.scale.set(width / digit.edge);
  digit.gap = 0;
}

/** Three digits with a long line. */
function linedDigits({ lined }: LoopPlaces, fair: readonly Sample[]): GalleryView {
  const gallery = new GalleryView(lined);
  gallery.position.set(lined.at.x, lined.at.y);
  gallery.digits = [1, 4, 7].flatMap((label) => fair.find((sample) => sample.label === label)?.pixels ?? []);
  return gallery;
}

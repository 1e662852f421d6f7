/** Pieces are made of edges: the hoped-for cascade, layer by layer, and tests of it that need no look inside. */

import { draw, emphasise, fade, flowAlong, lightUp, morph } from '../../src/animation/verbs';
import { edgesApart, pieceAt } from '../../src/digits/pieces';
import type { Sample } from '../../src/digits/samples';
import { hopeOf } from '../../src/lesson/hope';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import { CardView } from '../../src/views/CardView';
import { GalleryView } from '../../src/views/GalleryView';
import { type PlateAmounts, PlatesView, type PlateWords } from '../../src/views/PlatesView';
import { HopeView } from '../shared/pieces/HopeView';
import { columnControls } from './controls';
import { hopedAndActual } from './hopedAndActual';
import { type LoopPlaces, loopPlaces } from './places';
import { emptyPicture } from './question';
import { describeEdges, emptySentence } from './sentences';

export default defineSlide({
  id: 'edges-of-pieces',
  title: 'Edges of pieces',
  opening: {
    say: 'But who finds the loop?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  async build({ lesson, places }) {
    const at = loopPlaces(places);
    const caption = at.compact ? { lines: ['received'], below: 13 } : undefined;
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: at.received }, caption);
    const { network, ...neurons } = networkPart(lesson, places);
    const fair = await lesson.sampleSet('fair');
    const tests = hopedAndActual(lesson, at, places.net, fair);
    const hope = new HopeView(places.net, { edges: [1, 3, 4, 6, 8, 9, 11, 14], neurons: [1, 3], output: 9 });
    const guess = new CardView(at.guess);
    for (const layer of network.layers) layer.emphasis = lightLevel.rest;
    return {
      views: { digit, network, ...loopAndLine(at), lined: linedDigits(at, fair), hope, guess, ...tests.views, received },
      show() {
        pen.show();
        neurons.show();
        tests.show();
        guess.reserved = reservedFor(lesson, at.compact);
        guess.face = {
          heading: at.compact ? 'your guess' : 'Your guess for the middle layers',
          lines: [{ label: hopeOf(lesson).text }],
        };
      },
      describe: (step) => describeEdges(step, lesson),
      controls: [pen.control, ...columnControls(at, neurons.control, tests)],
    };
  },

  steps: [
    {
      id: 'objection',
      say: 'But who finds the loop? That only moves the problem.',
      notes:
        'Let the sceptics speak: to find a loop is as hard as to find a 9, and who says which pieces are the right ones? Both questions stay open for a moment.',
      seconds: 15,
      animate: (timeline, { loop }) => timeline.add(draw(loop, 1, 'slow')),
    },
    {
      id: 'loop',
      say: 'A loop is a ring of short edges.',
      notes: 'Five here; the number is ours. An edge is a short stretch of a stroke, in one place and one direction.',
      seconds: 15,
      animate: (timeline, { loop }) => timeline.add(morph(loop, { apart: 1 }, 'slow')),
    },
    {
      id: 'line',
      say: 'A long line, as in 1, 4 and 7, is a few edges end to end.',
      notes: 'The same edges serve in many pieces, as the same pieces serve in many digits. That is what would make layers worth having.',
      seconds: 15,
      animate: (timeline, { line, lined }) =>
        timeline
          .add(draw(line, 1, 'steady'))
          .add(morph(line, { apart: 1 }, 'slow'), 0.5)
          .add(draw(lined, 1, 'steady'), 0.7),
    },
    {
      id: 'hoped',
      say: 'So hope for this: edges in hidden layer 1, pieces in hidden layer 2, then the digit.',
      notes:
        'Follow a 9 from left to right: hidden layer 1 finds its edges, hidden layer 2 puts them together to a loop and a line, and these two light the 9. All of it is illustration: dashed frames, dashed rings, no lamp is lit.',
      seconds: 30,
      animate: (timeline, { loop, line, lined, network, edges, parts, whole, hope }) =>
        timeline
          .add([fade(loop, 0), fade(line, 0), fade(lined, 0)])
          .add([...network.layers.map((layer) => draw(layer, 1, 'steady')), morph(network, { barcode: 1, fan: 1, tied: 1 }, 'steady')], 0.1)
          .add(
            network.gaps.flatMap((gap) => [draw(gap, 1, 'steady'), morph(gap, { dim: 0.16 }, 'quick')]),
            0.3,
          )
          .add(draw(edges, 1, 'steady'), 0.7)
          .add(morph(edges, { apart: 1 }, 'slow'), 0.9)
          .add(draw(parts, 1, 'steady'), 1.3)
          .add(morph(parts, { apart: 1 }, 'slow'), 1.5)
          .add(draw(whole, 1, 'steady'), 1.9)
          .add(morph(hope, { rings: 1, joined: 1 }, 'steady'), 2.1),
    },
    {
      id: 'guess',
      say: 'This is one guess. Yours stands beside it, not scored.',
      notes:
        'What was said on the slide before stands by the digit. It can still be changed there, and the overview keeps it pinned to the slide that takes it up. Nobody is right yet: we have looked at no neuron.',
      seconds: 15,
      animate: (timeline, { guess }) => timeline.add(draw(guess)),
    },
    {
      id: 'empty-picture',
      say: 'If they were edge finders: how many should light for an empty picture? And how many do?',
      notes:
        'The first number everybody has at once: none, there is no edge. The second one is the guess. Misconception: a lit neuron has found something. → goes on without a guess.',
      seconds: 40,
      ask: emptyPicture,
    },
    {
      id: 'actual',
      say: emptySentence,
      notes:
        'The small column holds the lamps for an empty picture, beside those for the digit on stage. Below stands, for the ringed or else brightest neuron of each layer, the average of all fair digits that light it: no loop and no edge jumps out. Point at other neurons; switch between hoped and actual. These grey pictures are made from activations alone.',
      seconds: 40,
      animate: (timeline, { network, hope, guess, actual1, actual2, actual3, empty, counts }) =>
        timeline
          .add([fade(guess, 0), morph(hope, { rings: 0 }, 'quick')])
          .add([emphasise(network.layers[1], 1), emphasise(network.layers[2], 1), emphasise(network.layers[3], 1)], 0)
          .add([draw(empty, 1, 'steady'), lightUp(empty), draw(counts)], 0.2)
          .add([flowAlong(network.gaps[0], 'steady'), lightUp(network.layers[0]), lightUp(network.layers[1])], 0.7)
          .add([flowAlong(network.gaps[1], 'steady'), lightUp(network.layers[2])], 1.2)
          .add([flowAlong(network.gaps[2], 'steady'), lightUp(network.layers[3])], 1.7)
          .add([draw(actual1), draw(actual2), draw(actual3), morph(network, { boxed: 1 }, 'brisk')], 2),
    },
    {
      id: 'later',
      say: 'What single neurons really learned comes near the end.',
      notes:
        'Why layers at all is now a question with a plan: find out what a neuron can do, then look at what these have learned. Keep the guess in mind.',
      seconds: 10,
      animate: (timeline, { plates, counts }) => timeline.add([fade(plates, 0), fade(counts, 0)]),
    },
  ],
});

/** The two pieces that come apart into edges. */
function loopAndLine(at: LoopPlaces) {
  const words: PlateWords = { frame: 'dashed', size: at.compact ? 13 : 15, foot: 'illustration' };
  const pieces = new PlatesView([at.loop, at.line], [words, words]);
  pieces.faces = (['loop', 'line'] as const).map((kind) => ({
    picture: (apart) => edgesApart([pieceAt(kind, { x: 14, y: 14 })], apart),
  }));
  const [loop, line] = pieces.plates as [PlateAmounts, PlateAmounts];
  return { pieces, loop, line };
}

/** Three digits with a long line. */
function linedDigits({ lined }: LoopPlaces, fair: readonly Sample[]): GalleryView {
  const gallery = new GalleryView(lined);
  gallery.position.set(lined.at.x, lined.at.y);
  gallery.digits = [1, 4, 7].flatMap((label) => fair.find((sample) => sample.label === label)?.pixels ?? []);
  return gallery;
}

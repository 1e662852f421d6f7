/** We read a sloppy 3 at once, although pixel by pixel other threes are unlike it and another digit may be nearer. */

import { draw, fade, morph } from '../../src/animation/verbs';
import { digitPart, standAtHero } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { DimensionsView } from './DimensionsView';
import { fourPart } from './fourPart';
import { laidOver } from './laidOver';
import { nearnessOf } from './nearness';
import { onePixelClose } from './onePixelClose';
import { PairsView } from './PairsView';
import { threesPlaces } from './places';
import { nearestPicture } from './question';
import { ReadingView } from './ReadingView';
import { RetinaView } from './RetinaView';
import {
  differingSentence,
  nearestSentence,
  othersSentence,
  pairsOf,
  pairsSentence,
  pictureInWords,
  readSentence,
  retinaSentence,
  sizesSentence,
} from './sentences';
import { sizesPart } from './sizesPart';

export default defineSlide({
  id: 'a-sloppy-three',
  title: 'A sloppy 3',
  opening: {
    say: 'What is this? You knew before you had finished reading.',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places: stage }) {
    const places = threesPlaces(stage);
    const { digit, received, ...pen } = digitPart(lesson, stage, { lines: ['received'], below: 17 });
    standAtHero({ digit, received, ...pen }, stage);
    digit.gap = 0;
    digit.brackets = 0;
    const { others, overlay, counts, carried, ...threes } = laidOver(lesson, places);
    const { table, coarse, heads, ...sizes } = sizesPart(lesson, places, threes.pictures);
    const { four, ...nearest } = fourPart(lesson, places);
    const { lens, facts, ...pixel } = onePixelClose(lesson, stage, places);
    const reading = new ReadingView(places.reading);
    const dimensions = new DimensionsView(places.hero, 28, places.compact ? 10 : 14);
    const retina = new RetinaView(places.hero);
    const pairs = new PairsView(places.pairs);
    // The first picture does not wait for what only later ones show.
    lesson.samples('fair');
    lesson.samples('threes');
    return {
      views: {
        digit,
        coarse,
        retina,
        overlay,
        received,
        reading,
        dimensions,
        lens,
        facts,
        others,
        counts,
        four,
        table,
        heads,
        pairs,
        carried,
      },
      show() {
        pen.show();
        threes.show(nearest.sheet());
        sizes.show();
        nearest.show();
        pixel.show();
        reading.digit = nearnessOf(lesson)?.label;
        retina.values = lesson.drawing.value.pixels;
        retina.changes = threes.comparison()?.pixels.map((kind) => kind === 'one' || kind === 'other') ?? [];
        pairs.pairs = pairsOf(lesson);
      },
      describe: (step) => pictureInWords(lesson, step),
      controls: [pen.control, threes.control, sizes.choice, ...nearest.controls],
    };
  },

  steps: [
    {
      id: 'three',
      say: readSentence,
      notes:
        'Say nothing at first: let the picture stand. Then ask what it is; everybody knows at once. Nobody has ever seen this very pattern of grey before. Ask: how did you do that? There is no answer, and that is the point. The digit can be drawn on at any moment.',
      seconds: 30,
      animate: (timeline, { digit, reading }) =>
        timeline
          .add(draw(reading, 1, 'steady'))
          .add(morph(reading, { written: 1 }, 'steady'), 0.5)
          .add(morph(digit, { brackets: 1 }, 'brisk'), 0.7),
    },
    {
      id: 'pixels',
      say: 'Up close it is only brightness, in 28 rows of 28 squares.',
      notes:
        'The square on the right is one pixel of the digit, ringed on the left, with its brightness: 0 is black, 1 is white. Move over the digit to see others. Misconception: a computer sees a shape. It gets a number for each square, and no more.',
      seconds: 30,
      animate: (timeline, { digit, reading, dimensions, lens, facts }) =>
        timeline
          .add(morph(reading, { drawn: 0, written: 0 }, 'quick'))
          .add(morph(digit, { gap: 1 }, 'steady'), 0)
          .add(draw(dimensions, 1, 'steady'), 0.4)
          .add(morph(lens, { opened: 1 }, 'slow'), 0.7)
          .add(draw(facts, 1, 'steady'), 1.4),
    },
    {
      id: 'others',
      say: othersSentence,
      notes:
        'Three more, from other people. Ask what they have in common, and try to say it so exactly that somebody who never saw a digit could use it. Open at the left, two bows? Then look at the second one.',
      seconds: 20,
      animate: (timeline, { dimensions, lens, facts, others }) =>
        timeline
          .add(morph(lens, { opened: 0 }, 'brisk'))
          .add([draw(dimensions, 0, 'quick'), draw(facts, 0, 'quick')], 0)
          .add(draw(others, 1, 'slow'), 0.3),
    },
    {
      id: 'overlay',
      say: differingSentence,
      notes:
        'A full square is bright only in the large digit, a ring only in the other, a dot in both. Press or drag another of the small threes to lay that one over it, or draw. Ask for a guess of the count first. Misconception: same digit, so similar pixels.',
      seconds: 40,
      animate: (timeline, { digit, overlay, counts }) =>
        timeline
          .add(draw(overlay, 1, 'quick'))
          .add(morph(overlay, { seated: 1 }, 'quick'), 0)
          .add(morph(overlay, { laid: 1 }, 'slow'), 0.25)
          .add(morph(overlay, { compared: 1 }, 'steady'), 1.15)
          .add(morph(digit, { lit: 0.3 }, 'steady'), 1)
          .add(draw(counts, 1, 'steady'), 1.2),
    },
    {
      id: 'which-is-nearest',
      say: 'Judge by pixel values alone: which of these four is nearest to the large picture?',
      notes:
        'Three are threes, one is not. Nearest means: take the difference in every pixel, square it, add all up, take the root. Take a show of hands for A to D, then go on. Of a digit of your own, say above the four which it is meant to be: they are then three of its kind and a stranger. → goes on without a guess.',
      seconds: 40,
      ask: nearestPicture,
      animate: (timeline, { digit, overlay, counts, others, four }) =>
        timeline
          .add([morph(overlay, { drawn: 0, seated: 0 }, 'quick'), draw(counts, 0, 'quick'), draw(others, 0, 'brisk')])
          .add(morph(digit, { lit: 1 }, 'brisk'), 0)
          .add(morph(overlay, { which: 1 }, 'quick'), 0.3)
          .add(draw(four, 1, 'slow'), 0.35),
    },
    {
      id: 'nearest',
      say: nearestSentence,
      notes:
        'Say plainly that these four were picked. The honest count stands below them. With few examples nearness is a poor guide; with 60,000 it gets about 96 of 100 right, at the price of keeping them all. Press a row to lay that picture over the digit.',
      seconds: 45,
      animate: (timeline, { digit, overlay, four }) =>
        timeline
          .add(morph(four, { measured: 1 }, 'slow'))
          .add(draw(overlay, 1, 'steady'), 0.8)
          .add(morph(digit, { lit: 0.3 }, 'steady'), 0.8),
    },
    {
      id: 'coarser',
      say: sizesSentence,
      notes:
        'Each large square is the mean of the small ones in it. Choose 28, 14 or 7 for the large picture and squint. Under every picture stands what a trained network answers, and how bright that answer is. Ask: who gives up first, you or the network? It differs from 3 to 3.',
      seconds: 45,
      animate: (timeline, { digit, overlay, four, received, table, heads, coarse }) =>
        timeline
          .add([draw(four, 0, 'quick'), morph(four, { measured: 0 }, 'quick'), draw(overlay, 0, 'quick')])
          .add(morph(digit, { lit: 1 }, 'brisk'), 0)
          .add(fade(received, 0), 0)
          .add(draw(coarse, 1, 'steady'), 0.3)
          .add(draw(heads, 1, 'steady'), 0.3)
          .add(draw(table, 1, 'long'), 0.4),
    },
    {
      id: 'receptors',
      say: retinaSentence,
      notes:
        'As if every pixel were one light-sensitive cell of the eye: ringed are those that change when we look at the other 3 instead. An illustration: an eye has a hundred million of them and never looks at so few. And yet the thought that arises is the same.',
      seconds: 30,
      animate: (timeline, { table, heads, coarse, received, others, overlay, retina, counts }) =>
        timeline
          .add([draw(table, 0, 'brisk'), draw(heads, 0, 'quick'), draw(coarse, 0, 'quick')])
          .add(fade(received, 1), 0.2)
          .add(draw(others, 1, 'steady'), 0.3)
          .add(morph(overlay, { which: 0 }, 'quick'), 0.4)
          .add(morph(overlay, { seated: 1 }, 'quick'), 0.8)
          .add(draw(retina, 1, 'quick'), 0.2)
          .add(morph(retina, { round: 1 }, 'steady'), 0.4)
          .add(morph(counts, { asCells: 1 }, 'quick'), 0.2)
          .add(morph(retina, { ringed: 1 }, 'steady'), 1.1)
          .add(draw(counts, 1, 'steady'), 1.2),
    },
    {
      id: 'ideas',
      say: pairsSentence,
      notes:
        'Both pairs begin with the same 3. The first pair is farther apart, and we call it one thing; the second is nearer, and we call it two. Whatever we do when we read, it is not counting pixels. Ask again: how would you tell a computer?',
      seconds: 20,
      animate: (timeline, { others, overlay, retina, counts, received, pairs }) =>
        timeline
          .add([draw(others, 0, 'brisk'), draw(counts, 0, 'quick'), fade(received, 0)])
          .add(morph(overlay, { seated: 0 }, 'quick'), 0)
          .add(morph(retina, { ringed: 0, round: 0 }, 'steady'), 0)
          .add(draw(retina, 0, 'quick'), 0.4)
          .add(draw(pairs.rows[0], 1, 'steady'), 0.5)
          .add(draw(pairs.rows[1], 1, 'steady'), 1.2),
    },
  ],
});

/** We read a sloppy 3 at once, although pixel by pixel other threes are unlike it and another digit may be nearer. */

import { draw, fade, morph, moveTo } from '../../src/animation/verbs';
import { digitPart, standAtHero } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { DimensionsView } from './DimensionsView';
import { EyeView } from './EyeView';
import { fourPart } from './fourPart';
import { laidOver } from './laidOver';
import { nearnessOf } from './nearness';
import { onePixelClose } from './onePixelClose';
import { firstHints } from './opening';
import { PairsView } from './PairsView';
import { threesPlaces } from './places';
import { nearestPicture } from './question';
import { ReadingView } from './ReadingView';
import { reading } from './reading';
import {
  differingSentence,
  eyeSentence,
  nearestSentence,
  openingSentence,
  othersSentence,
  pairsOf,
  pairsSentence,
  pictureInWords,
  readSentence,
  sizesSentence,
  thoughtOf,
} from './sentences';
import { sizesPart } from './sizesPart';

export default defineSlide({
  id: 'a-sloppy-three',
  title: 'A sloppy 3',
  reading,
  opening: {
    say: openingSentence,
    notes: 'Say nothing yet. Let somebody call it out.',
    seconds: 6,
  },

  build({ lesson, places: stage }) {
    const places = threesPlaces(stage);
    const { digit, received, ...pen } = digitPart(lesson, stage, { lines: ['received'], below: 17 });
    standAtHero({ digit, received, ...pen }, stage);
    digit.position.set(places.alone.x, places.alone.y);
    received.position.set(places.aloneReceived.x, places.aloneReceived.y);
    const { onward, yours } = firstHints(places, stage.besideText);
    digit.gap = 0;
    digit.brackets = 0;
    const { others, overlay, counts, carried, ...threes } = laidOver(lesson, places);
    const { table, coarse, heads, ...sizes } = sizesPart(lesson, places, threes.pictures);
    const { four, ...nearest } = fourPart(lesson, places);
    const { lens, facts, ...pixel } = onePixelClose(lesson, stage, places);
    const reading = new ReadingView(places.reading);
    const dimensions = new DimensionsView(places.hero, 28, places.compact ? 8 : 14);
    const eye = new EyeView(places.eye);
    const pairs = new PairsView(places.pairs);
    // The first picture does not wait for what only later ones show.
    lesson.samples('fair');
    lesson.samples('threes');
    return {
      views: {
        digit,
        coarse,
        overlay,
        eye,
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
        onward,
        yours,
        home: {
          hero: { ...stage.hero, scale: stage.hero.width / stage.home.width },
          received: stage.heroReceived,
          looked: { ...places.eye.one, scale: places.eye.one.width / stage.home.width },
        },
      },
      show() {
        pen.show();
        threes.show(nearest.sheet());
        sizes.show();
        nearest.show();
        pixel.show();
        reading.digit = nearnessOf(lesson)?.label;
        eye.one = lesson.drawing.value.pixels;
        eye.other = threes.chosenPicture() ?? eye.other;
        eye.changes = threes.comparison()?.pixels.map((kind) => kind === 'one' || kind === 'other') ?? [];
        eye.thoughts = [thoughtOf(lesson), '3'];
        pairs.pairs = pairsOf(lesson);
      },
      describe: (step) => pictureInWords(lesson, step),
      controls: [pen.control, threes.control, threes.nextOf(eye, places.eye.other), sizes.choice, ...nearest.controls],
    };
  },

  steps: [
    {
      id: 'three',
      say: readSentence,
      notes:
        'Nobody has ever seen this very pattern of grey before, and everybody reads it. Ask: how did you do that? There is no answer, and that is the point.',
      seconds: 16,
      animate: (timeline, { digit, received, reading, onward, yours, home }) =>
        timeline
          .add(draw(onward, 0, 'quick'))
          .add([moveTo(digit, home.hero, 'slow'), moveTo(received, home.received, 'slow')], 0)
          .add(draw(reading, 1, 'steady'), 0.7)
          .add(morph(reading, { written: 1 }, 'steady'), 1.1)
          .add(morph(digit, { brackets: 1 }, 'brisk'), 1)
          .add(draw(yours, 1, 'brisk'), 1.3),
    },
    {
      id: 'pixels',
      say: 'Up close there is no digit, only brightness: 28 rows of 28 squares.',
      notes:
        'One square, seen large, with its brightness. Misconception: a computer sees a shape. It gets a number for each square, and no more.',
      seconds: 14,
      animate: (timeline, { digit, reading, dimensions, lens, facts, yours }) =>
        timeline
          .add([morph(reading, { drawn: 0, written: 0 }, 'quick'), draw(yours, 0, 'quick')])
          .add(morph(digit, { gap: 1 }, 'steady'), 0)
          .add(draw(dimensions, 1, 'steady'), 0.4)
          .add(morph(lens, { opened: 1 }, 'slow'), 0.7)
          .add(draw(facts, 1, 'steady'), 1.4),
    },
    {
      id: 'others',
      say: othersSentence,
      notes: 'Ask what they have in common: open at the left, two curves? Then look at the second one.',
      seconds: 13,
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
        'Before it lands, ask: how many of the squares will be different? A full square is bright only in the large digit, a ring only in the other one. Misconception: same digit, so similar pixels.',
      seconds: 24,
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
      say: 'Forget what they mean. By pixel values alone, which of these four is nearest to the large picture?',
      notes:
        'Nearest means: the difference in every pixel, squared, and all of it added up. Take a show of hands for A to D. Of a digit of your own, say above the four which it is meant to be.',
      seconds: 35,
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
        'Say plainly that these four were picked; the honest count stands below them. With few examples nearness is a poor guide. With very many it becomes a good one, at the price of keeping them all. Press a row to lay that picture over the digit.',
      seconds: 35,
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
        'Each large square is the mean of the small ones in it. Choose 28, 14 or 7 and squint. Under every picture stands what the network says that we are about to build. Who gives up first, you or the network?',
      seconds: 30,
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
      say: eyeSentence,
      notes:
        'An illustration, with a cell for each pixel; upside down, as in every eye. The ringed cells change when the second 3 comes in. Ask: what in you stays the same, then? Press the lower picture for another 3.',
      seconds: 30,
      animate: (timeline, { table, heads, coarse, digit, eye, home }) =>
        timeline
          .add([draw(table, 0, 'brisk'), draw(heads, 0, 'quick'), draw(coarse, 0, 'quick')])
          .add(moveTo(digit, home.looked, 'steady'), 0.2)
          .add(draw(eye, 1, 'steady'), 0.4)
          .add(morph(eye, { sawOne: 1 }, 'long'), 0.7)
          .add(morph(eye, { thought: 1 }, 'brisk'), 1.6)
          .add(morph(eye, { sawOther: 1 }, 'long'), 2.1)
          .add(morph(eye, { counted: 1 }, 'brisk'), 3),
    },
    {
      id: 'ideas',
      say: pairsSentence,
      notes:
        'Both pairs begin with the same digit. We call the first pair one thing and the second two, whatever the pixels say. Ask again: how would you tell a computer?',
      seconds: 20,
      animate: (timeline, { eye, digit, pairs, home }) =>
        timeline
          .add(draw(eye, 0, 'brisk'))
          .add(moveTo(digit, home.hero, 'steady'), 0)
          .add(draw(pairs.rows[0], 1, 'steady'), 0.5)
          .add(draw(pairs.rows[1], 1, 'steady'), 1.2),
    },
  ],
});

/** Edges are worth finding in any picture, and other things than pictures come in layers too. */

import { draw, fade, morph, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { type CardFace, CardView } from '../../src/views/CardView';
import { filterControls, ladderControls } from './controls';
import { filterPart } from './filterPart';
import { ladderPart } from './ladderPart';
import { filterPlaces } from './places';
import { filterQuestion, slideId, strongestAnswer } from './question';
import { describeElsewhere, layersSentence, slidingSentence, turnSentence } from './sentences';

export default defineSlide({
  id: slideId,
  title: 'Layers elsewhere',
  opening: {
    say: 'Where else could this work?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const own = filterPlaces(places);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: own.received });
    const edges = filterPart(lesson, own);
    const { convolution, filter, sum } = edges;
    const layers = ladderPart(lesson, own);
    const card = new CardView(own.card);
    return {
      views: { digit, convolution, filter, sum, card, received, ladder: layers.ladder },
      show() {
        pen.show();
        edges.show();
        layers.show();
        card.reserved = reservedFor(lesson, places.layout === 'tall');
        card.face = networkWithout(lesson, own.compact);
      },
      describe: (step) => describeElsewhere(step, lesson),
      controls: [pen.control, ...filterControls(lesson, own, edges), ...ladderControls(own, layers)],
    };
  },

  steps: [
    {
      id: 'picture',
      say: 'Finding edges is useful far beyond digits.',
      notes:
        'A photograph, an x-ray, a street seen from a car: where one thing ends and another begins, brightness changes. This picture was drawn for the lesson; nothing about it has to do with digits. Ask which lines somebody would draw who had only a pencil.',
      seconds: 20,
      animate: (timeline, { convolution }) => timeline.add(draw(convolution, 1, 'slow')),
    },
    {
      id: 'ask',
      say: filterQuestion,
      notes:
        'Nine weights, three by three, with the pixel in the middle. Work one place aloud: on a plain wall, what is added, what is taken away? Then let everybody point at one place. Misconceptions to watch for: it answers to whatever is dark, or to large bright areas.',
      seconds: 40,
      ask: strongestAnswer,
      animate: (timeline, { filter, convolution }) =>
        timeline.add(draw(filter, 1, 'steady')).add(morph(convolution, { lens: 1, marked: 1 }, 'brisk'), 0.3),
    },
    {
      id: 'filter',
      say: slidingSentence,
      notes:
        'Same nine weights at every place; only the place changes. Point anywhere in either picture: the lens goes there, and its answer is spelled out on the right. On the plain wall both sides are alike and cancel. Lower the threshold until the joints between the bricks show.',
      seconds: 50,
      animate: (timeline, { convolution, sum }) =>
        timeline
          .add(morph(convolution, { framed: 1 }, 'quick'))
          .add(sweep(convolution, { swept: 1 }), 0.2)
          .add(morph(convolution, { settled: 1 }, 'steady'), 2.95)
          .add(morph(sum, { positive: 1, negative: 1, total: 1 }, 'brisk'), 3.2),
    },
    {
      id: 'honest',
      say: 'This filter is made by hand; our network has nothing like it.',
      notes:
        'Somebody chose these nine numbers. Our network was given no filter that slides, and it is joined to all pixels at once. Networks for photographs do slide small filters, and learn what is in them. Whether ours finds edges in a way of its own is still open, as on the slide before.',
      seconds: 30,
      animate: (timeline, { convolution, filter, card }) =>
        timeline
          .add(morph(convolution, { marked: 0 }, 'quick'))
          .add(morph(filter, { labelled: 1 }, 'brisk'), 0)
          .add(draw(card, 1, 'brisk'), 0.2),
    },
    {
      id: 'turn',
      say: turnSentence,
      notes:
        'Drag the round handle, or Tab to it and use the arrows. It stands on the side that is added. At the top the frame’s flat lines light up and its upright ones go out. Ask which edges stay when it is turned half way round. Then take “your digit” as the picture, and draw.',
      seconds: 60,
      animate: (timeline, { filter }) => timeline.add(morph(filter, { turnable: 1 }, 'brisk')),
    },
    {
      id: 'speech',
      say: layersSentence,
      notes:
        'An illustration, made up for this lesson; no computer listened to it. A recording is only a wavy line. Read it from the bottom: sounds, then syllables, words, phrases. Ask where in the wave the word “window” begins. Nothing in it marks the place.',
      seconds: 40,
      animate: (timeline, { convolution, filter, sum, card, ladder }) =>
        timeline.add([convolution, filter, sum, card].map((view) => fade(view, 0))).add(sweep(ladder, { drawn: 1 }), 0.2),
    },
    {
      id: 'ladder',
      say: 'Each rung is built from the one below.',
      notes:
        'Point at a word: it stands on its syllables, these on their sounds. No rung has to deal with the whole wave, only with the rung below it. That is the hope behind layers, here as for pixels, edges, parts and digits. Whether a trained network works so has to be looked at. The switch shows the same ladder for the drawing of before.',
      seconds: 30,
      animate: (timeline, { ladder }) => timeline.add(sweep(ladder, { climbed: 1 })),
    },
  ],
});

/** What the network answers for the digit on stage, without any such filter. */
function networkWithout(lesson: Lesson, compact: boolean): CardFace {
  const nothing = { label: 'nothing is drawn' };
  if (compact && lesson.drawing.value.isEmpty) return { lines: [{ label: 'our network has no such filter' }, nothing] };
  const heading = 'our network, without it';
  if (lesson.drawing.value.isEmpty) return { heading, lines: [nothing] };
  const pass = lesson.pass();
  const activation = pass.activation(3, pass.best);
  const lines = [
    {
      label: compact ? 'our network’s brightest output' : 'brightest output',
      number: { name: 'brightest output', text: String(pass.best), value: pass.best },
    },
    {
      label: compact ? 'without such a filter, at' : 'its activation',
      number: { name: `a[3][${pass.best}]`, text: written(activation), value: activation, colour: palette.activation },
    },
  ];
  return compact ? { lines } : { heading, lines };
}

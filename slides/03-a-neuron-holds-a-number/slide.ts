/** A neuron is a thing that holds a number; the first ones hold the brightness of a pixel each. */

import { draw, fade, lightUp, morph } from '../../src/animation/verbs';
import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import type { Place } from '../../src/theme/places';
import { LabelView } from '../../src/views/LabelView';
import { LensView } from '../../src/views/LensView';
import { PixelGridView } from '../../src/views/PixelGridView';
import { CloseUpView } from './CloseUpView';
import { heldControls } from './controls';
import { heldPlaces } from './places';
import { neuronTurned } from './question';
import { reading } from './reading';
import { brightnessSentence, heldInWords, turnedSentence, turnSentence } from './sentences';
import { heldPixelOf, lookedAt, turnedPicture } from './state';
import { changedWords } from './turnedWords';

export default defineSlide({
  id: 'a-neuron-holds-a-number',
  title: 'A neuron holds a number',
  reading,
  opening: {
    say: 'First question: what is a neuron?',
    notes: 'Ask for guesses. Most will be about brains.',
    seconds: 4,
  },

  build({ lesson, places }) {
    const { digit, received, ...pen } = digitPart(lesson, places);
    const own = heldPlaces(places);
    const close = new CloseUpView(own.close);
    close.drawn = 1;
    digit.lit = 0.3;
    const neighbours = new LensView(own.neighbours, places.layout === 'tall' ? 5 : 7, true);
    const after = new PixelGridView({ edge: own.after.width });
    after.position.set(own.after.x, own.after.y);
    const remarks = new LabelView();
    return {
      views: { digit, after, remarks, received, neighbours, close },
      show() {
        pen.show();
        const index = lookedAt(lesson);
        showPixel(lesson, close, neighbours, { index, picture: lesson.receivesOther.value ? places.received : places.home });
        const { pixels, same } = turnedPicture(lesson);
        after.values = pixels;
        after.marks = [heldPixelOf(lesson).index.value];
        remarks.labels = changedWords(lesson, own, same);
      },
      describe: (step) => heldInWords(lesson, step),
      controls: heldControls(lesson, pen.control, close),
    };
  },

  steps: [
    {
      id: 'neuron',
      say: 'For now, a neuron is just a thing that holds a number between 0 and 1.',
      term: { word: 'neuron' },
      notes: 'Forget brains for a moment. Misconception: a neuron decides something. So far it only holds.',
      seconds: 13,
      animate: (timeline, { close }) => timeline.add(lightUp(close, 1, 'slow')).add(morph(close, { arc: 1 }, 'slow'), 0.5),
    },
    {
      id: 'pixel',
      say: brightnessSentence,
      notes: 'Follow the two lines from the ringed pixel: this circle is that pixel, seen large. Move over the digit for others.',
      seconds: 13,
      animate: (timeline, { close, digit }) => timeline.add(morph(digit, { lit: 1 }, 'brisk')).add(morph(close, { tied: 1 }, 'slow'), 0.2),
    },
    {
      id: 'name',
      say: 'Think of a lamp. Its brightness is the neuron’s activation: 0 is dark, 1 is fully lit.',
      term: { word: 'activation', means: 'activation' },
      introduces: ['activation'],
      notes:
        'Both words stay for the whole lesson: the neuron is the thing, the lamp its picture. Ask: what is the activation of a corner pixel? Almost always 0.',
      seconds: 15,
      animate: (timeline, { close }) => timeline.add(morph(close, { named: 1 }, 'steady')),
    },
    {
      id: 'turn',
      say: turnSentence,
      notes: 'Take a show of hands. Misconception: a neuron holds a part of the digit, or all of it.',
      seconds: 14,
      ask: neuronTurned,
    },
    {
      id: 'drag',
      say: turnedSentence,
      notes:
        'On the right, the picture that would be. Now drag the handle round the arc and watch the tiny square in the digit. It stops at both ends.',
      seconds: 14,
      animate: (timeline, { close, after, remarks }) =>
        timeline
          .add(draw(after, 1, 'steady'))
          .add(draw(remarks, 1, 'steady'), 0.3)
          .add(morph(close, { handle: 1, stops: 1 }, 'steady'), 0.6),
    },
    {
      id: 'all',
      say: 'Every pixel is such a neuron. Each holds one number, and none has any idea of the digit.',
      notes:
        'The large lamp takes its seat among its neighbours. Draw on the digit: each circle is a neuron whose activation you set. Ask: how many are there? That is the next slide.',
      seconds: 18,
      animate: (timeline, { close, digit, after, remarks, neighbours }) =>
        timeline
          .add([fade(after, 0), fade(remarks, 0)])
          .add(morph(digit, { round: 1 }, 'slow'), 0)
          .add(morph(close, { seated: 1 }, 'slow'), 0.1)
          .add(morph(neighbours, { opened: 1 }, 'slow'), 0.3),
    },
  ],
});

/** One pixel of the picture, alone and among its neighbours. */
function showPixel(lesson: Lesson, close: CloseUpView, neighbours: LensView, { index, picture }: { index: number; picture: Place }): void {
  close.index = index;
  close.activation = lesson.input.value[index] as number;
  close.seat = cellOf(picture, index);
  neighbours.values = lesson.input.value;
  neighbours.pixel = index;
  neighbours.picture = picture;
  close.among = neighbours.seat;
}

function cellOf({ x, y, width }: Place, index: number): Place {
  const cell = width / side;
  return { x: x + (index % side) * cell, y: y + Math.floor(index / side) * cell, width: cell, height: cell };
}

/** A neuron is a thing that holds a number; the first ones hold the brightness of a pixel each. */

import { draw, fade, lightUp, morph } from '../../src/animation/verbs';
import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import type { Place, Places } from '../../src/theme/places';
import { LensView } from '../../src/views/LensView';
import { AnswerView } from './AnswerView';
import { CloseUpView } from './CloseUpView';
import { heldControls } from './controls';
import { InfluenceView } from './InfluenceView';
import { heldPlaces } from './places';
import { onePixel } from './question';
import { brightnessSentence, heldInWords, howMuchSentence, oneVoiceSentence } from './sentences';
import { heldPixelOf, lookedAt } from './state';

export default defineSlide({
  id: 'a-neuron-holds-a-number',
  title: 'A neuron holds a number',
  opening: {
    say: 'First question: what is a neuron?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const { digit, received, ...pen } = digitPart(lesson, places);
    const own = heldPlaces(places);
    const close = new CloseUpView(own.close);
    const neighbours = new LensView(own.neighbours, places.layout === 'tall' ? 5 : 7, true);
    const influence = new InfluenceView(own.map);
    const answer = new AnswerView(places.card);
    return {
      views: { digit, influence, answer, received, neighbours, close },
      show() {
        pen.show();
        const index = lookedAt(lesson);
        const other = lesson.receivesOther.value;
        (other ? received : digit).marks = [index];
        showPixel(lesson, close, neighbours, { index, picture: other ? places.received : places.home });
        showInfluence(lesson, influence);
        showAnswer(lesson, answer, places.layout);
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
      introduces: ['neuron'],
      notes:
        'Forget brains for a moment: a neuron here is a lamp with a number. The brighter, the larger the number. Misconception: a neuron decides something. So far it only holds.',
      seconds: 20,
      animate: (timeline, { close }) => timeline.add(draw(close)).add(lightUp(close, 1, 'steady'), 0.35),
    },
    {
      id: 'pixel',
      say: brightnessSentence,
      notes:
        'Follow the two lines from the ringed pixel: the lamp is that pixel, seen large. Move the pointer over the digit to look at other pixels; touch one with the pen and it is the one in hand.',
      seconds: 20,
      animate: (timeline, { close }) => timeline.add(morph(close, { tied: 1 }, 'steady')),
    },
    {
      id: 'name',
      say: '0 is black, 1 is white. The number is called the neuron’s activation.',
      term: { word: 'activation', means: 'activation' },
      introduces: ['activation'],
      notes:
        'The word stays for the whole lesson: activation, the number in a neuron. Ask: what is the activation of a corner pixel? Almost always 0.',
      seconds: 20,
      animate: (timeline, { close }) => timeline.add(morph(close, { named: 1 }, 'brisk')).add(morph(close, { arc: 1 }, 'slow'), 0.1),
    },
    {
      id: 'how-much',
      say: howMuchSentence,
      notes:
        'The ten small lamps below the digit are the network’s outputs, one for each digit; they come into their own on a later slide. Take a show of hands. Misconception: every input matters, one pixel can decide.',
      seconds: 30,
      ask: onePixel,
      animate: (timeline, { answer }) => timeline.add(draw(answer)),
    },
    {
      id: 'one-voice',
      say: oneVoiceSentence,
      notes:
        'The network really has run once more, with this one neuron at the other end. The small map says the same for all 784 pixels: each of them alone set to the other end, and how far the brightest output then moves; the brightest cell is the strongest. Look for a digit on which one pixel decides: there are a few.',
      seconds: 30,
      animate: (timeline, { answer, influence }) =>
        timeline.add(morph(answer, { compared: 1 }, 'brisk')).add(draw(influence, 1, 'slow'), 0.2),
    },
    {
      id: 'drag',
      say: 'Turn the number, and the pixel changes with it. The whole network runs again.',
      notes:
        'Drag the handle round the arc, or the lamp itself up and down; with the keyboard, Tab to it and use the arrows. Watch the tiny square in the digit, and the ten outputs. One drag is one step of undo.',
      seconds: 30,
      animate: (timeline, { close, answer }) =>
        timeline.add(morph(close, { handle: 1 }, 'steady')).add(morph(answer, { compared: 0 }, 'quick'), 0),
    },
    {
      id: 'limits',
      say: 'In this network no activation goes below 0 or above 1.',
      notes:
        'Try to pull it past the end: it stops. Why that is so for the neurons behind the pixels, too, comes with the sigmoid. There are networks whose activations have no upper end; this is none of them.',
      seconds: 15,
      animate: (timeline, { close }) => timeline.add(morph(close, { stops: 1 }, 'steady')),
    },
    {
      id: 'all',
      say: 'Every pixel of the digit is such a neuron.',
      notes:
        'The large lamp goes to its seat among its neighbours: every pixel is a lamp with a number. Draw on the digit, or point somewhere else on it: each circle is a neuron whose activation you set. How many are there? That is the next slide.',
      seconds: 15,
      animate: (timeline, { close, digit, influence, neighbours }) =>
        timeline
          .add(fade(influence, 0))
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

/** The map of what all pixels could change; computed when it is painted, for it takes a while. */
function showInfluence(lesson: Lesson, influence: InfluenceView): void {
  const held = heldPixelOf(lesson);
  influence.moves = () => held.effects.value;
  influence.output = held.voice.value.best;
  influence.marked = held.index.value;
}

/** The brightest output as it is, and as it would be with the neuron in hand at its other end. */
function showAnswer(lesson: Lesson, answer: AnswerView, layout: Places['layout']): void {
  const other = lesson.receivesOther.value;
  const isShort = other || layout === 'tall';
  const pass = lesson.pass();
  const voice = heldPixelOf(lesson).voice.value;
  answer.outputs = pass.outputs;
  answer.reserved = reservedFor(lesson, layout === 'tall');
  answer.now = {
    words: isShort ? 'brightest' : 'brightest output',
    output: pass.best,
    value: voice.before,
    names: { output: 'brightest output', value: `a[3][${pass.best}]` },
    digits: 4,
  };
  answer.other = {
    words: isShort ? 'other end' : 'at its other end',
    output: voice.bestAfter,
    value: voice.brightestAfter,
    names: { output: 'brightest output then', value: 'its activation then' },
    digits: 4,
  };
}

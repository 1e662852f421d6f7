/** A neuron is a thing that holds a number; the first ones hold the brightness of a pixel each. */

import { draw, fade, lightUp, morph } from '../../src/animation/verbs';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide } from '../../src/scene/Step';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { At, Place } from '../../src/theme/places';
import { LensView } from '../../src/views/LensView';
import { AnswerView } from './AnswerView';
import { CloseUpView } from './CloseUpView';
import { InfluenceView } from './InfluenceView';
import { heldPlaces } from './places';
import { howMuch, onePixel } from './question';
import { heldPixelOf } from './state';

const side = 28;

export default defineSlide({
  id: 'a-neuron-holds-a-number',
  title: 'A neuron holds a number',

  build({ lesson, places }) {
    const { digit, received, ...pen } = digitPart(lesson, places);
    const held = heldPixelOf(lesson);
    const own = heldPlaces(places);
    const close = new CloseUpView(own.close);
    const neighbours = new LensView(own.neighbours, places.layout === 'tall' ? 5 : 7, true);
    const influence = new InfluenceView(own.map);
    const answer = new AnswerView(places.card);
    /** The neuron under the pointer, else the one in hand. */
    const shown = () => {
      const pointed = lesson.pointed.value;
      return pointed?.kind === 'pixel' ? pointed.index : held.index.value;
    };
    const take = (index: number) => {
      held.taken.value = index;
    };
    return {
      views: { digit, influence, answer, received, neighbours, close },
      show() {
        pen.show();
        const index = shown();
        const other = lesson.receivesOther.value;
        const picture = other ? places.received : places.home;
        (other ? received : digit).marks = [index];
        close.index = index;
        close.activation = lesson.input.value[index] as number;
        close.seat = cellOf(picture, index);
        neighbours.values = lesson.input.value;
        neighbours.pixel = index;
        neighbours.picture = picture;
        close.among = neighbours.seat;
        const voice = held.voice.value;
        influence.moves = () => held.effects.value;
        influence.output = voice.best;
        influence.marked = held.index.value;
        const pass = lesson.pass();
        answer.outputs = pass.outputs;
        answer.reserved = other && places.layout === 'wide' ? 64 : 0;
        const isNarrow = places.layout === 'tall';
        answer.now = {
          words: other || isNarrow ? 'brightest' : 'brightest output',
          output: pass.best,
          value: voice.before,
          names: { output: 'brightest output', value: `a[3][${pass.best}]` },
          digits: 4,
        };
        answer.other = {
          words: other || isNarrow ? 'other end' : 'at its other end',
          output: voice.bestAfter,
          value: voice.brightestAfter,
          names: { output: 'brightest output then', value: 'its activation then' },
          digits: 4,
        };
      },
      describe(step) {
        const index = held.index.value;
        const { best, before, turnedTo, bestAfter, brightestAfter } = held.voice.value;
        const number = written(lesson.input.value[index] as number);
        const where = `The neuron of row ${Math.floor(index / side)}, column ${index % side} holds ${number}`;
        if (['opening', 'neuron', 'pixel', 'name'].includes(step)) return `${where}.`;
        const now = `${where}; the brightest output is ${best}, at ${written(before, 4)}`;
        if (step === 'how-much') return `${now}.`;
        if (step === 'one-voice') return `${now}. With it at ${turnedTo} it is ${bestAfter}, at ${written(brightestAfter, 4)}.`;
        return `${now}.`;
      },
      controls: [
        {
          ...pen.control,
          // What the pen touches is the pixel in hand.
          begin(tool, at) {
            pen.control.begin(tool, at);
            take(indexAt(at));
          },
          extend(to) {
            pen.control.extend(to);
            take(indexAt(to));
          },
        },
        {
          kind: 'slider',
          id: 'neuron',
          label: 'The number that this neuron holds',
          round: true,
          isEdit: true,
          min: 0,
          max: 1,
          step: 0.01,
          where: () => (close.handle > halfway && close.seated < halfway ? close.dial : undefined),
          value: () => lesson.input.value[held.index.value] as number,
          set(value) {
            lesson.setPixel(held.index.peek(), Math.round(value * 100) / 100);
          },
          text: (value) => `activation ${written(value)}`,
        },
      ],
    };
  },

  steps: [
    {
      id: 'neuron',
      say: 'For now, a neuron is just a thing that holds a number between 0 and 1.',
      term: { word: 'neuron' },
      introduces: ['neuron'],
      notes:
        'Forget brains for a moment: a neuron here is a lamp with a number. The brighter, the larger the number. Misconception: a neuron decides something. So far it only holds. (20 s)',
      animate: (timeline, { close }) => timeline.add(draw(close)).add(lightUp(close, 1, 'steady'), 0.35),
    },
    {
      id: 'pixel',
      say: (lesson) =>
        `This one holds the brightness of one pixel: ${written(lesson.input.value[heldPixelOf(lesson).index.value] as number)}.`,
      notes:
        'Follow the two lines from the ringed pixel: the lamp is that pixel, seen large. Move the pointer over the digit to look at other pixels; touch one with the pen and it is the one in hand. (20 s)',
      animate: (timeline, { close }) => timeline.add(morph(close, { tied: 1 }, 'steady')),
    },
    {
      id: 'name',
      say: '0 is black, 1 is white. The number is called the neuron’s activation.',
      term: { word: 'activation', means: 'activation' },
      introduces: ['activation'],
      notes:
        'The word stays for the whole lesson: activation, the number in a neuron. Ask: what is the activation of a corner pixel? Almost always 0. (20 s)',
      animate: (timeline, { close }) => timeline.add(morph(close, { named: 1 }, 'brisk')).add(morph(close, { arc: 1 }, 'slow'), 0.1),
    },
    {
      id: 'how-much',
      say: (lesson) => {
        const { value, turnedTo } = heldPixelOf(lesson).voice.value;
        return `Set this one neuron from ${written(value)} to ${turnedTo}: how far does the brightest output move?`;
      },
      notes:
        'The ten small lamps below the digit are the network’s outputs, one for each digit; they come into their own on a later slide. Take a show of hands. Misconception: every input matters, one pixel can decide. (30 s)',
      ask: onePixel,
      animate: (timeline, { answer }) => timeline.add(draw(answer)),
    },
    {
      id: 'one-voice',
      say: (lesson) => {
        const voice = heldPixelOf(lesson).voice.value;
        const moved = Math.abs(voice.after - voice.before);
        const turned = `Set to ${voice.turnedTo}, this one neuron`;
        const band = howMuch(voice);
        if (band === 3) return `${turned} makes output ${voice.bestAfter} the brightest, instead of ${voice.best}.`;
        if (band === 2) return `${turned} moves output ${voice.best} by ${written(moved)}: a loud voice among 784.`;
        if (band === 1) return `${turned} moves output ${voice.best} by ${written(moved)}: one voice among 784.`;
        return `${turned} moves output ${voice.best} by less than 0.01: one voice among 784.`;
      },
      notes:
        'The network really has run once more, with this one neuron at the other end. The small map says the same for all 784 pixels: each of them alone set to the other end, and how far the brightest output then moves; the brightest cell is the strongest. Look for a digit on which one pixel decides: there are a few. (30 s)',
      animate: (timeline, { answer, influence }) =>
        timeline.add(morph(answer, { compared: 1 }, 'brisk')).add(draw(influence, 1, 'slow'), 0.2),
    },
    {
      id: 'drag',
      say: 'Turn the number, and the pixel changes with it. The whole network runs again.',
      notes:
        'Drag the handle round the arc, or the lamp itself up and down; with the keyboard, Tab to it and use the arrows. Watch the tiny square in the digit, and the ten outputs. One drag is one step of undo. (30 s)',
      animate: (timeline, { close, answer }) =>
        timeline.add(morph(close, { handle: 1 }, 'steady')).add(morph(answer, { compared: 0 }, 'quick'), 0),
    },
    {
      id: 'limits',
      say: 'In this network no activation goes below 0 or above 1.',
      notes:
        'Try to pull it past the end: it stops. Why that is so for the neurons behind the pixels, too, comes with the sigmoid. There are networks whose activations have no upper end; this is none of them. (15 s)',
      animate: (timeline, { close }) => timeline.add(morph(close, { stops: 1 }, 'steady')),
    },
    {
      id: 'all',
      say: 'Every pixel of the digit is such a neuron.',
      notes:
        'The large lamp goes to its seat among its neighbours: every pixel is a lamp with a number. Draw on the digit, or point somewhere else on it: each circle is a neuron whose activation you set. How many are there? That is the next slide. (15 s)',
      animate: (timeline, { close, digit, influence, neighbours }) =>
        timeline
          .add(fade(influence, 0))
          .add(morph(digit, { round: 1 }, 'slow'), 0)
          .add(morph(close, { seated: 1 }, 'slow'), 0.1)
          .add(morph(neighbours, { opened: 1 }, 'slow'), 0.3),
    },
  ],
});

function cellOf({ x, y, width }: Place, index: number): Place {
  const cell = width / side;
  return { x: x + (index % side) * cell, y: y + Math.floor(index / side) * cell, width: cell, height: cell };
}

function indexAt({ x, y }: At): number {
  const inside = (value: number) => Math.min(side - 1, Math.max(0, Math.floor(value)));
  return inside(y) * side + inside(x);
}

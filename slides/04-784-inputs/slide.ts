/** Every pixel is a neuron; listed row by row they are the input layer. */

import { draw, emphasise, fade, morph, sweep } from '../../src/animation/verbs';
import { coarser } from '../../src/digits/coarser';
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart, reservedFor } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { defineSlide } from '../../src/scene/Step';
import { lightLevel } from '../../src/theme/motion';
import type { Place } from '../../src/theme/places';
import { CardView } from '../../src/views/CardView';
import type { NetworkView } from '../../src/views/NetworkView';
import { AddressView } from './AddressView';
import { CountView } from './CountView';
import { placeInColumnSlider, squareRowsChoice, tellingButton } from './controls';
import { InputListView } from './InputListView';
import { NeighbourhoodView } from './NeighbourhoodView';
import { pixelFace } from './pixelFace';
import { inputsPlaces } from './places';
import { placeInColumn } from './question';
import { reading } from './reading';
import { SlotView } from './SlotView';
import { describeInputs, lowerPixelSentence } from './sentences';
import { askedPixels, draftedPlace, inputsState, pointedPixel, slideId } from './state';
import { UnrollView } from './UnrollView';
import { WideColumnView } from './WideColumnView';

export default defineSlide({
  id: slideId,
  title: '784 inputs',
  reading,
  opening: {
    say: 'Let’s build a network that reads digits. How does a picture get in?',
    notes: 'Handwritten digits: small enough to watch every number, hard enough that no rule did it.',
    seconds: 7,
  },

  build({ lesson, places }) {
    const { net, home } = places;
    const own = inputsPlaces(places);
    const state = inputsState();
    const { opened, rows } = state;
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const machine = new SlotView(own.machine, net.barcode);
    const unroll = new UnrollView(home, own.unrolling, net.barcode);
    const count = new CountView(own.unrolling, own.count, own.alone);
    const wide = new WideColumnView(net, own.wide, home);
    const list = new InputListView(net, own.list);
    const near = new NeighbourhoodView(own.near, home);
    const address = new AddressView(net, home);
    const card = new CardView(places.card);
    standBeforeTheSlot(network, machine);
    return {
      views: { digit, machine, card, received, network, unroll, count, wide, list, near, address },
      show() {
        pen.show();
        neurons.show();
        showSquare(lesson, rows.value, { unroll, count });
        const picture = lesson.receivesOther.value ? places.received : home;
        showWide(lesson, picture, wide);
        showNeighbours(lesson, picture, { network, address, near });
        showWindow(lesson, opened.value, { network, list });
        const input = lesson.input.value;
        const { upper, lower } = askedPixels(lesson);
        const pointed = pointedPixel(lesson);
        card.face = pixelFace(input, pointed ?? upper, places);
        card.back = pixelFace(input, pointed ?? lower, places);
        card.reserved = reservedFor(lesson, places.layout === 'tall');
      },
      describe: (step) => describeInputs(step, lesson, opened.value === undefined ? undefined : network.shownInputs),
      controls: [
        pen.control,
        neurons.control,
        squareRowsChoice(count, state, own.rows),
        placeInColumnSlider(lesson, { network, address }, state, net.barcode),
        tellingButton(network, state, own.informative),
      ],
    };
  },

  steps: [
    {
      id: 'circles',
      say: 'It needs one neuron for every pixel: 28 rows of 28.',
      notes:
        'Each circle is a neuron, and the number it holds is the brightness of its pixel: the lamps of the slide before. Draw on the small one: the large copy follows. Ask: how many are they?',
      seconds: 17,
      animate: (timeline, { unroll, count, machine, network }) =>
        timeline
          .add([draw(machine, 0, 'quick'), morph(network, { barcode: 0, tied: 0 }, 'quick')])
          .add(draw(unroll, 1, 'quick'), 0)
          .add(morph(unroll, { risen: 1 }, 'steady'), 0.1)
          .add(morph(unroll, { round: 1 }, 'steady'), 0.6)
          .add(morph(count, { braces: 1 }, 'steady'), 1.0),
    },
    {
      id: 'count',
      say: '28 × 28 = 784 neurons. Together they are the input layer.',
      term: { word: 'input layer' },
      introduces: ['layer'],
      notes: 'Let the room multiply first. Then the word that stays: these 784 are a layer, the first one.',
      seconds: 10,
      animate: (timeline, { count, unroll }) =>
        timeline
          .add(morph(count, { met: 1 }, 'slow'))
          .add(morph(count, { product: 1 }, 'brisk'), '-=0.2')
          .add([morph(count, { choosing: 1 }, 'quick'), morph(unroll, { choosing: 1 }, 'quick')]),
    },
    {
      id: 'unroll',
      say: 'Read it like a page, row by row, and the picture becomes a column.',
      notes: 'Left to right, then the next row. Misconception: the network keeps the picture. It never gets one; it gets a list.',
      seconds: 12,
      animate: (timeline, { unroll, network, count }) =>
        timeline
          .add([morph(count, { choosing: 0 }, 'quick'), morph(unroll, { choosing: 0 }, 'quick')])
          .add(morph(network, { barcode: 1 }, 'quick'), 0)
          .add(sweep(unroll, { unrolled: 1 }), 0)
          .add(morph(network, { filled: 1 }, 'long'), 0.85)
          .add(morph(count, { left: 1 }, 'steady'), 1.8),
    },
    {
      id: 'column',
      say: 'The strip holds all 784. No screen has room for that many circles, so eighteen stand for all.',
      notes: 'Follow one from the digit to its row in the strip, and on to its circle. Most neurons are dark: most of a picture is empty.',
      seconds: 12,
      animate: (timeline, { network, count, wide }) =>
        timeline
          .add(fade(count, 0))
          .add(draw(wide, 1, 'quick'), 0)
          .add(fade(network, 0), 0.15)
          .add(morph(wide, { wide: 1 }, 'slow'), 0.25)
          .add(morph(wide, { rows: 1 }, 'brisk'), 0.95)
          .add(morph(wide, { circles: 1 }, 'slow'), 1.1)
          .add(morph(wide, { traced: 1 }, 'slow'), 1.9),
    },
    {
      id: 'which-place',
      say: (lesson) => `Two touching pixels: the upper one is neuron ${askedPixels(lesson).upper}. Where in the column is the lower one?`,
      notes:
        'Hands: right beside it, a little further, far away? Think of a page: where does the word stand that is printed under this one, if you read aloud?',
      seconds: 30,
      ask: placeInColumn,
      animate: (timeline, { address, wide, near, network, card }) =>
        timeline
          .add(morph(wide, { traced: 0, circles: 0, rows: 0 }, 'quick'))
          .add(morph(wide, { wide: 0 }, 'steady'), 0.15)
          .add([draw(network.layers[0], 1, 'quick'), emphasise(network.layers[0], 1), morph(network, { fan: 1, tied: 1 }, 'quick')], 0)
          .add(fade(network, 1), 0.6)
          .add(draw(wide, 0, 'quick'), 0.85)
          .add(morph(address, { asked: 1 }, 'brisk'), 0.8)
          .add([draw(near, 1, 'steady'), draw(card, 1, 'brisk')], 0.9),
    },
    {
      id: 'address',
      say: lowerPixelSentence,
      notes:
        'Rows and columns are counted from 0, as everywhere here. The list says nothing of who touched whom; what belongs together the network has to find out, if it can.',
      seconds: 20,
      animate: (timeline, { address, card, near }) =>
        timeline
          .add(morph(address, { revealed: 1 }, 'steady'))
          .add(morph(card, { turned: 1 }, 'brisk'), 0)
          .add(morph(near, { told: 1 }, 'steady'), 0),
    },
    {
      id: 'corners',
      say: 'Most drawings show the first and last neurons: corner pixels, nearly always dark.',
      notes: 'Here are the first eighteen, ringed in the digit. Nothing happens in them, so ours shows eighteen others, and says so.',
      seconds: 15,
      animate: (timeline, { address, network, list, near, card }) =>
        timeline
          .add(morph(address, { asked: 0, revealed: 0 }, 'quick'))
          .add([draw(near, 0, 'quick'), draw(card, 0, 'quick')], 0)
          .add(
            [network, list].map((view) => morph(view, { opened: 1, windowAt: 1 }, 'brisk')),
            0,
          )
          .add(draw(list, 1, 'slow'), 0.3)
          .add(
            [network, list].map((view) => sweep(view, { windowAt: 0 }, 'slow')),
            1.5,
          ),
    },
    {
      id: 'open',
      say: 'Slide along the column, and meet all 784.',
      notes: 'Drag the bracket at the strip. Where in the digit are the neurons that you have opened, and how many of them are lit?',
      seconds: 30,
      animate: (timeline, { network, list }) =>
        timeline.add([network, list].map((view) => morph(view, { opened: 0 }, 'brisk'))).add(morph(network, { bracket: 1 }, 'brisk'), 0.2),
    },
  ],
});

/** The box with its slot, as nobody has seen into it yet. */
function standBeforeTheSlot(network: NetworkView, machine: SlotView): void {
  for (const layer of network.layers) layer.emphasis = lightLevel.rest;
  Object.assign(network, { signed: 0, filled: 0, barcode: 1, tied: 1 });
  network.layers[0].lit = 1;
  machine.drawn = 1;
}

/** Of the circles, three that are followed back to the picture: lit ones, where there are some, from above, the middle and below. */
function showWide(lesson: Lesson, picture: Place, wide: WideColumnView): void {
  const input = lesson.input.value;
  const shown = lesson.shownInputs.value;
  const lit = shown.filter((index) => (input[index] as number) > 0);
  const telling = lit.length >= 3 ? lit : shown;
  wide.input = input;
  wide.shown = shown;
  wide.followed = [1, 3, 5].map((sixth) => telling[Math.floor((telling.length * sixth) / 6)] as number);
  wide.picture = picture;
}

/** The digit that is unrolled, or while one is choosing, the same in larger pixels. */
function showSquare(lesson: Lesson, rows: number, { unroll, count }: { unroll: UnrollView; count: CountView }): void {
  const input = lesson.input.value;
  unroll.values = input;
  unroll.coarse = coarser(input, rows);
  count.chosen = rows;
}

/** The two pixels that touch, in `picture`, enlarged, and in the column. */
function showNeighbours(
  lesson: Lesson,
  picture: Place,
  { network, address, near }: { network: NetworkView; address: AddressView; near: NeighbourhoodView },
): void {
  const { upper, lower } = askedPixels(lesson);
  for (const view of [network, address, near]) view.picture = picture;
  address.pixel = upper;
  address.neighbour = lower;
  address.draft = draftedPlace(lesson);
  address.guess = lesson.guesses.value[slideId]?.value;
  near.input = lesson.input.value;
  near.upper = upper;
}

/** The neurons that the circles stand for, and their list. */
function showWindow(lesson: Lesson, opened: number | undefined, { network, list }: { network: NetworkView; list: InputListView }): void {
  network.window = opened;
  list.window = opened;
  list.input = lesson.input.value;
  list.informative = lesson.shownInputs.value;
  list.pointed = pointedPixel(lesson);
}

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
import { describeInputs, lowerPixelSentence } from './sentences';
import { askedPixels, draftedPlace, inputsState, pointedPixel, slideId } from './state';
import { UnrollView } from './UnrollView';

export default defineSlide({
  id: slideId,
  title: '784 inputs',
  opening: {
    say: 'How does a picture get in?',
    notes: 'Let the question stand for a moment before you go on; it is what this slide is about.',
    seconds: 5,
  },

  build({ lesson, places }) {
    const { net, home } = places;
    const own = inputsPlaces(places);
    const state = inputsState();
    const { opened, rows } = state;
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const unroll = new UnrollView(home, own.unrolling, net.barcode);
    const count = new CountView(own.unrolling, own.count, own.alone);
    const list = new InputListView(net, own.list);
    const near = new NeighbourhoodView(own.near, home);
    const address = new AddressView(net, home);
    const card = new CardView(places.card);
    card.drawn = 1;
    for (const layer of network.layers) layer.emphasis = lightLevel.rest;
    network.filled = 0;
    network.layers[0].lit = 1;
    return {
      views: { digit, card, received, network, unroll, count, list, near, address },
      show() {
        pen.show();
        neurons.show();
        showSquare(lesson, rows.value, { unroll, count });
        const isBeside = lesson.receivesOther.value;
        showNeighbours(lesson, isBeside ? places.received : home, { network, address, near });
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
      say: 'One neuron for each pixel, 28 rows of 28.',
      notes:
        'The large copy is the same digit; the small one on the left can be drawn on all the time. Each circle is a neuron, and the number it holds is the brightness of its pixel.',
      seconds: 15,
      animate: (timeline, { unroll, count }) =>
        timeline
          .add(draw(unroll, 1, 'quick'))
          .add(morph(unroll, { risen: 1 }, 'steady'), 0.1)
          .add(morph(unroll, { round: 1 }, 'steady'), 0.6)
          .add(morph(count, { braces: 1 }, 'steady'), 1.0),
    },
    {
      id: 'count',
      say: '28 × 28 = 784 neurons. They are the input layer.',
      introduces: ['layer'],
      notes:
        'Let the room multiply first. Then say the word that stays for the whole lesson: these 784 are a layer, the first one: the input. Try 7 and 14: half as many rows are a quarter of the neurons.',
      seconds: 15,
      animate: (timeline, { count, unroll }) =>
        timeline
          .add(morph(count, { met: 1 }, 'slow'))
          .add(morph(count, { product: 1 }, 'brisk'), '-=0.2')
          .add([morph(count, { choosing: 1 }, 'quick'), morph(unroll, { choosing: 1 }, 'quick')]),
    },
    {
      id: 'unroll',
      say: 'List them row by row, and the picture becomes a column.',
      notes:
        'Stop it half way with K and draw on the digit: the rows that have left change as well. The order is that of reading: left to right, then the next row. Misconception: the network keeps the picture. It gets a list.',
      seconds: 20,
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
      say: 'The whole column is on the left. Eighteen of its neurons are drawn as circles.',
      notes:
        'Nobody can draw 784 circles in a column, so eighteen telling ones stand for it, each tied to its true place in the strip. The count of zeros is usually higher than people guess.',
      seconds: 15,
      animate: (timeline, { network, count, list }) =>
        timeline
          .add(fade(count, 0))
          .add(emphasise(network.layers[0], 1), 0)
          .add(draw(network.layers[0], 1, 'slow'), 0.1)
          .add(morph(network, { fan: 1, tied: 1 }, 'slow'), 0.1)
          .add(draw(list, 1, 'slow'), 0.4),
    },
    {
      id: 'which-place',
      say: (lesson) => `Two touching pixels: the upper is neuron ${askedPixels(lesson).upper} of the column. Where does the lower one go?`,
      notes:
        'Ask for a show of hands: right beside it, a little further, far away? Click into the strip, or set the number. → goes on without a guess.',
      seconds: 30,
      ask: placeInColumn,
      animate: (timeline, { address, list, near }) =>
        timeline
          .add(fade(list, 0))
          .add(morph(address, { asked: 1 }, 'brisk'), 0)
          .add(draw(near, 1, 'steady'), 0.2),
    },
    {
      id: 'address',
      say: lowerPixelSentence,
      notes:
        'Rows and columns are counted from 0, as everywhere here. Nothing in the list says which lamps were neighbours; the network has to find out what belongs together, if it can.',
      seconds: 20,
      animate: (timeline, { address, card, near }) =>
        timeline
          .add(morph(address, { revealed: 1 }, 'steady'))
          .add(morph(card, { turned: 1 }, 'brisk'), 0)
          .add(morph(near, { told: 1 }, 'steady'), 0),
    },
    {
      id: 'corners',
      say: 'The first and last neurons are nearly always dark. Drawing those would hide everything.',
      notes:
        'Many pictures of networks draw the first and last few inputs. Those are corner pixels: dark for almost every digit. So we choose others, and say so.',
      seconds: 15,
      animate: (timeline, { address, network, list, near }) =>
        timeline
          .add(morph(address, { asked: 0, revealed: 0 }, 'quick'))
          .add(draw(near, 0, 'quick'), 0)
          .add(fade(list, 1), 0.2)
          .add(
            [network, list].map((view) => morph(view, { opened: 1 }, 'brisk')),
            0,
          )
          .add(
            [network, list].map((view) => sweep(view, { windowAt: 0 }, 'slow')),
            0.3,
          )
          .add(
            [network, list].map((view) => sweep(view, { windowAt: 0.5 }, 'slow')),
            1.6,
          )
          .add(
            [network, list].map((view) => morph(view, { opened: 0 }, 'brisk')),
            2.3,
          ),
    },
    {
      id: 'open',
      say: 'Open the dots: slide along the column and meet all 784.',
      notes:
        'Drag the bracket, or Tab to it and use the arrows. The pixels that the circles stand for are ringed in the digit. “Show 18 telling ones” goes back.',
      seconds: 30,
      animate: (timeline, { network }) => timeline.add(morph(network, { bracket: 1 }, 'brisk')),
    },
    {
      id: 'rest',
      say: 'This is the input layer. The others come next.',
      notes: 'Point at the empty rings: two layers in between, and ten outputs at the end.',
      seconds: 5,
      animate: (timeline, { network, list }) =>
        timeline
          .add(draw(list, 0, 'quick'))
          .add(
            [...network.layers.slice(1).map((layer) => draw(layer, 1, 'slow')), ...network.gaps.map((gap) => draw(gap, 1, 'slow'))],
            0.1,
          ),
    },
  ],
});

/** The digit that is unrolled, or while one is choosing, the same in larger pixels. */
function showSquare(lesson: Lesson, rows: number, { unroll, count }: { unroll: UnrollView; count: CountView }): void {
  const input = lesson.input.value;
  unroll.values = input;
  unroll.coarse = coarser(input, rows);
  unroll.marked = askedPixels(lesson).upper;
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

/** Every pixel is a neuron; listed row by row they are the input layer. */

import { draw, emphasise, fade, morph, sweep } from '../../src/animation/verbs';
import { coarser } from '../../src/digits/coarser';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart } from '../../src/scene/networkPart';
import { plainSignal } from '../../src/scene/plainSignal';
import { defineSlide } from '../../src/scene/Step';
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { lightLevel } from '../../src/theme/motion';
import { written } from '../../src/theme/numbers';
import { CardView } from '../../src/views/CardView';
import { AddressView } from './AddressView';
import { CountView } from './CountView';
import { InputListView } from './InputListView';
import { NeighbourhoodView } from './NeighbourhoodView';
import { inputsPlaces } from './places';
import { askedPixels, placeInColumn } from './question';
import { UnrollView } from './UnrollView';

const side = 28;

const id = '784-inputs';

export default defineSlide({
  id,
  title: '784 inputs',

  build({ lesson, places }) {
    const { net, home } = places;
    const { digit, received, ...pen } = digitPart(lesson, places);
    const { network, ...neurons } = networkPart(lesson, places);
    const own = inputsPlaces(places);
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
    /** The learner's window on the column. */
    const opened = plainSignal<number | undefined>(undefined);
    const lastWindow = side * side - 18;
    /** How many rows and columns, to try what the square comes to. */
    const rows = plainSignal(side);
    const ownDraft = () => (lesson.draft.value?.slide === id ? lesson.draft.value.value : undefined);
    return {
      views: { digit, card, received, network, unroll, count, list, near, address },
      show() {
        pen.show();
        neurons.show();
        const input = lesson.input.value;
        const { upper, lower } = askedPixels(lesson);
        const pointed = lesson.pointed.value;
        unroll.values = input;
        unroll.coarse = coarser(input, rows.value);
        unroll.marked = upper;
        count.chosen = rows.value;
        address.pixel = upper;
        address.neighbour = lower;
        address.picture = lesson.receivesOther.value ? places.received : home;
        address.draft = ownDraft();
        address.guess = lesson.guesses.value[id]?.value;
        network.window = opened.value;
        network.picture = address.picture;
        list.input = input;
        list.informative = lesson.shownInputs.value;
        list.window = opened.value;
        list.pointed = pointed?.kind === 'pixel' ? pointed.index : undefined;
        near.input = input;
        near.upper = upper;
        near.picture = address.picture;
        const facts = (index: number) => {
          const address = places.layout === 'tall' ? 'neuron' : '28 × row + column';
          const numbers = { row: Math.floor(index / side), column: index % side, [address]: index };
          const activation = input[index] as number;
          return [
            ...Object.entries(numbers).map(([label, value]) => ({ label, number: { name: label, text: String(value), value } })),
            {
              label: 'activation',
              number: { name: `a[0][${index}]`, text: written(activation), value: activation, colour: palette.activation },
            },
          ];
        };
        card.reserved = lesson.receivesOther.value && places.layout === 'wide' ? 64 : 0;
        card.face = { lines: facts(pointed?.kind === 'pixel' ? pointed.index : upper) };
        card.back = { lines: facts(pointed?.kind === 'pixel' ? pointed.index : lower) };
      },
      describe(step) {
        const input = lesson.input.value;
        const zeros = input.filter((value) => value === 0).length;
        const { upper, lower } = askedPixels(lesson);
        if (step === 'which-place') return `The pixel in row ${Math.floor(upper / side)}, column ${upper % side} is neuron ${upper}.`;
        if (step === 'address')
          return `The pixel in row ${Math.floor(lower / side)}, column ${lower % side} is neuron ${lower}; its activation is ${written(input[lower] as number)}.`;
        if (opened.value !== undefined) return `The circles show neurons ${network.shownInputs[0]} to ${network.shownInputs[17]}.`;
        return `784 pixels, 784 neurons; ${784 - zeros} of them are lit, ${zeros} are 0.`;
      },
      controls: [
        pen.control,
        neurons.control,
        {
          kind: 'choice',
          id: 'rows',
          label: 'Rows and columns',
          options: [7, 14, 28].map((value) => ({ value, text: String(value) })),
          where: () => (count.choosing > halfway ? own.rows : undefined),
          value: () => rows.value,
          set: (value) => {
            rows.value = value;
          },
        },
        {
          kind: 'slider',
          id: 'column',
          label: 'Place in the column of 784 neurons',
          vertical: true,
          min: 0,
          max: side * side - 1,
          step: 1,
          where: () =>
            network.bracket > halfway || address.asked > halfway
              ? { x: net.barcode.x - 28, y: net.barcode.y, width: net.barcode.width + 34, height: net.barcode.height }
              : undefined,
          value() {
            // A draft that another slide's question has left behind is none of its own.
            const draft = ownDraft() ?? Math.round((side * side - 1) / 2);
            return address.asked > halfway ? draft : (opened.value ?? 0);
          },
          set(value) {
            if (address.asked > halfway && network.bracket < halfway) lesson.draft.value = { slide: id, value };
            else opened.value = Math.min(lastWindow, value);
          },
          text: (value) => `neuron ${value}`,
        },
        {
          kind: 'button',
          id: 'informative',
          label: 'Show 18 telling ones',
          where: () => (network.bracket > halfway && opened.peek() !== undefined ? own.informative : undefined),
          press: () => {
            opened.value = undefined;
          },
        },
      ],
    };
  },

  steps: [
    {
      id: 'circles',
      say: 'One neuron for each pixel, 28 rows of 28.',
      notes:
        'The large copy is the same digit; the small one on the left can be drawn on all the time. Each circle is a neuron, and the number it holds is the brightness of its pixel. (15 s)',
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
        'Let the room multiply first. Then say the word that stays for the whole lesson: these 784 are a layer, the first one: the input. Try 7 and 14: half as many rows are a quarter of the neurons. (15 s)',
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
        'Stop it half way with K and draw on the digit: the rows that have left change as well. The order is that of reading: left to right, then the next row. Misconception: the network keeps the picture. It gets a list. (20 s)',
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
        'Nobody can draw 784 circles in a column, so eighteen telling ones stand for it, each tied to its true place in the strip. The count of zeros is usually higher than people guess. (15 s)',
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
        'Ask for a show of hands: right beside it, a little further, far away? Click into the strip, or set the number. → goes on without a guess. (30 s)',
      ask: placeInColumn,
      animate: (timeline, { address, list, near }) =>
        timeline
          .add(fade(list, 0))
          .add(morph(address, { asked: 1 }, 'brisk'), 0)
          .add(draw(near, 1, 'steady'), 0.2),
    },
    {
      id: 'address',
      say: (lesson) => {
        const { lower } = askedPixels(lesson);
        return `Row ${Math.floor(lower / side)}, column ${lower % side} is neuron 28 × ${Math.floor(lower / side)} + ${lower % side} = ${lower}: 28 places on.`;
      },
      notes:
        'Rows and columns are counted from 0, as everywhere here. Nothing in the list says which lamps were neighbours; the network has to find out what belongs together, if it can. (20 s)',
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
        'Many pictures of networks draw the first and last few inputs. Those are corner pixels: dark for almost every digit. So we choose others, and say so. (15 s)',
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
        'Drag the bracket, or Tab to it and use the arrows. The pixels that the circles stand for are ringed in the digit. “Show 18 telling ones” goes back. (30 s)',
      animate: (timeline, { network }) => timeline.add(morph(network, { bracket: 1 }, 'brisk')),
    },
    {
      id: 'rest',
      say: 'This is the input layer. The others come next.',
      notes: 'Point at the empty rings: two layers in between, and ten outputs at the end. (5 s)',
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

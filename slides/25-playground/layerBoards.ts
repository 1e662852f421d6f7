/** One layer on boards of the playground: as a matrix, as weight pictures, as dials. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { FullSwing } from '../../src/network/dials';
import { termsOf } from '../../src/network/terms';
import { neuronName } from '../../src/scene/networkPart';
import { written } from '../../src/theme/numbers';
import { type At, type Places, shifted } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { DialWallView } from '../shared/dials/DialWallView';
import { dialStateOf } from '../shared/dials/dialState';
import { lensPart } from '../shared/dials/lensPart';
import { heroOf } from '../shared/hero/hero';
import { matrixPart } from '../shared/matrix/matrixPart';
import { openedPictures } from '../shared/walls/openedPictures';
import type { LiveBoard } from './boardsPart';
import { take } from './neuronInHand';
import type { PlayPlaces } from './places';

/** Of what slide `matrix-form` shows, all that stands there at its end. */
export function matrixBoard(lesson: Lesson, places: Places) {
  const layer = matrixPart(lesson, places);
  const { matrix, equation, card } = layer.views;
  Object.assign(matrix, { gathered: 1, rowDrawn: 1, rowsDrawn: 1, counted: 1, entry: 1, swept: 1, shaped: 1, biased: 1, squished: 1 });
  Object.assign(equation, { written: 1, lined: 1, numbered: 1, counted: 1, biased: 1, squished: 1, folded: 1 });
  Object.assign(card, { summed: 1, biased: 1, squished: 1 });
  // A phone has no room for the rows' slider.
  const here = new Set(['cells', 'layer', 'row-bias', 'factors', 'shuffle', ...(places.layout === 'tall' ? [] : ['row'])]);
  const board: LiveBoard = {
    name: 'matrix',
    views: [matrix, equation],
    controls: layer.controls.filter(({ id }) => here.has(id)),
    show({ layer: l, neuron }) {
      layer.show();
      card.layer = l;
      card.row = neuron;
      card.heading =
        places.layout === 'tall'
          ? neuronName(l, neuron).replace('hidden layer', 'layer').replace('neuron ', '')
          : neuronName(l, neuron).replace(' layer', '');
    },
  };
  return { board, matrix, equation, card, received: layer.places.received };
}

/** The sixteen weight pictures of hidden layer 1, and one of them large, alone and times the digit. */
export function picturesBoard(lesson: Lesson, own: PlayPlaces) {
  const { pictures: at, pair } = own;
  const sixteen = new GalleryView({ size: at.size, pitch: at.pitch, across: 4, meaning: 'signed' });
  const two = new GalleryView({ size: pair.size, pitch: pair.pitch, across: pair.across, meaning: 'signed' });
  const words = new LabelView();
  sixteen.position.set(at.x, at.y);
  two.position.set(pair.at.x, pair.at.y);
  for (const view of [sixteen, two, words]) view.drawn = 1;
  const board: LiveBoard = {
    name: 'pictures',
    views: [sixteen, two, words],
    controls: [
      {
        kind: 'pick',
        id: 'sixteen',
        label: 'The weight pictures of hidden layer 1. Enter keeps one.',
        where: () => shifted(sixteen.area, sixteen),
        count: () => lesson.network().layer(1).neurons,
        placeOf: (i) => shifted(sixteen.placeOf(i), sixteen),
        text: (i) => `neuron ${i}: activation ${written(lesson.pass().activation(1, i))}`,
        point: (i) => {
          lesson.pointed.value = i === undefined ? undefined : { kind: 'neuron', layer: 1, neuron: i };
        },
        press: (i) => take(lesson, { layer: 1, neuron: i }),
      },
    ],
    show(hand) {
      const chosen = hand.layer === 1 ? hand.neuron : heroOf(lesson).value;
      const { pictures } = openedPictures(lesson.network());
      sixteen.digits = pictures;
      sixteen.chosen = chosen;
      const picture = pictures[chosen] as Float64Array;
      two.digits = [picture, picture.map((value, i) => value * (lesson.input.value[i] as number))];
      words.labels = pairWords(lesson, chosen, own);
    },
  };
  return { board, sixteen, two, words };
}

/** Beside the weights of a neuron, and beside their products with the digit. */
function pairWords(lesson: Lesson, neuron: number, { pair, compact }: PlayPlaces): Label[] {
  const { positive, negative } = termsOf(lesson.network().weightsInto(1, neuron), lesson.input.value);
  const [first, second] = pair.words as [At, At];
  const [size, line] = compact ? [13, 17] : [typeSize.label, 28];
  const number = (name: string, value: number) => ({ name, text: written(value), value });
  return [
    { ...first, size, words: [compact ? `weights of ${neuron}` : `weights of neuron ${neuron}`], tone: 'strong' },
    { ...second, size, words: [compact ? 'times the digit' : 'times your digit'], tone: 'strong' },
    { x: second.x, y: second.y + line, size, words: ['for: ', number('sum of the positive products', positive)] },
    { x: second.x, y: second.y + line * 2, size, words: ['against: ', number('sum of the negative products', negative)] },
  ];
}

/** All dials, and the lens to turn them in. */
export function dialsBoard(lesson: Lesson, own: PlayPlaces) {
  const state = dialStateOf(lesson);
  const wall = new DialWallView(own.wall, lesson.network(), state.full as FullSwing[]);
  const { lens, ...lensing } = lensPart(lesson, own, wall, state);
  Object.assign(wall, { first: 1, turned: 1, seated: 1, others: 1, biases: 1, later: 1 });
  Object.assign(lens, { opened: 1, callable: 1 });
  const board: LiveBoard = {
    name: 'dials',
    views: [wall, lens],
    controls: lensing.controls,
    show() {
      wall.network = lesson.network();
      lensing.show();
    },
  };
  return { board, wall, lens };
}

/** What can be taken hold of: the hope that is entered; the pieces, what lies on the grid, one piece's turn, and each piece taken away. */

import { hopeOf, hopes, keepHope } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, PickControl, SliderControl, Where } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { around, type Place, shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import type { HopeView } from '../shared/pieces/HopeView';
import { layOut, pieceNames, type StartingDigit, startingDigit } from './assembly';
import type { PieceBoard } from './pieceBoard';
import { piecesControl } from './piecesControl';
import type { PiecesInHand } from './piecesInHand';
import type { PiecesPlaces } from './places';
import type { WithoutEach } from './withoutEach';

/** The learner's own pieces, instead of one of the digits. */
const own = -1;

export function hopeControl(lesson: Lesson, hope: HopeView, { compact, hope: place }: PiecesPlaces): ChoiceControl {
  return {
    kind: 'choice',
    id: 'hope',
    label: 'What might a hidden neuron look out for? It is kept, not scored.',
    options: hopes.map(({ value, text, short }) => ({ value, text: compact ? short : text })),
    where: () => (hope.framed > halfway ? place : undefined),
    value: () => hopeOf(lesson).value,
    set: (value) => keepHope(lesson, value),
  };
}

export function boardControls(lesson: Lesson, places: PiecesPlaces, { views, hand, compared }: PieceBoard): Control[] {
  const { board, palette, without } = views;
  const isThere = () => board.drawn * board.alpha > halfway;
  const isAtWork = () => isThere() && without.drawn * without.alpha < 0.01;
  const whenAtWork = (place: Place) => () => (isAtWork() ? place : undefined);
  return [
    piecesControl(lesson, hand, {
      board: places.board,
      where: () => (isThere() ? around([places.board, places.palette.at]) : undefined),
      tileAt: (kind) => palette.placeOf(kind),
    }),
    assembledControl(lesson, hand, places, () => (isThere() ? places.digits : undefined)),
    turnControl(hand, () => (isAtWork() && hand.chosen() >= 0 ? places.turn : undefined)),
    {
      kind: 'button',
      id: 'take-away',
      label: 'Take away',
      where: whenAtWork(places.takeAway),
      press: () => hand.takeAway(hand.chosen()),
    },
    {
      kind: 'button',
      id: 'make-mine',
      label: 'Make it my digit',
      where: whenAtWork(places.makeMine),
      press: () => lesson.setInput(compared.whole.peek().received),
    },
    withoutControl(compared, without, places.without.at),
  ];
}

function assembledControl(lesson: Lesson, hand: PiecesInHand, { compact }: PiecesPlaces, where: Where): ChoiceControl {
  return {
    kind: 'choice',
    id: 'assembled',
    label: 'What lies on the grid',
    ...(compact ? {} : { heading: 'lay out' }),
    quiet: true,
    options: [
      { value: 9, text: '9' },
      { value: 8, text: '8' },
      { value: 4, text: '4' },
      { value: own, text: 'yours' },
    ],
    where,
    value: () => startingDigit(lesson) ?? own,
    set(value) {
      hand.selected.value = undefined;
      layOut(lesson, value === own ? undefined : (value as StartingDigit));
    },
  };
}

function turnControl({ pieces, chosen, change }: PiecesInHand, where: Where): SliderControl {
  return {
    kind: 'slider',
    id: 'turn',
    label: 'Turn of the chosen piece, degrees',
    min: -180,
    max: 180,
    step: 5,
    isEdit: true,
    where,
    value: () => pieces()[chosen()]?.turn ?? 0,
    set(value) {
      if (chosen() >= 0) change(chosen(), { turn: value });
    },
    text: (value) => `${value} degrees`.replace('-', '−'),
  };
}

function withoutControl({ whole, pointed }: WithoutEach, without: GalleryView, place: Place): PickControl {
  const pieces = () => whole.value.pieces;
  return {
    kind: 'pick',
    id: 'without',
    label: 'The whole, and with each piece taken away. The outputs follow.',
    where: () => (without.drawn * without.alpha > halfway ? place : undefined),
    count: () => pieces().length + 1,
    placeOf: (i) => shifted(without.placeOf(i), without),
    text: (i) => (i === 0 ? 'all pieces' : `no ${pieceNames(pieces())[i - 1] ?? 'piece'}`),
    point(i) {
      pointed.value = i;
    },
  };
}

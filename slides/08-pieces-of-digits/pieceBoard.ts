/** A grid on which loops and strokes are put together, the palette they come from, and the network's answer to what lies there. */

import { computed } from '@preact/signals-core';
import { centredPieces, type Piece, pathOf, pieceAt, pieceKinds } from '../../src/digits/pieces';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import type { Place } from '../../src/theme/places';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { GalleryView, type PictureLabel } from '../../src/views/GalleryView';
import { PixelGridView } from '../../src/views/PixelGridView';
import { ReceivedView } from '../../src/views/ReceivedView';
import { assemblyOf, layOut, pieceNames, type StartingDigit, startingDigit } from './assembly';
import { PaletteView } from './PaletteView';
import { PieceMarksView } from './PieceMarksView';
import { isOutside, pieceHands } from './pieceHands';
import type { PiecesPlaces } from './places';

const own = -1;
/** The neurons of hidden layer 2 that are hoped to stand for the pieces, in the order of the palette. */
export const parkedAt = [1, 3, 5, 7, 9, 11] as const;
const middle = { x: 14, y: 14 };

export function pieceBoard(lesson: Lesson, places: PiecesPlaces) {
  const board = new PixelGridView({ edge: places.board.width, drawable: true });
  board.position.set(places.board.x, places.board.y);
  const received = new ReceivedView(places.received.width);
  received.position.set(places.received.x, places.received.y);
  received.alpha = 0;
  const icons = pieceKinds.map((kind) => ({ name: kind, picture: centredPieces([pieceAt(kind, middle)]) }));
  const palette = new PaletteView(places.palette, icons, { net: places.net, layer: 2, neurons: parkedAt, edge: places.parked });
  const marks = new PieceMarksView(places.board, places.turn);
  const outputs = new ExhibitOutputsView(places.net, 'composite');
  const without = new GalleryView({ size: places.without.tile, ...places.without });
  without.position.set(places.without.at.x, places.without.at.y);

  const variant = plainSignal<number | undefined>(undefined);

  const assembly = computed(() => assemblyOf(lesson));
  const variants = computed(() => [assembly.value, ...assembly.value.without]);
  const variantPictures = computed(() => variants.value.map((each) => each.received));
  const variantLabels = computed(() => {
    const names = pieceNames(assembly.value.pieces);
    return variants.value.map(({ pass }, i) => labelOf(i, pass.best, places.compact ? undefined : names));
  });
  const pieces = () => assembly.value.pieces;
  const isThere = () => board.drawn * board.alpha > halfway;
  const isAtWork = () => isThere() && without.drawn * without.alpha < 0.01;
  const whenAtWork = (place: Place) => () => (isAtWork() ? place : undefined);

  const hands = pieceHands(lesson, {
    board: places.board,
    where: () => (isThere() ? around(places.board, places.palette.at) : undefined),
    tileAt: (i) => palette.placeOf(i),
  });
  const { change, takeAway, chosen } = hands;

  const controls: Control[] = [
    hands.pick,
    {
      kind: 'choice',
      id: 'assembled',
      label: 'What lies on the grid',
      ...(places.compact ? {} : { heading: 'lay out' }),
      quiet: true,
      options: [
        { value: 9, text: '9' },
        { value: 8, text: '8' },
        { value: 4, text: '4' },
        { value: own, text: 'yours' },
      ],
      where: () => (isThere() ? places.digits : undefined),
      value: () => startingDigit(lesson) ?? own,
      set(value) {
        hands.letGo();
        layOut(lesson, value === own ? undefined : (value as StartingDigit));
      },
    },
    {
      kind: 'slider',
      id: 'turn',
      label: 'Turn of the chosen piece, degrees',
      min: -180,
      max: 180,
      step: 5,
      isEdit: true,
      where: () => (isAtWork() && chosen() >= 0 ? places.turn : undefined),
      value: () => pieces()[chosen()]?.turn ?? 0,
      set(value) {
        if (chosen() >= 0) change(chosen(), { turn: value });
      },
      text: (value) => `${value} degrees`.replace('-', '−'),
    },
    { kind: 'button', id: 'take-away', label: 'Take away', where: whenAtWork(places.takeAway), press: () => takeAway(chosen()) },
    {
      kind: 'button',
      id: 'make-mine',
      label: 'Make it my digit',
      where: whenAtWork(places.makeMine),
      press: () => lesson.setInput(assembly.peek().received),
    },
    {
      kind: 'pick',
      id: 'without',
      label: 'The whole, and with each piece taken away. The outputs follow.',
      where: () => (without.drawn * without.alpha > halfway ? places.without.at : undefined),
      count: () => pieces().length + 1,
      placeOf: (i) => ({ ...without.placeOf(i), x: without.placeOf(i).x + without.x, y: without.placeOf(i).y + without.y }),
      text: (i) => (i === 0 ? 'all pieces' : `no ${pieceNames(pieces())[i - 1] ?? 'piece'}`),
      point(i) {
        variant.value = i;
      },
    },
  ];

  return {
    views: { board, boardReceived: received, palette, marks, outputs, without },
    show() {
      // While a piece moves and nothing is compared, what each piece is worth is left out: it takes too long for every frame.
      const comparing = !hands.isCarrying() || without.drawn * without.alpha > 0;
      const shown = (comparing ? variants.value[variant.value ?? 0] : undefined) ?? assembly.value;
      const piece = pieces()[chosen()];
      const isHeldOutside = hands.isCarrying() && piece !== undefined && isOutside(piece);
      board.values = assembly.value.seen;
      received.values = shown.received;
      received.differs = lesson.centring.value && !shown.isEmpty;
      palette.pointed = hands.pointedTile();
      marks.selected = pathOrNone(hands.pointedPiece() ?? piece);
      marks.carried = isHeldOutside ? pathOrNone(piece) : undefined;
      marks.turn = piece?.turn;
      outputs.pass = shown.pass;
      outputs.nothingDrawn = shown.isEmpty;
      without.digits = comparing ? variantPictures.value : [];
      without.labels = comparing ? variantLabels.value : [];
      without.pointed = variant.value;
    },
    controls,
  };
}

/** "no loop → 1"; without names only "→ 1". */
function labelOf(i: number, answer: number, names: readonly string[] | undefined): PictureLabel[] {
  const words = names && (i === 0 ? 'all' : `no ${names[i - 1]}`);
  return [{ text: words ? `${words} → ` : '→ ' }, { name: `answer to composite ${i}`, text: String(answer), value: answer }];
}

const pathOrNone = (piece: Piece | undefined) => (piece ? pathOf(piece) : undefined);
function around(a: Place, b: Place): Place {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** A grid on which loops and strokes are put together, the palette they come from, and the network's answer to what lies there. */

import { centredPieces, type Piece, pathOf, pieceAt, pieceKinds } from '../../src/digits/pieces';
import type { Lesson } from '../../src/lesson/Lesson';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { GalleryView } from '../../src/views/GalleryView';
import { PixelGridView } from '../../src/views/PixelGridView';
import { ReceivedView } from '../../src/views/ReceivedView';
import { tintedPieces } from '../shared/pieces/tintedPieces';
import { PaletteView } from './PaletteView';
import { PieceMarksView } from './PieceMarksView';
import { isOutside, type PiecesInHand, piecesInHand } from './piecesInHand';
import type { PiecesPlaces } from './places';
import { type WithoutEach, withoutEach } from './withoutEach';

/** The neurons of hidden layer 2 that are hoped to stand for the pieces, in the order of the palette. */
export const parkedAt = [1, 3, 5, 7, 9, 11] as const;
const middle = { x: 14, y: 14 };

export type PieceBoard = ReturnType<typeof pieceBoard>;

export function pieceBoard(lesson: Lesson, places: PiecesPlaces) {
  const views = makeViews(places);
  const { board, boardReceived, palette, marks, outputs, without } = views;
  const compared = withoutEach(lesson, places);
  const hand = piecesInHand(lesson);
  return {
    views,
    compared,
    hand,
    show() {
      // While a piece moves and nothing is compared, what each piece is worth is left out: it takes too long for every frame.
      const isComparing = !hand.isCarrying() || without.drawn * without.alpha > 0;
      const shown = isComparing ? compared.meant() : compared.whole.value;
      board.values = compared.whole.value.seen;
      boardReceived.values = shown.received;
      boardReceived.differs = lesson.centring.value && !shown.isEmpty;
      outputs.pass = shown.pass;
      outputs.nothingDrawn = shown.isEmpty;
      palette.pointed = hand.pointedTile();
      showMarks(marks, hand);
      without.options = galleryOf(places, isComparing ? compared.pictures.value.length : 0);
      showWithout(without, compared, isComparing);
    },
  };
}

function makeViews(places: PiecesPlaces) {
  const board = new PixelGridView({ edge: places.board.width, drawable: true });
  board.position.set(places.board.x, places.board.y);
  const boardReceived = new ReceivedView(places.received.width, { lines: ['the network', 'receives this'], below: 17 });
  boardReceived.position.set(places.received.x, places.received.y);
  boardReceived.alpha = 0;
  const icons = pieceKinds.map((kind) => ({
    name: kind,
    picture: { values: tintedPieces([pieceAt(kind, middle)], centredPieces), hasLoop: kind === 'loop' },
  }));
  const palette = new PaletteView(places.palette, icons, { net: places.net, layer: 2, neurons: parkedAt, edge: places.parked });
  const marks = new PieceMarksView(places.board, places.turn);
  const outputs = new ExhibitOutputsView(places.net, 'composite');
  const without = new GalleryView(galleryOf(places, 0));
  without.position.set(places.without.at.x, places.without.at.y);
  return { board, boardReceived, palette, marks, outputs, without };
}

/** The piece that is pointed at, else the chosen one; one that is carried outside of the grid has none under it. */
function showMarks(marks: PieceMarksView, hand: PiecesInHand): void {
  const piece = hand.pieces()[hand.chosen()];
  const isHeldOutside = hand.isCarrying() && piece !== undefined && isOutside(piece);
  marks.selected = pathOrNone(hand.pointedPiece() ?? piece);
  marks.carried = isHeldOutside ? pathOrNone(piece) : undefined;
  marks.turn = piece?.turn;
}

function showWithout(without: GalleryView, compared: WithoutEach, isComparing: boolean): void {
  without.digits = isComparing ? compared.pictures.value : [];
  without.labels = isComparing ? compared.labels.value : [];
  without.pointed = compared.pointed.value;
}

/** The fewer they are, the more room has each for its name. */
function galleryOf({ compact, without }: PiecesPlaces, count: number) {
  const { tile: size, pitch, rowPitch, across } = without;
  if (compact) return { size, pitch, rowPitch, across, labelSize: 16 };
  const fitting = Math.min(pitch, (without.at.width - size) / Math.max(1, count - 1));
  return { size, pitch: fitting, rowPitch, across, labelSize: count < across ? 18 : 14, numeralSize: 24, numeralsAt: 'below' } as const;
}

const pathOrNone = (piece: Piece | undefined) => (piece ? pathOf(piece) : undefined);

/** How pieces are taken from the palette, carried about on the grid and put down outside of it again. */
import { anotherPiece, distanceTo, type Piece, pathOf, pieceAt, pieceKinds } from '../../src/digits/pieces';
import type { Point } from '../../src/digits/strokes';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl, Where } from '../../src/scene/Control';
import type { Place } from '../../src/theme/places';
import { pieceNames } from './assembly';
import { isOutside, type PiecesInHand } from './piecesInHand';

/** Cells from its line at which a piece is still meant by the pointer. */
const near = 2.4;

interface PiecesStand {
  readonly board: Place;
  readonly where: Where;
  /** The place of a kind's tile on the palette. */
  tileAt(kind: number): Place;
}

/** The tiles come first, then the pieces on the grid. */
export function piecesControl(lesson: Lesson, hand: PiecesInHand, { board, where, tileAt }: PiecesStand): PickControl {
  const { pieces } = hand;
  return {
    kind: 'pick',
    id: 'pieces',
    label: 'Pieces. Enter puts one on the grid; Space takes it in hand, then arrows carry it; Delete takes it away.',
    where,
    count: () => pieceKinds.length + pieces().length,
    placeOf: (i) => (i < pieceKinds.length ? tileAt(i) : boxOf(pieces()[i - pieceKinds.length], board)),
    at(point) {
      const tile = pieceKinds.findIndex((_, i) => isInside(tileAt(i), point));
      return tile >= 0 ? tile : pieceNear(pieces(), cellsOf(point, board));
    },
    text: (i) => textOf(pieces(), i),
    point(i) {
      hand.pointed.value = i;
    },
    press(i) {
      const kind = pieceKinds[i];
      if (kind) hand.add(anotherPiece(kind, pieces()));
      else hand.selected.value = i - pieceKinds.length;
    },
    remove: (i) => hand.takeAway(i - pieceKinds.length),
    carry: carrying(lesson, hand, board),
  };
}

/** One gesture from taking to dropping: undo brings back what was there before. */
function carrying(lesson: Lesson, hand: PiecesInHand, board: Place): NonNullable<PickControl['carry']> {
  const { pieces, held, selected } = hand;
  return {
    stride: cellOf(board),
    take(index, at) {
      lesson.beginGesture();
      const from = cellsOf(at, board);
      const isNew = index < pieceKinds.length;
      if (isNew && !hand.add(pieceAt(pieceKinds[index] as Piece['kind'], from))) return;
      const taken = isNew ? pieces().length - 1 : index - pieceKinds.length;
      const piece = pieces()[taken];
      if (!piece) return;
      selected.value = taken;
      held.value = { index: taken, grip: { x: from.x - piece.x, y: from.y - piece.y } };
    },
    move(to) {
      if (!held.value) return;
      const { index, grip } = held.value;
      const at = cellsOf(to, board);
      hand.change(index, { x: at.x - grip.x, y: at.y - grip.y });
    },
    drop() {
      const taken = held.value?.index;
      held.value = undefined;
      const piece = taken === undefined ? undefined : pieces()[taken];
      if (piece && taken !== undefined && isOutside(piece)) hand.takeAway(taken);
      lesson.endGesture();
    },
  };
}

function textOf(pieces: readonly Piece[], i: number): string {
  const kind = pieceKinds[i];
  if (kind) return `${kind}, to be put on the grid`;
  const index = i - pieceKinds.length;
  const piece = pieces[index];
  return piece ? `${pieceNames(pieces)[index]} on the grid, row ${Math.round(piece.y)}, column ${Math.round(piece.x)}` : 'nothing';
}

/** The piece that the pointer means, counted after the tiles. */
function pieceNear(pieces: readonly Piece[], at: Point): number | undefined {
  const distances = pieces.map((piece) => distanceTo(piece, at));
  const least = Math.min(...distances);
  return least < near ? pieceKinds.length + distances.indexOf(least) : undefined;
}

const cellOf = (board: Place): number => board.width / 28;

/** A point of the stage, in cells of the grid. */
const cellsOf = ({ x, y }: Point, board: Place): Point => ({ x: (x - board.x) / cellOf(board), y: (y - board.y) / cellOf(board) });

function isInside({ x, y, width, height }: Place, point: Point): boolean {
  return point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
}

/** The box about a piece, on the stage. */
function boxOf(piece: Piece | undefined, board: Place): Place | undefined {
  if (!piece) return undefined;
  const cell = cellOf(board);
  const path = pathOf(piece);
  const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 1.25, Math.min(...ys) - 1.25];
  const [width, height] = [Math.max(...xs) + 1.25 - left, Math.max(...ys) + 1.25 - top];
  return { x: board.x + left * cell, y: board.y + top * cell, width: width * cell, height: height * cell };
}

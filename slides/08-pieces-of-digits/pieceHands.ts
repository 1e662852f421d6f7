/** How pieces are taken from the palette, carried about on the grid and put down outside of it again. */
import { anotherPiece, distanceTo, type Piece, pathOf, pieceAt, pieceKinds } from '../../src/digits/pieces';
import type { Point } from '../../src/digits/strokes';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl, Where } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import type { Place } from '../../src/theme/places';
import { assemblyOf, mostPieces, pieceNames, setPieces } from './assembly';

/** Cells from its line at which a piece is still meant by the pointer. */
const near = 2.4;

/** `tileAt` is the place of a kind's tile on the palette; in the control the tiles come first, then the pieces on the grid. */
export function pieceHands(lesson: Lesson, { board, where, tileAt }: { board: Place; where: Where; tileAt: (i: number) => Place }) {
  const selected = plainSignal<number | undefined>(undefined);
  /** The piece that is being carried, and from where on it is held. */
  const held = plainSignal<{ index: number; grip: Point } | undefined>(undefined);
  const pointed = plainSignal<number | undefined>(undefined);
  const pieces = () => assemblyOf(lesson).pieces;
  /** The piece that is turned or taken away: the last one touched, else the last one laid. */
  const chosen = () => Math.min(selected.value ?? pieces().length - 1, pieces().length - 1);
  const cell = board.width / 28;
  const cellsOf = ({ x, y }: Point): Point => ({ x: (x - board.x) / cell, y: (y - board.y) / cell });

  const change = (index: number, part: Partial<Piece>) =>
    setPieces(
      lesson,
      pieces().map((piece, i) => (i === index ? { ...piece, ...part } : piece)),
    );
  const takeAway = (index: number) => {
    if (index < 0) return;
    selected.value = undefined;
    setPieces(
      lesson,
      pieces().filter((_, i) => i !== index),
    );
  };
  const add = (piece: Piece) => {
    if (pieces().length >= mostPieces) return false;
    setPieces(lesson, [...pieces(), piece]);
    selected.value = pieces().length - 1;
    return true;
  };

  const carry = {
    stride: cell,
    take(index: number, at: Point) {
      lesson.beginGesture();
      const from = cellsOf(at);
      const isNew = index < pieceKinds.length;
      if (isNew && !add(pieceAt(pieceKinds[index] as Piece['kind'], from))) return;
      const taken = isNew ? pieces().length - 1 : index - pieceKinds.length;
      const piece = pieces()[taken];
      if (!piece) return;
      selected.value = taken;
      held.value = { index: taken, grip: { x: from.x - piece.x, y: from.y - piece.y } };
    },
    move(to: Point) {
      if (!held.value) return;
      const { index, grip } = held.value;
      const at = cellsOf(to);
      change(index, { x: at.x - grip.x, y: at.y - grip.y });
    },
    drop() {
      const taken = held.value?.index;
      held.value = undefined;
      const piece = taken === undefined ? undefined : pieces()[taken];
      if (piece && taken !== undefined && isOutside(piece)) takeAway(taken);
      lesson.endGesture();
    },
  };

  const pick: PickControl = {
    kind: 'pick',
    id: 'pieces',
    label: 'Pieces. Enter puts one on the grid; Space takes it in hand, then arrows carry it; Delete takes it away.',
    where,
    count: () => pieceKinds.length + pieces().length,
    placeOf: (i) => (i < pieceKinds.length ? tileAt(i) : boxOf(pieces()[i - pieceKinds.length], board)),
    at(point) {
      const tile = pieceKinds.findIndex((_, i) => isInside(tileAt(i), point));
      if (tile >= 0) return tile;
      const distances = pieces().map((piece) => distanceTo(piece, cellsOf(point)));
      const least = Math.min(...distances);
      return least < near ? pieceKinds.length + distances.indexOf(least) : undefined;
    },
    text(i) {
      const kind = pieceKinds[i];
      if (kind) return `${kind}, to be put on the grid`;
      const [piece, name] = [pieces()[i - pieceKinds.length], pieceNames(pieces())[i - pieceKinds.length]];
      return piece ? `${name} on the grid, row ${Math.round(piece.y)}, column ${Math.round(piece.x)}` : 'nothing';
    },
    point(i) {
      pointed.value = i;
    },
    press(i) {
      const kind = pieceKinds[i];
      if (kind) add(anotherPiece(kind, pieces()));
      else selected.value = i - pieceKinds.length;
    },
    remove: (i) => takeAway(i - pieceKinds.length),
    carry,
  };

  return {
    pick,
    change,
    takeAway,
    chosen,
    isCarrying: () => held.value !== undefined,
    pointedTile: () => (pointed.value !== undefined && pointed.value < pieceKinds.length ? pointed.value : undefined),
    pointedPiece: () => (pointed.value === undefined ? undefined : pieces()[pointed.value - pieceKinds.length]),
    letGo() {
      selected.value = undefined;
    },
  };
}

export const isOutside = ({ x, y }: Piece) => x < -1 || y < -1 || x > 29 || y > 29;

function isInside({ x, y, width, height }: Place, point: Point): boolean {
  return point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
}

/** The box about a piece, on the stage. */
function boxOf(piece: Piece | undefined, board: Place): Place | undefined {
  if (!piece) return undefined;
  const cell = board.width / 28;
  const path = pathOf(piece);
  const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 1.25, Math.min(...ys) - 1.25];
  const [width, height] = [Math.max(...xs) + 1.25 - left, Math.max(...ys) + 1.25 - top];
  return { x: board.x + left * cell, y: board.y + top * cell, width: width * cell, height: height * cell };
}

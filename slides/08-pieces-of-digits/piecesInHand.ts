/** Which of the pieces on the grid is meant, pointed at or carried, and what is done to them: laid, moved, turned, taken away. */
import { type Piece, pieceKinds } from '../../src/digits/pieces';
import type { Point } from '../../src/digits/strokes';
import type { Lesson } from '../../src/lesson/Lesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { assemblyOf, mostPieces, setPieces } from './assembly';

export type PiecesInHand = ReturnType<typeof piecesInHand>;

/** What can be pointed at is counted through: first the tiles of the palette, then the pieces on the grid. */
export function piecesInHand(lesson: Lesson) {
  const selected = plainSignal<number | undefined>(undefined);
  /** The piece that is being carried, and from where on it is held. */
  const held = plainSignal<{ index: number; grip: Point } | undefined>(undefined);
  const pointed = plainSignal<number | undefined>(undefined);
  const pieces = () => assemblyOf(lesson).pieces;
  const set = (next: readonly Piece[]) => setPieces(lesson, next);
  return {
    selected,
    held,
    pointed,
    pieces,
    /** The piece that is turned or taken away: the last one touched, else the last one laid. */
    chosen: () => Math.min(selected.value ?? pieces().length - 1, pieces().length - 1),
    isCarrying: () => held.value !== undefined,
    pointedTile: () => (pointed.value !== undefined && pointed.value < pieceKinds.length ? pointed.value : undefined),
    pointedPiece: () => (pointed.value === undefined ? undefined : pieces()[pointed.value - pieceKinds.length]),
    /** False where there are as many as there may be. */
    add(piece: Piece): boolean {
      if (pieces().length >= mostPieces) return false;
      set([...pieces(), piece]);
      selected.value = pieces().length - 1;
      return true;
    },
    change: (index: number, part: Partial<Piece>) => set(pieces().map((piece, i) => (i === index ? { ...piece, ...part } : piece))),
    takeAway(index: number) {
      if (index < 0) return;
      selected.value = undefined;
      set(pieces().filter((_, i) => i !== index));
    },
  };
}

export const isOutside = ({ x, y }: Piece) => x < -1 || y < -1 || x > 29 || y > 29;

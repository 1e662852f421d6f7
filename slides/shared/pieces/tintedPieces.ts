/** Pieces in colours of their own: a picture whose values are positive where a loop has ink, and negative where a line has. */
import { drawnPieces, type Piece } from '../../../src/digits/pieces';
import type { Pixels } from '../../../src/digits/pixels';

/** `drawn` draws the pieces of one kind. Where two kinds cross, the one with more ink is seen. */
export function tintedPieces(pieces: readonly Piece[], drawn: (pieces: readonly Piece[]) => Pixels = drawnPieces): Pixels {
  const lines = drawn(pieces.filter(({ kind }) => kind === 'line'));
  const others = drawn(pieces.filter(({ kind }) => kind !== 'line'));
  return others.map((other, i) => (other >= (lines[i] as number) ? other : -(lines[i] as number)));
}

/** The pieces that digits share have colours: every loop one, every line another. */
import { assembled, drawnPieces, type Piece } from '../../src/digits/pieces';
import { tintedPieces } from '../shared/pieces/tintedPieces';
import { pieceNames } from './assembly';
import type { TintedPicture } from './TintedPicturesMesh';

type Tint = 'loop' | 'line' | 'secondary';

export const tintOf = ({ kind }: Piece): Tint => (kind === 'loop' || kind === 'line' ? kind : 'secondary');

/** Some pieces where they lie, in their colours. */
export const inTheirColours = (pieces: readonly Piece[]): TintedPicture => ({
  values: tintedPieces(pieces),
  hasLoop: pieces.some(({ kind }) => kind === 'loop'),
});

/** 9 = loop + line, and so on: what the view of these sums is made of. */
export const pieceSums = ([9, 8, 4] as const).map((digit) => {
  const pieces = assembled[digit];
  const tinted = inTheirColours(pieces);
  const names = pieceNames(pieces);
  return {
    digit: drawnPieces(pieces),
    tinted,
    // A row has colours of its own: all its pictures have the same.
    pieces: pieces.map((piece, i) => ({
      ...inTheirColours([piece]),
      hasLoop: tinted.hasLoop,
      name: names[i] as string,
      tint: tintOf(piece),
    })),
  };
});

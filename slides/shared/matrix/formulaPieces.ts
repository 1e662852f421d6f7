/** Symbols and numbers of a formula, one after the other on a base line, each with what it stands for. */

import type { At } from '../../../src/theme/places';
import type { Referent } from './EquationState';
import { type Token, widthOfFormula } from './formula';

export interface PlacedToken {
  readonly token: Token;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly alpha: number;
  readonly referent?: Referent | undefined;
}

export interface FormulaPiece {
  readonly token: Token;
  readonly referent?: Referent;
}

export const widthOfPieces = (pieces: readonly FormulaPiece[], size: number) =>
  widthOfFormula(
    pieces.map(({ token }) => token),
    size,
  );

/** The size, or as much smaller, by quarters of a pixel, as long numbers ask for to stay within the room. */
export const fittingSize = (pieces: readonly FormulaPiece[], size: number, room: number) =>
  Math.floor(4 * size * Math.min(1, room / widthOfPieces(pieces, size))) / 4;

/** Pieces one after the other on a base line. */
export function run(pieces: readonly FormulaPiece[], size: number, { x, y }: At, alpha: number): PlacedToken[] {
  let pen = x;
  return pieces.map(({ token, referent }) => {
    const placed = { token, referent, x: pen, y, size, alpha };
    pen += widthOfFormula([token], size);
    return placed;
  });
}

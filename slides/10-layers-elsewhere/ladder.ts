/** Something cut into ever larger pieces, each of which is built from those below it. Made up by us; measured from nothing. */

export interface LadderPiece {
  /** 1: the smallest, … 5: the whole. */
  readonly rung: number;
  readonly text: string;
  /** Its share of the width, 0…1. */
  readonly from: number;
  readonly to: number;
  /** Index of the larger piece that it is part of. */
  readonly partOf: number | undefined;
}

export interface Ladder {
  /** From what everything stands on to the whole. */
  readonly rungNames: readonly [string, string, string, string, string, string];
  readonly pieces: readonly LadderPiece[];
  /** What everything stands on, at a share of the width: how loud a wave is there, or how bright a row of pixels. */
  readonly ground: { readonly kind: 'wave' | 'pixels'; at(share: number): number };
}

/** A piece with what it is built from; without a text of its own it is called what its parts are called, one after the other. */
export interface Rung {
  readonly text: string;
  readonly parts?: readonly Rung[];
}

/** The parts of the whole keep a distance: as wide as so many of the smallest pieces. */
const breath = 0.8;
const top = 5;

const smallest = ({ parts }: Rung): number => (parts ? parts.reduce((sum, part) => sum + smallest(part), 0) : 1);

export function cut(whole: Rung): LadderPiece[] {
  const all = smallest(whole) + breath * ((whole.parts?.length ?? 1) - 1);
  const pieces: LadderPiece[] = [];
  let now = 0;
  const add = ({ text, parts = [] }: Rung, rung: number, partOf: number | undefined) => {
    const index = pieces.length;
    const from = now;
    pieces.push({ rung, text, from: from / all, to: 1, partOf });
    parts.forEach((part, i) => {
      if (rung === top && i > 0) now += breath;
      add(part, rung - 1, index);
    });
    if (parts.length === 0) now++;
    pieces[index] = { rung, text, from: from / all, to: now / all, partOf };
  };
  add(whole, top, undefined);
  return pieces;
}

/** Whether one piece is the other or is built from it. */
export function contains(pieces: readonly LadderPiece[], outer: number, inner: number): boolean {
  for (let at: number | undefined = inner; at !== undefined; at = pieces[at]?.partOf) if (at === outer) return true;
  return false;
}

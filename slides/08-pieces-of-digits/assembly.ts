/** Loops and strokes that the learner puts together, and what the lesson's network makes of them, whole and piece by piece taken away. */
import type { Signal } from '@preact/signals-core';
import * as v from 'valibot';
import { assembled, centredPieces, drawnPieces, type Piece, pieceKinds } from '../../src/digits/pieces';
import { isBlank, type Pixels, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { within } from '../../src/lesson/shapes';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';

/** Some pieces, what the network receives of them, and what it computes. */
export interface Assembly {
  readonly pieces: readonly Piece[];
  /** As they lie on the grid. */
  readonly seen: Pixels;
  readonly received: Pixels;
  readonly pass: ForwardPass;
  readonly isEmpty: boolean;
  /** The same with piece 0, 1, … taken away. */
  readonly without: readonly Assembly[];
}

export type StartingDigit = keyof typeof assembled;

/** What undo brings back: the pieces on the grid, and the last ones that are the learner's own. */
interface Pieces {
  readonly now: readonly Piece[];
  readonly own: readonly Piece[];
}

/** More do not fit side by side when each is taken away. */
export const mostPieces = 5;

const atFirst: Pieces = { now: assembled[9], own: [] };
const pieceShape = v.object({
  kind: v.picklist(pieceKinds),
  // A piece that lies half outside is still on the grid.
  x: within(-side, 2 * side),
  y: within(-side, 2 * side),
  turn: within(-180, 180),
});
const piecesShape = v.pipe(v.array(pieceShape), v.maxLength(mostPieces));
const state = (lesson: Lesson): Signal<Pieces> =>
  lesson.local('pieces-of-digits', 'pieces', atFirst, v.object({ now: piecesShape, own: piecesShape }));

export function setPieces(lesson: Lesson, pieces: readonly Piece[]): void {
  state(lesson).value = { now: pieces, own: pieces };
}

/** Which of the digits everybody begins with lies there untouched, if one does. */
export function startingDigit(lesson: Lesson): StartingDigit | undefined {
  const { now } = state(lesson).value;
  return ([9, 8, 4] as const).find((digit) => assembled[digit] === now);
}

/** Lays out one of the digits, or the learner's own pieces as they were. */
export function layOut(lesson: Lesson, digit: StartingDigit | undefined): void {
  const pieces = state(lesson);
  const { own } = pieces.peek();
  pieces.value = { now: digit === undefined ? own : assembled[digit], own };
}

interface Kept {
  readonly network: Network;
  readonly centring: boolean;
  readonly assembly: Assembly;
}
const kept = new WeakMap<readonly Piece[], Kept>();

/** Computed once for the same pieces, network and centring, however many ask. */
export function assemblyOf(lesson: Lesson): Assembly {
  const { now: pieces } = state(lesson).value;
  const [network, centring] = [lesson.network(), lesson.centring.value];
  const known = kept.get(pieces);
  if (known && known.network === network && known.centring === centring) return known.assembly;
  const assembly = assemble(pieces, network, centring);
  kept.set(pieces, { network, centring, assembly });
  return assembly;
}

function assemble(pieces: readonly Piece[], network: Network, centring: boolean): Assembly {
  const seen = drawnPieces(pieces);
  const received = centring ? centredPieces(pieces) : seen;
  let without: Assembly[] | undefined;
  return {
    pieces,
    seen,
    received,
    pass: network.forward(received),
    isEmpty: isBlank(seen),
    get without() {
      without ??= pieces.map((_, taken) =>
        assemble(
          pieces.filter((_, i) => i !== taken),
          network,
          centring,
        ),
      );
      return without;
    },
  };
}

/** What a piece is called beside the others: the upper of two loops is the "upper loop". */
export function pieceNames(pieces: readonly Piece[]): string[] {
  return pieces.map(({ kind, y }, i) => {
    const alike = pieces.filter((other) => other.kind === kind);
    if (alike.length === 1) return kind;
    const place = pieces.filter((other, k) => other.kind === kind && (other.y < y || (other.y === y && k < i))).length;
    if (alike.length === 2) return `${place === 0 ? 'upper' : 'lower'} ${kind}`;
    return `${kind} ${place + 1}`;
  });
}

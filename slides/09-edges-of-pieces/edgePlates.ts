/** A loop and a line that come apart into edges, another way to cut a 9, and the 9 as each layer is hoped to see it. */
import { assembled, drawnPieces, edgesApart, edgesOfPiece, movedApart, type Piece, pieceAt } from '../../src/digits/pieces';
import { blank, type Pixels, side } from '../../src/digits/pixels';
import { type Place, place } from '../../src/theme/places';
import type { PlateAmounts, PlateFace, PlateWords } from '../../src/views/PlatesView';
import { PlatesView } from '../../src/views/PlatesView';
import { tintedPieces } from '../shared/pieces/tintedPieces';
import { type CloseUp, CloseUpView } from './CloseUpView';
import { EdgePlatesView, type Stretch } from './EdgePlatesView';
import type { LoopPlaces } from './places';

const nine = assembled[9];
const middle = { x: 14, y: 14 };
/** From the middle of the loop out to its side, in cells. */
const outer = 5.5;
/** In a 9 as small as a plate of the network, pieces and edges move less. */
const [piecesShare, edgesShare] = [0.5, 0.6];
/** How much of the ink steps back for the lines at its sides. */
const stepsBack = 0.6;

interface Parts {
  pieces(apart: number): readonly Piece[];
  /** How far the edges of a piece are apart. */
  edges(apart: number): number;
}

const alone = (kind: 'loop' | 'line'): Parts => ({ pieces: () => [pieceAt(kind, middle)], edges: (apart) => apart });
const nineInEdges: Parts = { pieces: (apart) => movedApart(nine, apart * piecesShare), edges: (apart) => apart * edgesShare };

/** Which edges of the loop are there; one is pointed at. */
interface LoopNow {
  readonly there: readonly boolean[];
  readonly pointed: number | undefined;
}

/** In one piece a loop is whole, whatever is taken out of its edges. */
const inEdges =
  ({ pieces, edges }: Parts, { there }: LoopNow) =>
  (apart: number): Pixels => {
    const isThere = ({ kind }: Piece, edge: number) => kind !== 'loop' || there[edge] !== false;
    const all = tintedPieces(pieces(apart), (some) => edgesApart(some, edges(apart)));
    const left = there.includes(false) ? tintedPieces(pieces(apart), (some) => edgesApart(some, edges(apart), isThere)) : all;
    return all.map((value, i) => (value * (1 - apart) + (left[i] as number) * apart) * (1 - stepsBack * apart));
  };

const stretchesOf = ({ pieces, edges }: Parts, apart: number, { there, pointed }: LoopNow): Stretch[] =>
  pieces(apart).flatMap((piece) =>
    edgesOfPiece(piece, edges(apart)).map((each, edge): Stretch => {
      if (piece.kind === 'line') return { middle: each, kind: 'line', there: 1, isPointed: false };
      return { middle: each, kind: 'loop', there: there[edge] === false ? 1 - apart : 1, isPointed: edge === pointed };
    }),
  );

/** Upper and lower half of the 9: as good a way to cut it as any, as long as nobody says what pieces are for. */
function inHalves(apart: number): Pixels {
  const whole = drawnPieces(nine);
  const cut = 13;
  const move = Math.round(3 * apart);
  const halves = blank();
  whole.forEach((value, i) => {
    const row = Math.floor(i / side);
    const to = i + (row < cut ? -move : move) * side;
    if (value > 0 && to >= 0 && to < halves.length) halves[to] = value;
  });
  return halves;
}

/** The right side of the loop: the outer edge of its first stretch. */
const nearEdge: CloseUp = {
  picture: drawnPieces([pieceAt('loop', middle)]),
  column: 17,
  row: 11,
  across: 5,
  edge: outerEdge(),
  moved: 2.3,
};

/** As far as it is seen from near. */
function outerEdge() {
  const [first = []] = edgesOfPiece(pieceAt('loop', middle), 0);
  const [from, to] = [first[0] ?? middle, first.at(-1) ?? middle].map(({ x, y }) => Math.atan2(y - middle.y, x - middle.x)) as [
    number,
    number,
  ];
  return [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((share) => {
    const angle = (from + to) / 2 + (share * (to - from)) / 2.9;
    return { x: middle.x + outer * Math.cos(angle), y: middle.y + outer * Math.sin(angle) };
  });
}

/** Without one of its edges there is no loop among the pieces, and without a piece no 9. */
function facesOf(own: readonly Parts[], now: LoopNow): PlateFace[] {
  const isOpen = now.there.includes(false);
  const left = (pieces: readonly Piece[]) => (isOpen ? pieces.filter(({ kind }) => kind !== 'loop') : pieces);
  return [
    ...own.map((parts) => ({ picture: inEdges(parts, now) })),
    { picture: (apart) => tintedPieces(left(movedApart(nine, apart))) },
    { picture: () => (isOpen ? blank() : tintedPieces(nine)) },
  ];
}

function boxOf(path: readonly { readonly x: number; readonly y: number }[], { x, y, width }: Place): Place {
  const cell = width / 28;
  const reach = 1.9;
  const [xs, ys] = [path.map((at) => at.x), path.map((at) => at.y)];
  const [left, top] = [Math.min(...xs) - reach, Math.min(...ys) - reach];
  return place(x + left * cell, y + top * cell, (Math.max(...xs) + reach - left) * cell, (Math.max(...ys) + reach - top) * cell);
}

export function edgePlates(at: LoopPlaces) {
  const { compact, loop, line, hoped } = at;
  const large: PlateWords = { frame: 'dashed', size: compact ? 12 : 18, foot: 'illustration' };
  const size = compact ? 15 : 19;
  const small = ['edges', 'pieces', 'digit'].map((head): PlateWords => {
    const words = { frame: 'dashed', size, head } as const;
    return head === 'pieces' ? { ...words, foot: 'illustration' } : words;
  });
  const own = [alone('loop'), alone('line'), nineInEdges];
  let now: LoopNow = { there: [], pointed: undefined };
  const stretches = own.map((parts, i) => (apart: number) => stretchesOf(parts, apart, i === 0 ? now : { ...now, pointed: undefined }));
  const plates = new EdgePlatesView([loop, line, ...hoped], [large, large, ...small], stretches);
  const show = (there: readonly boolean[], pointed: number | undefined) => {
    if (plates.faces.length > 0 && now.there === there && now.pointed === pointed) return;
    now = { there, pointed };
    plates.faces = facesOf(own, now);
  };
  show([], undefined);
  const otherCut = new PlatesView([line], [{ ...large, foot: 'or cut like this?', size: compact ? 16 : 20 }]);
  otherCut.faces = [{ picture: inHalves }];
  const [loopPlate, linePlate, edges, pieces, whole] = plates.plates as [
    PlateAmounts,
    PlateAmounts,
    PlateAmounts,
    PlateAmounts,
    PlateAmounts,
  ];
  const [other] = otherCut.plates as [PlateAmounts];
  return {
    plates,
    otherCut,
    closeUp: new CloseUpView(at, nearEdge),
    loop: loopPlate,
    line: linePlate,
    edges,
    pieces,
    whole,
    other,
    show,
    /** Where an edge of the loop stands when it has come apart. */
    stretchAt: (edge: number) => boxOf(edgesOfPiece(pieceAt('loop', middle), 1)[edge] ?? [], loop),
  };
}

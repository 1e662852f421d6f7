/** A loop and a line that come apart into edges, another way to cut a 9, and the 9 as each layer is hoped to see it. */
import { assembled, drawnPieces, edgesApart, edgesOfPiece, movedApart, type Piece, pieceAt } from '../../src/digits/pieces';
import { blank, type Pixels, side } from '../../src/digits/pixels';
import type { PlateAmounts, PlateWords } from '../../src/views/PlatesView';
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

const inEdges =
  ({ pieces, edges }: Parts) =>
  (apart: number): Pixels =>
    tintedPieces(pieces(apart), (some) => edgesApart(some, edges(apart))).map((value) => value * (1 - stepsBack * apart));

const stretchesOf =
  ({ pieces, edges }: Parts) =>
  (apart: number): Stretch[] =>
    pieces(apart).flatMap((piece) =>
      edgesOfPiece(piece, edges(apart)).map((each): Stretch => ({ middle: each, kind: piece.kind === 'line' ? 'line' : 'loop' })),
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

export function edgePlates(at: LoopPlaces) {
  const { compact, loop, line, hoped } = at;
  const large: PlateWords = { frame: 'dashed', size: compact ? 12 : 18, foot: 'illustration' };
  const size = compact ? 15 : 19;
  const small = ['edges', 'pieces', 'digit'].map((head): PlateWords => {
    const words = { frame: 'dashed', size, head } as const;
    return head === 'pieces' ? { ...words, foot: 'illustration' } : words;
  });
  const own = [alone('loop'), alone('line'), nineInEdges];
  const plates = new EdgePlatesView([loop, line, ...hoped], [large, large, ...small], own.map(stretchesOf));
  plates.faces = [
    ...own.map((parts) => ({ picture: inEdges(parts) })),
    { picture: (apart) => tintedPieces(movedApart(nine, apart)) },
    { picture: () => tintedPieces(nine) },
  ];
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
  return { plates, otherCut, closeUp: new CloseUpView(at, nearEdge), loop: loopPlate, line: linePlate, edges, pieces, whole, other };
}

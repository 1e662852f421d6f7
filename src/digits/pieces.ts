// Pieces of digits, loops and strokes, that can be put together on a grid and are drawn there with the pen.
import { centredInk } from './centring';
import { isBlank, type Pixels } from './pixels';
import { lineOf, replay } from './replay';
import type { Point, Stroke } from './strokes';

export const pieceKinds = ['loop', 'line', 'slant', 'bar', 'bow', 'bend'] as const;
type PieceKind = (typeof pieceKinds)[number];

/** A piece on the grid: where its middle is, in cells, and how far it is turned clockwise, in degrees. */
export interface Piece {
  readonly kind: PieceKind;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Part of an ellipse about the middle, as a line of points; angles in degrees, clockwise from the right. */
function arc(across: number, down: number, from: number, to: number): Point[] {
  const count = Math.ceil(Math.abs(to - from) / 12);
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return { x: across * Math.cos(angle), y: down * Math.sin(angle) };
  });
}

const straight = (x: number, y: number): Point[] => [
  { x: -x, y: -y },
  { x, y },
];

/** About its own middle, in cells. */
const shapes: Record<PieceKind, readonly Point[]> = {
  loop: arc(4.3, 4.2, -40, 320),
  line: straight(-0.6, 8),
  slant: straight(-2.4, 5),
  bar: straight(6, 0),
  bow: arc(5, 4.2, -125, 125),
  bend: arc(5.5, 8.5, 290, 110),
};

/** Where a piece that is not dragged anywhere is put: the first of these places where none of its kind lies. */
const usual: Record<PieceKind, readonly Point[]> = {
  loop: [
    { x: 14, y: 9.5 },
    { x: 14, y: 18.3 },
  ],
  line: [{ x: 17.6, y: 15 }],
  slant: [{ x: 9.4, y: 9.5 }],
  bar: [{ x: 13.4, y: 15 }],
  bow: [
    { x: 13, y: 9.5 },
    { x: 13, y: 18.3 },
  ],
  bend: [{ x: 13, y: 14 }],
};

export function pieceAt(kind: PieceKind, { x, y }: Point, turn = 0): Piece {
  return { kind, x, y, turn };
}

/** A further piece, where one would expect it, and aside if something of its kind is there already. */
export function anotherPiece(kind: PieceKind, pieces: readonly Piece[]): Piece {
  const taken = (at: Point) => pieces.some((piece) => piece.kind === kind && Math.hypot(piece.x - at.x, piece.y - at.y) < 2);
  const places = usual[kind];
  const last = places[places.length - 1] as Point;
  const aside = Array.from({ length: 4 }, (_, i) => ({ x: last.x - 3 * (i + 1), y: last.y }));
  return pieceAt(kind, [...places, ...aside].find((at) => !taken(at)) ?? last);
}

/** The line that the pen follows, on the grid. */
export function pathOf({ kind, x, y, turn }: Piece): Point[] {
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return shapes[kind].map((point) => ({ x: x + point.x * cosine - point.y * sine, y: y + point.x * sine + point.y * cosine }));
}

const strokesOf = (pieces: readonly Piece[]): Stroke[] => pieces.map((piece) => ({ pen: 'draw', points: pathOf(piece) }));

/** The pieces as the pen draws them, each where it lies. */
export function drawnPieces(pieces: readonly Piece[]): Pixels {
  return drawnLines(pieces.map(pathOf));
}

/** What a network receives of them when drawings are centred and scaled. */
export function centredPieces(pieces: readonly Piece[]): Pixels {
  const seen = drawnPieces(pieces);
  return isBlank(seen) ? seen : centredInk(strokesOf(pieces), seen);
}

const drawnLines = (lines: readonly (readonly Point[])[]): Pixels =>
  replay(
    lines.map((points) => lineOf({ pen: 'draw', points })),
    { scale: 1, dx: 0, dy: 0 },
  );

/** Into how many short edges a piece is cut. */
const edgeCount = (kind: PieceKind) => (kind === 'loop' ? 5 : 3);
/** How far edges and pieces move when they are all the way apart, and how much is cut off an edge's ends; cells, and share of the edge. */
const edgesMove = 2.3;
const piecesMove = 3.1;
const cut = 0.2;

/** Pieces as the short edges that they are made of, all or some: in place at 0, all the way apart at 1. */
export function edgesApart(pieces: readonly Piece[], apart: number, isThere = (_piece: Piece, _edge: number) => true): Pixels {
  return drawnLines(pieces.flatMap((piece) => edgesOfPiece(piece, apart).filter((_, edge) => isThere(piece, edge))));
}

/** The middle line of each short edge of a piece, at so much of coming apart. */
export function edgesOfPiece(piece: Piece, apart: number): Point[][] {
  const path = pathOf(piece);
  const count = edgeCount(piece.kind);
  const at = (share: number): Point => {
    const place = Math.min(1, Math.max(0, share)) * (path.length - 1);
    const [from, to] = [path[Math.floor(place)] as Point, path[Math.ceil(place)] as Point];
    const t = place - Math.floor(place);
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  };
  return Array.from({ length: count }, (_, i) => {
    const middle = at((i + 0.5) / count);
    const length = Math.hypot(middle.x - piece.x, middle.y - piece.y);
    const move = length < 0.1 ? 0 : (edgesMove * apart) / length;
    const trim = cut * Math.min(1, apart * 1.7);
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const { x, y } = at((i + trim + share * (1 - 2 * trim)) / count);
      return { x: x + (middle.x - piece.x) * move, y: y + (middle.y - piece.y) * move };
    });
  });
}

/** Pieces that have moved away from the middle of all of them: in place at 0. */
export function movedApart(pieces: readonly Piece[], apart: number): Piece[] {
  const x = pieces.reduce((sum, piece) => sum + piece.x, 0) / pieces.length;
  const y = pieces.reduce((sum, piece) => sum + piece.y, 0) / pieces.length;
  return pieces.map((piece) => {
    const length = Math.hypot(piece.x - x, piece.y - y);
    const move = length < 0.1 ? 0 : (piecesMove * apart) / length;
    return { ...piece, x: piece.x + (piece.x - x) * move, y: piece.y + (piece.y - y) * move };
  });
}

/** How far a point is from the line of a piece, in cells. */
export function distanceTo(piece: Piece, at: Point): number {
  const path = pathOf(piece);
  return Math.min(...path.slice(1).map((to, i) => distanceToSegment(at, path[i] as Point, to)));
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}

/** The pieces that three digits are commonly said to be made of. */
export const assembled: Readonly<Record<4 | 8 | 9, readonly Piece[]>> = {
  9: [pieceAt('loop', { x: 13.2, y: 9.5 }), pieceAt('line', { x: 17, y: 15 })],
  8: [pieceAt('loop', { x: 14, y: 9.5 }), pieceAt('loop', { x: 14, y: 18.3 })],
  4: [pieceAt('slant', { x: 9.4, y: 9.5 }), pieceAt('bar', { x: 13.4, y: 15 }), pieceAt('line', { x: 16.8, y: 14.5 })],
};

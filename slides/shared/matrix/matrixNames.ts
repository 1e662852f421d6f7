/** What stands below the brackets: letters and shapes; and the mark on a cell that is asked about. */
import { between, clamp } from '../../../src/theme/amounts';
import { mix, palette } from '../../../src/theme/colours';
import { halfCap, type Ink } from '../../../src/views/Ink';
import { paintRings } from '../../../src/views/ring';
import { type Token, widthOfFormula, writeFormula } from './formula';
import type { MatrixState } from './MatrixState';
import { fits, layerOf } from './matrixFactors';
import { centreOf, placeInSlots, type Span } from './matrixShape';

export interface BracketName {
  readonly tokens: readonly Token[];
  /** The middle of its base line. */
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

export const vectorLetter = (layer?: number): Token => ({
  letter: 'a',
  ...(layer === undefined ? {} : { above: `(${layer})` }),
  colour: palette.activation,
  bold: true,
});
export const matrixLetter = (): Token => ({ letter: 'W', colour: palette.positive, bold: true });
export const biasLetter = (): Token => ({ letter: 'b', colour: palette.bias, bold: true });

/** What stands below the brackets. */
export function namesOf(
  view: MatrixState,
  biased = view.biased,
): { matrix: BracketName; vector: BracketName; bias: BracketName; sums: BracketName; z: BracketName; result: BracketName } {
  const { places, layer, squished } = view;
  const spans = view.spansWith(biased);
  const y = places.top + view.bracketHeight + places.names.below;
  const there = fits(view) * view.entry;
  const sums = [matrixLetter(), ' ', vectorLetter(layer - 1)];
  return {
    matrix: { tokens: [matrixLetter()], x: centreOf(spans.matrix), y, alpha: view.rowsDrawn },
    vector: { tokens: [vectorLetter(view.vectorLayer)], x: centreOf(spans.vector), y, alpha: clamp(view.gathered * 3 - 2) },
    bias: { tokens: [biasLetter()], x: centreOf(spans.bias), y, alpha: clamp(biased * 2 - 1) * fits(view) },
    sums: { tokens: sums, x: centreOf(spans.result), y, alpha: there * clamp(1 - biased * 2) },
    z: {
      tokens: [{ letter: 'z', colour: palette.weightedSum, bold: true }],
      x: centreOf(spans.result),
      y,
      alpha: there * clamp(biased * 2 - 1) * clamp(1 - squished * 2),
    },
    result: { tokens: [vectorLetter(layer)], x: centreOf(spans.result), y, alpha: there * clamp(squished * 2 - 1) },
  };
}

export function paintNames(ink: Ink, view: MatrixState): void {
  const { size } = view.places.names;
  for (const { tokens, x, y, alpha } of Object.values(namesOf(view))) {
    if (alpha > 0) writeFormula(ink, x - widthOfFormula(tokens, size) / 2, y, tokens, { size, alpha });
  }
  if (view.shaped > 0) paintShapes(ink, view);
}

function paintShapes(ink: Ink, view: MatrixState): void {
  const { spans, factors } = view;
  const { neurons, sources } = layerOf(view);
  const length = view.pass.activations(view.vectorLayer).length;
  const isTurned = factors === 'turned';
  const isFitting = factors === 'fitting';
  const outer = mix(palette.secondary, palette.text, view.matched);
  const inner = isFitting ? mix(palette.text, palette.attention, view.matched) : palette.negative;
  const shown = { matrix: view.rowsDrawn, vector: clamp(view.gathered * 3 - 2) };
  const first = paintShape(ink, view, spans.matrix, 'matrix', [neurons, sources], isTurned ? [inner] : [outer, inner], shown.matrix);
  const second = paintShape(ink, view, spans.vector, 'vector', [length, 1], isTurned ? [undefined, inner] : [inner, outer], shown.vector);
  if (view.matched > 0 && isFitting) paintTie(ink, view, first[1], second[0]);
  // A phone has room for that of the result, which is the same.
  const both = view.places.compact ? 0 : 1;
  paintShape(ink, view, spans.bias, 'biases', [neurons, 1], [], clamp(view.biased * 2 - 1) * fits(view) * both);
  if (view.remained >= 1) paintShape(ink, view, spans.result, 'result', [neurons, 1], [outer, outer], view.entry * fits(view));
  else if (view.remained > 0 && isFitting) paintRemaining(ink, view, [first[0], second[1]], [neurons, 1]);
}

/** The two outer sizes on their way to the result. */
function paintRemaining(ink: Ink, view: MatrixState, from: readonly [number, number], sizes: readonly [number, number]): void {
  const way = view.remained * view.remained * (3 - 2 * view.remained);
  const { below, size } = view.places.shapes;
  const y = view.places.top + view.bracketHeight + below;
  // Where they will stand.
  const to = paintShape(ink, view, view.spans.result, 'result', sizes, [], 0);
  // Below what they pass.
  const dip = Math.sin(Math.PI * way) * size * 1.5;
  const style = { size, colour: palette.text, weight: 600, align: 'center', alpha: view.shaped, keepsSize: true } as const;
  sizes.forEach((value, k) => {
    const name = `${k === 0 ? 'rows' : 'columns'} of the result`;
    ink.number(name, String(value), value, between(from[k] as number, to[k] as number, way), y + dip, style);
  });
}

/** The inner sizes, tied together from below. */
function paintTie(ink: Ink, view: MatrixState, from: number, to: number): void {
  const { below, size } = view.places.shapes;
  const y = view.places.top + view.bracketHeight + below + size * 0.55;
  const style = { colour: palette.attention, width: 1.8, alpha: view.matched };
  const depth = size * 0.7;
  ink.line(from, y, from, y + depth, style);
  ink.line(from, y + depth, between(from, to, view.matched), y + depth, style);
  ink.line(to, y, to, y + depth, style);
}

type Colours = readonly [(number | undefined)?, (number | undefined)?];

/** Gives the middles of the two numbers. */
function paintShape(
  ink: Ink,
  view: MatrixState,
  span: Span,
  what: string,
  [rows, columns]: readonly [number, number],
  colours: Colours,
  shown: number,
): readonly [number, number] {
  const { below, size } = view.places.shapes;
  const number = (name: string, value: number, colour: number | undefined): Token => ({
    name: `${name} of the ${what}`,
    text: String(value),
    value,
    colour: colour ?? palette.secondary,
  });
  const tokens = [number('rows', rows, colours[0]), ' × ', number('columns', columns, colours[1])];
  const y = view.places.top + view.bracketHeight + below;
  const width = widthOfFormula(tokens, size);
  const left = centreOf(span) - width / 2;
  if (shown > 0) writeFormula(ink, left, y, tokens, { size, alpha: view.shaped * shown });
  const half = (token: Token) => widthOfFormula([token], size) / 2;
  return [left + half(tokens[0] as Token), left + width - half(tokens[2] as Token)];
}

/** The cell that a question is about: a ring, and what is added to it. */
export function paintAsked(ink: Ink, view: MatrixState): void {
  const { asked, asking, places } = view;
  if (!asked || asking <= 0) return;
  if (view.picture) paintRings(ink, [asked.column], view.picture, asking);
  const row = placeInSlots(view.rows, asked.row);
  const { x, y, width, height } = view.cellAt(row, placeInSlots(view.columns, asked.column));
  ink.box(x + 1, y + 1, width - 2, height - 2, { stroke: palette.attention, strokeWidth: 2, radius: 5, alpha: asking });
  // Between this row's numbers and the next one's.
  const high = places.pitch * 0.5;
  const size = high * 0.82;
  const badge = { x: x + width / 2 - high * 0.85, y: y + height - high * 0.5, width: high * 1.7, height: high };
  ink.box(badge.x, badge.y, badge.width, badge.height, { fill: palette.attention, radius: high * 0.3, alpha: asking });
  ink.text(badge.x + badge.width / 2, badge.y + badge.height / 2 + size * halfCap, '+1', {
    size,
    weight: 700,
    colour: palette.background,
    align: 'center',
    alpha: asking,
    keepsSize: true,
  });
}

/** The factors of a matrix equation: the matrix and the vector, in brackets, with what is meant lit. */
import { between, clamp } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { written } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import { halfCap, type Ink } from '../../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../../src/views/lamp';
import { circleAt } from '../../../src/views/netPlaces';
import type { MatrixState } from './MatrixState';
import { centreOf, columnX, heightOf, placeInSlots, rowY, type Slots, type Span } from './matrixShape';

/** A weight takes at most five characters. */
export const weightText = (weight: number) => written(weight, Math.abs(weight) >= 9.995 ? 1 : 2);

/** By what is shown: a weight that reads 0.00 has no sign. */
export function weightTextColour(text: string): number {
  if (!/[1-9]/.test(text)) return palette.secondary;
  return text.startsWith('−') ? palette.negative : palette.positive;
}

/** What does not fit together makes no result. */
export const fits = ({ factors }: MatrixState) => (factors === 'fitting' ? 1 : 0.16);

export const layerOf = (view: MatrixState) => view.network.layer(view.layer);

export function paintBands(ink: Ink, view: MatrixState): void {
  const { places, spans, rowNow, columnNow } = view;
  const band = (x: number, y: number, width: number, height: number, alpha: number) =>
    ink.box(x, y, width, height, { fill: palette.attention, radius: 5, alpha: alpha * 0.07 });
  const row = placeInSlots(view.rows, rowNow);
  const y = rowY(places, row) - places.pitch / 2 + 1;
  band(spans.matrix.x + 4, y, spans.matrix.width - 8, places.pitch - 2, view.rowDrawn);
  if (columnNow === undefined) {
    const all = view.entry * (1 - view.swept) + view.sweeping;
    const height = heightOf(places, view.columns) - 10;
    band(spans.vector.x + 4, places.top + (view.bracketHeight - height) / 2, spans.vector.width - 8, height, clamp(all) * fits(view));
    return;
  }
  const column = placeInSlots(view.columns, columnNow);
  const x = columnX(places, spans.matrix, view.columns, column);
  const narrow = view.columns[column] === undefined ? places.dotsWidth : places.columnPitch;
  band(x - narrow / 2 + 1, places.top + 4, narrow - 2, view.bracketHeight - 8, view.rowDrawn * 0.8);
  band(spans.vector.x + 4, view.vectorY(column) - places.pitch / 2 + 1, spans.vector.width - 8, places.pitch - 2, view.rowDrawn);
}

export function paintMatrixBrackets(ink: Ink, view: MatrixState, { x, width }: Span, amount: number, slots = view.rows): void {
  const { top, compact } = view.places;
  const height = heightOf(view.places, slots) * amount;
  paintPair(ink, { x, y: top + (view.bracketHeight - height) / 2, width, height }, compact, amount);
}

/** Brackets at both ends of a place. */
export function paintPair(ink: Ink, { x, y, width, height }: Place, compact: boolean, amount: number): void {
  if (amount <= 0) return;
  const style = { colour: palette.secondary, width: compact ? 1.4 : 2, alpha: amount };
  const serif = compact ? 4 : 8;
  for (const [edge, inwards] of [
    [x, serif],
    [x + width, -serif],
  ] as const) {
    ink.line(edge, y - style.width / 2, edge, y + height + style.width / 2, style);
    ink.line(edge, y, edge + inwards, y, style);
    ink.line(edge, y + height, edge + inwards, y + height, style);
  }
}

export function paintDots(ink: Ink, x: number, y: number, alpha: number, across: number, down: number): void {
  for (const step of [-1, 0, 1]) ink.circle(x + step * across, y + step * down, 1.25, { fill: palette.faint, alpha });
}

export function paintMatrix(ink: Ink, view: MatrixState): void {
  const { places, spans, columns } = view;
  paintMatrixBrackets(ink, view, spans.matrix, clamp(view.rowDrawn * 1.5 - 0.5));
  view.rows.forEach((neuron, k) => {
    const isMeant = neuron === view.row;
    const amount = isMeant ? view.rowDrawn : clamp((view.rowsDrawn * (view.rows.length + 1) - k) * 0.5);
    if (amount <= 0) return;
    const y = rowY(places, k);
    const lit = neuron === view.rowNow;
    const name = {
      size: places.indexSize,
      colour: lit ? palette.text : palette.faint,
      align: 'right',
      alpha: amount,
      keepsSize: true,
    } as const;
    if (neuron !== undefined)
      ink.text(spans.matrix.x + places.indexRoom - (places.compact ? 3 : 4), y + name.size * halfCap, String(neuron), name);
    columns.forEach((source, column) => {
      paintCell(ink, view, { neuron, source, k, column, amount, lit });
    });
  });
  columns.forEach((source, column) => {
    if (source === undefined) return;
    const lit = source === view.columnNow;
    const style = { size: places.indexSize, colour: lit ? palette.text : palette.faint, align: 'center', alpha: view.rowsDrawn } as const;
    ink.text(columnX(places, spans.matrix, columns, column), places.top - 6, String(source), style);
  });
}

interface Cell {
  neuron: number | undefined;
  source: number | undefined;
  k: number;
  column: number;
  amount: number;
  lit: boolean;
}

function paintCell(ink: Ink, view: MatrixState, { neuron, source, k, column, amount, lit }: Cell): void {
  const { places, spans } = view;
  const [x, y] = [columnX(places, spans.matrix, view.columns, column), rowY(places, k)];
  if (neuron === undefined || source === undefined) {
    const [across, down] = [neuron === undefined && source !== undefined ? 0 : 5.5, neuron === undefined ? 5.5 : 0];
    return paintDots(ink, x, y, amount * 0.9, across, down);
  }
  // The row that is meant comes out of the formula, weight by weight.
  const way = neuron === view.row ? staggered(amount, column, view.columns.length, 0.3) : 1;
  const from = view.weightsFrom[column] ?? { x, y };
  const eased = way * way * (3 - 2 * way);
  const text = weightText(view.network.weight(view.layer, neuron, source));
  const value = view.network.weight(view.layer, neuron, source);
  ink.number(
    `w[${view.layer}][${neuron}][${source}]`,
    text,
    value,
    between(from.x, x, eased),
    between(from.y, y, eased) + places.size * halfCap,
    {
      size: places.size,
      colour: weightTextColour(text),
      weight: lit ? 600 : 400,
      align: 'center',
      keepsSize: true,
      alpha: clamp(neuron === view.row ? way * 2 : amount),
    },
  );
}

export function paintVector(ink: Ink, view: MatrixState): void {
  const { places, spans, net, layer, vectorLayer } = view;
  const way = view.gathered;
  paintMatrixBrackets(ink, view, spans.vector, clamp(way * 3 - 2), view.columns);
  const slots: Slots = vectorLayer === layer - 1 ? view.columns : view.rows;
  const activations = view.pass.activations(vectorLayer);
  const x = centreOf(spans.vector);
  const { circles } = view;
  const glides = circles.length > 0 && view.factors === 'fitting';
  const radius = glides ? between(net.radius[layer - 1] as number, places.lamp, way) : places.lamp;
  const circleOf = (i: number) => circleAt(net, layer - 1, circles.indexOf(i), circles.length);
  for (const paint of [paintGlow, paintLamp]) {
    for (const i of glides ? circles : []) {
      if (slots.includes(i)) continue;
      const at = circleOf(i);
      const to = view.vectorY(slots.indexOf(undefined));
      paint(ink, between(at.x, x, way), between(at.y, to, way), activations[i] as number, { radius, drawn: 1 - way, lit: 1 });
    }
    slots.forEach((i, k) => {
      if (i === undefined) return;
      const from = glides && circles.includes(i) ? circleOf(i) : { x, y: view.vectorY(k) };
      const style = { radius, drawn: glides ? 1 : clamp(way * 2 - 1), lit: 1, readout: `a[${vectorLayer}][${i}]` };
      paint(ink, between(from.x, x, way), between(from.y, view.vectorY(k), way), activations[i] as number, style);
    });
  }
  paintDots(ink, x, view.vectorY(slots.indexOf(undefined)), clamp(way * 4 - 3), 0, 5.5);
}

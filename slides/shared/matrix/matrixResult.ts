/** What is added to a product, what comes out of it, and the sigmoid round the whole. */

import { clamp } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { halfCap, type Ink } from '../../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../../src/views/lamp';
import type { MatrixState } from './MatrixState';
import { fits, layerOf, paintDots, paintMatrixBrackets, weightText } from './matrixFactors';
import { centreOf, placeInSlots, rowY } from './matrixShape';

export function paintBiases(ink: Ink, view: MatrixState): void {
  const { places, spans, biased } = view;
  if (biased <= 0) return;
  const alpha = clamp(biased * 2 - 1) * fits(view);
  ink.text(spans.plus, rowY(places, (view.rows.length - 1) / 2) + places.size * 0.6, '+', sign(view, alpha));
  paintMatrixBrackets(ink, view, spans.bias, alpha);
  paintHandle(ink, view, alpha);
  view.rows.forEach((neuron, k) => {
    const x = centreOf(spans.bias);
    const y = rowY(places, k);
    const shown = staggered(biased, k, view.rows.length, 0.4) * alpha;
    if (neuron === undefined) {
      paintDots(ink, x, y, shown, 0, 5.5);
      return;
    }
    const bias = view.network.bias(view.layer, neuron);
    const isMeant = neuron === view.rowNow;
    ink.number(`b[${view.layer}][${neuron}]`, weightText(bias), bias, x, y + places.size * halfCap, {
      size: places.size,
      colour: palette.bias,
      weight: isMeant ? 600 : 400,
      align: 'center',
      alpha: shown,
    });
  });
}

/** The bias that can be dragged up and down. */
function paintHandle(ink: Ink, view: MatrixState, alpha: number): void {
  const k = view.kept === undefined ? -1 : view.rows.indexOf(view.kept);
  if (k < 0) return;
  const { x, y, width, height } = view.entryAt('bias', k);
  const [inset, reach] = view.places.compact ? [-1, 0] : [3, 4];
  const pill = { stroke: palette.bias, strokeWidth: 1.4, radius: height / 2 - inset, alpha };
  ink.box(x + inset, y + inset, width - 2 * inset, height - 2 * inset, pill);
  for (const side of reach > 0 ? [-1, 1] : []) {
    const [tip, foot] = [y + height / 2 + side * (height / 2 + reach - 1), y + height / 2 + side * (height / 2 - 2)];
    for (const way of [-1, 1])
      ink.line(x + width / 2, tip, x + width / 2 + way * reach * 1.3, foot, { colour: palette.bias, width: 1.6, alpha });
  }
}

const sign = ({ places }: MatrixState, alpha: number) =>
  ({ size: places.compact ? 17 : 26, colour: palette.secondary, align: 'center', alpha }) as const;

/** Its entries are weighted sums, then z, then lamps. */
export function paintResult(ink: Ink, view: MatrixState): void {
  const { places, spans, layer, pass } = view;
  const there = fits(view) * view.entry;
  if (there <= 0) return;
  ink.text(spans.equals, rowY(places, (view.rows.length - 1) / 2) + places.size * 0.6, '=', sign(view, there));
  paintMatrixBrackets(ink, view, spans.result, there);
  const x = centreOf(spans.result);
  const count = layerOf(view).neurons;
  const activations = pass.activations(layer);
  const numbers = clamp(1 - view.squished * 2);
  for (const paint of view.squished > 0 ? [paintGlow, paintLamp] : []) {
    view.rows.forEach((neuron, k) => {
      if (neuron === undefined) return;
      const lit = staggered(clamp(view.squished * 2 - 1), k, view.rows.length);
      const style = { radius: places.lamp, drawn: clamp(view.squished * 2 - 1) * there, lit, readout: `a[${layer}][${neuron}]` };
      paint(ink, x, rowY(places, k), activations[neuron] as number, style);
    });
  }
  view.rows.forEach((neuron, k) => {
    const y = rowY(places, k);
    const shown = there * (neuron === view.row ? 1 : clamp(view.swept * count - (neuron ?? count - 3)));
    if (neuron === undefined) {
      paintDots(ink, x, y, shown, 0, 5.5);
      return;
    }
    const style = { size: places.size, colour: palette.weightedSum, align: 'center', weight: neuron === view.rowNow ? 600 : 400 } as const;
    const base = y + places.size * halfCap;
    const before = clamp(1 - view.biased * 2) * shown * numbers;
    const after = clamp(view.biased * 2 - 1) * shown * numbers;
    if (before > 0) {
      const { name, value } = entryOf(view, neuron);
      ink.number(name, weightText(value), value, x, base, { ...style, alpha: before });
    }
    const z = pass.zOf(layer, neuron);
    if (after > 0) ink.number(`z[${layer}][${neuron}]`, weightText(z), z, x, base, { ...style, alpha: after });
  });
  const meant = placeInSlots(view.rows, view.rowNow);
  ink.circle(x, rowY(places, meant), places.lamp + 3, {
    stroke: palette.attention,
    strokeWidth: 2,
    alpha: there * clamp(view.squished * 2 - 1),
  });
}

/** A sum that is still being added up is a running total. */
function entryOf(view: MatrixState, neuron: number): { name: string; value: number } {
  const { sources } = layerOf(view);
  const { terms } = view;
  if (neuron !== view.row || terms >= sources) return { name: `weighted sum ${neuron}`, value: view.pass.weightedSum(view.layer, neuron) };
  const weights = view.network.weightsInto(view.layer, neuron);
  const activations = view.pass.activations(view.layer - 1);
  let total = 0;
  for (let i = 0; i < terms; i++) total += (weights[i] as number) * (activations[i] as number);
  return { name: 'running total', value: total };
}

export function paintSigma(ink: Ink, view: MatrixState): void {
  const alpha = clamp(view.squished * 2) * fits(view);
  if (alpha <= 0) return;
  const { places, spans } = view;
  const [left, right] = spans.argument;
  const middle = places.top + view.bracketHeight / 2;
  const half = (view.bracketHeight / 2 + (places.compact ? 3 : 8)) * (0.4 + 0.6 * clamp(view.squished * 2));
  const style = { colour: palette.sigmoid, width: places.compact ? 1.8 : 2.6, alpha };
  for (const [edge, bow] of [
    [left, -places.parenthesis],
    [right, places.parenthesis],
  ] as const) {
    const steps = 18;
    const at = (i: number) => ({ x: edge + bow * (1 - ((2 * i) / steps - 1) ** 2), y: middle + half * ((2 * i) / steps - 1) });
    for (let i = 0; i < steps; i++) ink.line(at(i).x, at(i).y, at(i + 1).x, at(i + 1).y, style);
  }
  const { x, size } = places.sigma;
  ink.text(x, middle + size * 0.26, 'σ', { size, colour: palette.sigmoid, weight: 500, align: 'center', alpha });
}

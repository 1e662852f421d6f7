/** Where a neuron's weights are not 0, as a line round each patch: whole round positive ones, broken round negative ones. */
import { between } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import type { Ink } from './Ink';

const side = 28;

export interface OutlineEdge {
  readonly sign: 1 | -1;
  /** Which way the patch lies: down or right 1, up or left −1. */
  readonly inward: 1 | -1;
  /** In cells. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** All edges of patches of one sign, neighbours in a row joined into one. */
export function outlineOf(weights: ArrayLike<number>): OutlineEdge[] {
  const sign = (row: number, column: number) =>
    row < 0 || column < 0 || row >= side || column >= side ? 0 : Math.sign(weights[row * side + column] as number);
  const edges: OutlineEdge[] = [];
  for (const own of [1, -1] as const) {
    for (let line = 0; line < side; line++) {
      for (const neighbour of [-1, 1] as const) {
        const inward: 1 | -1 = neighbour > 0 ? -1 : 1;
        const at = line + (neighbour > 0 ? 1 : 0);
        const horizontal = runs((k) => sign(line, k) === own && sign(line + neighbour, k) !== own);
        const vertical = runs((k) => sign(k, line) === own && sign(k, line + neighbour) !== own);
        edges.push(...horizontal.map(([from, to]) => ({ sign: own, inward, x1: from, y1: at, x2: to, y2: at })));
        edges.push(...vertical.map(([from, to]) => ({ sign: own, inward, x1: at, y1: from, x2: at, y2: to })));
      }
    }
  }
  return edges;
}

/** Stretches of 0…27 where something holds, as [first, one after the last]. */
function runs(holds: (k: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let k = 0; k < side; k++) {
    if (!holds(k)) continue;
    const last = found.at(-1);
    if (last && last[1] === k) last[1] = k + 1;
    else found.push([k, k + 1]);
  }
  return found;
}

/** Half the width of a line: each stays within its own patch. */
const inset = 1;

/** On a dark edge, so that it is seen on white pixels too. */
export function paintOutline(ink: Ink, edges: readonly OutlineEdge[], place: Place, alpha: number): void {
  const cell = place.width / side;
  for (const under of [true, false]) {
    for (const { sign, inward, x1, y1, x2, y2 } of edges) {
      const colour = under ? palette.lampOff : sign > 0 ? palette.positiveOnFace : palette.negativeOnFace;
      const style = under ? { colour, width: 4, alpha: alpha * 0.75 } : { colour, width: 2, alpha };
      const [left, top, right, bottom] = [place.x + x1 * cell, place.y + y1 * cell, place.x + x2 * cell, place.y + y2 * cell];
      const isLevel = y1 === y2;
      const [dx, dy] = isLevel ? [inset, inward * inset] : [inward * inset, inset];
      const dashes = sign > 0 ? 1 : Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1)));
      if (isLevel) paintDashes(ink, left + dx, top + dy, right - dx, bottom + dy, dashes, style);
      else paintDashes(ink, left + dx, top + dy, right + dx, bottom - dy, dashes, style);
    }
  }
}

function paintDashes(ink: Ink, x1: number, y1: number, x2: number, y2: number, count: number, style: Parameters<Ink['line']>[4]): void {
  const gap = count > 1 ? 0.2 : 0;
  for (let i = 0; i < count; i++) {
    const [from, to] = [(i + gap) / count, (i + 1 - gap) / count];
    ink.line(between(x1, x2, from), between(y1, y2, from), between(x1, x2, to), between(y1, y2, to), style);
  }
}

/** A small grid of large cells, painted with ink: weights in their sign's colour, or a picture; and a picture's ink over weights. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';

interface CellsPlace {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
}

const across = 5;

/** Cells come one after the other, from the upper left corner, as `drawn` says. */
const shownAt = (i: number, drawn: number) => clamp((drawn * 1.4 - (Math.floor(i / across) + (i % across)) / 8) / 0.4);

export function paintCells(
  ink: Ink,
  { x, y, cell }: CellsPlace,
  values: ArrayLike<number>,
  { meaning, alpha = 1, drawn = 1 }: { meaning: 'activation' | 'signed'; alpha?: number; drawn?: number },
): void {
  const gap = cell >= 16 ? 1 : cell >= 8 ? 0.6 : 0;
  const edge = across * cell;
  ink.box(x - 0.5, y - 0.5, edge + 1, edge + 1, { fill: palette.lampOff, stroke: palette.lampRing, alpha: alpha * Math.min(1, drawn * 3) });
  for (let i = 0; i < across * across; i++) {
    const shown = shownAt(i, drawn) * alpha;
    const value = values[i] as number;
    const [left, top] = [x + (i % across) * cell, y + Math.floor(i / across) * cell];
    const fill = cellColour(value, meaning);
    if (cell >= 16 || value !== 0)
      ink.box(left + gap, top + gap, cell - 2 * gap, cell - 2 * gap, { fill, radius: cell >= 40 ? 3 : 0, alpha: shown });
    if (cell >= 16)
      ink.box(left + gap, top + gap, cell - 2 * gap, cell - 2 * gap, {
        stroke: palette.lampRing,
        radius: cell >= 40 ? 3 : 0,
        alpha: shown * 0.3,
      });
  }
}

/** Frames in the cells that have ink: these weights count. */
export function paintInkOver(ink: Ink, { x, y, cell }: CellsPlace, picture: ArrayLike<number>, alpha: number): void {
  const inset = cell * 0.14;
  for (let i = 0; i < across * across; i++) {
    const value = picture[i] as number;
    if (value <= 0.02) continue;
    const [left, top] = [x + (i % across) * cell + inset, y + Math.floor(i / across) * cell + inset];
    const edge = cell - 2 * inset;
    ink.box(left, top, edge, edge, { stroke: palette.lampOff, strokeWidth: cell * 0.14, radius: cell * 0.12, alpha: alpha * value * 0.7 });
    ink.box(left, top, edge, edge, { stroke: palette.lampOn, strokeWidth: cell * 0.07, radius: cell * 0.12, alpha: alpha * value });
  }
}

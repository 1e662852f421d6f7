/** The points of a graph: each on the axis and, risen, on the curve, with its tangent there and words beside it. */
import { clamp, unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { typeSize } from '../../../src/theme/type';
import { dashedLine } from '../../../src/views/dashed';
import type { Ink } from '../../../src/views/Ink';
import { type Word, widthOf, writeWords } from '../../../src/views/words';
import type { PlotPoint, PlotState } from './PlotState';

export function paintPlotPoints(ink: Ink, plot: PlotState): void {
  plot.points.forEach((point, i) => {
    const { risen = 0, tangent = 0 } = plot.pointParts[i] ?? {};
    if (tangent > unseen) paintTangent(ink, plot, point.x, tangent);
    if (risen > unseen) paintPoint(ink, plot, point, risen);
  });
  // Over the lines of all points.
  plot.points.forEach((point, i) => {
    const { risen = 0 } = plot.pointParts[i] ?? {};
    if (point.words && risen >= 0.6) paintWords(ink, plot, point, point.words, risen);
  });
}

function paintTangent(ink: Ink, plot: PlotState, value: number, shown: number): void {
  const { x, y } = plot.scaling;
  const [from, to] = plot.rangeNow.x;
  const step = (to - from) * 1e-4;
  const slope = (plot.at(value + step) - plot.at(value - step)) / (2 * step);
  const rise = y(slope) - y(0);
  const run = x(1) - x(0);
  const reach = ((plot.compact ? 34 : 64) * shown) / Math.hypot(run, rise);
  const [cx, cy] = [x(value), y(plot.at(value))];
  const { x: left, y: top, width, height } = plot.place;
  /** How far it may go along (dx, dy) without leaving the plot. */
  const free = (dx: number, dy: number) => {
    const across = (dx > 0 ? left + width - cx : cx - left) / Math.abs(dx || 1e-9);
    const along = (dy > 0 ? top + height - cy : cy - top) / Math.abs(dy);
    return Math.max(0, Math.min(reach, across, Math.abs(dy) < 0.01 ? reach : along));
  };
  const [back, on] = [free(-run, -rise), free(run, rise)];
  const style = { colour: palette.text, width: 2, alpha: shown };
  ink.line(cx - run * back, cy - rise * back, cx + run * on, cy + rise * on, style);
}

function paintPoint(ink: Ink, plot: PlotState, { x: value, isWhite, clearOf }: PlotPoint, risen: number): void {
  const { left, base, now } = plot.standOf(value, risen);
  const alpha = clamp(risen * 4) * plot.emphasis;
  const radius = plot.compact ? 5 : 6.5;
  dashedLine(ink, { x: left, y: base }, { x: left, y: now }, 1, { colour: palette.weightedSum, width: 1.5, alpha });
  // On bricks, a rim keeps it apart from them.
  if (clearOf !== undefined && clearOf < now) ink.circle(left, now, radius + 4, { fill: palette.lampOff, alpha });
  ink.circle(left, now, radius + 1, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
  if (isWhite) ink.box(left - 7, base - 7, 14, 14, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
  else ink.circle(left, base, radius, { fill: palette.weightedSum, stroke: palette.background, strokeWidth: 2, alpha });
}

function paintWords(ink: Ink, plot: PlotState, point: PlotPoint, words: readonly Word[], risen: number): void {
  const { clearOf } = point;
  const { place, compact, emphasis } = plot;
  const { left, now } = plot.standOf(point.x, risen);
  const rows = point.rows ?? (now < place.y + place.height / 2 ? 1 : -1);
  const style = {
    size: compact ? (point.isMeant ? 16 : 13) : point.isMeant ? typeSize.value : typeSize.label,
    colour: palette.secondary,
    alpha: clamp(risen * 2.5 - 1.5) * emphasis,
    // Beside another point it would grow over that one.
    keepsSize: point.wordsAt !== undefined,
  };
  const width = widthOf(words, style);
  const beside = clearOf === undefined && point.wordsAt === undefined ? 0 : 8;
  const edge = point.wordsAt === undefined ? left : plot.scaling.x(point.wordsAt);
  const pen = rows > 0 ? Math.min(edge + beside, place.x + place.width - width) : Math.max(edge - width - beside, place.x + 12);
  const line = rows > 0 ? now + rows * (style.size + 9) + 12 : Math.min(now + rows * (style.size + 9), (clearOf ?? Infinity) - 10);
  if (rows < 0 && clearOf !== undefined && clearOf < now) paintLeader(ink, left, now - 11, line - style.size, style.alpha);
  ink.box(pen - 4, line - style.size - 1, width + 8, style.size + 8, { fill: palette.background, radius: 4, alpha: style.alpha * 0.85 });
  writeWords(ink, pen, line, words, style);
}

/** From a point up to its words. */
function paintLeader(ink: Ink, x: number, from: number, to: number, alpha: number): void {
  dashedLine(ink, { x, y: from }, { x, y: to }, 1, { colour: palette.weightedSum, width: 1.2, alpha });
}

/** The curve of a graph, and stretches of it that are brought out. */
import { unseen } from '../../../src/theme/amounts';
import { mix, palette } from '../../../src/theme/colours';
import type { Ink } from '../../../src/views/Ink';
import { overlapping, straightened } from '../../../src/views/polyline';
import type { PlotState } from './PlotState';
import type { Range } from './plotScale';

/** `strength` is of its colour on the background; unlike with opacity, no joint shows. */
type CurveStyle = { width: number; alpha: number; strength?: number };

const pieces = 200;

export function paintPlotCurve(ink: Ink, plot: PlotState): void {
  paintStretch(ink, plot, plot.rangeNow.x, { width: plot.compact ? 2.5 : 3, alpha: plot.emphasis });
}

export function paintPlotStretches(ink: Ink, plot: PlotState): void {
  plot.stretches.forEach((stretch, i) => {
    const shown = plot.stretchParts[i]?.shown ?? 0;
    if (shown > unseen)
      paintStretch(ink, plot, stretch, { width: plot.compact ? 9 : 14, alpha: Math.min(1, shown * 4), strength: shown * 0.4 });
  });
}

/** Where it leaves the range it is cut off. */
function paintStretch(ink: Ink, plot: PlotState, [from, to]: Range, { width, alpha, strength = 1 }: CurveStyle): void {
  const { drawn, scaling } = plot;
  if (drawn <= unseen || alpha <= unseen) return;
  const count = Math.ceil(pieces * drawn);
  const points = Array.from({ length: count + 1 }, (_, k) => {
    const x = from + ((to - from) * drawn * k) / count;
    const value = plot.at(x);
    const nearest = plot.within(value);
    return { x: scaling.x(x), y: scaling.y(nearest), isIn: value === nearest };
  });
  const style = { colour: mix(palette.background, plot.colour(), strength), width, alpha };
  for (const [a, b] of straightened(points)) if (a.isIn || b.isIn) ink.line(...overlapping(a, b), style);
}

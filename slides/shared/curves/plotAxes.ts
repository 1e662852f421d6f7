/** The axes of a graph: their lines, the words at their ends, and round numbers along them. */
import { unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { short } from '../../../src/theme/numbers';
import { typeSize } from '../../../src/theme/type';
import { dashedLine } from '../../../src/views/dashed';
import type { Ink } from '../../../src/views/Ink';
import type { PlotState, PlotTicks } from './PlotState';

export function paintPlotAxes(ink: Ink, plot: PlotState): void {
  const { axes, wider, widened } = plot;
  if (axes > unseen) {
    paintLines(ink, plot, axes);
    paintTitles(ink, plot, axes);
  }
  paintTicks(ink, plot, plot.ticks, axes * (wider ? 1 - widened : 1));
  if (wider) paintTicks(ink, plot, wider.ticks, axes * widened);
}

/** Where a graph is wide its numbers are large. */
function tickSize({ place, compact }: Pick<PlotState, 'place' | 'compact'>): number {
  if (compact) return place.width < 200 ? 12 : 16;
  return place.width < 400 ? typeSize.tick : typeSize.label;
}

function paintLines(ink: Ink, { place, rangeNow, scaling, base }: PlotState, alpha: number): void {
  const [from, to] = rangeNow.x;
  if (from < 0 && to > 0) ink.line(scaling.x(0), place.y, scaling.x(0), place.y + place.height, { colour: palette.hairline, alpha });
  ink.line(place.x, base, place.x + place.width, base, { colour: palette.lampRing, alpha });
}

function paintTitles(ink: Ink, { place, titles, compact }: PlotState, alpha: number): void {
  const style = { size: compact ? 12 : typeSize.label, colour: palette.secondary, alpha };
  const below = place.y + place.height + (compact ? 24 : 28) + tickSize({ place, compact });
  if (titles.x) ink.text(place.x + place.width, below, titles.x, { ...style, align: 'right' });
  if (titles.y) ink.text(place.x, place.y - 12, titles.y, style);
}

function paintTicks(ink: Ink, plot: PlotState, ticks: PlotTicks, alpha: number): void {
  if (alpha <= unseen) return;
  const { place, scaling, base } = plot;
  const words = { size: tickSize(plot), colour: palette.secondary, alpha, keepsSize: plot.compact };
  for (const value of ticks.y) {
    const y = scaling.y(value);
    if (y < place.y - 1) continue;
    if (Math.abs(y - base) > 1) {
      dashedLine(ink, { x: place.x, y }, { x: place.x + place.width, y }, 1, { colour: palette.hairline, alpha });
    }
    const text = short(value);
    ink.number(`level ${text}`, text, value, place.x - 10, y + words.size * 0.36, { ...words, align: 'right' });
  }
  for (const value of ticks.x) {
    const x = scaling.x(value);
    ink.line(x, base, x, base + 5, { colour: palette.lampRing, alpha });
    const text = short(value);
    ink.number(`tick ${text}`, text, value, x, place.y + place.height + words.size + 8, { ...words, align: 'center' });
  }
}

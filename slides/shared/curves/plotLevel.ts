/** A mark on the vertical axis with a line from there: a height that is asked for, and one that was guessed. */
import { unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { typeSize } from '../../../src/theme/type';
import { dashedLine } from '../../../src/views/dashed';
import type { Ink } from '../../../src/views/Ink';
import type { PlotState } from './PlotState';

export function paintPlotLevel(ink: Ink, plot: PlotState): void {
  const { level, levelled, levelMoves } = plot;
  if (levelled <= unseen || level === undefined) return;
  paintMark(ink, plot, level, levelled);
  if (levelMoves) paintChevrons(ink, plot, level, levelled);
}

/** Named on the side where no point has its words. */
export function paintPlotGuess(ink: Ink, plot: PlotState): void {
  const { guess, guessed: alpha } = plot;
  if (alpha <= unseen || guess === undefined) return;
  paintMark(ink, plot, guess, alpha);
  const { x, width } = plot.place;
  const isRight = (plot.points[0]?.x ?? 0) < 0;
  const y = plot.scaling.y(guess) + (guess > 0.5 ? 18 : -8);
  const style = { size: plot.compact ? 12 : typeSize.tick, colour: palette.attention, alpha };
  ink.text(isRight ? x + width : x + 10, y, 'your guess', { ...style, align: isRight ? 'right' : 'left' });
}

const lineStyle = (alpha: number) => ({ colour: palette.attention, width: 1.5, alpha });

function paintMark(ink: Ink, { place: { x, width }, scaling, compact }: PlotState, value: number, alpha: number): void {
  const y = scaling.y(value);
  dashedLine(ink, { x, y }, { x: x + width, y }, 1, lineStyle(alpha));
  ink.circle(x, y, compact ? 5 : 6.5, { fill: palette.attention, stroke: palette.background, strokeWidth: 2, alpha });
}

/** It can be dragged up and down. */
function paintChevrons(ink: Ink, { place: { x }, scaling, compact }: PlotState, value: number, alpha: number): void {
  for (const side of [-1, 1]) {
    const tip = scaling.y(value) + side * (compact ? 13 : 17);
    for (const along of [-5, 5]) ink.line(x, tip, x + along, tip - side * 5, { ...lineStyle(alpha), width: 2 });
  }
}

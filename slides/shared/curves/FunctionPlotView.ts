/** A function of one number as a curve, with points that rise from their number to the curve, and tangents there. */
import type { Ink } from '../../../src/views/Ink';
import { PlotState } from './PlotState';
import { paintPlotAxes } from './plotAxes';
import { paintPlotCurve, paintPlotStretches } from './plotCurve';
import { paintPlotGuess, paintPlotLevel } from './plotLevel';
import { paintPlotPoints } from './plotPoints';

export class FunctionPlotView extends PlotState {
  protected override paint(ink: Ink): void {
    paintPlotAxes(ink, this);
    paintPlotLevel(ink, this);
    paintPlotGuess(ink, this);
    paintPlotStretches(ink, this);
    paintPlotCurve(ink, this);
    paintPlotPoints(ink, this);
  }
}

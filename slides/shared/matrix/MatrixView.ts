/** A layer as matrix and vectors: W times a, plus b, squished entry by entry. Real numbers in every cell, the middle ones as dots. */
import type { Ink } from '../../../src/views/Ink';
import { MatrixState } from './MatrixState';
import { paintBands, paintMatrix, paintVector } from './matrixFactors';
import { paintAsked, paintNames } from './matrixNames';
import { paintBiases, paintResult, paintSigma } from './matrixResult';

export class MatrixView extends MatrixState {
  protected override paint(ink: Ink): void {
    if (this.gathered <= 0) return;
    paintBands(ink, this);
    paintMatrix(ink, this);
    paintVector(ink, this);
    paintBiases(ink, this);
    paintResult(ink, this);
    paintSigma(ink, this);
    paintNames(ink, this);
    paintAsked(ink, this);
  }
}

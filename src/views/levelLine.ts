import { between } from '../theme/amounts';
import type { Ink, LineStyle } from './Ink';

const mostPieces = 10;
/** Filled in anew for every line. */
const points = new Float64Array(2 * (mostPieces + 1));

/** A thin line that leaves and arrives level: from one thing to its place in another. `shown` 0…1 draws it from the left. */
export function levelLine(ink: Ink, x1: number, y1: number, x2: number, y2: number, style: LineStyle, shown = 1): void {
  const pieces = Math.abs(y2 - y1) < 1 ? 1 : mostPieces;
  for (let i = 0; i <= pieces; i++) {
    const t = (i / pieces) * shown;
    points[2 * i] = between(x1, x2, t);
    points[2 * i + 1] = between(y1, y2, t * t * (3 - 2 * t));
  }
  ink.path(points, pieces + 1, style);
}

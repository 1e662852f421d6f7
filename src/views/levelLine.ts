import { between } from '../theme/amounts';
import type { Ink } from './Ink';

/** A thin line that leaves and arrives level: from one thing to its place in another. `shown` 0…1 draws it from the left. */
export function levelLine(
  ink: Ink,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  style: { colour: number; width?: number; alpha?: number },
  shown = 1,
): void {
  const pieces = Math.abs(y2 - y1) < 1 ? 1 : 10;
  let px = x1;
  let py = y1;
  for (let i = 1; i <= pieces; i++) {
    const t = (i / pieces) * shown;
    const s = t * t * (3 - 2 * t);
    const x = between(x1, x2, t);
    const y = between(y1, y2, s);
    ink.line(px, py, x, y, style);
    px = x;
    py = y;
  }
}

/** Dashed lines and rings: what is hoped for, and not measured. */
import type { At } from '../theme/places';
import type { Ink } from './Ink';

interface DashStyle {
  colour: number;
  width?: number;
  alpha?: number;
}

const dash = 5;
/** Farther than any stage reaches: a line to a place far outside has an end, too. */
const longest = 5000;

/** From the first point on, as far as `drawn` says. */
export function dashedLine(ink: Ink, from: At, to: At, drawn: number, style: DashStyle): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const end = Math.min(length * drawn, longest);
  for (let at = 0; at < end; at += 2 * dash) {
    const [a, b] = [at / length, Math.min(at + dash, end) / length];
    ink.line(from.x + dx * a, from.y + dy * a, from.x + dx * b, from.y + dy * b, style);
  }
}

export function dashedRing(ink: Ink, x: number, y: number, radius: number, style: DashStyle): void {
  const count = Math.max(8, Math.round((2 * Math.PI * radius) / (2 * dash)));
  const point = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  for (let i = 0; i < count; i++) {
    const from = (2 * Math.PI * i) / count;
    const half = Math.PI / count / 2;
    const [a, b, c] = [point(from - half), point(from), point(from + half)];
    ink.line(...a, ...b, style);
    ink.line(...b, ...c, style);
  }
}

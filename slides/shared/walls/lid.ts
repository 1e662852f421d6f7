/** A closed lid over a neuron's weight picture: nothing is known of what lies beneath. */
import { clamp, unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { halfCap, type Ink } from '../../../src/views/Ink';

interface Lid {
  readonly x: number;
  readonly y: number;
  /** Its edge when it is closed. */
  readonly size: number;
  /** Where its sign stands, as a share of its edge from above; and how large it is. */
  readonly sign: { readonly at: number; readonly size: number };
  /** From rolled up to closed. */
  readonly closed: number;
  readonly alpha: number;
  readonly isRinged?: boolean;
}

/** Gives how much is to be seen of what stands on it. */
export function paintLid(ink: Ink, { x, y, size, sign, closed, alpha, isRinged = false }: Lid): number {
  const height = size * closed;
  if (height <= 0.5 || alpha <= unseen) return 0;
  const stroke = isRinged ? palette.attention : palette.hairline;
  ink.box(x, y, size, height, { fill: palette.panel, stroke, strokeWidth: isRinged ? 2 : 1, radius: Math.min(8, height / 2), alpha });
  const there = alpha * clamp(closed * 3 - 2);
  if (there <= unseen) return 0;
  const style = { size: sign.size, weight: 600, colour: palette.attention, align: 'center', alpha: there } as const;
  ink.text(x + size / 2, y + size * sign.at + sign.size * halfCap, '?', style);
  return there;
}

/** Rings round cells that are pointed at: bright, on a dark edge that sets them off from white and coloured cells alike. */
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import type { Ink } from './Ink';

export function paintRings(ink: Ink, indices: readonly number[], { x, y, width }: Omit<Place, 'height'>, alpha: number): void {
  if (indices.length === 0) return;
  const cell = width / 28;
  for (const style of [
    { stroke: palette.lampOff, strokeWidth: 4, alpha: alpha * 0.8 },
    { stroke: palette.attentionOnFace, strokeWidth: 1.9, alpha },
  ]) {
    for (const index of indices) {
      const [left, top] = [x + (index % 28) * cell, y + Math.floor(index / 28) * cell];
      ink.box(left - 0.5, top - 0.5, cell + 1, cell + 1, { ...style, radius: 1.5 });
    }
  }
}

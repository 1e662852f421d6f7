/** The ring round a cell that is pointed at: bright, on a dark edge that sets it off from white and coloured cells alike. */
import { palette } from '../theme/colours';
import type { Ink } from './Ink';

export function paintRing(ink: Ink, x: number, y: number, cell: number, alpha: number): void {
  ink.box(x - 1, y - 1, cell + 2, cell + 2, { stroke: palette.lampOff, strokeWidth: 4, alpha: alpha * 0.85, radius: 2 });
  ink.box(x - 1, y - 1, cell + 2, cell + 2, { stroke: palette.attentionOnFace, strokeWidth: 2, alpha, radius: 2 });
}

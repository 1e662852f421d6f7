/** A ring round a pixel with a letter beside it, so that it is met again elsewhere under that letter. */
import { unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { drawnSize, typeSize } from '../theme/type';
import { halfCap, type Ink } from './Ink';
import { paintRings } from './ring';

export function paintLetteredRing(ink: Ink, index: number, letter: string, digit: Place, alpha: number): void {
  if (alpha <= unseen) return;
  paintRings(ink, [index], digit, alpha);
  const cell = digit.width / 28;
  const column = index % 28;
  const toTheLeft = column > 24 ? -1 : 1;
  const y = digit.y + (Math.floor(index / 28) + 0.5) * cell;
  const size = drawnSize({ size: Math.max(typeSize.small, cell * 1.5) });
  // Beside the pixel, also of a picture whose pixels are smaller than letters.
  const x = digit.x + (column + 0.5) * cell + toTheLeft * Math.max(1.35 * cell, 0.7 * cell + 0.5 * size);
  // On a dark edge, so that it is read on white strokes too.
  ink.box(x - size * 0.42, y - size * 0.5, size * 0.84, size, { fill: palette.lampOff, radius: 3, alpha: alpha * 0.85 });
  ink.text(x, y + size * halfCap, letter, { size, weight: 700, colour: palette.attentionOnFace, align: 'center', alpha, keepsSize: true });
}

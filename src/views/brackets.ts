/** The sign of a grid that takes the pen: four bright corners outside its frame. */
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import type { Ink } from './Ink';

export function paintBrackets(ink: Ink, { x, y, width, height }: Place, alpha: number): void {
  const style = { colour: palette.text, width: 2, alpha };
  const reach = 10;
  const gap = 4;
  const [left, top, right, bottom] = [x - gap, y - gap, x + width + gap, y + height + gap];
  for (const [cornerX, cornerY, dx, dy] of [
    [left, top, 1, 1],
    [right, top, -1, 1],
    [left, bottom, 1, -1],
    [right, bottom, -1, -1],
  ] as const) {
    ink.line(cornerX - dx, cornerY, cornerX + dx * reach, cornerY, style);
    ink.line(cornerX, cornerY - dy, cornerX, cornerY + dy * reach, style);
  }
}

/** The number of a neuron that is pointed at, large beside its lamp; the one inside the lamp is only for who sits in front. */
import { unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import { textWidth } from './GlyphAtlas';
import { halfCap, type Ink } from './Ink';

/** `x` is the right edge of the lamp's ring. It repeats what the lamp says, and is no readout of its own. */
export function paintFlag(ink: Ink, x: number, y: number, activation: number, isCompact: boolean, alpha: number): void {
  if (alpha <= unseen) return;
  const size = isCompact ? 16 : 20;
  const text = written(activation);
  const left = x + 1;
  ink.box(left, y - size * 0.7, textWidth(text, size, 600) + 12, size * 1.4, { fill: palette.background, radius: 5, alpha: alpha * 0.88 });
  ink.text(left + 6, y + size * halfCap, text, { size, weight: 600, colour: palette.activation, alpha });
}

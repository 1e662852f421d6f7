/** A neuron that is hoped for: a dashed ring, and a light that is no lamp's. */
import { palette } from '../../../src/theme/colours';
import type { At } from '../../../src/theme/places';
import { dashedRing } from '../../../src/views/dashed';
import type { Ink } from '../../../src/views/Ink';

export type HopedKind = 'loop' | 'line';

export const ringGap = 4;

/** How much of it is there, and how much of its light. */
export function paintHopedLamp(
  ink: Ink,
  { x, y }: At,
  radius: number,
  tone: HopedKind | 'text' | 'loopOnFace',
  amount: number,
  lit = 1,
): void {
  if (amount <= 0) return;
  const colour = palette[tone];
  // A light is bright in every theme.
  const fill = { loop: palette.loopOnFace, loopOnFace: palette.loopOnFace, line: palette.lineOnFace, text: palette.lampOn }[tone];
  const light = amount * lit;
  if (light > 0) {
    ink.glow(x, y, radius * 2.6, colour, light * palette.glow);
    ink.circle(x, y, radius - 2, { fill, alpha: light * (palette.glow > 0 ? 0.5 : 0.8) });
  }
  dashedRing(ink, x, y, radius + ringGap, { colour, width: 1.8, alpha: amount });
}

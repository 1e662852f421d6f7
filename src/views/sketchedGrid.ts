/** A grid of cells where there is no graphics card: what a GridMesh draws, in plain boxes. */
import { mix, palette } from '../theme/colours';
import { cellColour } from './GridMesh';
import type { Ink } from './Ink';
import type { PictureColours } from './PicturesMesh';

export function sketchGrid(
  ink: Ink,
  { x, y, width }: { x: number; y: number; width: number },
  values: ArrayLike<number>,
  {
    across = 28,
    meaning = 'activation',
    colours,
    alpha = 1,
  }: { across?: number; meaning?: 'activation' | 'signed'; colours?: PictureColours | undefined; alpha?: number },
): void {
  if (alpha <= 0) return;
  const cell = width / across;
  ink.box(x, y, width, (values.length / across) * cell, { fill: palette.lampOff, alpha });
  const colourOf = (value: number) =>
    colours ? mix(palette.lampOff, value < 0 ? colours.minus : colours.plus, Math.abs(value)) : cellColour(value, meaning);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== 0) ink.box(x + (i % across) * cell, y + Math.floor(i / across) * cell, cell, cell, { fill: colourOf(value), alpha });
  }
}

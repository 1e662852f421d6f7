/** The colours of a picture of weights, from the largest minus over 0 to the largest plus. */
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { lifted } from './weightStrengths';

interface Legend {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The weight that has full colour, as all larger ones have. */
  readonly full: number;
  /** As the picture's: the scale goes evenly from weight to weight. */
  readonly gamma: number;
  readonly compact: boolean;
  readonly alpha: number;
}

const parts = 21;
const height = 10;

export function paintLegend(ink: Ink, { x, y, width, full, gamma, compact, alpha }: Legend): void {
  const margin = compact ? 58 : 82;
  const each = (width - 2 * margin) / parts;
  for (let k = 0; k < parts; k++) {
    const fill = cellColour(lifted((2 * k) / (parts - 1) - 1, gamma), 'signed');
    ink.box(x + margin + k * each, y, each + 0.3, height, { fill, alpha });
  }
  const style = { size: compact ? 12 : 16, weight: 600 as const, alpha };
  const sign = { ...style, weight: 400 as const, colour: palette.secondary };
  const base = y + height + 1;
  const left = x + ink.text(x, base, '≤ ', sign);
  ink.number('weight in full colour, minus', written(-full), -full, left, base, { ...style, colour: palette.negative });
  const plus = { ...style, colour: palette.positive, align: 'right' as const };
  const numeral = ink.number('weight in full colour, plus', written(full), full, x + width, base, plus);
  ink.text(x + width - numeral, base, '≥ ', { ...sign, align: 'right' });
}

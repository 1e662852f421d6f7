/** A sum spelled out: positive part, negative part, total. Where the rounded parts do not add up to the rounded total, it says ≈. */

import type { Terms } from '../network/terms';
import { unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import { addUpAsShown, written } from '../theme/numbers';
import type { Ink, TextStyle } from './Ink';

export interface SpelledSum {
  readonly terms: Terms;
  /** Names of the three numbers. */
  readonly names: { readonly positive: string; readonly negative: string; readonly total: string };
}

export type SumRow = 'positive' | 'negative' | 'total';
export const sumRows: readonly SumRow[] = ['positive', 'negative', 'total'];

const valueIn = ({ terms }: SpelledSum, part: SumRow) => (part === 'total' ? terms.sum : terms[part]);

const colourOf = (part: SumRow) => ({ positive: palette.positive, negative: palette.negative, total: palette.weightedSum })[part];

/** One of its numbers, right-aligned at `x`; or left-aligned. */
export function paintPart(
  ink: Ink,
  sum: SpelledSum,
  part: SumRow,
  x: number,
  y: number,
  {
    size,
    alpha = 1,
    align = 'right',
    keepsSize,
    colour = colourOf(part),
  }: Pick<TextStyle, 'size' | 'alpha' | 'align' | 'keepsSize'> & { colour?: number | undefined },
): void {
  if (alpha <= unseen) return;
  const value = valueIn(sum, part);
  const about = part === 'total' && !addUpAsShown([sum.terms.positive, sum.terms.negative], sum.terms.sum);
  const shade = value === 0 && part !== 'total' ? palette.secondary : colour;
  const style: TextStyle = { size, colour: shade, weight: 600, alpha, align, keepsSize };
  const sign: TextStyle = { ...style, weight: 400, colour: palette.secondary };
  if (align === 'right') {
    const width = ink.number(sum.names[part], written(value), value, x, y, style);
    if (about) ink.text(x - width - 5, y, '≈', sign);
  } else {
    const before = about ? ink.text(x, y, '≈', sign) + 5 : 0;
    ink.number(sum.names[part], written(value), value, x + before, y, style);
  }
}

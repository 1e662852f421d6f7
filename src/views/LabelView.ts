/** Words at their places: heads of rows, remarks, questions. Numbers among them are readouts. */
import { clamp } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { Ink } from './Ink';
import { viewOf } from './View';
import { type Word, widthOf, writeWords } from './words';

export interface Label {
  x: number;
  /** Base line. */
  y: number;
  words: readonly Word[];
  size: number;
  align?: 'left' | 'center' | 'right';
  /** Large words leave it as it is. */
  keepsSize?: boolean;
  /** `strong` is what is meant, `faint` what only stands beside it. */
  tone?: 'strong' | 'plain' | 'faint';
}

export class LabelView extends viewOf({
  values: {
    labels: [] as readonly Label[],
  },
  amounts: {
    /** One after the other, from the first to the last. */
    drawn: 0,
  },
}) {
  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const count = Math.max(1, this.labels.length);
    this.labels.forEach(({ x, y, words, size, align = 'left', tone = 'plain', keepsSize }, i) => {
      const alpha = clamp(this.drawn * (1 + (count - 1) * 0.5) - i * 0.5);
      if (alpha <= 0) return;
      const colour = { strong: palette.text, plain: palette.secondary, faint: palette.faint }[tone];
      const style = { size, colour, weight: tone === 'strong' ? (600 as const) : (400 as const), alpha, keepsSize };
      const width = align === 'left' ? 0 : widthOf(words, style);
      writeWords(ink, align === 'right' ? x - width : align === 'center' ? x - width / 2 : x, y, words, style);
    });
  }
}

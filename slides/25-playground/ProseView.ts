/** Words in full sentences, broken into lines of a given width. */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { drawnSize } from '../../src/theme/type';
import { lettersWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

export interface Prose {
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** From base line to base line. */
  readonly line: number;
  readonly text: string;
  /** Large words leave it as it is: the next paragraph follows closely. */
  readonly keepsSize?: boolean;
  /** `strong` is what is meant, `faint` what only stands beside it. */
  readonly tone?: 'strong' | 'plain' | 'faint';
}

export class ProseView extends viewOf({
  values: {
    prose: [] as readonly Prose[],
  },
  amounts: {
    /** One after the other. */
    drawn: 0,
  },
}) {
  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const count = Math.max(1, this.prose.length);
    this.prose.forEach(({ x, y, width, line, text, tone = 'plain', ...of }, i) => {
      const alpha = clamp(this.drawn * (1 + (count - 1) * 0.3) - i * 0.3);
      if (alpha <= unseen) return;
      const colour = { strong: palette.text, plain: palette.secondary, faint: palette.faint }[tone];
      const weight = tone === 'strong' ? 600 : 400;
      linesOf(text, width, drawnSize(of), weight).forEach((words, k) => {
        ink.text(x, y + k * line, words, { ...of, colour, weight, alpha });
      });
    });
  }
}

function linesOf(text: string, width: number, size: number, weight: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && lettersWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

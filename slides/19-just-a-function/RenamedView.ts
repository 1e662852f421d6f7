/** What a neuron was called, crossed out, and what it is better called. */
import { clamp, halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import { textWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const was = ['a thing that', 'holds a number'];
const is = 'a function';

interface RenamedPlace extends At {
  readonly size: number;
  /** Of the words under the new name. */
  readonly remark: number;
}

export class RenamedView extends viewOf({
  amounts: {
    drawn: 0,
    struck: 0,
    renamed: 0,
  },
}) {
  private readonly at: RenamedPlace;
  private readonly remark: readonly string[];

  /** `remark` stands under the new name. */
  constructor(at: RenamedPlace, remark: readonly string[]) {
    super();
    this.at = at;
    this.remark = remark;
  }

  override get presence(): number {
    return Math.max(this.drawn, this.renamed);
  }

  protected override paint(ink: Ink): void {
    const { x, y, size, remark } = this.at;
    // Crossed out, it rises to make room.
    const rise = Math.min(1, this.renamed * 2) * size * 2.15;
    const there = Math.max(0, this.renamed * 2 - 1);
    const alpha = this.drawn * (1 - 0.45 * this.struck);
    was.forEach((line, i) => {
      const baseLine = y + (i - 0.2) * size * 1.25 - rise;
      ink.text(x, baseLine, line, { size, colour: this.struck > halfway ? palette.secondary : palette.text, alpha });
      const share = clamp(this.struck * 2 - i);
      if (share <= 0) return;
      const middle = baseLine - size * 0.3;
      ink.line(x - 2, middle, x - 2 + (textWidth(line, size) + 4) * share, middle, { colour: palette.text, width: 2, alpha });
    });
    const larger = size * 1.5;
    ink.text(x, y + size * 0.75, is, { size: larger, weight: 700, colour: palette.text, alpha: there });
    this.remark.forEach((line, i) => {
      ink.text(x, y + size * 2 + i * remark * 1.35, line, { size: remark, colour: palette.secondary, alpha: there });
    });
  }
}

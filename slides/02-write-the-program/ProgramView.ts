/** A program that nobody has written yet: numbers go in, one of ten digits shall come out. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';

interface AnswersPlace {
  x: number;
  /** The middle of the column. */
  y: number;
  pitch: number;
  size: number;
}

export class ProgramView extends viewOf({
  amounts: {
    drawn: 0,
    /** The ten possible answers. */
    answered: 0,
  },
}) {
  private readonly box: Place;
  private readonly answers: AnswersPlace;
  private readonly from: number;

  /** `from`: where the arrow into the box begins. */
  constructor(box: Place, answers: AnswersPlace, from: number) {
    super();
    this.box = box;
    this.answers = answers;
    this.from = from;
  }

  override get presence(): number {
    return Math.max(this.drawn, this.answered);
  }

  protected override paint(ink: Ink): void {
    const { x, y, width, height } = this.box;
    const middle = y + height / 2;
    const alpha = this.drawn;
    this.arrow(ink, this.from, x - 6, middle, alpha);
    ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.secondary, strokeWidth: 1.4, radius: 10, alpha });
    const size = height * 0.5;
    ink.text(x + width / 2, middle + size * halfCap, '?', { size, weight: 600, colour: palette.text, align: 'center', alpha });
    const word = { size: height > 60 ? 15 : 12, colour: palette.secondary, align: 'center', alpha } as const;
    ink.text(x + width / 2, y + height + word.size * 1.6, 'program', word);
    const { x: column, y: centre, pitch, size: numeral } = this.answers;
    this.arrow(ink, x + width + 6, column - numeral, middle, this.answered);
    for (let digit = 0; digit < 10; digit++) {
      const style = { size: numeral, colour: palette.text, align: 'center', alpha: staggered(this.answered, digit, 10) } as const;
      ink.text(column, centre + (digit - 4.5) * pitch + numeral * halfCap, String(digit), style);
    }
  }

  private arrow(ink: Ink, from: number, to: number, y: number, alpha: number): void {
    const end = between(from, to, alpha);
    const style = { colour: palette.secondary, width: 1.5, alpha };
    ink.line(from, y, end, y, style);
    for (const side of [-1, 1]) ink.line(end, y, end - 7, y + side * 5, style);
  }
}

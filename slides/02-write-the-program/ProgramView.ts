/**
 * A program that nobody has written yet: an empty editor with its cursor; or, from outside, a box with a question mark that numbers go
 * into and one of ten digits shall come out of.
 */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import type { ProgramPlaces } from './places';

const lines = 4;

export class ProgramView extends viewOf({
  amounts: {
    drawn: 0,
    /** From a box (0) to an editor (1). */
    opened: 0,
    /** Where the next letter would go. */
    cursor: 0,
    /** The ten possible answers. */
    answered: 0,
    /** The digit stands large beside it, and the arrow from it begins there. */
    near: 0,
  },
}) {
  private readonly places: ProgramPlaces;

  constructor(places: ProgramPlaces) {
    super();
    this.places = places;
  }

  override get presence(): number {
    return Math.max(this.drawn, this.answered);
  }

  private get box(): Place {
    const { program, editor } = this.places;
    const at = (key: keyof Place) => between(program[key], editor[key], this.opened);
    return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
  }

  protected override paint(ink: Ink): void {
    const { answers, arrow } = this.places;
    const { x, y, width, height } = this.box;
    const middle = y + height / 2;
    const { drawn: alpha, opened } = this;
    if (arrow) this.arrow(ink, between(arrow.box, between(arrow.home, arrow.hero, this.near), opened), x - 6, middle, alpha);
    ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.secondary, strokeWidth: 1.4, radius: 10, alpha });
    const size = Math.min(width, height) * 0.5;
    const asked = { size, weight: 600, colour: palette.text, align: 'center', alpha: alpha * Math.max(0, 1 - 3 * opened) } as const;
    ink.text(x + width / 2, middle + size * halfCap, '?', asked);
    const word = {
      size: height > 60 ? 18 : 13,
      colour: palette.secondary,
      align: 'center',
      alpha: alpha * Math.max(0, 1 - 3 * opened),
    } as const;
    ink.text(x + width / 2, y + height + word.size * 1.6, 'program', word);
    this.paintLines(ink, alpha * Math.max(0, 3 * opened - 2));
    const { x: column, y: centre, pitch, size: numeral } = answers;
    if (this.answered > 0) this.arrow(ink, x + width + 6, column - numeral, middle, this.answered);
    for (let digit = 0; digit < 10; digit++) {
      const style = { size: numeral, colour: palette.text, align: 'center', alpha: staggered(this.answered, digit, 10) } as const;
      ink.text(column, centre + (digit - 4.5) * pitch + numeral * halfCap, String(digit), style);
    }
  }

  /** Numbered lines with nothing on them. */
  private paintLines(ink: Ink, alpha: number): void {
    const { saying, editor } = this.places;
    const size = saying.size * 0.65;
    const ruler = saying.x - saying.size * 0.75;
    for (let line = 0; line < lines; line++) {
      const y = saying.y + line * saying.pitch;
      ink.text(ruler - size * 0.7, y, String(line + 1), { size, colour: palette.secondary, align: 'right', mono: true, alpha });
    }
    ink.line(ruler, editor.y + 1, ruler, editor.y + editor.height - 1, { colour: palette.hairline, width: 1.2, alpha });
    const height = saying.size * 1.1;
    ink.box(saying.x, saying.y - height * 0.82, 2.5, height, { fill: palette.attention, alpha: alpha * this.cursor });
  }

  private arrow(ink: Ink, from: number, to: number, y: number, alpha: number): void {
    const end = between(from, to, alpha);
    const style = { colour: palette.secondary, width: 1.5, alpha };
    ink.line(from, y, end, y, style);
    for (const side of [-1, 1]) ink.line(end, y, end - 7, y + side * 5, style);
  }
}

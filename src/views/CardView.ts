/** The inspector under the digit: whatever is pointed at, spelled out; else the slide's own score. */
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import type { Ink } from './Ink';
import { View } from './View';

export type CardNumber = { name: string; text: string; value: number; colour?: number; size?: number };
/** A line: words on the left, a number on the right. */
export interface CardLine {
  label: string;
  number?: CardNumber;
  /** Words after the number. */
  after?: string;
  strong?: boolean;
}

export class CardView extends View {
  private readonly place: Place;
  declare heading: string;
  declare lines: readonly CardLine[];
  /** How much of the right end is taken by another picture. */
  declare reserved: number;
  /** What it shows instead, once the script has come to it. */
  declare laterLines: readonly CardLine[];
  declare drawn: number;
  declare later: number;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
    this.hasValues({ heading: '', lines: [], laterLines: [], reserved: 0 });
    this.hasAmounts({ drawn: 0, later: 0 });
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { width, height } = this.place;
    const alpha = this.drawn;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const narrow = this.place.width < 200;
    if (this.heading) ink.text(narrow ? 10 : 16, 27, this.heading, { size: narrow ? 13 : 15, colour: palette.secondary, alpha });
    this.paintLines(ink, this.lines, alpha * (1 - this.later));
    this.paintLines(ink, this.laterLines, alpha * this.later);
  }

  private paintLines(ink: Ink, lines: readonly CardLine[], alpha: number): void {
    if (alpha <= 0) return;
    const narrow = this.place.width < 200;
    const right = this.place.width - (narrow ? 10 : 16) - this.reserved;
    const left = narrow ? 10 : 16;
    const words = narrow ? 13 : 15;
    lines.forEach((line, i) => {
      const y = (this.heading ? 56 : 29) + i * 27;
      ink.text(left, y, line.label, { size: words, colour: line.strong ? palette.text : palette.secondary, alpha });
      if (!line.number) return;
      const { name, text, value, colour = palette.text, size = 17 } = line.number;
      const after = line.after ? ink.text(right, y, line.after, { size: words, colour: palette.secondary, align: 'right', alpha }) + 6 : 0;
      ink.number(name, text, value, right - after, y, { size, weight: 600, colour, align: 'right', alpha });
    });
  }
}

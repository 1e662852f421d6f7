/** The forward pass as loops within loops, which fold into three lines; the line that runs is marked. */

import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { letterWidthAt, paintCode } from './codeLine';
import { loops, product, squish } from './loops';
import type { CodePlaces } from './places';

/** The lines that fold away, and the one that takes them in. */
const [first, last] = [loops.begin, loops.end];

export class ProgramView extends viewOf({
  values: {
    /** Which of the three lines runs when the program has run so far; none before and after. */
    line: (() => undefined) as (at: number) => 0 | 1 | 2 | undefined,
  },
  amounts: {
    drawn: 0,
    /** A bracket round the inner loops, with what they are; then they fold. */
    ringed: 0,
    folded: 0,
    /** How far the program has run, and whether that is marked. */
    at: 0,
    marked: 0,
  },
}) {
  private readonly places: CodePlaces['program'];

  constructor({ program }: CodePlaces) {
    super();
    this.places = program;
    this.position.set(program.x, program.loops.y);
  }

  override get area() {
    const { loops: at, width } = this.places;
    return { x: 0, y: -at.pitch, width, height: at.pitch * loops.lines.length };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Half way the lines have closed up; then the letters come in. */
  private get closed(): number {
    const way = clamp(this.folded * 1.6);
    return way * way * (3 - 2 * way);
  }

  private get size(): number {
    return between(this.places.loops.size, this.places.folded.size, this.closed);
  }

  private baseLine(line: number): number {
    const { loops: open, folded } = this.places;
    const folding = line < first ? line : Math.max(first, line - (last - first + 1));
    const whenFolded = folded.y - open.y + folding * folded.pitch;
    return between(line * open.pitch, whenFolded, this.closed);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const letterWidth = letterWidthAt(this.size);
    this.paintMark(ink);
    this.paintBracket(ink, letterWidth);
    loops.lines.forEach((text, line) => {
      const isFolding = line >= first && line <= last;
      const alpha = this.drawn * (isFolding ? clamp(1 - this.closed * 1.8) : 1);
      if (alpha > unseen) paintCode(ink, 0, this.baseLine(line), text, { size: this.size, letterWidth, alpha });
    });
    this.paintInside(ink, letterWidth);
  }

  /** What stands between the brackets of σ: z at first, and then the product that comes from beside the loops. */
  private paintInside(ink: Ink, letterWidth: number): void {
    const { size } = this;
    const [x, y] = [squish.length * letterWidth, this.baseLine(last + 1)];
    const style = { size, letterWidth };
    paintCode(ink, x, y, 'z)', { ...style, alpha: this.drawn * clamp(1 - this.folded * 3) });
    const way = clamp(this.folded * 1.8 - 0.8);
    const eased = way * way * (3 - 2 * way);
    const { beside, loops: open } = this.places;
    const from = { x: beside, y: ((first + last) / 2) * open.pitch + open.size * 0.1 };
    const waiting = between(from.y, y, this.closed);
    const alpha = this.drawn * this.ringed;
    if (alpha <= unseen) return;
    paintCode(ink, between(from.x, x, eased), between(waiting, y, eased), product, { ...style, alpha });
    paintCode(ink, x + product.length * letterWidth, y, ')', { ...style, alpha: alpha * clamp(way * 4 - 3) });
  }

  private paintBracket(ink: Ink, letterWidth: number): void {
    const alpha = this.drawn * this.ringed * clamp(1 - this.closed * 1.4);
    if (alpha <= unseen) return;
    const { loops: open, beside } = this.places;
    const top = this.baseLine(first) - open.pitch * 0.74;
    const bottom = this.baseLine(last) + open.pitch * 0.3;
    const [left, right] = [3 * letterWidth - 8, beside - 14];
    ink.box(left, top, right - left, bottom - top, { fill: palette.attention, alpha: alpha * 0.06 });
    const style = { colour: palette.attention, width: 2, alpha };
    for (const [x, foot] of [
      [left, 6],
      [right, -6],
    ] as const) {
      ink.line(x, top, x, bottom, style);
      for (const y of [top, bottom]) ink.line(x, y, x + foot, y, style);
    }
  }

  private paintMark(ink: Ink): void {
    const line = this.line(this.at);
    const alpha = this.drawn * this.marked * this.folded;
    if (line === undefined || alpha <= unseen) return;
    const y = this.baseLine(line < first ? line : last + 1);
    const { pitch } = this.places.folded;
    ink.box(-10, y - pitch * 0.68, this.places.width, pitch * 0.94, { fill: palette.attention, radius: 6, alpha: alpha * 0.14 });
  }
}

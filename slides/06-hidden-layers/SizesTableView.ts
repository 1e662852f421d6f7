/** Networks of several sizes side by side: how many numbers each has to set, and how many of 100 new digits it got right. */
import { clamp, halfway, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { Ink, TextStyle } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

interface MeasuredSize {
  label: string;
  parameters: number;
  percent: number;
}

/** The axis of the dots. */
const axis = { from: 90, to: 98 };
/** Percent; closer than this is a tie. */
const tie = 0.5;
/** Right end of the column of counts. */
const numbersEnd = 122;

export class SizesTableView extends viewOf({
  values: {
    measured: [] as readonly MeasuredSize[],
    /** The one that is asked about, and the one that the learner has on stage. */
    asked: undefined as number | undefined,
    chosen: undefined as number | undefined,
    guess: undefined as number | undefined,
    reserved: 0,
  },
  amounts: {
    drawn: 0,
    /** Nothing is told yet; in its place the learner chooses what to ask about. */
    asking: 0,
    /** From the one that is asked about (0) to the one on stage (1). */
    following: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get isNarrow(): boolean {
    return this.place.width < 200;
  }

  protected override paint(ink: Ink): void {
    const { width, height } = this.place;
    const alpha = Math.min(1, this.drawn * 3);
    if (alpha <= unseen) return;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    this.paintHead(ink, alpha);
    this.measured.forEach((size, i) => {
      this.paintRow(ink, size, i, clamp(this.drawn * 6 - 1 - i));
    });
    this.paintTies(ink, Math.max(0, this.drawn * 6 - 5));
  }

  private get right(): number {
    return this.place.width - this.reserved - (this.isNarrow ? 22 : this.hasDots ? 44 : 38);
  }

  private get hasDots(): boolean {
    return !this.isNarrow && this.reserved === 0;
  }

  private rowY(i: number): number {
    return this.isNarrow ? 44 + i * 23 : 58 + i * 20;
  }

  private dotX(percent: number): number {
    return 142 + ((Math.min(axis.to, Math.max(axis.from, percent)) - axis.from) / (axis.to - axis.from)) * 46;
  }

  private paintHead(ink: Ink, alpha: number): void {
    const words = { size: this.isNarrow ? 12 : 13, colour: palette.secondary, alpha };
    const y = this.isNarrow ? 20 : 35;
    ink.text(this.isNarrow ? 9 : 14, y, 'layers', words);
    ink.text(this.right, y, '% right', { ...words, align: 'right' });
    if (this.isNarrow) return;
    // Two lines, so that each head says what its column holds.
    ink.text(14, y - 16, 'hidden', words);
    ink.text(numbersEnd, y - 16, 'numbers', { ...words, align: 'right' });
    ink.text(numbersEnd, y, 'to set', { ...words, align: 'right' });
    if (!this.hasDots) return;
    ink.number('axis from', String(axis.from), axis.from, this.dotX(axis.from), y - 16, { ...words, align: 'center' });
    ink.number('axis to', String(axis.to), axis.to, this.dotX(axis.to), y - 16, { ...words, align: 'center' });
    if (this.guess === undefined) return;
    const x = this.dotX(this.guess);
    const style = { colour: palette.weightedSum, width: 1.6, alpha };
    ink.line(x, 42, x, this.rowY(4) + 4, style);
    if (this.guess >= axis.from) return;
    // It lies further left than the axis goes.
    for (const side of [-4, 4]) ink.line(x - 7, this.rowY(2) - 5, x - 3, this.rowY(2) - 5 + side, style);
  }

  private paintRow(ink: Ink, { label, parameters, percent }: MeasuredSize, i: number, alpha: number): void {
    if (alpha <= unseen) return;
    const y = this.rowY(i);
    const isMeant = (this.following > halfway ? this.chosen : this.asked) === i;
    const colour = isMeant ? palette.text : mix(palette.secondary, palette.text, 0.35);
    const style: TextStyle = { size: this.isNarrow ? 13 : 14, colour, alpha, weight: isMeant ? 700 : 500 };
    ink.text(this.isNarrow ? 9 : 14, y, label, style);
    ink.number(`percent right, ${label}`, written(percent, 1), percent, this.right, y, { ...style, align: 'right' });
    if (this.isNarrow) return;
    ink.number(`numbers to set, ${label}`, counted(parameters), parameters, numbersEnd, y, { ...style, weight: 400, align: 'right' });
    if (!this.hasDots) return;
    ink.line(this.dotX(axis.from), y - 5, this.dotX(axis.to), y - 5, { colour: palette.hairline, alpha });
    ink.circle(this.dotX(percent), y - 5, 4, { fill: isMeant ? palette.attention : palette.text, alpha });
  }

  /** A bracket joins neighbours that are too close to call. */
  private paintTies(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const x = this.right + 5;
    const style = { colour: palette.secondary, alpha };
    this.measured.forEach(({ percent }, i) => {
      const next = this.measured[i + 1];
      if (!next || Math.abs(next.percent - percent) >= tie) return;
      const [top, bottom] = [this.rowY(i) - 5, this.rowY(i + 1) - 5];
      ink.line(x + 3, top, x + 3, bottom, style);
      ink.line(x, top, x + 3, top, style);
      ink.line(x, bottom, x + 3, bottom, style);
      ink.text(x + 6, (top + bottom) / 2 + 4, this.hasDots ? 'a tie' : '≈', { size: 12, ...style });
    });
  }
}

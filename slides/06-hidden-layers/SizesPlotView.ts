/** Networks of several sizes, one to a row: a small likeness of each, and a dot for how many of 100 new digits it got right. */
import { clamp, halfway, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { PlotPlace } from './places';

interface MeasuredSize {
  label: string;
  /** Under the label, where there is more to say. */
  remark?: string;
  layers: number;
  width: number;
  percent: number;
}

/** The axis of the dots. */
const axis = { from: 90, to: 98, every: 2 };
/** Percent; closer than this is a tie. */
const tie = 0.5;

export class SizesPlotView extends viewOf({
  values: {
    measured: [] as readonly MeasuredSize[],
    /** The one that is asked about. */
    asked: undefined as number | undefined,
    guess: undefined as number | undefined,
  },
  amounts: {
    /** Rows and axis. */
    drawn: 0,
    /** The one that is asked about stands out, and the learner may choose another. */
    asking: 0,
    /** What they came to. */
    told: 0,
  },
}) {
  private readonly place: PlotPlace;

  constructor(place: PlotPlace) {
    super();
    this.place = place;
  }

  override get area() {
    const { left, right, top, pitch } = this.place;
    return { x: left, y: top - pitch / 2, width: right - left, height: pitch * this.measured.length };
  }

  override get presence(): number {
    return this.drawn;
  }

  private rowY(i: number): number {
    return this.place.top + i * this.place.pitch;
  }

  private dotX(percent: number): number {
    const { axisFrom, axisTo } = this.place;
    return axisFrom + ((clamp(percent, axis.from, axis.to) - axis.from) / (axis.to - axis.from)) * (axisTo - axisFrom);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintAxis(ink, this.drawn);
    const count = this.measured.length;
    this.measured.forEach((size, i) => {
      this.paintRow(ink, size, i, clamp(this.drawn * 2 - i / count));
    });
    this.paintGuess(ink, this.told);
    this.paintTies(ink, clamp(this.told * 2 - 1));
  }

  private paintAxis(ink: Ink, alpha: number): void {
    const { axisFrom, axisTo, right, top, pitch, small } = this.place;
    const bottom = this.rowY(this.measured.length - 1) + pitch / 2 + 4;
    const words = { size: small, colour: palette.secondary, align: 'center', alpha } as const;
    for (let percent = axis.from; percent <= axis.to; percent += axis.every) {
      const x = this.dotX(percent);
      ink.line(x, top - pitch / 2, x, bottom, { colour: palette.hairline, width: 1, alpha });
      ink.number(`axis ${percent}`, String(percent), percent, x, bottom + small + 5, words);
    }
    const measure = 'new digits read right, of 100';
    const middle = Math.min((axisFrom + axisTo) / 2, right - textWidth(measure, small) / 2);
    ink.text(middle, bottom + 2 * small + 12, measure, words);
  }

  private paintRow(ink: Ink, size: MeasuredSize, i: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { left, likeness, label, text, small } = this.place;
    const y = this.rowY(i);
    const isAsked = this.asked === i;
    const colour = isAsked ? palette.text : mix(palette.secondary, palette.text, 0.35 + 0.4 * this.told);
    this.paintLikeness(ink, size, left, y, likeness, { colour: isAsked ? palette.attention : palette.lampRing, alpha });
    const style: TextStyle = { size: text, colour, weight: isAsked ? 700 : 500, alpha };
    const middle = y + text * halfCap;
    ink.text(label, size.remark ? middle - small * 0.62 : middle, size.label, style);
    if (size.remark) ink.text(label, middle + small * 0.72, size.remark, { size: small, colour: palette.secondary, alpha });
    if (isAsked && this.told < halfway) {
      const open = alpha * this.asking * (1 - 2 * this.told);
      ink.text(this.dotX((axis.from + axis.to) / 2), y + text * 1.3 * halfCap, '?', {
        ...style,
        size: text * 1.3,
        align: 'center',
        alpha: open,
      });
    }
    this.paintDot(ink, size, i, alpha * clamp(this.told * 2 - i / this.measured.length));
  }

  private paintDot(ink: Ink, { label, remark, percent }: MeasuredSize, i: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { number, dot } = this.place;
    const [x, y] = [this.dotX(percent), this.rowY(i)];
    const colour = this.asked === i ? palette.attention : palette.text;
    ink.line(this.dotX(axis.from), y, x, y, { colour: palette.secondary, width: 1.5, alpha: alpha * 0.5 });
    ink.circle(x, y, dot, { fill: colour, alpha });
    const name = `percent right, ${label}${remark ? ', the lesson’s' : ''}`;
    const style = { size: number, weight: 600, colour: palette.text, align: 'right', alpha } as const;
    ink.number(name, written(percent, 1), percent, x - dot - 6, y - number * 0.3, style);
  }

  /** A network as small as a letter: the column of the picture, hidden columns as long as they are wide, and ten outputs. */
  private paintLikeness(
    ink: Ink,
    { layers, width }: MeasuredSize,
    x: number,
    y: number,
    { width: wide, height }: PlotPlace['likeness'],
    { colour, alpha }: { colour: number; alpha: number },
  ): void {
    const lengths = [height, ...Array<number>(layers).fill((height * Math.min(32, width)) / 34), height * 0.6];
    const at = (i: number) => x + 3 + ((wide - 6) * i) / (lengths.length - 1);
    const line = { colour: palette.secondary, width: 1, alpha: alpha * 0.35 };
    for (let i = 1; i < lengths.length; i++) {
      const [before, after] = [(lengths[i - 1] as number) / 2, (lengths[i] as number) / 2];
      for (const [from, to] of [
        [-1, -1],
        [-1, 1],
        [1, -1],
        [1, 1],
        [0, 0],
      ] as const)
        ink.line(at(i - 1), y + from * before, at(i), y + to * after, line);
    }
    lengths.forEach((length, i) => {
      const isHidden = i > 0 && i < lengths.length - 1;
      const fill = isHidden ? colour : palette.secondary;
      ink.box(at(i) - 2.5, y - length / 2, 5, length, { fill, radius: 2.5, alpha });
    });
  }

  private paintGuess(ink: Ink, alpha: number): void {
    if (this.guess === undefined || alpha <= unseen) return;
    const { right, top, pitch, small } = this.place;
    const x = this.dotX(this.guess);
    const above = top - pitch / 2;
    const bottom = this.rowY(this.measured.length - 1) + pitch / 2;
    const style = { colour: palette.weightedSum, width: 2, alpha };
    ink.line(x, above, x, bottom, style);
    const isOff = this.guess < axis.from;
    if (isOff) for (const side of [-5, 5]) ink.line(x - 9, above + 8, x - 3, above + 8 + side, style);
    const words = { size: small, colour: palette.weightedSum, alpha };
    const [said, number] = ['your guess ', String(this.guess)];
    const wide = textWidth(said, small) + textWidth(number, small, 600);
    const from = Math.min(x - 4, right - wide);
    ink.text(from, above - 7, said, words);
    ink.number('guess', number, this.guess, from + textWidth(said, small), above - 7, { ...words, weight: 600 });
  }

  /** A bracket joins neighbours that are too close to call. */
  private paintTies(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { small, dot } = this.place;
    const style = { colour: palette.secondary, width: 1.3, alpha };
    this.measured.forEach(({ percent }, i) => {
      const next = this.measured[i + 1];
      if (!next || Math.abs(next.percent - percent) >= tie) return;
      const x = this.dotX(Math.max(percent, next.percent)) + dot + 6;
      const [top, bottom] = [this.rowY(i), this.rowY(i + 1)];
      ink.line(x + 4, top, x + 4, bottom, style);
      for (const y of [top, bottom]) ink.line(x, y, x + 4, y, style);
      ink.text(x + 10, (top + bottom) / 2 + small * halfCap, 'a tie', { size: small, colour: palette.secondary, alpha });
    });
  }
}

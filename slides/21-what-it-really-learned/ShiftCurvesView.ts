/** How many of two hundred digits are still right the further they are moved: a curve for each way of reading them. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

export interface ShiftCurve {
  readonly name: string;
  /** For a move by 0, 1, 2, … pixels; asked only while the curve is to be seen. */
  readonly counts: () => readonly number[];
  readonly tone: 'strong' | 'faint' | 'restored';
  /** Where its name stands: at which move, and how far over the curve. */
  readonly label: { readonly at: number; readonly above: number };
}

export class ShiftCurvesView extends viewOf({
  values: {
    curves: [] as readonly ShiftCurve[],
    /** How many digits there are. */
    of: 200,
    /** The last move, pixels. */
    last: 8,
    /** The move that is pointed out; nothing where it is on no curve. */
    marked: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    markShown: 0,
    /** How much of the curve of digits that were centred again. */
    restored: 0,
  },
}) {
  private readonly place: Place;
  private readonly compact: boolean;

  constructor(place: Place, compact: boolean) {
    super();
    this.place = place;
    this.compact = compact;
  }

  override get area() {
    return this.place;
  }

  override get presence(): number {
    return this.drawn;
  }

  private across(cells: number): number {
    return this.place.x + (cells / this.last) * this.place.width;
  }

  private up(count: number): number {
    return this.place.y + this.place.height * (1 - count / this.of);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    this.paintAxes(ink);
    const [strong] = this.curves.filter(({ tone }) => tone === 'strong');
    for (const curve of this.curves) this.paintCurve(ink, curve);
    if (strong && this.marked !== undefined && this.markShown > 0) this.paintMark(ink, strong, this.marked);
  }

  private paintAxes(ink: Ink): void {
    const { x, y, width, height } = this.place;
    const alpha = this.drawn;
    const { compact } = this;
    const style = { size: compact ? 12 : typeSize.tick, colour: palette.secondary, alpha };
    const words = { ...style, size: compact ? 13 : typeSize.label };
    ink.text(x, y - (compact ? 10 : 18), `still right, of ${this.of}`, words);
    for (let quarter = 0; quarter <= 4; quarter++) {
      if (height < 150 && quarter % 2 === 1) continue;
      const count = (this.of * quarter) / 4;
      ink.line(x, this.up(count), x + width, this.up(count), { colour: palette.hairline, alpha });
      ink.number(`digits, ${count}`, String(count), count, x - 9, this.up(count) + 5, { ...style, align: 'right' });
    }
    for (let cells = 0; cells <= this.last; cells++) {
      if (compact && cells % 2 === 1) continue;
      ink.number(`move by ${cells}`, String(cells), cells, this.across(cells), y + height + 19, { ...style, align: 'center' });
    }
    if (!compact) ink.text(x + width, y + height + 46, 'pixels to the right', { ...words, align: 'right' });
  }

  private paintCurve(ink: Ink, { name, counts, tone, label }: ShiftCurve): void {
    const amount = tone === 'restored' ? this.restored : this.drawn;
    if (amount <= 0) return;
    const values = counts();
    const colour = { strong: palette.text, faint: palette.lampRing, restored: palette.weightedSum }[tone];
    const reached = amount * this.last;
    for (let i = 0; i < this.last && i < reached; i++) {
      const part = Math.min(1, reached - i);
      const [from, to] = [values[i] as number, values[i + 1] as number];
      ink.line(this.across(i), this.up(from), this.across(i + part), this.up(between(from, to, part)), {
        colour,
        width: tone === 'faint' ? 1.8 : 2.4,
      });
    }
    const at = values[Math.round(label.at)] as number;
    const style = { size: this.compact ? 12 : typeSize.label, weight: 600, colour, alpha: Math.max(0, amount * 4 - 3) } as const;
    ink.text(this.across(label.at), this.up(at) - label.above, name, { ...style, align: tone === 'faint' ? 'right' : 'left' });
  }

  private paintMark(ink: Ink, { counts }: ShiftCurve, cells: number): void {
    const value = counts()[cells] as number;
    const [x, y] = [this.across(cells), this.up(value)];
    const alpha = this.markShown;
    ink.circle(x, y, 6.5, { fill: palette.attention, stroke: palette.background, strokeWidth: 2, alpha });
    const isRight = cells > this.last - 2;
    const style = {
      size: this.compact ? 16 : 26,
      weight: 700,
      colour: palette.attention,
      align: isRight ? 'right' : 'left',
      alpha,
    } as const;
    ink.number('right at this move', String(value), value, x + (isRight ? 0 : 12), y - (isRight ? 14 : 6), style);
  }
}

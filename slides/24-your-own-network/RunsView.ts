/** The networks that were trained here, one to a row: what they are, what they came to as a bar, and how long that took. The best has a star. */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import { type Place, place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';
import type { OwnPlaces, RunsPlace } from './places';

interface Row {
  readonly name: string;
  /** What there is to say beside it: "rate 1", "+ yours". */
  readonly remark: string;
  readonly parameters: number;
  readonly right: number | undefined;
  readonly seconds: number | undefined;
  readonly isBest: boolean;
  readonly isOnStage: boolean;
}

export class RunsView extends viewOf({
  values: {
    rows: [] as readonly Row[],
    pointed: undefined as number | undefined,
    /** Whose cross is pointed at. */
    crossed: undefined as number | undefined,
    /** So many there is room for. */
    seats: 4,
    /** What a count of right ones is out of. */
    judged: 1,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: RunsPlace;
  private readonly compact: boolean;

  constructor({ runs, compact }: OwnPlaces) {
    super();
    this.at = runs;
    this.compact = compact;
  }

  override get area(): Place {
    return this.at;
  }

  override get presence(): number {
    return this.drawn;
  }

  placeOf(i: number): Place {
    const { x, y, width, pitch } = this.at;
    return place(x - 8, y + this.headHeight + i * pitch, width + 16, pitch);
  }

  crossOf(i: number): Place {
    const row = this.placeOf(i);
    const edge = Math.min(row.height, 28);
    return place(row.x + row.width - edge, row.y + (row.height - edge) / 2, edge);
  }

  /** Where they all stand. */
  get crosses(): Place {
    const { x, width } = this.crossOf(0);
    return { ...this.at, x, width };
  }

  private get headHeight(): number {
    return this.compact ? 19 : 26;
  }

  private get ends() {
    const { x, width } = this.at;
    return this.compact
      ? { parameters: x + 222, bar: x, barWidth: width - 30, right: x + 276, seconds: x + width - 30 }
      : { parameters: x + 368, bar: x + 388, barWidth: 124, right: x + 568, seconds: x + width - 36 };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintHeads(ink);
    for (let i = 0; i < Math.max(this.seats, this.rows.length); i++) {
      const alpha = clamp(this.drawn * 2 - i / this.seats);
      const row = this.rows[i];
      if (row) this.paintRow(ink, row, i, alpha);
      else this.paintFree(ink, i, alpha);
    }
  }

  private paintHeads(ink: Ink): void {
    const { x, y, small } = this.at;
    const { parameters, bar, right, seconds } = this.ends;
    const style = { size: small, colour: palette.secondary, alpha: this.drawn, keepsSize: this.compact };
    const base = y + small;
    ink.text(x, base, 'network', style);
    // On a phone it stands over the table already.
    if (!this.compact) ink.text(parameters, base, 'weights and biases', { ...style, align: 'right' });
    const judged: Word = { name: 'digits to judge by', text: counted(this.judged), value: this.judged };
    const words = [this.compact ? 'of ' : 'right of ', judged];
    writeWords(ink, this.compact ? right - widthOf(words, style) : bar, base, words, style);
    ink.text(seconds, base, this.compact ? 's' : 'seconds here', { ...style, align: 'right' });
  }

  private paintFree(ink: Ink, i: number, alpha: number): void {
    const { x, y, width, height } = this.placeOf(i);
    ink.line(x + 8, y + height / 2, x + width, y + height / 2, { colour: palette.hairline, alpha: alpha * 0.7 });
  }

  private paintRow(ink: Ink, row: Row, i: number, alpha: number): void {
    const { x, y, width, height } = this.placeOf(i);
    if (row.isOnStage || this.pointed === i)
      ink.box(x, y + 1, width, height - 2, {
        fill: palette.panel,
        stroke: row.isOnStage ? palette.secondary : palette.hairline,
        radius: 7,
        alpha,
      });
    const { size, small } = this.at;
    const base = this.compact ? y + 18 : y + height / 2 + size * halfCap;
    const style = { size, colour: palette.text, weight: 500, alpha, keepsSize: true } as const;
    const after = x + 8 + ink.text(x + 8, base, row.name, style);
    ink.text(after + 8, base, row.remark, { size: small, colour: palette.secondary, alpha, keepsSize: true });
    this.paintCounts(ink, row, i, base, alpha);
    this.paintCross(ink, i, alpha);
  }

  private paintCross(ink: Ink, i: number, alpha: number): void {
    const { x, y, width } = this.crossOf(i);
    const [centre, middle] = [x + width / 2, y + width / 2];
    const style = { colour: this.crossed === i ? palette.text : palette.secondary, width: this.crossed === i ? 2 : 1.5, alpha };
    for (const side of [-4.5, 4.5]) ink.line(centre - 4.5, middle - side, centre + 4.5, middle + side, style);
  }

  private paintCounts(ink: Ink, row: Row, i: number, base: number, alpha: number): void {
    const { size, small } = this.at;
    const { parameters, bar, barWidth, right, seconds } = this.ends;
    const plain = { size, colour: palette.secondary, align: 'right', alpha, keepsSize: true } as const;
    const name = `network ${i + 1} in the table`;
    ink.number(`${name}, weights and biases`, counted(row.parameters), row.parameters, parameters, base, plain);
    const middle = this.compact ? base + 6.5 : base - size * halfCap;
    const thick = this.compact ? 3 : 6;
    const colour = row.isBest ? palette.attention : palette.secondary;
    ink.box(bar, middle - thick / 2, barWidth, thick, { fill: palette.hairline, radius: 3, alpha: alpha * 0.6 });
    if (row.right === undefined || row.seconds === undefined) return;
    ink.box(bar, middle - thick / 2, Math.max(1, (barWidth * row.right) / this.judged), thick, { fill: colour, radius: 3, alpha });
    const strong = { ...plain, weight: 600, colour: row.isBest ? palette.attention : palette.text } as const;
    ink.number(`${name}, right`, counted(row.right), row.right, right, base, strong);
    if (row.isBest)
      ink.text(right + 6, base, this.compact ? '★' : 'best', {
        size: this.compact ? small : size,
        colour: palette.attention,
        alpha,
        keepsSize: true,
      });
    ink.number(`${name}, seconds`, written(row.seconds, 1), row.seconds, seconds, base, plain);
  }
}

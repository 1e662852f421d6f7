/** Scores on the same yes or no: the 3s that are found, the others that are turned away, and how many of 100 are right. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';

export interface ScoreRow {
  name: string;
  hits: number;
  of: number;
  refusals: number;
  others: number;
  /** How many of 100 it is right about. */
  plain: number;
}

interface TablePlace extends Place {
  pitch: number;
  /** Right ends of the columns. */
  columns: readonly [number, number, number];
}

/** Length of a bar for all of 100. */
const bar = 100;

/** With one decimal, where there is one. */
export const asPercent = (value: number) => written(value, 1).replace(/\.0$/, '');

export class ScoreTableView extends viewOf({
  values: {
    /** The rules' score for every number of rules in force, the lazy program's, the network's, and that on many more digits. */
    byRules: [] as readonly ScoreRow[],
    lazy: undefined as ScoreRow | undefined,
    network: undefined as ScoreRow | undefined,
    onMany: undefined as ScoreRow | undefined,
  },
  amounts: {
    drawn: 0,
    networkShown: 0,
    /** How many rules are in force. */
    inForce: 1,
    /** Whose score stands in large: the lazy program's (0), the rules' (1), the network's (2). */
    meant: 0,
  },
}) {
  private readonly place: TablePlace;
  private readonly total: Place | undefined;

  constructor(place: TablePlace, total: Place | undefined) {
    super();
    this.place = place;
    this.total = total;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: -14, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get compact(): boolean {
    return this.place.width < 500;
  }

  private get textSize(): number {
    return this.compact ? 16 : typeSize.label;
  }

  protected override paint(ink: Ink): void {
    const { columns, pitch } = this.place;
    const rules = this.byRules[Math.round(this.inForce) - 1];
    if (!this.lazy || !rules) return;
    const heads = this.compact ? ['3s found', 'others off', 'of 100'] : ['threes found', 'others turned away', 'right, of 100'];
    const style = { size: this.textSize, colour: palette.secondary, align: 'right', alpha: this.drawn } as const;
    heads.forEach((head, i) => {
      ink.text(columns[i] as number, 0, head, style);
    });
    if (!this.compact) ink.text(0, 0, 'clear: right, faded: wrong', { ...style, align: 'left' });
    const meant = Math.round(this.meant);
    // On a phone the network's rows take the place of the programs'.
    const staying = this.drawn * (this.compact ? clamp(1 - 2 * this.networkShown) : 1);
    const coming = this.drawn * (this.compact ? clamp(2 * this.networkShown - 1) : this.networkShown);
    const below = this.compact ? 0 : 2;
    if (staying > 0) {
      this.paintRow(ink, this.lazy, pitch, staying, meant === 0);
      this.paintRow(ink, rules, 2 * pitch, staying, meant === 1);
    }
    if (this.network && coming > 0) this.paintRow(ink, this.network, (below + 1) * pitch, coming, meant === 2);
    if (this.onMany && coming > 0) this.paintRow(ink, this.onMany, (below + 2) * pitch, coming, false);
    const total = [this.lazy, rules, this.network][meant];
    if (total) this.paintTotal(ink, total, this.drawn * clamp(1 - 4 * Math.abs(this.meant - meant)));
  }

  private paintRow(ink: Ink, row: ScoreRow, y: number, alpha: number, strong: boolean): void {
    const { columns } = this.place;
    const text = this.textSize;
    const colour = strong ? palette.text : palette.secondary;
    const plain = { size: text, colour: palette.secondary, alpha, keepsSize: this.compact };
    ink.text(0, y, row.name, { size: text, colour, alpha, weight: strong ? 600 : 400, keepsSize: this.compact });
    const share = (what: string, right: number, of: number, end: number) => {
      const words: Word[] = [
        { name: `${row.name}: right on ${what}`, text: counted(right), value: right },
        this.compact ? '/' : ' of ',
        { name: `${row.name}: number of ${what}`, text: counted(of), value: of },
      ];
      writeWords(ink, end - widthOf(words, plain), y, words, plain);
    };
    share('3s', row.hits, row.of, columns[0]);
    share('others', row.refusals, row.others, columns[1]);
    if (!this.compact) this.paintBar(ink, row.plain, y - text * halfCap, alpha, strong);
    const number = { size: text, weight: 600, align: 'right', alpha, colour: palette.text, keepsSize: this.compact } as const;
    ink.number(`${row.name}: right of 100`, asPercent(row.plain), row.plain, columns[2], y, number);
  }

  /** Its share of 100, so that rows can be compared at a glance. */
  private paintBar(ink: Ink, plain: number, middle: number, alpha: number, strong: boolean): void {
    const x = this.place.columns[1] + 32;
    ink.box(x, middle - 4, bar, 8, { fill: palette.hairline, alpha: alpha * 0.55 });
    ink.box(x, middle - 4, (bar * plain) / 100, 8, { fill: strong ? palette.text : palette.secondary, alpha });
  }

  /** One score in large: how many of 100 are right, and how many 3s are among them. They repeat the table's, and so are no readouts. */
  private paintTotal(ink: Ink, row: ScoreRow, alpha: number): void {
    if (!this.total) return;
    const [x, y] = [this.total.x - this.place.x, this.total.y - this.place.y];
    const small = { size: typeSize.head, colour: palette.secondary, alpha };
    const large = { size: typeSize.total, weight: 600, colour: palette.text, alpha } as const;
    ink.text(x, y + 14, row.name, { ...small, size: typeSize.label, colour: palette.text, weight: 600 });
    ink.text(x, y + 84, asPercent(row.plain), large);
    ink.text(x, y + 112, 'of 100 right', small);
    ink.text(x, y + 192, String(row.hits), large);
    ink.text(x, y + 220, `of ${row.of} threes`, small);
  }
}

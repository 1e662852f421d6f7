/** Scores on the same yes or no: right on 3s, right on the others, on all, and the mean of the first two. */
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';

export interface ScoreRow {
  name: string;
  hits: number;
  of: number;
  refusals: number;
  others: number;
  plain: number;
  fair: number;
}

interface TablePlace extends Place {
  pitch: number;
  /** Right ends of the columns. */
  columns: readonly [number, number, number, number];
}

export class ScoreTableView extends viewOf({
  values: {
    /** The rules' score for every number of rules in force, the lazy program's, the network's. */
    byRules: [] as readonly ScoreRow[],
    lazy: undefined as ScoreRow | undefined,
    network: undefined as ScoreRow | undefined,
  },
  amounts: {
    drawn: 0,
    networkShown: 0,
    /** How many rules are in force. */
    inForce: 1,
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
    return { x: 0, y: -12, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get compact(): boolean {
    return this.place.width < 500;
  }

  protected override paint(ink: Ink): void {
    const { columns, pitch } = this.place;
    const rules = this.byRules[Math.round(this.inForce) - 1];
    if (!this.lazy || !rules) return;
    const heads = this.compact ? ['3s', 'others', 'all', 'mean'] : ['right on 3s', 'right on the others', 'on all, %', 'mean of both, %'];
    const style = { size: this.compact ? 12 : 14, colour: palette.secondary, align: 'right', alpha: this.drawn } as const;
    heads.forEach((head, i) => {
      ink.text(columns[i] as number, 0, head, style);
    });
    this.paintRow(ink, rules, pitch, this.drawn, this.networkShown < halfway);
    this.paintRow(ink, this.lazy, 2 * pitch, this.drawn, false);
    if (this.network && this.networkShown > 0) this.paintRow(ink, this.network, 3 * pitch, this.drawn * this.networkShown, true);
    this.paintTotal(ink, this.networkShown > halfway && this.network ? this.network : rules);
  }

  private paintRow(ink: Ink, row: ScoreRow, y: number, alpha: number, strong: boolean): void {
    const { columns } = this.place;
    const text = this.compact ? 13 : 17;
    const colour = strong ? palette.text : palette.secondary;
    const plain = { size: text, colour: palette.secondary, alpha };
    ink.text(0, y, row.name, { size: text, colour, alpha, weight: strong ? 600 : 400 });
    const share = (what: string, right: number, of: number, end: number) => {
      const words: Word[] = [
        { name: `${row.name}: right on ${what}`, text: String(right), value: right },
        this.compact ? '/' : ' of ',
        { name: `${row.name}: number of ${what}`, text: String(of), value: of },
      ];
      writeWords(ink, end - widthOf(words, plain), y, words, plain);
    };
    share('3s', row.hits, row.of, columns[0]);
    share('others', row.refusals, row.others, columns[1]);
    const number = { size: text, weight: 600, align: 'right', alpha } as const;
    const percent = (what: string, value: number, end: number, tone: number) =>
      ink.number(`${row.name}: ${what}`, written(value, this.compact ? 0 : 1), value, end, y, { ...number, colour: tone });
    percent('percent of all', row.plain, columns[2], palette.secondary);
    percent('mean of both rates', row.fair, columns[3], palette.text);
  }

  /** The fair score in large, on a scale whose middle is the lazy program's. */
  private paintTotal(ink: Ink, row: ScoreRow): void {
    if (!this.total) return;
    const [x, y] = [this.total.x - this.place.x, this.total.y - this.place.y];
    const { width } = this.total;
    const alpha = this.drawn;
    const small = { size: typeSize.label, colour: palette.secondary, alpha };
    ink.text(x, y + 12, row.name, { ...small, colour: palette.text, weight: 600 });
    // A repetition of the table's number, and so no readout.
    const numeral = ink.text(x, y + 62, written(row.fair, 1), { size: 38, weight: 600, colour: palette.text, alpha });
    ink.text(x + numeral + 6, y + 62, '%', { size: 20, colour: palette.secondary, alpha });
    ink.text(x, y + 90, 'mean of both rates', small);
    ink.box(x, y + 112, width, 6, { fill: palette.hairline, alpha });
    ink.box(x, y + 112, (width * Number(row.fair.toFixed(1))) / 100, 6, { fill: palette.text, alpha });
    ink.line(x + width / 2, y + 106, x + width / 2, y + 124, { colour: palette.attention, width: 2, alpha });
    ink.text(x + width / 2, y + 142, 'always no', { ...small, size: 13, align: 'center' });
  }
}

/** Columns of ten outputs right of the network's own, each for another picture, and what each ten add up to. */
import { halfway, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { addUpAsShown, written } from '../../src/theme/numbers';
import type { NetPlace, Place } from '../../src/theme/places';
import type { Ink, TextStyle } from '../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import type { SumsPlace } from './places';

interface SummedColumn {
  letter: string;
  outputs: Float64Array;
  sum: number;
  /** Names its numbers, which are not those of the picture on stage. */
  name: string;
  /** The network's own column shows these lamps already. */
  isOwn: boolean;
}

type ColumnAmounts = { drawn: number; lit: number; emphasis: number };

export class ThreeSumsView extends viewOf({
  values: {
    summed: [] as readonly SummedColumn[],
  },
  amounts: {
    /** The words and the numbers of the sums. */
    totals: 0,
    /** Rings round the two brightest lamps of the last column. */
    ringed: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly home: Place;
  private readonly place: SumsPlace;
  /** The columns' middles. */
  private readonly at: readonly [number, number, number];
  readonly columns: readonly [ColumnAmounts, ColumnAmounts, ColumnAmounts];

  constructor(net: NetPlace, home: Place, place: SumsPlace) {
    super();
    this.net = net;
    this.home = home;
    this.place = place;
    this.at = [net.columns[3] + place.shift, ...place.others];
    const column = (name: string) => this.part(`column ${name} `, { drawn: 0, lit: 0, emphasis: 1 });
    this.columns = [column('A'), column('B'), column('C')];
  }

  override get area() {
    const [first, last] = this.place.others;
    const { radius } = this.place;
    const { y, height } = this.net.barcode;
    return { x: first - radius, y, width: last - first + 2 * radius, height };
  }

  override get presence(): number {
    return Math.max(...this.columns.map(({ drawn, emphasis }) => drawn * emphasis));
  }

  protected override paint(ink: Ink): void {
    this.summed.forEach((column, i) => {
      const { drawn, lit, emphasis } = this.columns[i] as ColumnAmounts;
      if (drawn * emphasis <= unseen) return;
      if (!column.isOwn) this.paintLamps(ink, column, this.at[i] as number, { drawn, lit, emphasis });
      if (this.others > halfway || !column.isOwn) this.paintAmongOthers(ink, column, i, drawn * emphasis);
      else this.paintAlone(ink, column, drawn * emphasis * (1 - 2 * this.others));
    });
    const { drawn, emphasis } = this.columns[2];
    if (this.ringed * drawn * emphasis > unseen) this.paintRings(ink, this.ringed * drawn * emphasis);
    this.paintWords(ink);
  }

  /** How much of the other columns is there, as far as the script has put them away. */
  private get others(): number {
    return Math.max(this.columns[1].emphasis, this.columns[2].emphasis);
  }

  /** How far the network steps aside for the columns. */
  get shift(): number {
    return this.place.shift;
  }

  private lampAt(x: number, digit: number) {
    return { x, y: circleAt(this.net, 3, digit, 10).y };
  }

  private paintLamps(ink: Ink, { outputs, name }: SummedColumn, x: number, amounts: ColumnAmounts): void {
    for (const paintOne of [paintGlow, paintLamp]) {
      outputs.forEach((activation, digit) => {
        paintOne(ink, x, this.lampAt(x, digit).y, activation, {
          radius: this.place.radius,
          drawn: staggered(amounts.drawn, digit, 10) * amounts.emphasis,
          lit: staggered(amounts.lit, digit, 10),
          readout: `${name} output ${digit}`,
        });
      });
    }
  }

  private get style() {
    return { size: this.net.compact ? 13 : 17, weight: 600 } as const;
  }

  /** Its letter over the column, and the sum under that or in a row of its own. */
  private paintAmongOthers(ink: Ink, column: SummedColumn, i: number, there: number): void {
    const alpha = column.isOwn ? there * (2 * this.others - 1) : there;
    const { rows } = this.place;
    const x = this.at[i] as number;
    const [first, second] = this.net.heads;
    const letter = { ...this.style, colour: palette.text, alpha } as const;
    ink.text(x, rows ? second : first, column.letter, { ...letter, align: 'center' });
    if (alpha * this.totals <= unseen) return;
    if (!rows) {
      this.paintSum(ink, column, x, second + this.below, { alpha: alpha * this.totals, align: 'center' });
      return;
    }
    const y = rows.y + i * rows.pitch;
    ink.text(rows.left, y, column.letter, { ...letter, alpha: alpha * this.totals });
    ink.text(rows.left + 14, y, 'adds up to', { size: 12, colour: palette.secondary, alpha: alpha * this.totals });
    this.paintSum(ink, column, rows.right, y, { alpha: alpha * this.totals, align: 'right' });
  }

  /** The network's own sum, over its bars. */
  private paintAlone(ink: Ink, column: SummedColumn, alpha: number): void {
    const [first, second] = this.net.heads;
    const { alone } = this.place;
    ink.text(alone, first, 'sum', { ...this.style, colour: palette.text, align: 'center', alpha });
    this.paintSum(ink, column, alone, second + this.below, { alpha: alpha * this.totals, align: 'center' });
  }

  private paintSum(
    ink: Ink,
    { outputs, sum, name }: SummedColumn,
    x: number,
    y: number,
    where: { alpha: number; align: 'center' | 'right' },
  ): void {
    if (where.alpha <= unseen) return;
    const style: TextStyle = { ...this.style, size: this.net.compact ? 13 : 15, colour: palette.activation, ...where };
    const width = ink.number(`${name} sum of outputs`, written(sum), sum, x, y, style);
    if (addUpAsShown(Array.from(outputs), sum)) return;
    const left = where.align === 'center' ? x - width / 2 : x - width;
    ink.text(left, y, '≈', { ...style, size: style.size * 0.85, weight: 400, align: 'right' });
  }

  /** How far under the second head line the sums stand: a phone's are close above the lamps. */
  private get below(): number {
    return this.net.compact ? 0 : 3;
  }

  /** Before the columns: what the numbers over them are. Over the digit: which of the three it is. */
  private paintWords(ink: Ink): void {
    const others = this.others * this.columns[1].drawn;
    const { compact, heads } = this.net;
    if (compact || others <= unseen) return;
    const style = { size: 15, colour: palette.secondary } as const;
    ink.text(this.home.x, this.home.y - 12, 'A: your digit', { ...style, alpha: others });
    const alpha = this.totals * others;
    if (alpha > unseen) ink.text(this.at[0] - 42, heads[1] + this.below, 'add up to', { ...style, align: 'right', alpha });
  }

  private paintRings(ink: Ink, alpha: number): void {
    const outputs = Array.from(this.summed[2]?.outputs ?? []);
    const brightest = outputs.map((_, digit) => digit).sort((a, b) => (outputs[b] as number) - (outputs[a] as number));
    for (const digit of brightest.slice(0, 2)) {
      const { x, y } = this.lampAt(this.at[2], digit);
      ink.circle(x, y, this.place.radius + (this.net.compact ? 2 : 4), { stroke: palette.attention, strokeWidth: 2, alpha });
    }
  }
}

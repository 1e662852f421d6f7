/** Columns of ten outputs beside the network's own, each for another picture, and what each ten add up to. */
import { palette } from '../theme/colours';
import { addUpAsShown, written } from '../theme/numbers';
import type { NetPlace, Place } from '../theme/places';
import type { Ink } from './Ink';
import { paintGlow, paintLamp, staggered } from './lamp';
import { circleAt } from './netPlaces';
import { View } from './View';

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

export class SumsView extends View {
  private readonly net: NetPlace;
  private readonly home: Place;
  private readonly at: readonly [number, number, number];
  declare summed: readonly SummedColumn[];
  /** The words and the numbers of the sums. */
  declare totals: number;
  /** Rings round the two brightest lamps of the last column. */
  declare ringed: number;
  readonly columns: readonly [ColumnAmounts, ColumnAmounts, ColumnAmounts];

  constructor(net: NetPlace, home: Place, at: readonly [number, number, number]) {
    super();
    this.net = net;
    this.home = home;
    this.at = at;
    this.hasValues({ summed: [] });
    this.hasAmounts({ totals: 0, ringed: 0 });
    const column = (name: string) => this.part(`column ${name} `, { drawn: 0, lit: 0, emphasis: 1 });
    this.columns = [column('A'), column('B'), column('C')];
  }

  override get area() {
    const [a, b] = this.at;
    const { barcode, radius } = this.net;
    return { x: b - radius[3], y: barcode.y, width: a - b + 2 * radius[3], height: barcode.height };
  }

  override get presence(): number {
    return Math.max(...this.columns.map(({ drawn, emphasis }) => drawn * emphasis));
  }

  protected override paint(ink: Ink): void {
    this.summed.forEach((column, i) => {
      const { drawn, lit, emphasis } = this.columns[i] as ColumnAmounts;
      if (drawn * emphasis <= 0.002) return;
      if (!column.isOwn) this.paintLamps(ink, column, this.at[i] as number, { drawn, lit, emphasis });
      this.paintHead(ink, column, this.at[i] as number, drawn * emphasis);
    });
    const { drawn, emphasis } = this.columns[2];
    if (this.ringed * drawn * emphasis > 0.002) this.paintRings(ink, this.ringed * drawn * emphasis);
    this.paintWords(ink);
  }

  private lampAt(x: number, digit: number) {
    return { x, y: circleAt(this.net, 3, digit, 10).y };
  }

  private paintLamps(ink: Ink, { outputs, name }: SummedColumn, x: number, amounts: ColumnAmounts): void {
    for (const paintOne of [paintGlow, paintLamp]) {
      outputs.forEach((activation, digit) => {
        paintOne(ink, x, this.lampAt(x, digit).y, activation, {
          radius: this.net.radius[3] - 1,
          drawn: staggered(amounts.drawn, digit, 10) * amounts.emphasis,
          lit: staggered(amounts.lit, digit, 10),
          readout: `${name} output ${digit}`,
        });
      });
    }
  }

  private paintHead(ink: Ink, { letter, outputs, sum, name }: SummedColumn, x: number, alpha: number): void {
    const [first, second] = this.net.heads;
    const size = this.net.compact ? 13 : 17;
    const title = letter === 'A' && this.isAlone ? 'sum' : letter;
    ink.text(x, first, title, { size, weight: 600, colour: palette.text, align: 'center', alpha });
    const there = alpha * this.totals;
    if (there <= 0.002) return;
    const exact = addUpAsShown(Array.from(outputs), sum);
    const y = second + this.below;
    const style = { size, weight: 600, colour: palette.activation, alpha: there } as const;
    const width = ink.number(`${name} sum of outputs`, written(sum), sum, x, y, { ...style, align: 'center' });
    if (!exact) ink.text(x - width / 2, y, '≈', { ...style, size: size * 0.85, weight: 400, align: 'right' });
  }

  /** How far under the second head line the sums stand: a phone's are close above the lid. */
  private get below(): number {
    return this.net.compact ? 0 : 3;
  }

  /** Only the network's own column is left. */
  private get isAlone(): boolean {
    return Math.max(this.columns[1].emphasis, this.columns[2].emphasis) < 0.5;
  }

  /** Before the columns: what the numbers over them are. Over the digit: which of the three it is. */
  private paintWords(ink: Ink): void {
    const others = Math.max(this.columns[1].emphasis, this.columns[2].emphasis) * this.columns[1].drawn;
    const { compact, heads } = this.net;
    const style = { size: compact ? 12 : 15, colour: palette.secondary } as const;
    const alpha = this.totals * others;
    // It stands before the first column that is there.
    const first = this.at[2] + (this.at[1] - this.at[2]) * this.columns[1].emphasis;
    if (alpha > 0.002)
      ink.text(first - (compact ? 31 : 42), heads[1] + this.below, compact ? 'sum' : 'add up to', { ...style, align: 'right', alpha });
    if (!compact && others > 0.002) ink.text(this.home.x, this.home.y - 12, 'A: your digit', { ...style, alpha: others });
  }

  private paintRings(ink: Ink, alpha: number): void {
    const outputs = Array.from(this.summed[2]?.outputs ?? []);
    const brightest = outputs.map((_, digit) => digit).sort((a, b) => (outputs[b] as number) - (outputs[a] as number));
    for (const digit of brightest.slice(0, 2)) {
      const { x, y } = this.lampAt(this.at[2], digit);
      ink.circle(x, y, this.net.radius[3] + 3, { stroke: palette.attention, strokeWidth: 2, alpha });
    }
  }
}

/** What was measured with turned dials: how many answers change when one is set to 0, and how many stay right when all are shaken. */

import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { dashedLine } from '../../src/views/dashed';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';
import type { DialPlaces } from '../shared/dials/dialPlaces';

export interface MeasuredRow {
  readonly words: string;
  readonly name: string;
  readonly changed: number;
  /** The most that any like it changes; known of the trained network only. */
  readonly most?: number;
}

export interface DialEffects {
  readonly rows: readonly MeasuredRow[];
  /** Right answers on average, from no shaking to the most. */
  readonly curve: ArrayLike<number>;
  /** Out of so many. */
  readonly of: number;
}

/** So far over the panel reach the words that it covers. */
const above = 6;

type MeasurePlaces = Pick<DialPlaces, 'panel' | 'rows' | 'curve' | 'slider' | 'compact'>;

export class MeasureView extends viewOf({
  values: {
    /** Measured only where it is shown. */
    measure: (() => ({ rows: [], curve: [], of: 200 })) as () => DialEffects,
    /** How many would be right by chance. */
    chance: 20,
    /** The one network on stage: how far it is shaken, and how many it gets right. */
    now: { by: 0, right: 0 } as { by: number; right: number },
  },
  amounts: {
    /** The panel with its rows; the curve, from the left. */
    drawn: 0,
    measured: 0,
  },
}) {
  private readonly at: MeasurePlaces;

  constructor(at: MeasurePlaces) {
    super();
    this.at = at;
  }

  override get area() {
    return { ...this.at.panel };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { panel, rows, compact } = this.at;
    const alpha = this.drawn;
    if (alpha <= unseen) return;
    const measures = this.measure();
    ink.box(panel.x, panel.y - above, panel.width, panel.height + above, { fill: palette.background, alpha });
    ink.box(panel.x, panel.y, panel.width, panel.height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const style = { size: compact ? 14 : typeSize.label, colour: palette.secondary, alpha, keepsSize: true };
    const [title, heads] = rows.heads;
    ink.text(rows.x, title, 'answers changed', style);
    ink.text(rows.middle, heads, 'this', { ...style, colour: palette.attention, align: 'right' });
    if (measures.rows[0]?.most !== undefined) ink.text(rows.right, heads, 'worst', { ...style, align: 'right' });
    measures.rows.forEach((row, i) => {
      this.paintRow(ink, row, {
        y: heads + (i + 1) * rows.pitch - (rows.bars ? 4 : 0),
        of: measures.of,
        alpha: clamp(alpha * 2 - i * 0.25),
      });
    });
    this.paintCurve(ink, measures, alpha);
  }

  private paintRow(
    ink: Ink,
    { words, name, changed, most }: MeasuredRow,
    { y, of, alpha }: { y: number; of: number; alpha: number },
  ): void {
    const { rows, compact } = this.at;
    const style = { size: compact ? 16 : typeSize.label, colour: palette.text, alpha, keepsSize: true };
    ink.text(rows.x, y, words, style);
    const numeral = { ...style, size: compact ? 16 : typeSize.value, weight: 600, align: 'right' } as const;
    ink.number(name, String(changed), changed, rows.middle, y, { ...numeral, colour: palette.attention });
    if (most !== undefined) ink.number(`${name}, at most`, String(most), most, rows.right, y, numeral);
    if (!rows.bars) return;
    const [width, height] = [rows.right - rows.x, 4];
    const bar = (count: number, fill: number) => ink.box(rows.x, y + 7, (width * count) / of, height, { fill, radius: 2, alpha });
    bar(of, palette.hairline);
    bar(most ?? 0, palette.secondary);
    bar(changed, palette.attention);
  }

  private paintCurve(ink: Ink, { curve, of }: DialEffects, alpha: number): void {
    const { curve: at, rows, slider, compact } = this.at;
    const height = (right: number) => at.y + at.height * (1 - right / of);
    const words = { size: typeSize.small, colour: palette.secondary, alpha, keepsSize: true };
    const title: Word[] = compact ? ['right, all shaken'] : ['right of ', count('digits answered', of), ', all shaken'];
    const head = { ...words, size: compact ? 14 : typeSize.label };
    writeWords(ink, compact ? at.x + at.width - widthOf(title, head) : rows.x, compact ? rows.heads[0] : at.y - 14, title, head);
    for (const [name, right] of [['all right', of] as const, ['none right', 0] as const]) {
      ink.line(at.x, height(right), at.x + at.width, height(right), { colour: palette.hairline, alpha });
      ink.number(name, String(right), right, at.x - 8, height(right) + 5, {
        ...words,
        size: compact ? 16 : typeSize.small,
        align: 'right',
      });
    }
    this.paintDashes(ink, height(this.chance), alpha);
    ink.text(at.x + 2, height(this.chance) - 5, compact ? 'chance' : 'by chance', words);
    for (const by of [0, 0.5, 1]) {
      const x = at.x + by * at.width;
      ink.number(`shaken by ${by}`, String(by), by, x, slider.y + slider.height + 13, { ...words, align: 'center' });
    }
    this.paintMeasured(ink, curve, height, alpha);
  }

  /** What the sentence says of shaking by one half. */
  private paintHalfWay(ink: Ink, { x, y }: At, right: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { curve: at, compact } = this.at;
    const style = { colour: palette.weightedSum, alpha };
    dashedLine(ink, { x, y: y + 5 }, { x, y: at.y + at.height }, 1, { ...style, width: 1.3 });
    ink.circle(x, y, 5, { fill: palette.panel, stroke: palette.weightedSum, strokeWidth: 2, alpha });
    const text = String(Math.round(right));
    ink.number('right on average, shaken by 0.5', text, right, x + 7, y - 6, {
      ...style,
      size: compact ? 16 : typeSize.value,
      weight: 600,
    });
  }

  private paintDashes(ink: Ink, y: number, alpha: number): void {
    const { x, width } = this.at.curve;
    for (let at = 0; at < width; at += 8)
      ink.line(x + at, y, x + Math.min(width, at + 4), y, { colour: palette.faint, alpha: alpha * 0.7 });
  }

  private paintMeasured(ink: Ink, curve: ArrayLike<number>, height: (right: number) => number, alpha: number): void {
    const { curve: at } = this.at;
    const last = curve.length - 1;
    const end = last * this.measured;
    const value = (k: number) => {
      const [a, b] = [Math.floor(k), Math.ceil(k)];
      return between(curve[a] as number, curve[b] as number, k - a);
    };
    const x = (k: number) => at.x + (k / last) * at.width;
    for (let k = 0; k < end; k++) {
      const to = Math.min(end, k + 1);
      ink.line(x(k), height(value(k)), x(to), height(value(to)), { colour: palette.weightedSum, width: 2.2, alpha });
      if (to === k + 1) ink.circle(x(to), height(value(to)), 2.6, { fill: palette.weightedSum, alpha });
    }
    const shown = alpha * Math.min(1, this.measured * 4);
    if (shown <= unseen || last < 1) return;
    this.paintHalfWay(ink, { x: x(last / 2), y: height(value(last / 2)) }, value(last / 2), alpha * Math.max(0, this.measured * 8 - 7));
    const { by, right } = this.now;
    const [nx, ny] = [at.x + by * at.width, height(right)];
    ink.line(nx, ny, nx, at.y + at.height, { colour: palette.attention, alpha: shown * 0.5 });
    ink.circle(nx, ny, 5, { fill: palette.attention, stroke: palette.background, strokeWidth: 1.5, alpha: shown });
  }
}

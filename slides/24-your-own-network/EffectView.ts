/** What a network reads right that has learned from the learner's digits, too, beside the same one without them: a line from one to the other. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { EffectPlace, OwnPlaces } from './places';

interface Comparison {
  readonly label: string;
  readonly of: number;
  readonly without: number | undefined;
  readonly with: number | undefined;
}

export class EffectView extends viewOf({
  values: {
    rows: [] as readonly Comparison[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: EffectPlace;
  private readonly compact: boolean;

  constructor({ effect, compact }: OwnPlaces) {
    super();
    this.at = effect;
    this.compact = compact;
  }

  override get area(): Place {
    return this.at;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.rows.forEach((row, i) => {
      this.paintRow(ink, row, i);
    });
  }

  private paintRow(ink: Ink, row: Comparison, i: number): void {
    const { x, y, width, pitch, size, numeral } = this.at;
    const alpha = this.drawn;
    const base = y + i * pitch + numeral;
    const right = x + width;
    const words = { size, colour: palette.secondary, alpha, keepsSize: this.compact };
    ink.text(x, base, row.label, words);
    const name = `right of ${row.label}`;
    const total = ink.number(`${name}, of`, counted(row.of), row.of, right, base, { ...words, align: 'right' });
    const of = total + ink.text(right - total, base, ' of ', { ...words, align: 'right' });
    let pen = right - of;
    if (row.with !== undefined) {
      const style = { size: numeral, weight: 600, colour: palette.attention, alpha, align: 'right', keepsSize: true } as const;
      pen -= ink.number(`${name}, with your digits`, counted(row.with), row.with, pen, base, style);
      pen -= ink.text(pen, base, ' → ', { ...words, align: 'right' });
    }
    const plain = {
      size: row.with === undefined ? numeral : size,
      weight: 600,
      colour: palette.text,
      alpha,
      align: 'right',
      keepsSize: true,
    } as const;
    if (row.without !== undefined) ink.number(`${name}, without`, counted(row.without), row.without, pen, base, plain);
    else ink.text(pen, base, '?', { ...words, size: numeral, align: 'right' });
    this.paintTrack(ink, row, base + (this.compact ? 14 : 22), alpha);
  }

  private paintTrack(ink: Ink, { of, without, with: taught }: Comparison, y: number, alpha: number): void {
    const { x, width } = this.at;
    const radius = this.compact ? 5 : 7;
    const at = (value: number) => x + radius + (of === 0 ? 0 : (value / of) * (width - 2 * radius));
    ink.box(x, y - 1.5, width, 3, { fill: palette.hairline, radius: 1.5, alpha });
    if (without !== undefined && taught !== undefined)
      ink.line(at(without), y, at(taught), y, { colour: palette.attention, width: 3, alpha });
    if (without !== undefined)
      ink.circle(at(without), y, radius, { fill: palette.background, stroke: palette.text, strokeWidth: 2, alpha });
    if (taught !== undefined) ink.circle(at(taught), y, radius, { fill: palette.attention, alpha });
  }
}

/** For each of three pictures its ten outputs, stacked into one tower, against a line at the height of 1. */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { addUpAsShown, written } from '../../src/theme/numbers';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { TowersPlace } from './places';

interface Tower {
  letter: string;
  outputs: Float64Array;
  sum: number;
  /** Names its numbers. */
  name: string;
}

export class TowersView extends viewOf({
  values: {
    towers: [] as readonly Tower[],
  },
  amounts: {
    /** The ground, the line at 1, and what is still open. */
    drawn: 0,
    /** How far the outputs have been piled up. */
    stacked: 0,
  },
}) {
  private readonly place: TowersPlace;

  constructor(place: TowersPlace) {
    super();
    this.place = place;
  }

  override get area() {
    const { from, to, top, base } = this.place;
    return { x: from, y: top, width: to - from, height: base - top };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The height of 1; lower where a tower would rise too far. */
  private get unit(): number {
    const { top, base, unit } = this.place;
    return Math.min(unit, (base - top) / Math.max(1, ...this.towers.map(({ sum }) => sum)));
  }

  protected override paint(ink: Ink): void {
    const { drawn: alpha } = this;
    if (alpha <= unseen) return;
    const { from, to, base, size } = this.place;
    const level = base - this.unit;
    ink.line(from, base, to, base, { colour: palette.hairline, width: 1.5, alpha });
    const label = ink.number('the height of one', '1', 1, from, level + size * halfCap, {
      size,
      weight: 600,
      colour: palette.attention,
      alpha,
    });
    ink.line(from + label + 8, level, from + label + 8 + (to - from - label - 8) * alpha, level, {
      colour: palette.attention,
      width: 1.6,
      alpha,
    });
    this.towers.forEach((tower, i) => {
      this.paintTower(ink, tower, this.place.middles[i] as number, alpha);
    });
  }

  private paintTower(ink: Ink, tower: Tower, x: number, alpha: number): void {
    const { base, width, size } = this.place;
    const { unit } = this;
    const open = alpha * clamp(1 - 3 * this.stacked);
    ink.text(x, base - unit / 2 + size * 1.6 * halfCap, '?', { size: size * 1.6, colour: palette.faint, align: 'center', alpha: open });
    if (this.stacked <= unseen) return;
    let height = 0;
    let left = tower.sum * unit * this.stacked;
    tower.outputs.forEach((output, digit) => {
      const whole = output * unit;
      const shown = Math.min(whole, left);
      left -= shown;
      if (shown > 0.4) {
        const gap = shown > 4 ? 1.5 : 0;
        ink.box(x - width / 2, base - height - shown + gap, width, shown - gap, { fill: palette.activation, alpha });
      }
      if (whole >= size)
        this.paintShare(ink, tower, digit, x, this.besideLine(base - height - whole / 2), alpha * clamp(4 * this.stacked - 3));
      height += whole;
    });
    this.paintSum(ink, tower, x, this.place.top - size * 0.7, alpha * clamp(4 * this.stacked - 3));
  }

  /** Words that the line would go through stand under it. */
  private besideLine(y: number): number {
    const level = this.place.base - this.unit;
    const room = this.place.small;
    return Math.abs(y - level) < room ? level + room : y;
  }

  /** Beside its part of the tower: which output that is, and its number. */
  private paintShare(ink: Ink, { outputs, name }: Tower, digit: number, x: number, y: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { width, small } = this.place;
    const style: TextStyle = { size: small, colour: palette.secondary, alpha, keepsSize: small < typeSize.label };
    const base = y + small * halfCap;
    const pen = x + width / 2 + small * 0.55;
    const wide = ink.text(pen, base, `${digit} `, { ...style, weight: 700, colour: palette.text });
    ink.number(`${name} output ${digit}`, written(outputs[digit] as number), outputs[digit] as number, pen + wide + 3, base, style);
  }

  private paintSum(ink: Ink, { outputs, sum, name }: Tower, x: number, y: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { size } = this.place;
    const style: TextStyle = { size, weight: 600, colour: palette.text, align: 'center', alpha };
    const width = ink.number(`${name} sum of outputs`, written(sum), sum, x, y, style);
    if (addUpAsShown(Array.from(outputs), sum)) return;
    ink.text(x - width / 2 - 2, y, '≈', { ...style, size: size * 0.8, weight: 400, align: 'right' });
  }
}

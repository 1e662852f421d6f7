/** The function on stage as a formula, and with the numbers of this moment in it. */
import { unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { written } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import type { Ink } from '../../../src/views/Ink';
import { viewOf } from '../../../src/views/View';

type FormulaKind = 'σ' | 'tanh' | 'step' | 'none';

/** A number with its name. */
export interface NamedNumber {
  readonly name: string;
  readonly value: number;
}

export class FormulaView extends viewOf({
  values: {
    kind: 'σ' as FormulaKind,
    from: { name: 'sum', value: 0 } as NamedNumber,
    to: { name: 'squished sum', value: 0 } as NamedNumber,
  },
  amounts: {
    drawn: 0,
    /** The line with numbers. */
    filled: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn: alpha, place, kind } = this;
    if (alpha <= unseen) return;
    const compact = place.width < 200;
    ink.box(0, 0, place.width, place.height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const left = compact ? 10 : 20;
    const large = compact ? 17 : 24;
    this.paintRule(ink, left, compact ? 30 : 46, { size: large, alpha, compact });
    if (this.filled <= unseen) return;
    const shown = alpha * this.filled;
    const plain = { size: large, colour: palette.text, alpha: shown };
    const y = compact ? 100 : 94;
    let x = left;
    if (kind !== 'none') x += ink.text(x, y, `${kind}(`, { ...plain, colour: palette.sigmoid });
    x += ink.number(this.from.name, written(this.from.value), this.from.value, x, y, {
      ...plain,
      weight: 600,
      colour: palette.weightedSum,
    });
    if (kind !== 'none') x += ink.text(x, y, ')', { ...plain, colour: palette.sigmoid });
    if (compact) x = left;
    const below = compact ? y + 28 : y;
    x += ink.text(x, below, compact ? '= ' : ' = ', plain);
    ink.number(this.to.name, written(this.to.value), this.to.value, x, below, { ...plain, weight: 600, colour: palette.activation });
  }

  private paintRule(ink: Ink, x: number, y: number, { size, alpha, compact }: { size: number; alpha: number; compact: boolean }): void {
    const plain = { size, colour: palette.text, alpha };
    const amber = { ...plain, colour: palette.sigmoid };
    if (this.kind !== 'σ') {
      const rule = { tanh: 'tanh(x)', step: 'step(x)', none: 'x itself' }[this.kind];
      const remark = { tanh: 'from −1 to 1', step: '0 or 1', none: 'no limits' }[this.kind];
      const width = ink.text(x, y, rule, amber);
      ink.text(compact ? x : x + width + 12, compact ? y + 26 : y, remark, { ...plain, size: size * 0.8, colour: palette.secondary });
      return;
    }
    let pen = x + ink.text(x, y, 'σ(x)', amber);
    pen += ink.text(pen, y, ' = ', plain);
    const [left, base] = compact ? [x, y + 28] : [pen, y];
    const width = ink.text(left, base, '1 / (1 + e', plain);
    const raised = ink.text(left + width + 1, base - size * 0.38, '−x', { ...plain, size: size * 0.68 });
    ink.text(left + width + raised + 2, base, ')', plain);
  }
}

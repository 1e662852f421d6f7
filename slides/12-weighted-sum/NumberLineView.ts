/** A number line with sums on it: every term a block that comes flying from its cell, and a mark where they end. */

import { runningTotal, type Terms } from '../../src/network/terms';
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { short, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { countedTerms } from './termCursor';
import { blocksOf, progressOf, type TermBlock } from './termStack';

interface LineOptions {
  y: number;
  from: number;
  to: number;
  /** The picture whose cells the blocks come from. */
  cells: Place;
  compact: boolean;
}

/** A sum's amounts: its positive and negative blocks, its mark, and how much all that is meant. */
type SumAmounts = { positive: number; negative: number; mark: number; emphasis: number };

const ticksEachSide = 3;

export class NumberLineView extends viewOf({
  values: {
    /** The sum of the digit, for each of the two neurons, and that of a white picture. */
    digitSums: [] as readonly Terms[],
    whiteSums: [] as readonly Terms[],
    /** The line goes from −reach to reach. */
    reach: 24,
    scrub: 1,
    /** Another digit's sum, and what it is called. */
    fitting: undefined as { readonly name: string; readonly sum: number } | undefined,
  },
  amounts: {
    drawn: 0,
    swept: 1,
    scrubbing: 0,
    /** The other digit's mark. */
    fits: 0,
  },
}) {
  private readonly options: LineOptions;
  readonly digits: readonly [SumAmounts, SumAmounts];
  readonly whites: readonly [SumAmounts, SumAmounts];

  constructor(options: LineOptions) {
    super();
    this.options = options;
    const sum = (name: string) => this.part(`${name}.`, { positive: 0, negative: 0, mark: 0, emphasis: 1 });
    this.digits = [sum('digits.0'), sum('digits.1')];
    this.whites = [sum('whites.0'), sum('whites.1')];
  }

  override get area() {
    const { from, to, y } = this.options;
    return { x: from, y: y - 44, width: to - from, height: 72 };
  }

  override get presence(): number {
    return this.drawn;
  }

  private at(value: number): number {
    const { from, to } = this.options;
    return (from + to) / 2 + (value / this.reach) * ((to - from) / 2);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintAxis(ink);
    this.whiteSums.forEach((terms, i) => {
      this.paintSum(ink, terms, this.whites[i], false);
    });
    if (this.fitting) this.paintSquare(ink, this.fitting.sum, this.fits, this.fitting.name);
    this.digitSums.forEach((terms, i) => {
      this.paintSum(ink, terms, this.digits[i], true);
    });
  }

  private paintAxis(ink: Ink): void {
    const { from, to, y, compact } = this.options;
    const middle = (from + to) / 2;
    const half = ((to - from) / 2) * this.drawn;
    ink.line(middle - half, y, middle + half, y, { colour: palette.lampRing, alpha: this.drawn });
    for (let k = -ticksEachSide; k <= ticksEachSide; k++) {
      const value = (this.reach * k) / ticksEachSide;
      const alpha = clamp(this.drawn * 2 - Math.abs(k) / ticksEachSide);
      const x = this.at(value);
      ink.line(x, y - 5, x, y + 5, { colour: palette.lampRing, alpha });
      if (alpha <= unseen) continue;
      const text = short(value);
      ink.number(`tick ${text}`, text, value, x, y + 24, {
        size: compact ? 16 : typeSize.label,
        colour: palette.secondary,
        align: 'center',
        alpha,
        keepsSize: compact,
      });
    }
  }

  /** The digit's terms come flying from their cells, and may be counted one by one; those of the white picture just appear. */
  private paintSum(ink: Ink, terms: Terms, amounts: SumAmounts | undefined, isDigit: boolean): void {
    if (!amounts || amounts.emphasis <= unseen) return;
    const count = isDigit ? countedTerms(this, terms.order.length) : terms.order.length;
    for (const block of blocksOf(terms, count)) {
      const progress = progressOf(block, block.sign > 0 ? amounts.positive : amounts.negative);
      if (progress > 0) this.paintBlock(ink, block, progress, isDigit, amounts.emphasis);
    }
    const alpha = amounts.mark * amounts.emphasis;
    if (alpha <= unseen) return;
    const total = count === terms.order.length ? terms.sum : runningTotal(terms, count);
    if (isDigit) this.paintDot(ink, total, alpha);
    else this.paintSquare(ink, total, alpha, 'all white');
  }

  private paintBlock(ink: Ink, { index, sign, from, to }: TermBlock, progress: number, flies: boolean, alpha: number): void {
    const { y, cells, compact } = this.options;
    const height = compact ? 7 : 8;
    const left = this.at(from);
    const full = this.at(to) - left;
    const gap = Math.min(1, full * 0.2);
    const seat = { x: left, y: y - (sign > 0 ? 2 * height + 10 : height + 8), width: full - gap, height };
    const colour = sign > 0 ? palette.positive : palette.negative;
    if (!flies) return ink.box(seat.x, seat.y, seat.width, height, { fill: colour, alpha: progress * alpha });
    // Down faster and faster, across slowing down: each one falls into its seat.
    const across = progress * (2 - progress);
    const down = progress * progress;
    const cell = cells.width / 28;
    const start = { x: cells.x + (index % 28) * cell, y: cells.y + Math.floor(index / 28) * cell };
    ink.box(
      between(start.x, seat.x, across),
      between(start.y, seat.y, down),
      between(cell, seat.width, across),
      between(cell, height, down),
      { fill: colour, alpha, radius: 1 - progress },
    );
  }

  private paintDot(ink: Ink, total: number, alpha: number): void {
    const { y, from, to, compact } = this.options;
    const x = this.at(total);
    ink.line(x, y - 30, x, y, { colour: palette.weightedSum, alpha: alpha * 0.7 });
    ink.circle(x, y, compact ? 5.5 : 6.5, { fill: palette.weightedSum, stroke: palette.background, strokeWidth: 2, alpha });
    const middle = Math.min(to - 58, Math.max(from + 58, x));
    const baseLine = y - (compact ? 30 : 35);
    const style = { size: compact ? typeSize.label : typeSize.value, colour: palette.weightedSum, weight: 600 as const };
    ink.text(Math.min(to - 14, Math.max(from + 14, x)), baseLine, 'sum', {
      ...style,
      align: 'center',
      alpha: alpha * (1 - this.scrubbing),
    });
    const soFar = alpha * this.scrubbing;
    if (soFar <= unseen) return;
    ink.text(middle - 1, baseLine, 'so far', { size: style.size, colour: palette.secondary, align: 'right', alpha: soFar });
    ink.number('total so far', written(total), total, middle + 6, baseLine, { ...style, alpha: soFar });
  }

  private paintSquare(ink: Ink, total: number, alpha: number, name: string): void {
    if (alpha <= unseen) return;
    const { y, from, to, compact } = this.options;
    const x = this.at(total);
    ink.box(x - 7, y - 7, 14, 14, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
    const size = compact ? 14 : typeSize.value;
    const half = textWidth(name, size) / 2;
    const middle = Math.min(to - half, Math.max(from + half, x));
    ink.text(middle, y + (compact ? 41 : 47), name, {
      size,
      colour: palette.text,
      align: 'center',
      alpha,
    });
  }
}

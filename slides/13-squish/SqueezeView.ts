/** The whole number line, squeezed into the short piece from 0 to 1; and then lifted into a curve. */

import { sigmoid } from '../../src/network/activationFunctions';
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { short, written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { overlapping, straightened } from '../../src/views/polyline';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';
import type { PlotScale, Range } from '../shared/curves/plotScale';
import type { SquishPlaces } from './places';

type SqueezePlaces = Pick<SquishPlaces, 'line' | 'piece' | 'compact'>;

const ticksEachSide = 3;
/** Numbers of the line that are named where they have come to. */
const named = [-4, -2, 0, 2, 4] as const;
const pieces = 120;

export class SqueezeView extends viewOf({
  values: {
    /** The line goes from −reach to reach. */
    reach: 24,
    /** The digit's sum, with its name, and those of other digits. */
    sum: { name: 'sum', value: 0 } as { readonly name: string; readonly value: number },
    others: [] as readonly number[],
    /** The least and the most that the weights allow. */
    limits: [0, 0] as readonly [number, number],
    /** Where the curve will stand, and how far it goes to either side. */
    curve: { scaling: { x: (value: number) => value, y: (value: number) => value }, x: [-12, 12] } as {
      readonly scaling: PlotScale;
      readonly x: Range;
    },
  },
  amounts: {
    drawn: 0,
    /** The digit's sum drops onto the line. */
    dropped: 0,
    /** The least and the most are marked. */
    limited: 0,
    /** From 0 to 1 on the line; and the same seen large. */
    marked: 0,
    enlarged: 0,
    /** The other digits' sums. */
    joined: 0,
    squeezed: 0,
    lifted: 0,
  },
}) {
  private readonly options: SqueezePlaces;

  constructor(options: SqueezePlaces) {
    super();
    this.options = options;
  }

  override get area() {
    const { from, to, y } = this.options.line;
    return { x: from, y: y - 44, width: to - from, height: 72 };
  }

  override get presence(): number {
    return this.drawn;
  }

  private onLine(value: number): number {
    const { from, to } = this.options.line;
    return (from + to) / 2 + (value / this.reach) * ((to - from) / 2);
  }

  private onPiece(share: number): number {
    const { from, to } = this.options.piece;
    return from + share * (to - from);
  }

  /** Where a number of the line is by now: on the line, on the piece, or on the curve. */
  private placeOf(value: number): At {
    const { squeezed, lifted, options, curve } = this;
    const onPiece = { x: this.onPiece(sigmoid(value)), y: options.piece.y };
    if (lifted > 0) {
      const [least, most] = curve.x;
      const to = { x: curve.scaling.x(Math.min(most, Math.max(least, value))), y: curve.scaling.y(sigmoid(value)) };
      return { x: between(onPiece.x, to.x, lifted), y: between(onPiece.y, to.y, lifted) };
    }
    const from = { x: this.onLine(value), y: options.line.y };
    // Shorter first, and only then higher: else it would rise through the digit.
    return { x: between(from.x, onPiece.x, squeezed * (2 - squeezed)), y: between(from.y, onPiece.y, squeezed * squeezed) };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const leaves = 1 - Math.min(1, this.lifted * 2);
    this.paintLine(ink, this.drawn * leaves);
    this.paintPiece(ink, leaves);
    this.paintSqueezed(ink);
    this.paintSums(ink);
    this.paintLimits(ink);
    this.paintNames(ink);
  }

  private paintLine(ink: Ink, alpha: number): void {
    const { line, compact } = this.options;
    const { from, to, y } = line;
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * this.drawn];
    ink.line(middle - half, y, middle + half, y, { colour: palette.lampRing, alpha });
    for (let k = -ticksEachSide; k <= ticksEachSide; k++) {
      const value = (this.reach * k) / ticksEachSide;
      const there = alpha * clamp(this.drawn * 2 - Math.abs(k) / ticksEachSide);
      const x = this.onLine(value);
      ink.line(x, y - 5, x, y + 5, { colour: palette.lampRing, alpha: there });
      if (there <= unseen) continue;
      const text = short(value);
      ink.number(`tick ${text}`, text, value, x, y + 24, {
        size: compact ? 16 : typeSize.label,
        colour: palette.secondary,
        align: 'center',
        alpha: there,
        keepsSize: compact,
      });
    }
  }

  private paintPiece(ink: Ink, leaves: number): void {
    const { line, piece, compact } = this.options;
    const { marked, enlarged } = this;
    const [left, right] = [this.onLine(0), this.onLine(1)];
    if (marked > unseen) {
      ink.box(left, line.y - 4, Math.max(3, (right - left) * marked), 8, { fill: palette.activation, alpha: marked * leaves });
    }
    if (enlarged <= unseen) return;
    const alpha = enlarged * leaves;
    const grow = (onLine: number, onPiece: number) => between(onLine, onPiece, enlarged);
    const y = between(line.y, piece.y, enlarged);
    for (const [a, b] of [
      [left, piece.from],
      [right, piece.to],
    ] as const) {
      ink.line(a, line.y - 5, grow(a, b), y, { colour: palette.hairline, alpha });
    }
    ink.line(grow(left, piece.from), y, grow(right, piece.to), y, { colour: palette.activation, width: 5, alpha });
    const words = { size: compact ? 18 : 24, colour: palette.activation, weight: 600 as const, alpha };
    ink.number('tick 0', '0', 0, grow(left, piece.from), y + 30, { ...words, align: 'center' });
    ink.number('tick 1', '1', 1, grow(right, piece.to), y + 30, { ...words, align: 'center' });
    const label = { size: compact ? 16 : typeSize.value, colour: palette.secondary, align: 'center' as const, alpha };
    ink.text((grow(left, piece.from) + grow(right, piece.to)) / 2, y + 30, 'activations', label);
  }

  /** The line itself on its way. */
  private paintSqueezed(ink: Ink): void {
    const { squeezed, lifted, reach } = this;
    if (squeezed <= unseen) return;
    const colour = lifted > 0 ? palette.sigmoid : palette.weightedSum;
    const style = { colour, width: 2 + lifted, alpha: Math.min(1, squeezed * 4) };
    const points = Array.from({ length: pieces + 1 }, (_, k) => {
      // Closer together in the middle, where the curve bends.
      const t = (2 * k) / pieces - 1;
      return this.placeOf(reach * Math.sign(t) * Math.abs(t) ** 1.7);
    });
    for (const [a, b] of straightened(points)) ink.line(...overlapping(a, b), style);
    if (lifted > unseen) return;
    const spacing = reach / 24;
    for (let k = -24; k <= 24; k++) {
      const { x, y } = this.placeOf(k * spacing);
      ink.line(x, y - 6, x, y + 6, { colour: palette.weightedSum, width: 1.2, alpha: style.alpha * 0.8 });
    }
  }

  /** Whose the small dots are, and which numbers some of the marks are. */
  private paintNames(ink: Ink): void {
    const { joined, squeezed, lifted, options } = this;
    const { line, piece, compact } = options;
    const there = (share: number) => clamp(share) * (1 - Math.min(1, lifted * 4));
    const style = { size: compact ? 12 : typeSize.tick, colour: palette.weightedSum };
    const alpha = there(squeezed * 4 - 3);
    for (const value of named) {
      if (alpha <= unseen) break;
      const { x, y } = this.placeOf(value);
      ink.line(x, y - 9, x, y + 9, { colour: palette.weightedSum, width: 1.6, alpha });
      ink.number(`sum ${short(value)} on the piece`, short(value), value, x, y - 16, { ...style, align: 'center', alpha });
    }
    if (joined <= unseen) return;
    const words = { size: compact ? 13 : typeSize.label, colour: palette.secondary, align: 'right', alpha: there(joined) } as const;
    const at = (from: number, to: number) => between(from, to, squeezed);
    ink.text(
      at(line.to, piece.to),
      // Over the digit's own sum, wherever that lies.
      at(line.y - 52, piece.y - (compact ? 54 : 64)),
      'small dots: the sums of twelve digits',
      words,
    );
  }

  /** The two ends of what may come out: on the line named under it, on the piece with what becomes of them. */
  private paintLimits(ink: Ink): void {
    const { limited, limits, squeezed, lifted, options } = this;
    const { line, piece, compact } = options;
    const there = limited * (1 - Math.min(1, lifted * 4));
    if (there <= unseen) return;
    const size = compact ? 14 : typeSize.value;
    limits.forEach((value, i) => {
      const { x, y } = this.placeOf(value);
      ink.box(x - 6, y - 6, 12, 12, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha: there });
      const before = there * (1 - Math.min(1, squeezed * 4));
      const names = { size: compact ? 16 : typeSize.value, colour: palette.secondary, weight: 400 as const };
      const end = [i === 0 ? 'least ' : 'most ', this.limitWord(i)];
      const half = widthOf(end, names) / 2;
      const under = clamp(this.onLine(value), line.from + half, line.to - half);
      writeWords(ink, under - half, line.y + 50, end, { ...names, alpha: before });
      const after = there * clamp(squeezed * 4 - 3);
      const activation = sigmoid(value);
      const words: Word[] = [this.limitWord(i), ' becomes ', { name: `limit ${i} squished`, text: written(activation), value: activation }];
      const style = { ...names, size, alpha: after };
      const left = i === 0 ? piece.from - 8 : piece.to + 8 - widthOf(words, style);
      writeWords(ink, left, piece.y - (compact ? 32 : 36), words, style);
    });
  }

  private limitWord(i: number): Word {
    const value = this.limits[i] as number;
    return { name: `limit ${i}`, text: short(value), value };
  }

  private paintSums(ink: Ink): void {
    const { line, compact } = this.options;
    const radius = compact ? 5 : 6.5;
    const dot = (value: number, scale: number, fallen: number, alpha: number) => {
      const { x, y } = this.placeOf(value);
      const at = { x, y: y - (1 - fallen * fallen) * 150 };
      ink.circle(at.x, at.y, radius * scale, { fill: palette.weightedSum, stroke: palette.background, strokeWidth: 2, alpha });
    };
    this.others.forEach((value, i) => {
      const fallen = staggered(this.joined, i, this.others.length);
      if (fallen > unseen) dot(value, 0.8, fallen, Math.min(1, fallen * 4) * 0.75);
    });
    if (this.dropped <= unseen) return;
    dot(this.sum.value, 1.15, this.dropped, Math.min(1, this.dropped * 4));
    const alpha = this.dropped * (1 - Math.min(1, this.squeezed * 4));
    if (alpha <= unseen) return;
    const x = Math.min(line.to - 50, Math.max(line.from + 50, this.onLine(this.sum.value)));
    const y = this.placeOf(this.sum.value).y - 22;
    const style = { size: compact ? 18 : 24, colour: palette.weightedSum, weight: 600 as const, alpha };
    ink.text(x - 3, y, 'sum', { size: compact ? 16 : typeSize.value, colour: palette.secondary, align: 'right', alpha });
    ink.number(this.sum.name, written(this.sum.value), this.sum.value, x + 3, y, style);
  }
}

/** Two hundred digits, first as a wall, then stacked by their sums under a neuron's curve: each as bright as the neuron's lamp would be. */

import { sigmoid } from '../../src/network/activationFunctions';
import { between, clamp, halfway, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';
import type { Brick } from './stack';

/** One neuron's hill. */
export interface Hill {
  readonly sums: readonly number[];
  readonly bricks: readonly Brick[];
  readonly bias: number;
  /** How many of them switch it on, without the bias and with it. */
  readonly on: readonly [number | undefined, number];
}

interface HillOptions {
  readonly wall: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number; readonly across: number };
  /** Right end of the base line of what is counted: under the wall, and beside the curve; always in one line, or not beside the curve. */
  readonly counts: { readonly wall: At; readonly hill: At; readonly size: number; readonly words: number; readonly inLine: boolean };
}

const dark = 0.3;
const faint = 0.35;
const unlit = 0.8;

export class HillView extends viewOf({
  values: {
    digits: [] as readonly ArrayLike<number>[],
    /** The hand-made neuron's and a trained one's. */
    hills: [] as readonly Hill[],
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    stacked: 0,
    /** From all alike to as bright as the lamp. */
    lit: 0,
    /** The first neuron's bias comes in. */
    biased: 0,
    /** From the first neuron to the second, whose bias is always in. */
    trained: 0,
    counted: 0,
  },
}) {
  private readonly options: HillOptions;
  private mesh: PicturesMesh | undefined;
  private made: readonly ArrayLike<number>[] | undefined;

  constructor(options: HillOptions) {
    super();
    this.options = options;
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Where digit `i` is now. */
  brickOf(i: number): Brick {
    const { wall } = this.options;
    const onWall = { x: wall.x + (i % wall.across) * wall.pitch, y: wall.y + Math.floor(i / wall.across) * wall.pitch, size: wall.size };
    const [first, second] = this.hills.map(({ bricks }) => bricks[i] ?? onWall);
    const hill = mixed(first ?? onWall, second ?? onWall, this.trained);
    return mixed(onWall, hill, this.stacked);
  }

  private shade(i: number): number {
    return clamp(this.drawn * 2 - i / Math.max(1, this.digits.length));
  }

  private lamp(i: number): number {
    const [first, second] = this.hills.map(({ sums, bias }, k) => sigmoid((sums[i] ?? 0) + bias * (k === 0 ? this.biased : 1)));
    return between(first ?? 0, second ?? 0, this.trained);
  }

  /** Of its ink: as bright as the lamp, but never out of sight. */
  private light(i: number): number {
    return between(unlit, between(dark, 1, this.lamp(i)), this.lit);
  }

  /** On a light ground a hill of dark faces is heavy: those that are not lit step back. */
  private presenceOf(i: number): number {
    return palette.glow > 0 ? this.shade(i) : this.shade(i) * between(1, between(faint, 1, this.lamp(i)), this.lit);
  }

  protected override prepareMeshes(): void {
    if (this.made !== this.digits) {
      this.mesh?.destroy();
      this.mesh = this.addChildAt(new PicturesMesh(this.digits, { margin: 3 }), 0);
      this.made = this.digits;
    }
    this.mesh?.place(this.digits.map((_, i) => ({ ...this.brickOf(i), shade: this.presenceOf(i), light: this.light(i) })));
  }

  protected override paint(ink: Ink): void {
    this.paintCounts(ink);
    if (this.pointed !== undefined && this.pointed < this.digits.length) this.paintPointed(ink, this.pointed);
  }

  private paintCounts(ink: Ink): void {
    const first = 1 - this.trained;
    const shares = [[first * (1 - this.biased), first * this.biased] as const, [0, this.trained] as const];
    this.hills.forEach(({ on }, k) => {
      on.forEach((count, which) => {
        const alpha = this.counted * (shares[k]?.[which] ?? 0);
        if (alpha > unseen && count !== undefined) this.paintCount(ink, count, alpha);
      });
    });
  }

  /** In one line; or beside the curve, where it would cross that, the number over its words. */
  private paintCount(ink: Ink, on: number, there: number): void {
    const { wall, hill, size, words, inLine } = this.options.counts;
    const isOver = !inLine && this.stacked > halfway;
    // From under the wall to beside the curve it goes unseen: all the digits are on their way there.
    const share = inLine ? this.stacked : Number(isOver);
    const [x, y] = [between(wall.x, hill.x, share), between(wall.y, hill.y, share)];
    const alpha = inLine ? there : there * Math.abs(2 * this.stacked - 1);
    const all = count('digits', this.digits.length);
    const lines: (readonly Word[])[] = isOver
      ? [['of ', all, ' digits'], ['light it (above 0.5)']]
      : [['of ', all, ' digits light it (above 0.5)']];
    const style = { size: words, colour: palette.secondary, alpha };
    const width = Math.max(...lines.map((line) => widthOf(line, style)));
    const pitch = words + 6;
    // On bricks and curve it needs a ground of its own.
    const ground = { fill: palette.background, radius: 8, alpha: alpha * 0.72 };
    if (isOver) ink.box(x - width - 10, y - size, width + 20, size + 2 * pitch + 10, ground);
    const right = isOver ? x : x - width - 10;
    ink.number('digits that switch it on', String(on), on, right, y, { size, weight: 600, colour: palette.text, align: 'right', alpha });
    lines.forEach((line, i) => {
      writeWords(ink, x - widthOf(line, style), isOver ? y + 2 + (i + 1) * pitch : y, line, style);
    });
  }

  /** A frame round the brick, and its sum over it. */
  private paintPointed(ink: Ink, i: number): void {
    const { x, y, size: edge } = this.brickOf(i);
    ink.box(x - 1.5, y - 1.5, edge + 3, edge + 3, { stroke: palette.attention, strokeWidth: 2, alpha: this.drawn });
    const hill = this.hills[this.trained > halfway ? 1 : 0];
    const sum = hill?.sums[i];
    if (sum === undefined || this.stacked < halfway) return;
    const style = { size: typeSize.label, colour: palette.secondary };
    const text = written(sum);
    const width = textWidth('sum ', style.size, 400) + textWidth(text, style.size, 600);
    const left = x + edge / 2 - width / 2;
    ink.box(left - 8, y - 32, width + 16, 24, { fill: palette.panel, stroke: palette.hairline, radius: 6 });
    writeWords(ink, left, y - 15, ['sum ', { name: 'sum of the pointed digit', text, value: sum }], style);
  }

  override sketch(ink: Ink): void {
    this.digits.forEach((digit, i) => {
      const { x, y, size: edge } = this.brickOf(i);
      const alpha = this.presenceOf(i);
      ink.box(x, y, edge, edge, { fill: palette.lampOff, alpha });
      const cell = edge / 7;
      for (let k = 0; k < 49; k++) {
        const value = digit[(4 * Math.floor(k / 7) + 2) * 28 + 4 * (k % 7) + 2] as number;
        if (value > 0.2)
          ink.box(x + (k % 7) * cell, y + Math.floor(k / 7) * cell, cell, cell, { fill: cellColour(value * this.light(i)), alpha });
      }
    });
    this.paint(ink);
  }
}

function mixed(a: Brick, b: Brick, t: number): Brick {
  return { x: between(a.x, b.x, t), y: between(a.y, b.y, t), size: between(a.size, b.size, t) };
}

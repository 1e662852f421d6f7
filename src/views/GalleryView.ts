/** Many digits side by side, each with a line under it: misses, a ranking, a wall. */
import { between, clamp } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { At } from '../theme/places';
import { drawnSize, typeSize } from '../theme/type';
import { lettersWidth } from './GlyphAtlas';
import { cellColour } from './GridMesh';
import { halfCap, type Ink } from './Ink';
import { PicturesMesh } from './PicturesMesh';
import { unset, viewOf } from './View';

interface GalleryOptions {
  size: number;
  pitch: number;
  across: number;
  /** Distance from row to row, where it is not that from column to column. */
  rowPitch?: number;
  /** Of what stands under the pictures. */
  labelSize?: number;
  /** Numbers are of this size, and words stand in a line above them: to the right of the pictures, or under them. */
  numeralSize?: number;
  numeralsAt?: 'beside' | 'below';
  /** Digits, 0…1, or weights, −1…1. */
  meaning?: 'activation' | 'signed';
}

/** What stands under a picture: plain words, or a number with its name. */
export type PictureLabel = { text: string } | { name: string; text: string; value: number; colour?: number };

export class GalleryView extends viewOf({
  values: {
    /** May change with what else needs room. */
    options: unset<GalleryOptions>(),
    digits: [] as readonly ArrayLike<number>[],
    labels: [] as readonly (readonly PictureLabel[])[],
    /** ranks[i] is the seat of picture i, once sorted. */
    ranks: [] as readonly number[],
    pointed: undefined as number | undefined,
    /** The one that is chosen keeps its ring. */
    chosen: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    /** 0: in their own order; 1: in the order of their ranks. */
    sorted: 0,
  },
}) {
  private mesh: PicturesMesh | undefined;
  private made: readonly ArrayLike<number>[] | undefined;

  constructor(options: GalleryOptions) {
    super();
    this.options = options;
  }

  override get area() {
    const { size, pitch, across, rowPitch = pitch } = this.options;
    const rows = Math.ceil(this.digits.length / across);
    return { x: 0, y: 0, width: (across - 1) * pitch + size, height: (rows - 1) * rowPitch + size };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The upper left corner of picture `i` as it stands now. */
  placeOf(i: number): { x: number; y: number; width: number; height: number } {
    const { size } = this.options;
    const from = this.seat(i);
    const to = this.seat(this.ranks[i] ?? i);
    const t = this.sorted;
    return { x: between(from.x, to.x, t), y: between(from.y, to.y, t), width: size, height: size };
  }

  private get meaning() {
    return this.options.meaning ?? 'activation';
  }

  private seat(k: number): At {
    const { pitch, across, rowPitch = pitch } = this.options;
    return { x: (k % across) * pitch, y: Math.floor(k / across) * rowPitch };
  }

  private shade(i: number): number {
    const start = (i / Math.max(1, this.digits.length)) * 0.6;
    return clamp((this.drawn - start) / 0.4);
  }

  protected override prepareMeshes(): void {
    if (this.made !== this.digits) {
      if (this.mesh && this.made?.length === this.digits.length) this.mesh.set(this.digits);
      else {
        this.mesh?.destroy();
        this.mesh = this.addChildAt(new PicturesMesh(this.digits, { meaning: this.meaning }), 0);
      }
      this.made = this.digits;
    }
    this.mesh?.place(this.digits.map((_, i) => ({ ...this.placeOf(i), size: this.options.size, shade: this.shade(i) })));
  }

  protected override paint(ink: Ink): void {
    const { size } = this.options;
    this.digits.forEach((_, i) => {
      const { x, y } = this.placeOf(i);
      const alpha = this.shade(i);
      const isPointed = this.pointed === i || this.chosen === i;
      // What is chosen is framed outside its face: on a dark one a light theme's gold is faint.
      const [out, strokeWidth, stroke] = isPointed ? [1.5, 3, palette.attention] : [0.5, 1, palette.hairline];
      ink.box(x - out, y - out, size + 2 * out, size + 2 * out, { stroke, strokeWidth, alpha });
      const label = this.labels[i] ?? [];
      const { numeralSize, numeralsAt = 'beside' } = this.options;
      if (numeralSize && numeralsAt === 'beside') this.paintBeside(ink, label, x + size + 10, y + size / 2, alpha);
      else this.paintBelow(ink, label, x + size / 2, y + size + 1 + this.labelSize, alpha);
    });
  }

  private get labelSize(): number {
    const { size, labelSize = size > 50 ? typeSize.small : 12 } = this.options;
    return labelSize;
  }

  private paintBelow(ink: Ink, label: readonly PictureLabel[], middle: number, y: number, alpha: number): void {
    const { numeralSize } = this.options;
    if (!numeralSize) return this.paintLine(ink, label, middle, y, this.labelSize, alpha);
    const isWords = (part: PictureLabel) => !('name' in part);
    this.paintLine(ink, label.filter(isWords), middle, y, this.labelSize, alpha);
    const numbers = label.filter((part) => !isWords(part));
    this.paintLine(ink, numbers, middle, y + numeralSize * 1.1, numeralSize, alpha);
  }

  private paintLine(ink: Ink, label: readonly PictureLabel[], middle: number, y: number, size: number, alpha: number): void {
    // Under a small picture it has the picture's width.
    const style = { size, colour: palette.secondary, alpha, weight: 500 as const, keepsSize: this.options.size < 40 };
    const width = label.reduce((sum, part) => sum + lettersWidth(part.text, drawnSize(style), style.weight), 0);
    let pen = middle - width / 2;
    for (const part of label) {
      pen +=
        'name' in part
          ? ink.number(part.name, part.text, part.value, pen, y, { ...style, colour: part.colour ?? palette.text })
          : ink.text(pen, y, part.text, style);
    }
  }

  private paintBeside(ink: Ink, label: readonly PictureLabel[], x: number, middle: number, alpha: number): void {
    const { labelSize } = this;
    const { numeralSize = labelSize } = this.options;
    const hasWords = label.some((part) => !('name' in part));
    for (const part of label) {
      if ('name' in part) {
        const base = middle + (hasWords ? numeralSize * 0.95 : numeralSize * halfCap);
        ink.number(part.name, part.text, part.value, x, base, {
          size: numeralSize,
          weight: 600,
          colour: part.colour ?? palette.text,
          alpha,
        });
      } else ink.text(x, middle - labelSize * 0.35, part.text, { size: labelSize, colour: palette.secondary, alpha });
    }
  }

  override sketch(ink: Ink): void {
    const { size } = this.options;
    const cell = size / 28;
    // Weights are hardly ever exactly 0; the faintest are left out.
    const least = this.meaning === 'signed' ? 0.12 : 0;
    this.digits.forEach((digit, i) => {
      const { x, y } = this.placeOf(i);
      const alpha = this.shade(i);
      if (alpha <= 0) return;
      ink.box(x, y, size, size, { fill: palette.lampOff, alpha });
      for (let k = 0; k < 784; k++) {
        const value = digit[k] as number;
        if (Math.abs(value) <= least) continue;
        ink.box(x + (k % 28) * cell, y + Math.floor(k / 28) * cell, cell, cell, { fill: cellColour(value, this.meaning), alpha });
      }
    });
    this.paint(ink);
  }
}

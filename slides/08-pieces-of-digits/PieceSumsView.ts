/** Digits as sums of pieces: 9 = loop + line. The pieces take on their colours in the digit, and slide out of it. */
import { between, clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { type PicturePlace, PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { viewOf } from '../../src/views/View';
import { sketchTinted, type TintedPicture, TintedPicturesMesh } from './TintedPicturesMesh';

/** A digit's picture, white and in the colours of its pieces, and one picture of each piece where it lies in the digit. */
interface PieceSum {
  readonly digit: ArrayLike<number>;
  readonly tinted: TintedPicture;
  readonly pieces: readonly (TintedPicture & { name: string; tint: 'loop' | 'line' | 'secondary' })[];
}

interface PieceSumsPlace {
  readonly tile: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Base line of the word under a tile, below it; its size. */
  readonly below: number;
  readonly words: number;
  readonly note: number;
  readonly small: number;
  /** Where the first digit stands alone. */
  readonly alone: Place;
}

/** How much later each further piece sets off, of the whole way. */
const delay = 0.22;

export class PieceSumsView extends viewOf({
  amounts: {
    /** The first digit is large, and alone. */
    alone: 0,
  },
}) {
  private readonly place: PieceSumsPlace;
  private readonly sums: readonly PieceSum[];
  private meshes: { digits: PicturesMesh; tinted: TintedPicturesMesh } | undefined;
  readonly rows: readonly { drawn: number; apart: number }[];

  constructor(place: PieceSumsPlace, sums: readonly PieceSum[]) {
    super();
    this.place = place;
    this.sums = sums;
    this.rows = sums.map((_, i) => this.part(`row ${i} `, { drawn: 0, apart: 0 }));
  }

  override get area() {
    const { columns, rows, tile } = this.place;
    const [x, y] = [columns[0] as number, rows[0] as number];
    return { x, y, width: (columns.at(-1) as number) + tile - x, height: (rows.at(-1) as number) + tile - y };
  }

  override get presence(): number {
    return Math.max(...this.rows.map(({ drawn }) => drawn));
  }

  /** Where the digits stand, one in each row. */
  private get digits(): PicturePlace[] {
    const { columns, rows, tile, alone } = this.place;
    return this.rows.map(({ drawn }, row) => {
      const [x, y] = [columns[0] as number, rows[row] as number];
      const t = row === 0 ? this.alone : 0;
      const size = between(tile, alone.width, t);
      return { x: between(x, alone.x, t), y: between(y, alone.y, t), size, shade: drawn, gap: size >= 140 ? 0.9 : 0 };
    });
  }

  /** Where everything in colour stands: the digit again, then its pieces, row by row. A piece is seen in its digit before it leaves it. */
  private get tiles(): PicturePlace[] {
    const { columns, tile } = this.place;
    return this.digits.flatMap((digit, row) => {
      const { drawn, apart } = this.rows[row] as { drawn: number; apart: number };
      const { pieces } = this.sums[row] as PieceSum;
      const own = pieces.map((_, k) => {
        const gone = clamp((apart - 0.2 - k * delay) / (0.8 - (pieces.length - 1) * delay));
        return { x: between(digit.x, columns[k + 1] as number, gone), y: digit.y, size: tile, shade: gone > 0 ? drawn : 0 };
      });
      return [{ ...digit, shade: drawn * clamp(apart / 0.2) }, ...own];
    });
  }

  private get tinted(): TintedPicture[] {
    return this.sums.flatMap(({ tinted, pieces }) => [tinted, ...pieces]);
  }

  /** From the farthest to the digit itself, so that what comes out of the digit comes from behind it. */
  private readonly backwards = <T>(list: readonly T[]): T[] => list.toReversed();

  protected override prepareMeshes(): void {
    this.meshes ??= {
      tinted: this.addChildAt(new TintedPicturesMesh(this.backwards(this.tinted)), 0),
      digits: this.addChildAt(new PicturesMesh(this.sums.map(({ digit }) => digit)), 0),
    };
    this.meshes.digits.place(this.digits);
    this.meshes.tinted.place(this.backwards(this.tiles));
  }

  protected override paint(ink: Ink): void {
    for (const { x, y, size, shade } of [...this.digits, ...this.tiles])
      if (shade > 0) ink.box(x - 0.5, y - 0.5, size + 1, size + 1, { stroke: palette.hairline, alpha: shade });
    const { columns, rows, tile, note, words, below, small } = this.place;
    this.sums.forEach(({ pieces }, row) => {
      const { drawn, apart } = this.rows[row] as { drawn: number; apart: number };
      const alpha = drawn * Math.max(0, apart * 2 - 1);
      const top = rows[row] as number;
      pieces.forEach(({ name, tint }, k) => {
        const [left, right] = [(columns[k] as number) + tile, columns[k + 1] as number];
        const size = tile * 0.24;
        const sign = k === 0 ? '=' : '+';
        ink.text((left + right) / 2, top + tile / 2 + size * halfCap, sign, { size, colour: palette.secondary, align: 'center', alpha });
        ink.text(right + tile / 2, top + tile + below, name, { size: words, colour: palette[tint], weight: 600, align: 'center', alpha });
      });
    });
    const alpha = Math.max(this.alone * this.presence, ...this.rows.map(({ apart }) => apart));
    const style = { size: small, colour: palette.secondary, alpha };
    if (this.alone > 0) ink.text(this.place.alone.x, this.place.alone.y + this.place.alone.width + small * 1.35, 'illustration', style);
    else ink.text(columns[0] as number, note, 'illustration: our own pieces, drawn as digits are', style);
  }

  override sketch(ink: Ink): void {
    this.digits.forEach(({ x, y, size, shade }, i) => {
      sketchGrid(ink, { x, y, width: size }, this.sums[i]?.digit ?? [], { alpha: shade });
    });
    const pictures = this.backwards(this.tinted);
    this.backwards(this.tiles).forEach((tile, i) => {
      sketchTinted(ink, tile, pictures[i] as TintedPicture);
    });
    this.paint(ink);
  }
}

/** Digits as sums of pieces: 9 = loop + line. Each piece lights up in its digit and slides out of it. */
import { between, clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { halfCap, type Ink } from '../../src/views/Ink';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { View } from '../../src/views/View';

/** A digit's picture, and one picture of each of its pieces where it lies in the digit. */
interface PieceSum {
  readonly digit: ArrayLike<number>;
  readonly pieces: readonly ArrayLike<number>[];
}

interface PieceSumsPlace {
  readonly tile: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly note: number;
}

/** How much later each further piece sets off, of the whole way. */
const delay = 0.22;

export class PieceSumsView extends View {
  private readonly place: PieceSumsPlace;
  private readonly sums: readonly PieceSum[];
  private mesh: PicturesMesh | undefined;
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

  /** Where every tile stands: the digit, then its pieces, row by row. A piece is seen in its digit before it leaves it. */
  private get tiles() {
    const { columns, rows, tile } = this.place;
    return this.sums.flatMap(({ pieces }, row) => {
      const { drawn, apart } = this.rows[row] as { drawn: number; apart: number };
      const y = rows[row] as number;
      const own = pieces.map((_, k) => {
        const gone = clamp((apart - k * delay) / (1 - (pieces.length - 1) * delay));
        const shade = Math.min(1, gone / 0.25);
        const way = Math.max(0, (gone - 0.25) / 0.75);
        const from = columns[0] as number;
        return { x: between(from, columns[k + 1] as number, way), y, size: tile, shade: shade * drawn, way };
      });
      return [{ x: columns[0] as number, y, size: tile, shade: drawn, way: 0 }, ...own];
    });
  }

  private get pictures(): ArrayLike<number>[] {
    return this.sums.flatMap(({ digit, pieces }) => [digit, ...pieces]);
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChildAt(new PicturesMesh(this.pictures), 0);
    this.mesh.place(this.tiles);
  }

  protected override paint(ink: Ink): void {
    for (const { x, y, size, shade } of this.tiles) {
      if (shade > 0) ink.box(x - 0.5, y - 0.5, size + 1, size + 1, { stroke: palette.hairline, alpha: shade });
    }
    const { columns, rows, tile, note } = this.place;
    this.sums.forEach(({ pieces }, row) => {
      const { drawn, apart } = this.rows[row] as { drawn: number; apart: number };
      pieces.forEach((_, k) => {
        const left = (columns[k] as number) + tile;
        const size = tile * 0.24;
        const middle = { x: (left + (columns[k + 1] as number)) / 2, y: (rows[row] as number) + tile / 2 + size * halfCap };
        const alpha = drawn * Math.max(0, apart * 2 - 1);
        ink.text(middle.x, middle.y, k === 0 ? '=' : '+', { size, colour: palette.secondary, align: 'center', alpha });
      });
    });
    const alpha = Math.max(...this.rows.map(({ apart }) => apart));
    ink.text(columns[0] as number, note, 'illustration: our own pieces, drawn as digits are', {
      size: 13,
      colour: palette.secondary,
      alpha,
    });
  }

  override sketch(ink: Ink): void {
    const pictures = this.pictures;
    this.tiles.forEach(({ x, y, size, shade }, i) => {
      sketchGrid(ink, { x, y, width: size }, pictures[i] ?? [], { alpha: shade });
    });
    this.paint(ink);
  }
}

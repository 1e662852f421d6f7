/** A table of connections from pieces to digits, to be pressed on and off, with what the tiny network answers for each digit. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { type PicturePlace, PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { viewOf } from '../../src/views/View';
import { count, writeWords } from '../../src/views/words';
import type { WiringPlace } from './places';

interface WiringRow {
  readonly digit: number;
  /** Which of the pieces it has. */
  readonly pieces: readonly number[];
  readonly picture: ArrayLike<number>;
}

export class WiringView extends viewOf({
  values: {
    /** Row-major, a row per digit. */
    wires: [] as readonly boolean[],
    /** Per row; nothing where it is a tie. */
    answers: [] as readonly (number | undefined)[],
    right: 0,
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: WiringPlace;
  private readonly heads: readonly ArrayLike<number>[];
  private readonly rows: readonly WiringRow[];
  private mesh: PicturesMesh | undefined;

  constructor(at: WiringPlace, heads: readonly ArrayLike<number>[], rows: readonly WiringRow[]) {
    super();
    this.at = at;
    this.heads = heads;
    this.rows = rows;
  }

  override get area(): Place {
    return this.at.area;
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The cell of a connection. */
  placeOf(index: number): Place {
    const { x, y, cell, pitch, rowPitch } = this.at;
    const across = this.heads.length;
    return { x: x + (index % across) * pitch, y: y + Math.floor(index / across) * rowPitch, width: cell, height: cell };
  }

  /** Rows come one after another. */
  private shade(row: number): number {
    return clamp(this.drawn * (this.rows.length + 1) - row);
  }

  private get tiles(): PicturePlace[] {
    const { area, headY, head, tile } = this.at;
    const heads = this.heads.map((_, i) => {
      const { x, width } = this.placeOf(i);
      return { x: x + (width - head) / 2, y: headY, size: head, shade: this.shade(0) };
    });
    const rows = this.rows.map((_, row) => {
      const { y, height } = this.placeOf(row * this.heads.length);
      return { x: area.x, y: y + (height - tile) / 2, size: tile, shade: this.shade(row) };
    });
    return [...heads, ...rows];
  }

  private get pictures(): ArrayLike<number>[] {
    return [...this.heads, ...this.rows.map(({ picture }) => picture)];
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChildAt(new PicturesMesh(this.pictures), 0);
    this.mesh.place(this.tiles);
  }

  protected override paint(ink: Ink): void {
    const { area, heading, score, compact } = this.at;
    const words = { size: compact ? 12 : 15, colour: palette.secondary, alpha: this.drawn };
    ink.text(area.x, heading, compact ? 'wire it: a network of its own' : 'Wire it yourself: a tiny network of its own', words);
    for (const { x, y, size, shade } of this.tiles)
      ink.box(x - 0.5, y - 0.5, size + 1, size + 1, { stroke: palette.hairline, alpha: shade });
    this.rows.forEach((row, i) => {
      row.pieces.forEach((piece) => {
        this.paintOwn(ink, i * this.heads.length + piece, this.shade(i));
      });
      this.paintAnswer(ink, row, i);
    });
    this.wires.forEach((isOn, index) => {
      this.paintWire(ink, index, isOn);
    });
    const large = { ...words, size: compact ? 13 : 17 };
    writeWords(ink, area.x, score, ['right on ', count('digits that the wiring gets right', this.right), ` of ${this.rows.length}`], large);
  }

  /** A piece that the digit has: its cell has a floor. */
  private paintOwn(ink: Ink, index: number, alpha: number): void {
    const { x, y, width, height } = this.placeOf(index);
    ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.secondary, strokeWidth: 1, radius: 5, alpha });
  }

  private paintWire(ink: Ink, index: number, isOn: boolean): void {
    const { x, y, width, height } = this.placeOf(index);
    const alpha = this.shade(Math.floor(index / this.heads.length));
    if (this.pointed === index)
      ink.box(x - 1.5, y - 1.5, width + 3, height + 3, { stroke: palette.attention, strokeWidth: 1.5, radius: 6, alpha });
    const radius = isOn ? width * 0.24 : width * 0.11;
    const ring = { stroke: isOn ? palette.text : palette.faint, strokeWidth: 1.3, alpha };
    ink.circle(x + width / 2, y + height / 2, radius, isOn ? { ...ring, fill: palette.text } : ring);
  }

  private paintAnswer(ink: Ink, { digit }: WiringRow, row: number): void {
    const { answers: left, compact } = this.at;
    const { y, height } = this.placeOf(row * this.heads.length);
    const answer = this.answers[row];
    const size = compact ? 13 : 17;
    const style = { size, colour: palette.secondary, alpha: this.shade(row) };
    const base = y + height / 2 + size * halfCap;
    if (answer === undefined) {
      ink.text(left, base, compact ? 'tie' : '→ a tie', style);
      return;
    }
    const words = ['→ ', count(`wired answer for ${digit}`, answer), ...(compact ? [] : [answer === digit ? ', right' : ', wrong'])];
    writeWords(ink, left, base, words, style);
  }

  override sketch(ink: Ink): void {
    const pictures = this.pictures;
    this.tiles.forEach(({ x, y, size, shade }, i) => {
      sketchGrid(ink, { x, y, width: size }, pictures[i] ?? [], { alpha: shade });
    });
    this.paint(ink);
  }
}

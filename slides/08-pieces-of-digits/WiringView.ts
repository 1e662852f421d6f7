/** A table of connections from pieces to digits, to be pressed on and off, with what the tiny network answers for each digit. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import type { PicturePlace } from '../../src/views/PicturesMesh';
import { viewOf } from '../../src/views/View';
import { count, writeWords } from '../../src/views/words';
import type { WiringPlace } from './places';
import { sketchTinted, type TintedPicture, TintedPicturesMesh } from './TintedPicturesMesh';

/** A piece over its column. */
type WiringHead = TintedPicture & { readonly tint: 'loop' | 'line' | 'secondary' };

interface WiringRow {
  readonly digit: number;
  /** Which of the pieces it has. */
  readonly pieces: readonly number[];
  readonly picture: TintedPicture;
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
    /** Row by row: the digit, its connections, and what comes of them. */
    drawn: 0,
  },
}) {
  private readonly at: WiringPlace;
  private readonly heads: readonly WiringHead[];
  private readonly rows: readonly WiringRow[];
  private mesh: TintedPicturesMesh | undefined;

  constructor(at: WiringPlace, heads: readonly WiringHead[], rows: readonly WiringRow[]) {
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

  /** Rows come one after another; in a row the digit, then connection after connection, then the answer: parts 0 to 3. */
  private shade(row: number, part: number): number {
    return clamp(clamp(this.drawn * this.rows.length - row) * 4 - part);
  }

  private get tiles(): PicturePlace[] {
    const { area, headY, head, tile } = this.at;
    const heads = this.heads.map((_, i) => {
      const { x, width } = this.placeOf(i);
      return { x: x + (width - head) / 2, y: headY, size: head, shade: this.shade(0, 0) };
    });
    const rows = this.rows.map((_, row) => {
      const { y, height } = this.placeOf(row * this.heads.length);
      return { x: area.x, y: y + (height - tile) / 2, size: tile, shade: this.shade(row, 0) };
    });
    return [...heads, ...rows];
  }

  private get pictures(): TintedPicture[] {
    return [...this.heads, ...this.rows.map(({ picture }) => picture)];
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChildAt(new TintedPicturesMesh(this.pictures), 0);
    this.mesh.place(this.tiles);
  }

  protected override paint(ink: Ink): void {
    const { area, heading, score, x, compact } = this.at;
    const words = { size: compact ? 13 : 18, colour: palette.secondary, alpha: this.shade(0, 0) };
    ink.text(
      area.x,
      heading,
      compact ? 'a tiny network of its own' : 'A tiny network of its own: press a connection to cut or join it',
      words,
    );
    for (const tile of this.tiles)
      ink.box(tile.x - 0.5, tile.y - 0.5, tile.size + 1, tile.size + 1, { stroke: palette.hairline, alpha: tile.shade });
    this.rows.forEach((row, i) => {
      this.paintAnswer(ink, row, i);
    });
    this.wires.forEach((isOn, index) => {
      this.paintWire(ink, index, isOn);
    });
    const right = count('digits that the wiring gets right', this.right);
    const large = { size: compact ? 16 : 24, colour: palette.secondary, alpha: this.shade(this.rows.length - 1, 3) };
    writeWords(ink, x, score, ['right on ', right, ' of ', count('digits in the table', this.rows.length)], large);
  }

  /** A piece that the digit has: its cell has a floor. A connection is a dot in the colour of its piece. */
  private paintWire(ink: Ink, index: number, isOn: boolean): void {
    const { x, y, width, height } = this.placeOf(index);
    const [row, piece] = [Math.floor(index / this.heads.length), index % this.heads.length];
    const alpha = this.shade(row, 1 + piece * 0.25);
    if (this.rows[row]?.pieces.includes(piece))
      ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.secondary, strokeWidth: 1, radius: 6, alpha });
    if (this.pointed === index)
      ink.box(x - 1.5, y - 1.5, width + 3, height + 3, { stroke: palette.attention, strokeWidth: 1.5, radius: 7, alpha });
    const tint = this.heads[piece]?.tint ?? 'secondary';
    const colour = tint === 'secondary' ? palette.text : palette[tint];
    if (isOn) ink.circle(x + width / 2, y + height / 2, width * 0.26, { fill: colour, alpha });
    else ink.circle(x + width / 2, y + height / 2, width * 0.09, { stroke: palette.faint, strokeWidth: 1.3, alpha });
  }

  private paintAnswer(ink: Ink, { digit }: WiringRow, row: number): void {
    const { answers: left, compact } = this.at;
    const { y, height } = this.placeOf(row * this.heads.length);
    const answer = this.answers[row];
    const size = compact ? 16 : 24;
    const style = { size, colour: palette.secondary, alpha: this.shade(row, 3) };
    const base = y + height / 2 + size * halfCap;
    if (answer === undefined) {
      ink.text(left, base, compact ? '→ tie' : '→ a tie', style);
      return;
    }
    const words = ['→ ', count(`wired answer for ${digit}`, answer), ...(compact ? [] : [answer === digit ? ', right' : ', wrong'])];
    writeWords(ink, left, base, words, style);
  }

  override sketch(ink: Ink): void {
    const pictures = this.pictures;
    this.tiles.forEach((tile, i) => {
      sketchTinted(ink, tile, pictures[i] as TintedPicture);
    });
    this.paint(ink);
  }
}

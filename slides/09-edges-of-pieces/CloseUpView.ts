/** One edge seen from near: a few cells of a loop, bright on one side and dark on the other, with the line between them. */
import { between, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { LoopPlaces } from './places';

export interface CloseUp {
  readonly picture: ArrayLike<number>;
  /** The first cell of the square, and how many it has along an edge. */
  readonly column: number;
  readonly row: number;
  readonly across: number;
  /** Where the line runs, in cells of the picture; and how far to the right the piece stands by now. */
  readonly edge: readonly { readonly x: number; readonly y: number }[];
  readonly moved: number;
}

export class CloseUpView extends viewOf({
  values: {
    /** Whether the edge has not been taken out: without it there is nothing but dark. */
    isThere: true,
  },
  amounts: {
    /** It grows out of the piece to its own place. */
    drawn: 0,
  },
}) {
  private readonly places: LoopPlaces;
  private readonly shown: CloseUp;

  constructor(places: LoopPlaces, shown: CloseUp) {
    super();
    this.places = places;
    this.shown = shown;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn, places, shown } = this;
    if (drawn <= unseen) return;
    const { loop, line } = places;
    const cell = loop.width / 28;
    const [x, y] = [loop.x + (shown.column + shown.moved) * cell, loop.y + shown.row * cell];
    const from = { x, y, width: shown.across * cell };
    const now = { x: between(from.x, line.x, drawn), y: between(from.y, line.y, drawn), width: between(from.width, line.width, drawn) };
    const frame = { stroke: palette.attention, strokeWidth: 2, alpha: drawn };
    for (const corner of [0, 1]) {
      const way = { colour: palette.attention, width: 1.2, alpha: drawn * 0.6 };
      ink.line(from.x + from.width, from.y + corner * from.width, now.x, now.y + corner * now.width, way);
    }
    ink.box(from.x, from.y, from.width, from.width, { ...frame, stroke: palette.attentionOnFace });
    this.paintCells(ink, now);
    this.paintEdge(ink, now);
    ink.box(now.x, now.y, now.width, now.width, frame);
  }

  private paintCells(ink: Ink, { x, y, width }: Omit<Place, 'height'>): void {
    const { picture, column, row, across } = this.shown;
    const cell = width / across;
    for (let k = 0; k < across ** 2; k++) {
      const [i, j] = [k % across, Math.floor(k / across)];
      const value = this.isThere ? (picture[(row + j) * 28 + column + i] as number) : 0;
      const fill = mix(palette.lampOff, palette.loopOnFace, value);
      ink.box(x + i * cell, y + j * cell, cell, cell, { fill, stroke: palette.lampOff, alpha: this.drawn });
    }
  }

  private paintEdge(ink: Ink, { x, y, width }: Omit<Place, 'height'>): void {
    const { edge, column, row, across } = this.shown;
    const cell = width / across;
    const alpha = this.drawn;
    const points = Float64Array.from(edge.flatMap((at) => [x + (at.x - column) * cell, y + (at.y - row) * cell]));
    if (this.isThere) {
      ink.path(points, edge.length, { colour: palette.lampOff, width: cell * 0.16, alpha });
      ink.path(points, edge.length, { colour: palette.lampOn, width: cell * 0.08, alpha });
    }
    const words = { size: this.places.compact ? 16 : 30, weight: 600, align: 'center', alpha } as const;
    const base = y + width / 2 + words.size * halfCap;
    const left = this.isThere ? { text: 'bright', colour: palette.onBrightLamp } : { text: 'dark', colour: palette.onDarkLamp };
    ink.text(x + width * 0.24, base, left.text, { ...words, colour: left.colour });
    ink.text(x + width * 0.78, base, 'dark', { ...words, colour: palette.onDarkLamp });
  }
}

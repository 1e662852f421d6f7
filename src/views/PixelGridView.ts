/** A digit as cells of brightness: the one that is drawn on, exhibits, what the network receives. */
import { palette } from '../theme/colours';
import { cellColour, GridMesh } from './GridMesh';
import type { Ink } from './Ink';
import { paintRings } from './ring';
import { viewOf } from './View';

interface GridOptions {
  /** Edge of the picture, logical pixels. */
  edge: number;
  /** The pen works on it: it gets four corner brackets instead of a plain frame. */
  drawable?: boolean;
}

export class PixelGridView extends viewOf({
  values: {
    values: new Float64Array(784) as ArrayLike<number>,
    /** Indices of cells with a ring round them. */
    marks: [] as readonly number[],
    /** A caption under the frame. */
    caption: '',
  },
  amounts: {
    lit: 1,
    drawn: 0,
    brackets: 0,
    /** How much of the lines between the cells is there. */
    gap: 1,
    /** From squares to circles. */
    round: 0,
  },
}) {
  readonly edge: number;
  private readonly drawable: boolean;
  private mesh: GridMesh | undefined;
  private sent: ArrayLike<number> | undefined;

  constructor(options: GridOptions) {
    super();
    this.edge = options.edge;
    this.drawable = options.drawable ?? false;
  }

  override get area() {
    return { x: 0, y: 0, width: this.edge, height: this.edge };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChild(new GridMesh(28, 28, this.edge, this.edge, 'activation'));
    if (this.sent !== this.values) {
      this.mesh.set(this.values);
      this.sent = this.values;
    }
    this.mesh.show({ lit: this.lit, drawn: this.drawn, gap: this.edge >= 140 ? 0.9 * this.gap : 0, round: this.round });
  }

  protected override paint(ink: Ink): void {
    const { edge, drawn } = this;
    ink.box(-0.5, -0.5, edge + 1, edge + 1, { stroke: palette.hairline, alpha: drawn });
    if (this.drawable && this.brackets > 0) this.paintBrackets(ink, edge, this.brackets);
    paintRings(ink, this.marks, { x: 0, y: 0, width: edge }, drawn);
    if (this.caption) ink.text(edge / 2, edge + 22, this.caption, { size: 15, colour: palette.secondary, align: 'center', alpha: drawn });
  }

  private paintBrackets(ink: Ink, edge: number, alpha: number): void {
    const style = { colour: palette.text, width: 2, alpha };
    const reach = 10;
    const gap = 4;
    for (const y of [-gap, edge + gap]) {
      for (const x of [-gap, edge + gap]) {
        const [dx, dy] = [x < 0 ? 1 : -1, y < 0 ? 1 : -1];
        ink.line(x - dx, y, x + dx * reach, y, style);
        ink.line(x, y - dy, x, y + dy * reach, style);
      }
    }
  }

  override sketch(ink: Ink): void {
    const cell = this.edge / 28;
    ink.box(0, 0, this.edge, this.edge, { fill: palette.lampOff });
    for (let i = 0; i < 784; i++) {
      const value = this.values[i] as number;
      if (value > 0)
        ink.box((i % 28) * cell, Math.floor(i / 28) * cell, cell - 0.5, cell - 0.5, {
          fill: cellColour(value * this.lit),
          radius: (this.round * cell) / 2,
          alpha: this.drawn,
        });
    }
    this.paint(ink);
  }
}

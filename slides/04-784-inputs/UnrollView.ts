/** The digit as 784 circles that leave the grid row by row and become one column. */
import { between, clamp, halfway } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const side = 28;
/** How much later the last row leaves than the first, in times of one row's own journey. */
const lag = 1.6;

/** Round each circle: bright ones must stand out from a pale ground, and dark ones from a dark one. */
const rim = () => mix(palette.hairline, palette.lampRing, 0.4);

const smooth = (t: number) => t * t * (3 - 2 * t);

export class UnrollView extends viewOf({
  values: {
    values: new Float64Array(784) as ArrayLike<number>,
    /** The picture in larger pixels, n × n, shown instead while one is choosing; it never unrolls. */
    coarse: new Float64Array(784) as ArrayLike<number>,
  },
  amounts: {
    drawn: 0,
    /** From the digit's place (0) to the large grid (1). */
    risen: 0,
    /** From squares to circles. */
    round: 0,
    unrolled: 0,
    choosing: 0,
  },
}) {
  private readonly from: Place;
  private readonly grid: Place;
  private readonly column: Place;

  constructor(from: Place, grid: Place, column: Place) {
    super();
    this.from = from;
    this.grid = grid;
    this.column = column;
  }

  override get area() {
    return { ...this.grid };
  }

  override get presence(): number {
    return this.drawn * (this.unrolled < 1 ? 1 : 0);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0 || this.unrolled >= 1) return;
    if (this.choosing > halfway && this.coarse.length < this.values.length) this.paintCoarse(ink);
    else for (let row = side - 1; row >= 0; row--) this.paintRow(ink, row);
  }

  private paintCoarse(ink: Ink): void {
    const n = Math.sqrt(this.coarse.length);
    const { x, y, width } = this.grid;
    const cell = width / n;
    for (let i = 0; i < n * n; i++) {
      const [left, top] = [x + (i % n) * cell, y + Math.floor(i / n) * cell];
      const fill = cellColour(this.coarse[i] as number);
      ink.circle(left + cell / 2, top + cell / 2, cell / 2 - 1, { fill, stroke: rim(), alpha: this.drawn });
    }
  }

  /** How far a row is on its way, 0…1. */
  private journey(row: number): number {
    return smooth(clamp(this.unrolled * (1 + lag) - (row / (side - 1)) * lag));
  }

  /** A row turns a quarter round its left end while that end travels to its stretch of the column, and closes up to the stretch's length. */
  private paintRow(ink: Ink, row: number): void {
    const t = this.journey(row);
    const x0 = between(this.from.x, this.grid.x, this.risen);
    const y0 = between(this.from.y, this.grid.y, this.risen);
    const cell = between(this.from.width, this.grid.width, this.risen) / side;
    const stretch = this.column.height / side;
    const pivotX = between(x0, this.column.x + this.column.width / 2, t);
    // The lower rows swing up on their way, so that their free ends stay off the words below.
    const swing = Math.sin(Math.PI * t) * cell * 6 * (row / side);
    const pivotY = between(y0 + (row + 0.5) * cell, this.column.y + row * stretch, t) - swing;
    const angle = (t * Math.PI) / 2;
    const pitch = between(cell, stretch / side, t ** 0.5);
    const gap = between(0.3, 1, this.round);
    const along = between(cell / 2 - gap, stretch / side / 2, t);
    const across = between(cell / 2 - gap, this.column.width / 2, t);
    const radius = this.round * Math.min(along, across);
    const stroke = rim();
    const alpha = this.drawn;
    for (let column = 0; column < side; column++) {
      const index = row * side + column;
      const reach = (column + 0.5) * pitch;
      const x = pivotX + reach * Math.cos(angle);
      const y = pivotY + reach * Math.sin(angle);
      const fill = cellColour(this.values[index] as number);
      const outlined = this.round * (1 - t) > 0.05;
      ink.box(
        x - along,
        y - across,
        2 * along,
        2 * across,
        outlined ? { fill, stroke, radius, turn: angle, alpha } : { fill, radius, turn: angle, alpha },
      );
    }
  }
}

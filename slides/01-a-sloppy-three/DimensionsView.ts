/** Lines along the left and the upper edge of a grid that say how many cells it has. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const tick = 4;

export class DimensionsView extends viewOf({
  amounts: {
    /** 0…1: the lines grow from their middles. */
    drawn: 0,
  },
}) {
  private readonly grid: Place;
  private readonly cells: number;
  private readonly away: number;

  /** `away`: how far from the grid. */
  constructor(grid: Place, cells: number, away: number) {
    super();
    this.grid = grid;
    this.cells = cells;
    this.away = away;
    this.position.set(grid.x, grid.y);
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { away, grid } = this;
    const { width, height } = grid;
    const text = String(this.cells);
    const alpha = this.drawn;
    // A phone's grid leaves little room at its left.
    const isNear = away < 10;
    const size = isNear ? 16 : 20;
    const style = { size, colour: palette.text, weight: 600, align: 'center', alpha, keepsSize: true } as const;
    ink.number('columns of pixels', text, this.cells, width / 2, -away + size * halfCap, style);
    ink.number('rows of pixels', text, this.cells, isNear ? -away - 2 : -away - 4, height / 2 + size * halfCap, style);
    const line = { colour: palette.secondary, width: 1.2, alpha };
    for (const side of [-1, 1]) {
      const along = (half: number, gap: number) => half + side * between(gap, half, this.drawn);
      const [x, y] = [along(width / 2, 20), along(height / 2, 17)];
      ink.line(width / 2 + side * 20, -away, x, -away, line);
      ink.line(x, -away - tick, x, -away + tick, line);
      ink.line(-away, height / 2 + side * 17, -away, y, line);
      ink.line(-away - tick, y, -away + tick, y, line);
    }
  }
}

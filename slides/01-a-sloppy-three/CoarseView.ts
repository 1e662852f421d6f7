/** The large digit in fewer, larger pixels; it covers the fine one. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const side = 28;

export class CoarseView extends viewOf({
  values: {
    /** Already coarse: equal in all pixels of a block. */
    values: new Float64Array(side * side) as ArrayLike<number>,
    /** How many blocks a side; at 28 there is nothing to cover. */
    blocks: side,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get presence(): number {
    return this.blocks < side ? this.drawn : 0;
  }

  protected override paint(ink: Ink): void {
    const { blocks, drawn } = this;
    if (blocks >= side) return;
    const { width } = this.place;
    ink.box(0, 0, width, width, { fill: palette.lampOff, alpha: drawn });
    const cell = width / blocks;
    const size = side / blocks;
    for (let i = 0; i < blocks * blocks; i++) {
      const [row, column] = [Math.floor(i / blocks), i % blocks];
      const value = this.values[row * size * side + column * size] as number;
      ink.box(column * cell + 1, row * cell + 1, cell - 1, cell - 1, { fill: cellColour(value), alpha: drawn });
    }
  }
}

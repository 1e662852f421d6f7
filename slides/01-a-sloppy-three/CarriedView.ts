/** A small picture in somebody's hand, and the frame that it may be put down in. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const side = 28;

interface Carried {
  pixels: ArrayLike<number>;
  at: Place;
  /** It would be put down in the frame. */
  isOver: boolean;
}

export class CarriedView extends viewOf({
  values: {
    carried: undefined as Carried | undefined,
  },
}) {
  private readonly target: Place;

  constructor(target: Place) {
    super();
    this.target = target;
  }

  override get presence(): number {
    return this.carried ? 1 : 0;
  }

  protected override paint(ink: Ink): void {
    if (!this.carried) return;
    const { pixels, at, isOver } = this.carried;
    const { x, y, width, height } = this.target;
    ink.box(x - 2, y - 2, width + 4, height + 4, { stroke: palette.attention, strokeWidth: isOver ? 4 : 2, alpha: isOver ? 1 : 0.6 });
    ink.box(at.x, at.y, at.width, at.height, { fill: palette.lampOff, stroke: palette.attention, strokeWidth: 2, alpha: 0.9 });
    const cell = at.width / side;
    for (let i = 0; i < side * side; i++) {
      const value = pixels[i] as number;
      if (value < 0.05) continue;
      ink.box(at.x + (i % side) * cell, at.y + Math.floor(i / side) * cell, cell, cell, { fill: cellColour(value) });
    }
  }
}

/** A picture as the light-sensitive cells of an eye: round, lit by it, and ringed where another picture would change them. Schematic. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const side = 28;

/** A cell as it stands here for a kind of change: lit and ringed, dark and ringed, or lit for good. */
export function paintEyeCell(ink: Ink, kind: 'one' | 'other' | 'both', x: number, y: number, cell: number, alpha: number): void {
  if (kind !== 'other')
    ink.circle(x, y, cell * (kind === 'one' ? 0.26 : 0.42), { fill: palette.lampOn, alpha: alpha * (kind === 'one' ? 1 : 0.45) });
  if (kind !== 'both') ink.circle(x, y, cell * 0.43, { stroke: palette.lampOn, strokeWidth: cell * 0.1, alpha });
}

export class RetinaView extends viewOf({
  values: {
    values: new Float64Array(side * side) as ArrayLike<number>,
    /** Whether a cell changes. */
    changes: [] as readonly boolean[],
  },
  amounts: {
    drawn: 0,
    /** From squares to circles. */
    round: 0,
    ringed: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn, round, ringed } = this;
    if (drawn <= 0) return;
    const { width } = this.place;
    const cell = width / side;
    ink.box(0, 0, width, width, { fill: palette.lampOff, alpha: drawn });
    for (let index = 0; index < side * side; index++) {
      const x = ((index % side) + 0.5) * cell;
      const y = (Math.floor(index / side) + 0.5) * cell;
      const changes = this.changes[index] === true;
      const half = cell * (0.5 - 0.08 * round - (changes ? 0.16 * ringed : 0));
      const fill = cellColour(this.values[index] as number);
      const quiet = changes ? 1 : 1 - 0.55 * ringed;
      const alpha = drawn * quiet;
      ink.box(x - half, y - half, 2 * half, 2 * half, { fill, stroke: cellColour(0.1), radius: round * half, alpha });
      if (!changes || ringed <= 0) continue;
      ink.circle(x, y, cell * 0.43, { stroke: palette.lampOn, strokeWidth: cell * 0.1, alpha: drawn * ringed });
    }
  }
}

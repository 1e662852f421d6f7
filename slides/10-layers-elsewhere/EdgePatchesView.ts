/** A few places of a picture where dark meets bright, seen through a magnifying glass. */
import { palette } from '../../src/theme/colours';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import { middleOf } from './lensMarks';
import type { FilterPlaces } from './places';

/** Cells on each side of the middle one. */
const reach = 3;
const across = 2 * reach + 1;

export class EdgePatchesView extends viewOf({
  values: {
    side: 1,
    values: unset<ArrayLike<number>>(),
    /** Their middle pixels, from above. */
    spots: [] as readonly number[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly places: FilterPlaces;

  constructor(places: FilterPlaces) {
    super();
    this.places = places;
    this.values = new Float64Array(1);
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { picture, patches } = this.places;
    const cell = picture.width / this.side;
    this.spots.forEach((spot, i) => {
      const alpha = staggered(this.drawn, i, this.spots.length);
      const { x, y } = middleOf(spot, this.side);
      const half = (across / 2) * cell;
      const at = { x: picture.x + x * cell, y: picture.y + y * cell };
      const top = patches.y + i * patches.pitch;
      ink.line(at.x + half, at.y, patches.x, top + patches.size / 2, { colour: palette.attention, width: 1.3, alpha });
      ink.box(at.x - half - 1, at.y - half - 1, 2 * half + 2, 2 * half + 2, { stroke: palette.lampOff, strokeWidth: 4, alpha });
      ink.box(at.x - half, at.y - half, 2 * half, 2 * half, { stroke: palette.attentionOnFace, strokeWidth: 2, alpha });
      this.paintPatch(ink, spot, patches.x, top, alpha);
    });
    if (this.spots.length === 0) return;
    const { words, wordSize: size, align } = patches;
    ink.text(words.x, words.y, 'dark meets bright', { size, colour: palette.text, align, alpha: this.drawn });
  }

  private paintPatch(ink: Ink, spot: number, left: number, top: number, alpha: number): void {
    const { size } = this.places.patches;
    const edge = size / across;
    const inside = (at: number) => Math.min(this.side - 1, Math.max(0, at));
    const [column, row] = [spot % this.side, Math.floor(spot / this.side)];
    for (let k = 0; k < across ** 2; k++) {
      const [dx, dy] = [(k % across) - reach, Math.floor(k / across) - reach];
      const value = this.values[inside(row + dy) * this.side + inside(column + dx)] as number;
      ink.box(left + (dx + reach) * edge, top + (dy + reach) * edge, edge, edge, { fill: cellColour(value), alpha });
    }
    ink.box(left - 1, top - 1, size + 2, size + 2, { stroke: palette.attention, strokeWidth: 2, alpha });
  }
}

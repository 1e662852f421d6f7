/** What one would like a neuron to do: a patch of the digit seen large, and the same patch on pictures that should light it, or should not. */
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { unset, viewOf } from '../../src/views/View';
import { type Cells, onPicture, paintDashedBox } from './RegionView';

export class WishView extends viewOf({
  values: {
    region: { x: 0, y: 0, width: 1, height: 1 } as Cells,
    input: new Float64Array(784) as ArrayLike<number>,
    /** Where the digit stands that the network receives. */
    digit: unset<Place>(),
  },
  amounts: {
    /** The patch grows out of the digit to its own place. */
    drawn: 0,
  },
}) {
  private readonly inset: Place;
  private readonly examples: readonly Place[];

  constructor(digit: Place, inset: Place, examples: readonly Place[]) {
    super();
    this.digit = digit;
    this.inset = inset;
    this.examples = examples;
  }

  override get area() {
    return this.inset;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn, inset, region } = this;
    if (drawn <= unseen) return;
    const from = onPicture(region, this.digit);
    const now = {
      x: between(from.x, inset.x, drawn),
      y: between(from.y, inset.y, drawn),
      width: between(from.width, inset.width, drawn),
      height: between(from.height, inset.height, drawn),
    };
    for (const side of [0, 1]) {
      this.paintGuide(ink, { x: from.x + side * from.width, y: from.y + from.height }, { x: now.x + side * now.width, y: now.y }, drawn);
    }
    this.paintCells(ink, now);
    paintDashedBox(ink, now, drawn);
    for (const example of this.examples) paintDashedBox(ink, onPicture(region, example), drawn);
  }

  /** From a corner of the patch to its own in the enlargement; the words under the digit it leaves out. */
  private paintGuide(ink: Ink, from: At, to: At, drawn: number): void {
    const { y, height } = this.digit;
    const rise = to.y - from.y;
    const [leaves, enters] = [4, 30].map((gap) => (rise > 0 ? clamp((y + height + gap - from.y) / rise) : 1)) as [number, number];
    const along = (t: number) => [between(from.x, to.x, t), between(from.y, to.y, t)] as const;
    const hairline = { colour: palette.lampRing, width: 1, alpha: drawn * 0.7 };
    ink.line(...along(0), ...along(leaves), hairline);
    if (enters < 1) ink.line(...along(enters), ...along(1), hairline);
  }

  private paintCells(ink: Ink, { x, y, width, height }: Place): void {
    const { region, drawn } = this;
    const cell = width / region.width;
    ink.box(x, y, width, height, { fill: palette.lampOff, alpha: drawn });
    for (let k = 0; k < region.width * region.height; k++) {
      const [column, row] = [k % region.width, Math.floor(k / region.width)];
      const value = this.input[(region.y + row) * 28 + region.x + column] as number;
      const fill = cellColour(value, 'activation');
      ink.box(x + column * cell, y + row * cell, cell - 1, cell - 1, { fill, alpha: drawn });
    }
  }
}

/**
 * A small map of all pixels: how far each one alone could move the brightest output. Brightest is the strongest of them; shades go by
 * the square root, so that weak ones are seen at all.
 */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { paintRings } from '../../src/views/ring';
import { viewOf } from '../../src/views/View';

export class InfluenceView extends viewOf({
  values: {
    /** By how much the output would move, for each pixel; asked only while it is to be seen. */
    moves: (() => new Float64Array(784)) as () => Float64Array,
    /** Which output that is. */
    output: 0,
    marked: 0,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly edge: number;
  private mesh: GridMesh | undefined;

  constructor(place: Place) {
    super();
    this.edge = place.width;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.edge, height: this.edge };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get strongest(): number {
    return this.moves().reduce((most, effect) => Math.max(most, Math.abs(effect)), 0);
  }

  private get shades(): Float64Array {
    const most = this.strongest || 1;
    return this.moves().map((effect) => Math.sqrt(Math.abs(effect) / most));
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChild(new GridMesh(28, 28, this.edge, this.edge, 'activation'));
    this.mesh.set(this.shades);
    this.mesh.show({ drawn: this.drawn });
  }

  protected override paint(ink: Ink): void {
    const { edge, drawn: alpha } = this;
    if (alpha <= unseen) return;
    ink.box(-0.5, -0.5, edge + 1, edge + 1, { stroke: palette.hairline, alpha });
    paintRings(ink, [this.marked], { x: 0, y: 0, width: edge }, alpha);
    const narrow = edge < 100;
    const style = { size: narrow ? 12 : 13, colour: palette.secondary, alpha };
    const strong = { ...style, colour: palette.text, weight: 600 as const };
    const left = 0;
    ink.text(left, -12 - style.size - 4, narrow ? 'each pixel’s' : 'each pixel’s reach:', style);
    let pen = left + ink.text(left, -12, narrow ? 'reach: ' : 'how far output ', style);
    if (!narrow) {
      pen += ink.number('output that would move', String(this.output), this.output, pen, -12, strong);
      ink.text(pen, -12, ' moves', style);
    }
    const most = this.strongest;
    pen = left + ink.text(left, edge + 20, narrow ? 'at most ' : 'brightest: ', style);
    ink.number('strongest reach of one pixel', written(most, 4), most, pen, edge + 20, strong);
  }

  override sketch(ink: Ink): void {
    const cell = this.edge / 28;
    ink.box(0, 0, this.edge, this.edge, { fill: palette.lampOff, alpha: this.drawn });
    this.shades.forEach((shade, i) => {
      if (shade > 0.05) ink.box((i % 28) * cell, Math.floor(i / 28) * cell, cell, cell, { fill: cellColour(shade), alpha: this.drawn });
    });
    this.paint(ink);
  }
}

/** The inspector of a matrix's row: the same weights as a picture, and what this neuron computes with them. */

import type { ForwardPass } from '../../../src/network/ForwardPass';
import type { Network } from '../../../src/network/Network';
import { halfway } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { addUpAsShown, written } from '../../../src/theme/numbers';
import { typeSize } from '../../../src/theme/type';
import { scaleOf } from '../../../src/views/ConnectionsMesh';
import { cellColour, GridMesh } from '../../../src/views/GridMesh';
import type { Ink } from '../../../src/views/Ink';
import { unset, viewOf } from '../../../src/views/View';
import { weightText } from './matrixFactors';
import type { MatrixPlaces } from './matrixPlaces';

export class RowCardView extends viewOf({
  values: {
    network: unset<Network>(),
    pass: unset<ForwardPass>(),
    layer: 2,
    row: 0,
    /** What stands over it, if not that a row is a neuron. */
    heading: undefined as string | undefined,
    /** The weight that is pointed at. */
    column: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    summed: 0,
    biased: 0,
    squished: 0,
    swept: 0,
    sweeping: 0,
  },
}) {
  private readonly places: MatrixPlaces;
  private readonly meshes = new Map<number, GridMesh>();

  constructor(places: MatrixPlaces) {
    super();
    this.places = places;
    this.position.set(places.card.x, places.card.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.places.card.width, height: this.places.card.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get rowNow(): number {
    const { neurons } = this.network.layer(this.layer);
    return this.sweeping < halfway ? this.row : Math.min(neurons - 1, Math.floor(this.swept * neurons));
  }

  /** Cells along an edge of the picture: 28 for the pixels, 4 for sixteen neurons. */
  private get side(): number {
    return Math.sqrt(this.network.layer(this.layer).sources);
  }

  private get picture() {
    const { picture, card } = this.places;
    return { x: picture.x - card.x, y: picture.y - card.y, width: picture.width };
  }

  private get cells(): Float64Array {
    const scale = scaleOf(this.network.layer(this.layer).weights) * 1.4;
    return this.network.weightsInto(this.layer, this.rowNow).map((weight) => Math.max(-1, Math.min(1, weight / scale)));
  }

  protected override prepareMeshes(): void {
    const { side, picture } = this;
    let mesh = this.meshes.get(side);
    if (!mesh) {
      mesh = new GridMesh(side, side, picture.width, picture.width, 'signed');
      mesh.position.set(picture.x, picture.y);
      this.meshes.set(side, mesh);
      this.addChildAt(mesh, 0);
    }
    for (const [of, each] of this.meshes) each.visible = of === side;
    mesh.set(this.cells);
    mesh.show({ drawn: 1, gap: side < 10 ? 0.5 : 0 });
    mesh.alpha = this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { card, compact } = this.places;
    const { picture, rowNow } = this;
    const alpha = this.drawn;
    if (alpha <= 0) return;
    ink.box(0, 0, card.width, card.height, { stroke: palette.hairline, radius: 8, alpha });
    if (this.column !== undefined && this.column < this.side ** 2) this.paintRing(ink, this.column, alpha);
    const title = { size: compact ? 16 : typeSize.label, colour: palette.text, weight: 600, alpha } as const;
    ink.text(picture.x, compact ? 20 : 26, this.heading ?? (compact ? `row ${rowNow}` : `row ${rowNow} = neuron ${rowNow}`), title);
    this.paintLines(ink, compact ? picture.x : picture.x + picture.width + 16, alpha);
  }

  private paintRing(ink: Ink, column: number, alpha: number): void {
    const { side, picture } = this;
    const cell = picture.width / side;
    const room = side > 10 ? 1 : 0;
    ink.box(
      picture.x + (column % side) * cell - room,
      picture.y + Math.floor(column / side) * cell - room,
      cell + 2 * room,
      cell + 2 * room,
      {
        stroke: palette.attentionOnFace,
        strokeWidth: 1.8,
        alpha,
      },
    );
  }

  private paintLines(ink: Ink, left: number, alpha: number): void {
    const { card, compact } = this.places;
    const { layer, rowNow, pass, network } = this;
    const sum = pass.weightedSum(layer, rowNow);
    const bias = network.bias(layer, rowNow);
    const z = pass.zOf(layer, rowNow);
    const activation = pass.activation(layer, rowNow);
    const about = addUpAsShown([sum, bias], z) ? '' : ' ≈';
    const lines = [
      { label: 'sum', name: `weighted sum ${rowNow}`, text: written(sum), value: sum, colour: palette.weightedSum, shown: this.summed },
      { label: 'bias', name: `b[${layer}][${rowNow}]`, text: weightText(bias), value: bias, colour: palette.bias, shown: this.biased },
      { label: `z${about}`, name: `z[${layer}][${rowNow}]`, text: written(z), value: z, colour: palette.weightedSum, shown: this.biased },
      {
        label: compact ? 'a' : 'a = σ(z)',
        name: `a[${layer}][${rowNow}]`,
        text: written(activation),
        value: activation,
        colour: palette.activation,
        shown: this.squished,
      },
    ];
    const size = compact ? 16 : typeSize.label;
    const [first, pitch] = compact ? [98, 18] : [56, 26];
    lines.forEach(({ label, name, text, value, colour, shown }, i) => {
      if (shown <= 0) return;
      const y = first + i * pitch;
      ink.text(left, y, label, { size, colour: palette.secondary, alpha: alpha * shown });
      ink.number(name, text, value, card.width - 12, y, {
        size: compact ? size : typeSize.value,
        weight: 600,
        colour,
        align: 'right',
        alpha: alpha * shown,
      });
    });
  }

  override sketch(ink: Ink): void {
    if (this.drawn <= 0) return;
    const { side, picture } = this;
    const cell = picture.width / side;
    this.cells.forEach((value, i) => {
      const fill = cellColour(value, 'signed');
      ink.box(picture.x + (i % side) * cell, picture.y + Math.floor(i / side) * cell, cell, cell, { fill, alpha: this.drawn });
    });
    this.paint(ink);
  }
}

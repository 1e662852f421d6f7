/** Weights as a picture, green for plus and red for minus; or, masked by the activations, the products. */

import type { Terms } from '../../src/network/terms';
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { countedTerms } from './termCursor';

/** How much is left of a product that is not counted yet. */
const uncounted = 0.14;

export class WeightGridView extends viewOf({
  values: {
    weights: new Float64Array(784) as ArrayLike<number>,
    /** What the weights make of the input; only needed where the picture is masked. */
    terms: undefined as Terms | undefined,
    scrub: 1,
  },
  amounts: {
    drawn: 0,
    /** 0: the weights; 1: the products. */
    masked: 0,
    swept: 1,
    scrubbing: 0,
  },
}) {
  readonly edge: number;
  private mesh: GridMesh | undefined;
  private readonly shown = new Float64Array(784);

  constructor(edge: number, { masked = 0 } = {}) {
    super();
    this.edge = edge;
    this.masked = masked;
  }

  override get area() {
    return { x: 0, y: 0, width: this.edge, height: this.edge };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChild(new GridMesh(28, 28, this.edge, this.edge, 'signed'));
    this.mesh.visible = this.drawn > 0;
    if (!this.mesh.visible) return;
    this.mesh.set(this.cells());
    this.mesh.show({ drawn: this.drawn, gap: this.edge >= 140 ? 0.9 : 0 });
  }

  protected override paint(): void {}

  /** −1…1 per cell: full colour is a weight of 1, or the largest one if that is more. */
  private cells(): Float64Array {
    const { weights, terms, masked, shown } = this;
    let scale = 1;
    for (let i = 0; i < 784; i++) scale = Math.max(scale, Math.abs(weights[i] as number));
    for (let i = 0; i < 784; i++) {
      const weight = weights[i] as number;
      shown[i] = (terms ? between(weight, terms.products[i] as number, masked) : weight) / scale;
    }
    if (terms) for (const i of terms.order.slice(countedTerms(this, terms.order.length))) shown[i] = (shown[i] as number) * uncounted;
    return shown;
  }

  override sketch(ink: Ink): void {
    if (this.drawn <= 0) return;
    const cell = this.edge / 28;
    ink.box(0, 0, this.edge, this.edge, { fill: palette.lampOff, alpha: this.drawn });
    this.cells().forEach((value, i) => {
      if (value === 0) return;
      const fill = cellColour(value, 'signed');
      ink.box((i % 28) * cell, Math.floor(i / 28) * cell, cell - 0.5, cell - 0.5, { fill, alpha: this.drawn });
    });
  }
}

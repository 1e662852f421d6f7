/** A neuron's weights as an outline on the digit: where it looks, and what for. */
import { unseen } from '../../../src/theme/amounts';
import type { Place } from '../../../src/theme/places';
import type { Ink } from '../../../src/views/Ink';
import { viewOf } from '../../../src/views/View';
import { type OutlineEdge, outlineOf, paintOutline } from '../../../src/views/weightOutline';

export class OutlineView extends viewOf({
  values: {
    weights: [] as ArrayLike<number>,
    /** What is drawn is not what the neuron looks at. */
    hidden: false,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: Place;
  private outline: { of: ArrayLike<number>; edges: OutlineEdge[] } | undefined;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override get presence(): number {
    return this.hidden ? 0 : this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.hidden || this.drawn <= unseen) return;
    if (this.outline?.of !== this.weights) this.outline = { of: this.weights, edges: outlineOf(this.weights) };
    paintOutline(ink, this.outline.edges, this.place, this.drawn);
  }
}

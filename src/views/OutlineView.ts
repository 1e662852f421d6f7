/** A neuron's weights as an outline on the digit: where it looks, and what for. */
import type { Place } from '../theme/places';
import type { Ink } from './Ink';
import { View } from './View';
import { type Edge, outlineOf, paintOutline } from './weightOutline';

export class OutlineView extends View {
  private readonly place: Place;
  private outline: { of: ArrayLike<number>; edges: Edge[] } | undefined;
  declare weights: ArrayLike<number>;
  /** What is drawn is not what the neuron looks at. */
  declare hidden: boolean;
  declare drawn: number;

  constructor(place: Place) {
    super();
    this.place = place;
    this.hasValues({ weights: [], hidden: false });
    this.hasAmounts({ drawn: 0 });
  }

  override get presence(): number {
    return this.hidden ? 0 : this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.hidden || this.drawn <= 0.002) return;
    if (this.outline?.of !== this.weights) this.outline = { of: this.weights, edges: outlineOf(this.weights) };
    paintOutline(ink, this.outline.edges, this.place, this.drawn);
  }
}

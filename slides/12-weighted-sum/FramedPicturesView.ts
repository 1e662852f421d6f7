/** A neuron's weights as an outline on several pictures at once: where it looks on each of them. */
import type { Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type OutlineEdge, outlineOf, paintOutline } from '../../src/views/weightOutline';

export class FramedPicturesView extends viewOf({
  values: {
    weights: [] as ArrayLike<number>,
    pictures: [] as readonly Place[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private outline: { of: ArrayLike<number>; edges: OutlineEdge[] } | undefined;

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    if (this.outline?.of !== this.weights) this.outline = { of: this.weights, edges: outlineOf(this.weights) };
    for (const picture of this.pictures) paintOutline(ink, this.outline.edges, picture, this.drawn);
  }
}

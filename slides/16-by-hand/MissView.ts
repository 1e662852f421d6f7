/** A stored digit that the network misses, in the large place, with a frame of its own, and what it was meant to be. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { viewOf } from '../../src/views/View';
import { count, writeWords } from '../../src/views/words';
import type { HandPlaces } from './places';

export class MissView extends viewOf({
  values: {
    pixels: new Float64Array(784) as ArrayLike<number>,
    truth: 0,
  },
  amounts: {
    drawn: 0,
    /** What can be done with it is there. */
    told: 0,
    /** On a phone it makes room for its copy. */
    aside: 0,
  },
}) {
  private readonly places: HandPlaces;
  private mesh: GridMesh | undefined;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
  }

  override get area() {
    return this.places.miss;
  }

  override get presence(): number {
    return this.there;
  }

  get there(): number {
    return this.drawn * (this.places.compact ? 1 - this.aside : 1);
  }

  protected override prepareMeshes(): void {
    const { x, y, width } = this.places.miss;
    this.mesh ??= this.addChildAt(new GridMesh(28, 28, width, width, 'activation'), 0);
    this.mesh.position.set(x, y);
    this.mesh.set(this.pixels);
    this.mesh.show({ drawn: 1, gap: width >= 140 ? 0.9 : 0 });
    this.mesh.alpha = this.there;
  }

  protected override paint(ink: Ink): void {
    const { miss, compact, size } = this.places;
    const alpha = this.there;
    if (alpha <= unseen) return;
    ink.box(miss.x - 3, miss.y - 3, miss.width + 6, miss.width + 6, { stroke: palette.attention, strokeWidth: 2, radius: 4, alpha });
    const style = { size: compact ? 14 : size, colour: palette.secondary, alpha };
    writeWords(ink, miss.words.x, miss.words.y, [compact ? 'a stored ' : 'a stored digit: a ', count('miss label', this.truth)], style);
  }

  override sketch(ink: Ink): void {
    sketchGrid(ink, this.places.miss, this.pixels, { alpha: this.there });
    if (this.there > 0) this.paint(ink);
  }
}

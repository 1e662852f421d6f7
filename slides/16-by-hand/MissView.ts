/** The card with a digit that the network misses: what it was meant to be, and what the network says. */
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
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
    said: 0,
    brightness: 0,
  },
  amounts: {
    drawn: 0,
    /** What the network says is there. */
    told: 0,
    /** On a phone it makes room for the outputs. */
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

  private get picture() {
    const { miss, compact } = this.places;
    const edge = 28 * miss.cell;
    return { x: miss.x + (compact ? 8 : 6), y: miss.y + (compact ? 8 : (miss.height - edge) / 2), edge };
  }

  protected override prepareMeshes(): void {
    const { x, y, edge } = this.picture;
    this.mesh ??= this.addChildAt(new GridMesh(28, 28, edge, edge, 'activation'), 0);
    this.mesh.position.set(x, y);
    this.mesh.set(this.pixels);
    this.mesh.show({ drawn: 1 });
    this.mesh.alpha = this.there;
  }

  protected override paint(ink: Ink): void {
    const { miss, compact, size } = this.places;
    const alpha = this.there;
    ink.box(miss.x, miss.y, miss.width, miss.height, { stroke: palette.hairline, radius: 8, alpha });
    const { x, y, edge } = this.picture;
    ink.box(x - 0.5, y - 0.5, edge + 1, edge + 1, { stroke: palette.lampRing, alpha });
    const { words } = miss;
    const style = { size: compact ? 12 : size, colour: palette.secondary, alpha };
    const pitch = compact ? 20 : 23;
    writeWords(ink, words.x, words.y, [compact ? 'a ' : 'this is a ', count('miss label', this.truth)], style);
    const told = { ...style, alpha: alpha * this.told };
    const brightness = { name: 'miss answer brightness', text: written(this.brightness), value: this.brightness };
    if (!compact) writeWords(ink, words.x, words.y + pitch, ['it says ', count('miss answer', this.said), ' at ', brightness], told);
    else {
      writeWords(ink, words.x, words.y + pitch, ['says ', count('miss answer', this.said)], told);
      writeWords(ink, words.x, words.y + 2 * pitch, ['at ', brightness], told);
    }
  }

  override sketch(ink: Ink): void {
    const { edge, ...at } = this.picture;
    sketchGrid(ink, { ...at, width: edge }, this.pixels, { alpha: this.there });
    if (this.there > 0) this.paint(ink);
  }
}

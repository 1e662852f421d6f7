/** The few pixels of a digit that are enough for its answer, alone on an empty grid. */
import { palette } from '../theme/colours';
import type { HandPlaces } from '../theme/handPlaces';
import { counted, written } from '../theme/numbers';
import { GridMesh } from './GridMesh';
import type { Ink } from './Ink';
import { sketchGrid } from './sketchedGrid';
import { View } from './View';
import { count, writeWords } from './words';

export class EnoughView extends View {
  private readonly places: HandPlaces;
  private mesh: GridMesh | undefined;
  declare pixels: ArrayLike<number>;
  declare kept: number;
  /** How many of the digit's pixels have ink. */
  declare inked: number;
  declare answer: number;
  declare brightness: number;
  declare drawn: number;
  /** What is said beside it. */
  declare told: number;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
    this.hasValues({ pixels: new Float64Array(784), kept: 0, inked: 0, answer: 0, brightness: 0 });
    this.hasAmounts({ drawn: 0, told: 0 });
  }

  override get area() {
    return this.places.effects;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    const { x, y, width } = this.places.effects;
    this.mesh ??= this.addChildAt(new GridMesh(28, 28, width, width, 'activation'), 0);
    this.mesh.position.set(x, y);
    this.mesh.set(this.pixels);
    this.mesh.show({ drawn: this.drawn, gap: width >= 200 ? 0.9 : 0.5 });
  }

  protected override paint(ink: Ink): void {
    const { effects: at, enoughWords: words, compact, size } = this.places;
    ink.box(at.x - 0.5, at.y - 0.5, at.width + 1, at.width + 1, { stroke: palette.lampRing, alpha: this.drawn });
    const alpha = this.told * this.drawn;
    if (alpha <= 0) return;
    const large = { size: compact ? 40 : 72, weight: 700, colour: palette.text, alpha } as const;
    ink.number('pixels kept', counted(this.kept), this.kept, words.x, words.y, large);
    const style = { size: compact ? 13 : size + 2, colour: palette.secondary, alpha };
    const pitch = compact ? 20 : 27;
    const inked = { name: 'pixels with ink', text: counted(this.inked), value: this.inked };
    writeWords(ink, words.x, words.y + pitch * 1.3, ['of ', inked, ' pixels with ink'], style);
    const brightness = { name: 'brightness of the answer to the pixels kept', text: written(this.brightness), value: this.brightness };
    writeWords(
      ink,
      words.x,
      words.y + pitch * 2.3,
      ['are enough for ', count('answer to the pixels kept', this.answer), ', at ', brightness],
      style,
    );
  }

  override sketch(ink: Ink): void {
    sketchGrid(ink, this.places.effects, this.pixels, { alpha: this.drawn });
    if (this.drawn > 0) this.paint(ink);
  }
}

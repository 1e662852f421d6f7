/** The few pixels of a digit that are enough for its answer, alone on an empty grid. */
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import { typeSize } from '../../src/theme/type';
import { GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { unset, viewOf } from '../../src/views/View';
import { count, writeWords } from '../../src/views/words';
import type { HandPlaces } from './places';

interface Enough {
  readonly pixels: ArrayLike<number>;
  readonly kept: number;
  /** How many of the digit's pixels have ink. */
  readonly inked: number;
  readonly answer: number;
}

export class EnoughView extends viewOf({
  values: {
    /** Searched for only when it is looked at. */
    found: unset<() => Enough>(),
  },
  amounts: {
    drawn: 0,
    /** What is said beside it. */
    told: 0,
  },
}) {
  private readonly places: HandPlaces;
  private mesh: GridMesh | undefined;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
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
    this.mesh.set(this.found().pixels);
    this.mesh.show({ drawn: this.drawn, gap: width >= 200 ? 0.9 : 0.5 });
  }

  protected override paint(ink: Ink): void {
    const { effects, enoughWords: words, compact } = this.places;
    ink.box(effects.x - 0.5, effects.y - 0.5, effects.width + 1, effects.width + 1, { stroke: palette.lampRing, alpha: this.drawn });
    const alpha = this.told * this.drawn;
    if (alpha <= 0) return;
    const { kept, inked, answer } = this.found();
    const large = { size: compact ? 40 : 72, weight: 700, colour: palette.text, alpha } as const;
    ink.number('pixels kept', counted(kept), kept, words.x, words.y, large);
    const style = { size: compact ? 16 : typeSize.value, colour: palette.secondary, alpha };
    const pitch = compact ? 21 : 30;
    const ofInk = { name: 'pixels with ink', text: counted(inked), value: inked };
    writeWords(ink, words.x, words.y + pitch * 1.3, ['of ', ofInk, compact ? ' pixels' : ' pixels with ink'], style);
    const answered = count('answer to the pixels kept', answer);
    writeWords(ink, words.x, words.y + pitch * 2.3, [kept === 1 ? 'is enough for ' : 'are enough for ', answered], style);
  }

  override sketch(ink: Ink): void {
    if (this.drawn <= 0) return;
    sketchGrid(ink, this.places.effects, this.found().pixels, { alpha: this.drawn });
    this.paint(ink);
  }
}

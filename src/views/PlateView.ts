/** A picture between two columns: dashed for what is hoped, with a plain frame for what was measured. It may come apart. */
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { dashedLine } from './dashed';
import { cellColour, GridMesh } from './GridMesh';
import type { Ink } from './Ink';
import { View } from './View';

export interface PlateWords {
  readonly head?: string;
  /** A quiet word over the frame, where there is no room under it. */
  readonly over?: string;
  readonly foot?: string;
  readonly dashed?: boolean;
  readonly size: number;
}

export class PlateView extends View {
  private readonly place: Place;
  private readonly words: PlateWords;
  private mesh: GridMesh | undefined;
  /** The picture, at so much of coming apart. */
  declare picture: (apart: number) => ArrayLike<number>;
  /** A number at the end of the foot. */
  declare count: { name: string; value: number } | undefined;
  /** Over the frame, where the words have no head. */
  declare title: string | undefined;
  /** Where its upper edge is, when it is moved from its place. */
  declare top: number | undefined;
  /** The learner may put it away. */
  declare shown: boolean;
  declare drawn: number;
  declare apart: number;

  constructor(place: Place, words: PlateWords) {
    super();
    this.place = place;
    this.words = words;
    this.hasValues({ picture: () => new Float64Array(784), count: undefined, title: undefined, top: undefined, shown: true });
    this.hasAmounts({ drawn: 0, apart: 0 });
  }

  override get area(): Place {
    return { ...this.place, y: this.top ?? this.place.y };
  }

  override get presence(): number {
    return this.shown ? this.drawn : 0;
  }

  protected override prepareMeshes(): void {
    const { width, x, y } = this.area;
    this.mesh ??= this.addChildAt(new GridMesh(28, 28, width, width, 'activation'), 0);
    this.mesh.position.set(x, y);
    this.mesh.set(this.picture(this.apart));
    this.mesh.show({ drawn: this.drawn, gap: width >= 140 ? 0.9 : 0 });
  }

  protected override paint(ink: Ink): void {
    if (!this.shown || this.drawn <= 0) return;
    const { x, y, width } = this.area;
    const alpha = this.drawn;
    const { head, over, foot, dashed, size } = this.words;
    if (dashed) this.paintDashedFrame(ink);
    else ink.box(x - 0.5, y - 0.5, width + 1, width + 1, { stroke: palette.lampRing, alpha });
    const middle = x + width / 2;
    const title = head ?? this.title;
    if (title) ink.text(middle, y - 8, title, { size: size + 1, weight: 600, colour: palette.text, align: 'center', alpha });
    if (over) ink.text(middle, y - 7, over, { size, colour: palette.secondary, align: 'center', alpha });
    if (!foot) return;
    const base = y + width + size + 5;
    const style = { size, colour: palette.secondary, alpha };
    if (!this.count) {
      ink.text(middle, base, foot, { ...style, align: 'center' });
      return;
    }
    const left = x + ink.text(x, base, foot, style);
    ink.number(this.count.name, String(this.count.value), this.count.value, left, base, { ...style, weight: 600, colour: palette.text });
  }

  private paintDashedFrame(ink: Ink): void {
    const { x, y, width } = this.area;
    const style = { colour: palette.lampRing, width: 1.3, alpha: this.drawn };
    const corners = [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + width },
      { x, y: y + width },
    ] as const;
    corners.forEach((corner, i) => {
      dashedLine(ink, corner, corners[(i + 1) % 4] as { x: number; y: number }, 1, style);
    });
  }

  override sketch(ink: Ink): void {
    if (this.shown && this.drawn > 0) {
      const { x, y, width } = this.area;
      const cell = width / 28;
      const picture = this.picture(this.apart);
      ink.box(x, y, width, width, { fill: palette.lampOff, alpha: this.drawn });
      for (let i = 0; i < 784; i++) {
        const value = picture[i] as number;
        if (value > 0)
          ink.box(x + (i % 28) * cell, y + Math.floor(i / 28) * cell, cell, cell, { fill: cellColour(value), alpha: this.drawn });
      }
    }
    this.paint(ink);
  }
}

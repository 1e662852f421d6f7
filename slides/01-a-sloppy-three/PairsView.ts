/** Two pairs of pictures: unlike ones that mean the same, and like ones that do not. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { viewOf } from '../../src/views/View';

export interface Pair {
  one: ArrayLike<number>;
  other: ArrayLike<number>;
  /** Pixels that differ. */
  differing: number;
  sign: '=' | '≠';
  /** "one idea". */
  words: string;
}

interface PairsPlace extends Place {
  size: number;
  pitch: number;
}

export class PairsView extends viewOf({
  values: {
    pairs: [] as readonly Pair[],
  },
}) {
  private readonly place: PairsPlace;
  private mesh: PicturesMesh | undefined;
  /** How much of each pair is there. */
  readonly rows: readonly [{ drawn: number }, { drawn: number }];

  constructor(place: PairsPlace) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
    this.rows = [this.part('rows.0.', { drawn: 0 }), this.part('rows.1.', { drawn: 0 })];
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return Math.max(...this.rows.map((row) => row.drawn));
  }

  private get signWidth(): number {
    return this.place.size * 0.46;
  }

  protected override prepareMeshes(): void {
    if (this.pairs.length === 0) return;
    const digits = this.pairs.flatMap((pair) => [pair.one, pair.other]);
    this.mesh ??= this.addChildAt(new PicturesMesh(digits), 0);
    this.mesh.set(digits);
    const { size, pitch } = this.place;
    this.mesh.place(
      digits.map((_, i) => ({
        x: (i % 2) * (size + this.signWidth),
        y: Math.floor(i / 2) * pitch,
        size,
        shade: this.rows[i < 2 ? 0 : 1].drawn,
      })),
    );
  }

  protected override paint(ink: Ink): void {
    const { size, pitch } = this.place;
    this.pairs.forEach(({ sign, words, differing }, i) => {
      const alpha = this.rows[i === 0 ? 0 : 1].drawn;
      const y = i * pitch;
      const middle = y + size / 2;
      for (const x of [0, size + this.signWidth]) ink.box(x - 0.5, y - 0.5, size + 1, size + 1, { stroke: palette.hairline, alpha });
      const large = size > 100;
      const signSize = large ? 40 : 26;
      const style = { size: signSize, colour: palette.text, align: 'center', alpha } as const;
      ink.text(size + this.signWidth / 2, middle + signSize * halfCap, sign, style);
      const x = 2 * size + this.signWidth + (large ? 28 : 14);
      const strong = { size: large ? typeSize.total : 20, colour: palette.text, weight: 600, alpha } as const;
      const base = middle + (large ? -18 : -8);
      const width = ink.number(`pixels that differ in pair ${i + 1}`, String(differing), differing, x, base, strong);
      const small = { size: large ? 20 : 16, colour: palette.secondary, alpha };
      if (large) ink.text(x, base + 28, 'pixels differ', small);
      else ink.text(x + width, base, ' differ', small);
      ink.text(x, middle + (large ? 68 : 22), words, { size: large ? 24 : 16, colour: palette.text, weight: 600, alpha });
    });
  }
}

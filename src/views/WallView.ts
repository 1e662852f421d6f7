/** The two hundred fair digits, a row for each digit: clear where a judge is right, faded where it is wrong. */
import { between, clamp } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { typeSize } from '../theme/type';
import { halfCap, type Ink } from './Ink';
import { PicturesMesh } from './PicturesMesh';
import { viewOf } from './View';

interface WallPlace extends Place {
  size: number;
  pitch: number;
  rowPitch: number;
  /** Sizes of the rows' heads, and of that of the row that is asked for, which may be larger than rows are high. */
  head?: number;
  meantHead?: number;
}

const across = 20;
const dark = 0.13;

export class WallView extends viewOf({
  values: {
    digits: [] as readonly ArrayLike<number>[],
    /** What each row shows, from above. */
    heads: [] as readonly string[],
    /** The row that is asked for. */
    meant: 3,
    /** For each judge, which digits it is right about. */
    right: [] as readonly (readonly boolean[])[],
    /** Which digits are judged at all. */
    scored: [] as readonly boolean[],
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    /** From all dim to right or wrong. */
    lit: 0,
    /** Which judge, by its place in the list; in between, the next one comes on along the rows. */
    judge: 0,
  },
}) {
  private readonly place: WallPlace;
  private mesh: PicturesMesh | undefined;
  private made: readonly ArrayLike<number>[] | undefined;

  constructor(place: WallPlace) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  placeOf(i: number): Place {
    const { size, pitch, rowPitch } = this.place;
    return { x: (i % across) * pitch, y: Math.floor(i / across) * rowPitch, width: size, height: size };
  }

  /** How right the judges are about digit `i` as it stands now, 0…1. */
  private rightness(i: number): number {
    const before = Math.floor(this.judge);
    const way = clamp((this.judge - before) * 2 - (i % across) / across);
    const of = (judge: number) => (this.right[Math.min(judge, this.right.length - 1)]?.[i] ? 1 : 0);
    return of(before) * (1 - way) + of(before + 1) * way;
  }

  private shade(i: number): number {
    const there = clamp(this.drawn * 2 - i / this.digits.length);
    const light = clamp(this.lit * 2 - (i % across) / across);
    if (this.scored[i] === false) return there * 0.05;
    const shown = between(dark, 1, this.rightness(i));
    return there * (0.4 + (shown - 0.4) * light);
  }

  protected override prepareMeshes(): void {
    if (this.made !== this.digits) {
      this.mesh?.destroy();
      this.mesh = this.addChildAt(new PicturesMesh(this.digits), 0);
      this.made = this.digits;
    }
    this.mesh?.place(this.digits.map((_, i) => ({ ...this.placeOf(i), size: this.place.size, shade: this.shade(i) })));
  }

  protected override paint(ink: Ink): void {
    const { size, rowPitch } = this.place;
    const small = size < 20;
    const { head: plain = small ? 11 : typeSize.small, meantHead = plain } = this.place;
    this.heads.forEach((head, row) => {
      const isMeant = row === this.meant;
      const style = {
        size: isMeant ? meantHead : plain,
        align: 'right',
        weight: isMeant ? 700 : 400,
        alpha: this.drawn,
        keepsSize: small,
      } as const;
      const y = row * rowPitch + size / 2 + style.size * halfCap;
      ink.text(small ? -6 : -12, y, head, { ...style, colour: isMeant ? palette.text : palette.faint });
    });
    if (this.pointed === undefined) return;
    const { x, y } = this.placeOf(this.pointed);
    ink.box(x - 1.5, y - 1.5, size + 3, size + 3, { stroke: palette.attention, strokeWidth: 2, alpha: this.drawn });
  }

  override sketch(ink: Ink): void {
    this.digits.forEach((_, i) => {
      const { x, y, width, height } = this.placeOf(i);
      ink.box(x, y, width, height, { fill: palette.lampOff, stroke: palette.lampOn, alpha: this.shade(i) });
    });
    this.paint(ink);
  }
}

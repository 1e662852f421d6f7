/** Four pictures with letters and, once measured, how far each is from the large one. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { drawnSize, typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { viewOf } from '../../src/views/View';
import { type Word, writeWords } from '../../src/views/words';

export interface MeasuredPicture {
  letter: string;
  pixels: ArrayLike<number>;
  /** "a 5". */
  label: string;
  distance: number;
}

interface FourPlace extends Place {
  size: number;
  pitch: number;
}

export class FourView extends viewOf({
  values: {
    four: [] as readonly MeasuredPicture[],
    /** Lines under them, asked for once measured. */
    remarks: (() => []) as () => readonly (readonly Word[])[],
    pointed: undefined as number | undefined,
    /** The one that lies on the large picture, once measured. */
    laid: undefined as number | undefined,
    guessed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    measured: 0,
  },
}) {
  private readonly place: FourPlace;
  private mesh: PicturesMesh | undefined;

  constructor(place: FourPlace) {
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

  /** The whole row of one of the four, in the view's own pixels. */
  placeOf(i: number): Place {
    const { size: edge, pitch, width } = this.place;
    return { x: 0, y: i * pitch, width, height: edge };
  }

  private shade(i: number): number {
    return clamp(this.drawn * 2.2 - i * 0.4);
  }

  protected override prepareMeshes(): void {
    if (this.four.length === 0) return;
    const digits = this.four.map((each) => each.pixels);
    this.mesh ??= this.addChildAt(new PicturesMesh(digits), 0);
    this.mesh.set(digits);
    this.mesh.place(digits.map((_, i) => ({ x: 0, y: i * this.place.pitch, size: this.place.size, shade: this.shade(i) })));
  }

  protected override paint(ink: Ink): void {
    const farthest = Math.max(...this.four.map((each) => each.distance), 1e-6);
    this.four.forEach((each, i) => {
      this.paintRow(ink, i, each, farthest);
    });
    if (this.measured <= 0) return;
    const { size: edge, pitch } = this.place;
    const style = { size: edge > 50 ? typeSize.label : 13, colour: palette.secondary, alpha: this.measured, keepsSize: true };
    const top = 3 * pitch + edge + style.size * 1.75;
    this.remarks().forEach((words, i) => {
      writeWords(ink, 0, top + i * style.size * 1.45, words, style);
    });
  }

  private paintRow(ink: Ink, i: number, { letter, label, distance }: MeasuredPicture, farthest: number): void {
    const { size: edge, pitch, width } = this.place;
    const large = edge > 50;
    const y = i * pitch;
    const alpha = this.shade(i);
    const isPointed = this.pointed === i;
    ink.box(-0.5, y - 0.5, edge + 1, edge + 1, {
      stroke: isPointed ? palette.attention : palette.hairline,
      strokeWidth: isPointed ? 2 : 1,
      alpha,
    });
    if (this.laid === i && this.measured > 0) {
      ink.box(-1.5, y - 1.5, edge + 3, edge + 3, { stroke: palette.attention, strokeWidth: 3, alpha: this.measured });
    }
    const name = large ? 30 : 18;
    const middle = y + edge / 2;
    const letterX = edge + (large ? 26 : 16);
    const colour = this.guessed === i ? palette.weightedSum : palette.text;
    ink.text(letterX, middle + name * halfCap, letter, { size: name, weight: 600, colour, align: 'center', alpha });
    if (this.measured <= 0) return;
    const barX = letterX + (large ? 30 : 18);
    const isNearest = this.four.every((each) => each.distance >= distance);
    const number = { size: large ? 24 : 16, weight: 600, colour: isNearest ? palette.text : palette.secondary, align: 'right' } as const;
    const room = width - barX - (large ? 84 : 56) * (drawnSize(number) / number.size);
    const length = room * (Number(distance.toFixed(2)) / farthest) * this.measured;
    const bar = isNearest ? palette.text : palette.faint;
    ink.box(barX, middle - (large ? 4 : 2), length, large ? 8 : 4, { fill: bar, alpha: this.measured });
    const words = { size: large ? typeSize.head : 13, colour: palette.secondary, alpha: this.measured };
    ink.text(barX, middle - (large ? 12 : 6), label, words);
    ink.number(`distance of ${letter}`, written(distance), distance, width, middle + number.size * halfCap, {
      ...number,
      alpha: this.measured,
    });
  }
}

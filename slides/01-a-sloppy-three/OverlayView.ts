/** Another digit laid over the large one, and what every pixel is then: only in the one, only in the other, or in both. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

const side = 28;
export type Overlap = 'neither' | 'one' | 'other' | 'both';

/** What stands for a pixel, at its centre: a full square, a ring, or a dot. */
export function paintOverlap(ink: Ink, kind: Overlap, x: number, y: number, cell: number, alpha: number): void {
  const colour = palette.lampOn;
  if (kind === 'one') ink.box(x - cell / 2 + 1, y - cell / 2 + 1, cell - 2, cell - 2, { fill: colour, alpha });
  if (kind === 'other') ink.circle(x, y, cell * 0.34, { stroke: colour, strokeWidth: cell * 0.11, alpha });
  if (kind === 'both') ink.circle(x, y, cell * 0.13, { fill: colour, alpha: alpha * 0.75 });
}

/** A picture to be laid over the large one: its brightness, where it comes from, and how it compares. */
export interface Sheet {
  pixels: ArrayLike<number>;
  seat: Place;
  overlaps: readonly Overlap[];
}

export class OverlayView extends viewOf({
  values: {
    /** What may be laid over it. */
    sheets: [] as readonly Sheet[],
  },
  amounts: {
    /** From its seat (0) onto the large digit (1). */
    laid: 0,
    drawn: 0,
    /** From brightness to what each pixel is. */
    compared: 0,
    /** Which of them it is, by its place in the list. */
    which: 0,
    /** A ring round the seat that it has come from. */
    seated: 0,
  },
}) {
  private readonly hero: Place;

  constructor(hero: Place) {
    super();
    this.hero = hero;
  }

  override get area() {
    return { ...this.hero };
  }

  override get presence(): number {
    return Math.max(this.drawn, this.seated);
  }

  protected override paint(ink: Ink): void {
    const sheet = this.sheets[Math.round(this.which)];
    if (!sheet) return;
    const { pixels, seat, overlaps } = sheet;
    if (this.seated > 0) {
      // Outside the face: on a dark one a light theme's gold is faint.
      const ring = { stroke: palette.attention, strokeWidth: 3, alpha: this.seated };
      ink.box(seat.x - 1.5, seat.y - 1.5, seat.width + 3, seat.height + 3, ring);
    }
    if (this.drawn <= 0) return;
    const laid = (from: number, to: number) => between(from, to, this.laid);
    const cell = laid(seat.width, this.hero.width) / side;
    const centre = (index: number) => ({
      x: laid(seat.x, this.hero.x) + ((index % side) + 0.5) * cell,
      y: laid(seat.y, this.hero.y) + (Math.floor(index / side) + 0.5) * cell,
    });
    const flying = this.drawn * (1 - this.compared) * 0.8;
    const gap = cell > 8 ? 1 : 0;
    overlaps.forEach((kind, index) => {
      const { x, y } = centre(index);
      const brightness = pixels[index] as number;
      if (flying > 0.004 && brightness > 0.1) {
        ink.box(x - cell / 2 + gap / 2, y - cell / 2 + gap / 2, cell - gap, cell - gap, { fill: cellColour(brightness), alpha: flying });
      }
      if (this.compared > 0) paintOverlap(ink, kind, x, y, cell, this.drawn * this.compared);
    });
  }
}

/** Dials side by side, each with what it turns under it. */
import { between } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { paintCells } from './cells';
import { paintSmallDial } from './smallDial';

export interface DialReading {
  readonly name: string;
  readonly value: number;
  /** The largest value, and minus it the smallest. */
  readonly most: number;
  readonly digits?: number;
  readonly isBias?: boolean;
  /** Under it: the cells that it turns, or a symbol and a word. */
  readonly cells?: readonly number[];
  readonly symbol?: string;
  readonly word?: string;
}

export class DialsView extends viewOf({
  values: {
    dials: [] as readonly DialReading[],
  },
  amounts: {
    drawn: 0,
    turned: 1,
    handles: 0,
    shrunk: 0,
  },
}) {
  private readonly seats: readonly At[];
  private readonly radius: number;
  /** Where they go when they become dots among thousands. */
  private readonly dots: { x: number; y: number; cell: number } | undefined;

  constructor(seats: readonly At[], radius: number, dots?: { x: number; y: number; cell: number }) {
    super();
    this.seats = seats;
    this.radius = radius;
    this.dots = dots;
  }

  override get presence(): number {
    return this.drawn;
  }

  override get area() {
    const [xs, ys] = [this.seats.map(({ x }) => x), this.seats.map(({ y }) => y)];
    const [left, top] = [Math.min(...xs) - this.radius - 4, Math.min(...ys) - this.radius - 4];
    return { x: left, y: top, width: Math.max(...xs) + this.radius + 4 - left, height: Math.max(...ys) + this.radius + 40 - top };
  }

  /** The square that a dial is turned in. */
  placeOf(i: number): { x: number; y: number; width: number; height: number } | undefined {
    const seat = this.seats[i];
    const half = this.radius + 5;
    return seat && { x: seat.x - half, y: seat.y - half, width: 2 * half, height: 2 * half };
  }

  protected override paint(ink: Ink): void {
    this.paintDots(ink, this.drawn * Math.max(0, 4 * this.shrunk - 3));
    this.dials.forEach((dial, i) => {
      const seat = this.seats[i];
      const alpha = staggered(this.drawn, i, this.dials.length);
      if (!seat || alpha <= 0) return;
      const { dots, shrunk } = this;
      const gone = dots && shrunk > 0 ? shrunk : 0;
      const to = dots ? { x: dots.x + (i + 0.5) * dots.cell, y: dots.y } : seat;
      const [x, y] = [between(seat.x, to.x, gone), between(seat.y, to.y, gone)];
      const radius = between(this.radius, (dots?.cell ?? 0) / 2, gone);
      const colour = dial.isBias ? palette.bias : dial.value < 0 ? palette.negative : palette.positive;
      paintSmallDial(ink, {
        x,
        y,
        radius,
        share: dial.value / dial.most,
        colour: mix(colour, palette.attention, gone),
        name: dial.name,
        text: written(dial.value, dial.digits ?? 2),
        value: dial.value,
        turned: this.turned,
        handle: this.handles * (1 - gone),
        alpha,
      });
      this.paintUnder(ink, dial, x, y + radius, alpha * Math.max(0, 1 - 3 * gone));
    });
  }

  /** The dots among all others, named. */
  private paintDots(ink: Ink, alpha: number): void {
    const { dots } = this;
    if (!dots || alpha <= 0) return;
    const width = dots.cell * this.dials.length;
    ink.box(dots.x - 3, dots.y - dots.cell, width + 6, 2 * dots.cell, { stroke: palette.attention, strokeWidth: 1.3, radius: 3, alpha });
    for (let i = 0; i < this.dials.length; i++) {
      const edge = dots.cell - 1;
      ink.box(dots.x + i * dots.cell + 0.5, dots.y - edge / 2, edge, edge, { fill: palette.attention, alpha });
    }
    const words = this.radius < 24 ? 'seven' : 'the seven of before';
    ink.text(dots.x - 10, dots.y + 4.5, words, { size: this.radius < 24 ? 12 : 15, colour: palette.secondary, align: 'right', alpha });
  }

  private paintUnder(ink: Ink, dial: DialReading, x: number, y: number, alpha: number): void {
    if (alpha <= 0) return;
    const small = this.radius < 24;
    if (dial.cells) {
      const cell = small ? 3 : 5;
      paintCells(ink, { x: x - 2.5 * cell, y: y + (small ? 6 : 10), cell }, dial.cells, { meaning: 'activation', alpha });
      return;
    }
    const colour = dial.isBias ? palette.bias : palette.text;
    const size = small ? 13 : 17;
    if (dial.symbol) ink.text(x, y + size + 6, dial.symbol, { size, weight: 600, colour, align: 'center', alpha });
    if (dial.word) {
      const below = dial.symbol ? size + (small ? 20 : 24) : small ? 18 : 24;
      ink.text(x, y + below, dial.word, {
        size: small ? 12 : 13,
        colour: dial.symbol ? palette.secondary : colour,
        align: 'center',
        alpha,
      });
    }
  }
}

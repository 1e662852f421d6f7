/** Dials side by side, each with what it turns under it. */
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
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
  },
}) {
  private readonly seats: readonly At[];
  private readonly radius: number;

  constructor(seats: readonly At[], radius: number) {
    super();
    this.seats = seats;
    this.radius = radius;
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
    this.dials.forEach((dial, i) => {
      const seat = this.seats[i];
      const alpha = staggered(this.drawn, i, this.dials.length);
      if (!seat || alpha <= 0) return;
      const { x, y } = seat;
      const { radius } = this;
      const colour = dial.isBias ? palette.bias : dial.value < 0 ? palette.negative : palette.positive;
      paintSmallDial(ink, {
        x,
        y,
        radius,
        share: dial.value / dial.most,
        colour,
        name: dial.name,
        text: written(dial.value, dial.digits ?? 2),
        value: dial.value,
        turned: this.turned,
        handle: this.handles,
        alpha,
      });
      this.paintUnder(ink, dial, x, y + radius, alpha);
    });
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
    const size = small ? 16 : typeSize.label;
    const style = { align: 'center', alpha, keepsSize: small } as const;
    if (dial.symbol) ink.text(x, y + size + 6, dial.symbol, { size, weight: 600, colour, ...style });
    if (dial.word) {
      const below = dial.symbol ? 2 * size + 8 : size + 6;
      ink.text(x, y + below, dial.word, { size, colour: dial.symbol ? palette.secondary : colour, ...style });
    }
  }
}

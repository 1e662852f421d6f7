/** Three connections into one neuron, side by side: lamp, weight and, once it is told, their product. */

import { between, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At, Place } from '../../src/theme/places';
import { drawnSize } from '../../src/theme/type';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { paintLetteredRing } from '../../src/views/letteredRing';
import { levelLine } from '../../src/views/levelLine';
import { stripeAt } from '../../src/views/netPlaces';
import { unset, viewOf } from '../../src/views/View';
import { signColour } from '../../src/views/weightKnob';
import type { WeightsPlaces } from './places';

export interface Connection {
  /** The input, and which neuron it leads into. */
  readonly source: number;
  readonly neuron: number;
  readonly activation: number;
  readonly weight: number;
}

export const connectionLetters = ['A', 'B', 'C'] as const;
/** Shares of the line where its weight and its product stand. */
const weightAt = { wide: 0.28, compact: 0.27 };
const productAt = { wide: 0.66, compact: 0.66 };

export class ThreeConnectionsView extends viewOf({
  values: {
    connections: [] as readonly Connection[],
    /** The one that is pointed at, and the one that is guessed. */
    pointed: undefined as number | undefined,
    chosen: undefined as number | undefined,
    /** Where the digit stands that the network receives. */
    digit: unset<Place>(),
  },
  amounts: {
    drawn: 0,
    /** The products, and the lines' strength by them instead of by the weights. */
    told: 0,
  },
}) {
  private readonly places: WeightsPlaces;

  constructor(places: WeightsPlaces) {
    super();
    this.places = places;
    this.digit = places.home;
  }

  override get area() {
    const { three, lamp } = this.places;
    const [top, , bottom] = three.rows;
    const left = three.x - three.radius - 34;
    return { x: left, y: top - three.radius, width: lamp.x - lamp.radius - left, height: bottom - top + 2 * three.radius };
  }

  override get presence(): number {
    return this.drawn;
  }

  private ends(i: number): { from: At; to: At } {
    const { three, lamp } = this.places;
    const start = { x: three.x, y: three.rows[i] as number };
    const length = Math.hypot(lamp.x - start.x, lamp.y - start.y);
    const at = (distance: number) => ({
      x: start.x + ((lamp.x - start.x) * distance) / length,
      y: start.y + ((lamp.y - start.y) * distance) / length,
    });
    return { from: at(three.radius), to: at(length - lamp.radius) };
  }

  /** The rectangle round connection `i`. */
  placeOf(i: number): Place {
    const { three, lamp } = this.places;
    const y = three.rows[i] as number;
    const { to } = this.ends(i);
    // All begin and end alike, so that the arrow keys go up and down.
    const [left, right] = [three.x - three.radius - 30, lamp.x - lamp.radius];
    const [top, bottom] = [Math.min(y, to.y) - three.radius, Math.max(y, to.y) + three.radius];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  /** The connection nearest to a point. */
  at(point: At): number | undefined {
    const distances = this.connections.map((_, i) => {
      const { from, to } = this.ends(i);
      const t =
        ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / ((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
      const s = Math.min(1, Math.max(-0.2, t));
      return Math.hypot(point.x - from.x - (to.x - from.x) * s, point.y - from.y - (to.y - from.y) * s);
    });
    const least = Math.min(...distances);
    return least < 34 ? distances.indexOf(least) : undefined;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const most = Math.max(0.01, ...this.connections.map(({ weight }) => Math.abs(weight)));
    this.connections.forEach((connection, i) => {
      this.paintLine(ink, connection, i, most);
    });
    this.connections.forEach((connection, i) => {
      this.paintSource(ink, connection, i);
      this.paintNumbers(ink, connection, i);
    });
  }

  private paintLine(ink: Ink, { source, activation, weight }: Connection, i: number, most: number): void {
    const { net, three, compact } = this.places;
    const { from, to } = this.ends(i);
    const heard = 1 - this.told * (1 - Math.round(activation * 100) / 100);
    const strength = (Math.abs(weight) / most) * heard;
    const width = (compact ? 1 : 1.4) + (compact ? 5 : 8) * strength;
    ink.line(from.x, from.y, to.x, to.y, { colour: signColour(weight), width, alpha: (0.3 + 0.7 * strength) * this.drawn });
    const strip = net.barcode.x + net.barcode.width + 1;
    const style = { colour: palette.hairline, width: 1.2, alpha: this.drawn };
    levelLine(ink, strip, stripeAt(net, source), three.x - three.radius - (compact ? 16 : 32), three.rows[i] as number, style);
  }

  private paintSource(ink: Ink, { source, activation }: Connection, i: number): void {
    const { three, compact } = this.places;
    const { x, radius } = three;
    const y = three.rows[i] as number;
    const style = { radius, drawn: this.drawn, lit: 1, readout: `a[0][${source}]` };
    paintGlow(ink, x, y, activation, style);
    paintLamp(ink, x, y, activation, style);
    // A guess keeps its ring until the products are told: then they speak for themselves.
    const meant = this.pointed === i ? 1 : this.chosen === i ? 1 - this.told : 0;
    ink.circle(x, y, radius + 4, { stroke: palette.attention, strokeWidth: 2, alpha: this.drawn * meant });
    const letter: TextStyle = {
      size: compact ? 16 : 24,
      weight: 700,
      colour: mix(palette.text, palette.attention, meant),
      align: 'center',
      alpha: this.drawn,
    };
    ink.text(x - radius - (compact ? 9 : 17), y + letter.size * halfCap, connectionLetters[i] as string, letter);
    paintLetteredRing(ink, source, connectionLetters[i] as string, this.digit, this.drawn);
  }

  private paintNumbers(ink: Ink, { source, neuron, activation, weight }: Connection, i: number): void {
    const { from, to } = this.ends(i);
    const { compact } = this.places;
    const size = compact ? 16 : 24;
    const layout = compact ? 'compact' : 'wide';
    const on = (t: number) => ({ x: between(from.x, to.x, t), y: between(from.y, to.y, t) });
    const colour = (value: number) => signColour(Number(value.toFixed(2)));
    this.paintNumber(ink, on(weightAt[layout]), '×', `w[1][${neuron}][${source}]`, weight, {
      size,
      colour: colour(weight),
      keepsSize: compact,
      alpha: this.drawn,
    });
    const product = weight * activation;
    this.paintNumber(ink, on(productAt[layout]), '=', `product ${connectionLetters[i]}`, product, {
      size,
      colour: colour(product),
      keepsSize: compact,
      alpha: this.drawn * this.told,
    });
  }

  private paintNumber(ink: Ink, { x, y }: At, sign: string, name: string, value: number, style: TextStyle): void {
    const alpha = style.alpha ?? 1;
    if (alpha <= unseen) return;
    const size = drawnSize(style);
    ink.box(x - size * 2.3, y - size * 0.68, size * 4.5, size * 1.36, {
      fill: palette.background,
      radius: size * 0.4,
      alpha: alpha * 0.94,
    });
    const base = y + style.size * halfCap;
    ink.text(x - size * 1.75, base, sign, { ...style, colour: palette.secondary, align: 'center' });
    ink.number(name, written(value), value, x + size * 1.9, base, { ...style, weight: 600, align: 'right' });
  }
}

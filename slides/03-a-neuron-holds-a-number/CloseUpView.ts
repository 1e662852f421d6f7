/** One neuron alone, as big as a face: a pixel of the digit seen through a magnifying glass, with its number and a dial round it. */

import { between, unseen } from '../../src/theme/amounts';
import { inkOnLamp, mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink } from '../../src/views/Ink';
import { asShown } from '../../src/views/lamp';
import { paintRings } from '../../src/views/ring';
import { viewOf } from '../../src/views/View';
import { paintDial } from './dialArc';
import type { HeldPlaces } from './places';

interface Round {
  x: number;
  y: number;
  radius: number;
}

type Close = HeldPlaces['close'];

export class CloseUpView extends viewOf({
  values: {
    activation: 0,
    /** The neuron's place in the column, which names its number. */
    index: 0,
    /** Its cell on the stage. */
    seat: { x: 0, y: 0, width: 1, height: 1 } as Place,
    /** Where it goes to be one of many. */
    among: { x: 0, y: 0, width: 1, height: 1 } as Place,
  },
  amounts: {
    drawn: 0,
    lit: 0,
    /** The lines that tie it to its cell, and the cell's address over it. */
    tied: 0,
    named: 0,
    /** The dial: its arc, its handle, its stops. */
    arc: 0,
    handle: 0,
    stops: 0,
    /** From where it stands alone (0) to its place among the others (1). */
    seated: 0,
  },
}) {
  private readonly close: Close;

  constructor(close: Close) {
    super();
    this.close = close;
  }

  /** Where the dial is turned, with room for its handle. */
  get dial(): Place {
    const reach = this.dialRadius + 16;
    return { x: this.close.x - reach, y: this.close.y - reach, width: 2 * reach, height: 2 * reach };
  }

  override get area() {
    return { ...this.dial };
  }

  override get presence(): number {
    // Among the others it is one of them.
    return this.drawn * (this.seated < 1 ? 1 : 0);
  }

  private get dialRadius(): number {
    return this.close.radius * 1.19;
  }

  /** The lamp on its way between its own place and the one among others. */
  private get lamp(): Round {
    const { close, among, seated } = this;
    return {
      x: between(close.x, among.x + among.width / 2, seated),
      y: between(close.y, among.y + among.height / 2, seated),
      radius: between(close.radius, among.width * 0.44, seated),
    };
  }

  protected override paint(ink: Ink): void {
    if (this.presence <= unseen) return;
    const lamp = this.lamp;
    const around = Math.max(0, 1 - this.seated * 3);
    this.paintTies(ink, lamp);
    const value = asShown(this.activation);
    const { arc, handle, stops } = this;
    paintDial(ink, { x: lamp.x, y: lamp.y, radius: this.dialRadius, value, drawn: arc, handle, stops, alpha: around });
    this.paintLamp(ink, lamp);
    if (around <= unseen) return;
    this.paintAddress(ink, this.tied * around);
    this.paintEnds(ink, this.arc * around);
    const below = lamp.y + this.dialRadius * Math.SQRT1_2 + this.close.radius * 0.38;
    const words = this.close.radius > 90 ? 24 : 18;
    ink.text(lamp.x, below + words * halfCap, 'activation', {
      size: words,
      weight: 600,
      colour: palette.activation,
      align: 'center',
      alpha: this.named * around,
    });
  }

  private paintLamp(ink: Ink, { x, y, radius }: Round): void {
    const shade = asShown(this.activation) * this.lit;
    const light = (shade - 0.35) / 0.65;
    if (light > 0) ink.glow(x, y, radius * 1.75, palette.lampOn, light * this.drawn * palette.glow);
    ink.circle(x, y, radius, {
      fill: mix(palette.lampOff, palette.lampOn, shade),
      stroke: mix(palette.lampRing, palette.attention, this.seated),
      strokeWidth: 2,
      alpha: this.drawn,
    });
    const numeral = Math.min(typeSize.total * 1.25, radius * 0.5);
    const asked = {
      size: numeral * 1.4,
      colour: palette.onDarkLamp,
      align: 'center',
      alpha: this.drawn * Math.max(0, 1 - 2 * this.lit),
    } as const;
    if (asked.alpha > unseen) ink.text(x, y + asked.size * halfCap, '?', asked);
    const alpha = this.lit * Math.max(0, 1 - this.seated * 2.5);
    if (alpha <= unseen) return;
    const style = { size: numeral, colour: inkOnLamp(shade), weight: 600, align: 'center', alpha } as const;
    ink.number(`a[0][${this.index}]`, written(this.activation), this.activation, x, y + numeral * halfCap, style);
  }

  /** Two lines from the cell to the sides of the lamp: what is on the left is seen larger on the right. */
  private paintTies(ink: Ink, { x, y, radius }: Round): void {
    const { seat, tied } = this;
    const [px, py] = [seat.x + seat.width / 2, seat.y + seat.height / 2];
    const distance = Math.hypot(px - x, py - y);
    if (tied <= unseen || distance <= radius * 1.2) return;
    paintRings(
      ink,
      [this.index],
      { x: px - ((this.index % 28) + 0.5) * seat.width, y: py - (Math.floor(this.index / 28) + 0.5) * seat.width, width: 28 * seat.width },
      tied,
    );
    const toCell = Math.atan2(py - y, px - x);
    const opening = Math.acos((radius - seat.width / 2) / distance);
    for (const side of [-1, 1]) {
      const [cos, sin] = [Math.cos(toCell + side * opening), Math.sin(toCell + side * opening)];
      const from = { x: px + (seat.width / 2) * cos, y: py + (seat.width / 2) * sin };
      const to = { x: x + radius * cos, y: y + radius * sin };
      ink.line(from.x, from.y, between(from.x, to.x, tied), between(from.y, to.y, tied), {
        colour: palette.attention,
        width: 1.2,
        alpha: 0.55 * (1 - this.seated),
      });
    }
  }

  /** "row 16, column 12" */
  private paintAddress(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { x, y, align } = this.close.address;
    const style = { size: this.close.radius > 90 ? typeSize.head : typeSize.small, colour: palette.secondary, alpha };
    const strong = { ...style, colour: palette.text, weight: 600 as const };
    const [row, column] = [Math.floor(this.index / 28), this.index % 28];
    const width = (text: string, weight?: 600) => textWidth(text, style.size, weight);
    const whole = width('row , column ') + width(`${row}${column}`, 600);
    let pen = x - (align === 'right' ? whole : whole / 2);
    pen += ink.text(pen, y, 'row ', style);
    pen += ink.number('row', String(row), row, pen, y, strong);
    pen += ink.text(pen, y, ', column ', style);
    ink.number('column', String(column), column, pen, y, strong);
  }

  /** The two ends of the dial: a dark lamp at 0 and a bright one at 1. */
  private paintEnds(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { x, y, radius } = this.close;
    const down = this.dialRadius * Math.SQRT1_2;
    // The word stands between them.
    const out = Math.max(down, 62);
    const small = radius > 90 ? 9 : 7;
    const words = radius > 90 ? 20 : 16;
    for (const [end, side, name] of [
      [0, -1, 'smallest activation'],
      [1, 1, 'largest activation'],
    ] as const) {
      const [ex, ey] = [x + side * out, y + down + radius * 0.38];
      ink.circle(ex, ey, small, { fill: end === 1 ? palette.lampOn : palette.lampOff, stroke: palette.lampRing, strokeWidth: 1.3, alpha });
      const style = { size: words, weight: 600, colour: palette.text, align: side < 0 ? 'right' : 'left', alpha } as const;
      ink.number(name, String(end), end, ex + side * (small + 7), ey + words * halfCap, style);
    }
  }
}

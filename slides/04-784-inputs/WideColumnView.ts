/**
 * The column as wide as a hand: all 784 in one strip, row under row, and the circles that stand for eighteen of them. Three of these are
 * followed back: from the circle to the strip, to the row there, to the pixel in the picture.
 */
import { between, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { NetPlace, Place } from '../../src/theme/places';
import { barcodeRows } from '../../src/views/barcode';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { levelLine } from '../../src/views/levelLine';
import { paintRings } from '../../src/views/ring';
import { unset, viewOf } from '../../src/views/View';
import type { WidePlace } from './places';

const side = 28;
const resolution = 864;

export class WideColumnView extends viewOf({
  values: {
    input: new Float64Array(side * side) as ArrayLike<number>,
    /** The neurons that are drawn as circles. */
    shown: [] as readonly number[],
    /** Those of them that are followed back to the picture. */
    followed: [] as readonly number[],
    /** Where the picture stands that the network receives. */
    picture: unset<Place>(),
  },
  amounts: {
    drawn: 0,
    /** From the network's own narrow strip (0) to the wide one (1). */
    wide: 0,
    /** The rows' marks at the strip. */
    rows: 0,
    circles: 0,
    traced: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly at: WidePlace;
  private readonly cells = new Float32Array(resolution);
  private mesh: GridMesh | undefined;
  private sent: ArrayLike<number> | undefined;

  constructor(net: NetPlace, at: WidePlace, picture: Place) {
    super();
    this.net = net;
    this.at = at;
    this.picture = picture;
  }

  override get area(): Place {
    const { strip, circles, words } = this.at;
    return { ...strip, width: circles + words - strip.x };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The strip on its way between the two. */
  private get strip(): Place {
    const { barcode } = this.net;
    const { strip } = this.at;
    const t = this.wide;
    const way = (key: keyof Place) => between(barcode[key], strip[key], t);
    return { x: way('x'), y: way('y'), width: way('width'), height: way('height') };
  }

  private stripeAt(index: number): number {
    const { y, height } = this.strip;
    return y + ((index + 0.5) / (side * side)) * height;
  }

  private circleAt(i: number): number {
    const { strip, pitch } = this.at;
    return strip.y + strip.height / 2 + (i - (this.shown.length - 1) / 2) * pitch;
  }

  protected override prepareMeshes(): void {
    const { strip } = this.at;
    this.mesh ??= this.addChildAt(new GridMesh(1, resolution, strip.width, strip.height, 'activation'), 0);
    if (this.sent !== this.input) this.mesh.set(barcodeRows(this.input, resolution, this.cells));
    this.sent = this.input;
    const { x, y, width, height } = this.strip;
    this.mesh.position.set(x, y);
    this.mesh.scale.set(width / strip.width, height / strip.height);
    this.mesh.alpha = this.drawn;
    this.mesh.show({});
  }

  protected override paint(ink: Ink): void {
    const { drawn: alpha } = this;
    if (alpha <= unseen) return;
    const { x, y, width, height } = this.strip;
    ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha });
    const head = { size: this.at.head, colour: palette.text, weight: 600, align: 'center', alpha: alpha * this.rows } as const;
    ink.number('neurons in the strip', counted(this.input.length), this.input.length, x + width / 2, y - 14, head);
    this.paintRows(ink, alpha * this.rows);
    this.paintTrace(ink, alpha);
    this.paintCircles(ink, alpha);
  }

  /** A notch for every row of the picture; those that are followed have a bracket and a name. */
  private paintRows(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { x, y, height } = this.strip;
    for (let row = 0; row <= side; row++) {
      const at = y + (row / side) * height;
      ink.line(x - 5, at, x - 1, at, { colour: palette.secondary, width: 1, alpha: 0.7 * alpha });
    }
    const told = alpha * this.traced;
    if (told <= unseen) return;
    const { words } = this.at;
    for (const row of this.followedRows) {
      const [top, bottom] = [y + (row / side) * height + 1, y + ((row + 1) / side) * height - 1];
      const line = { colour: palette.attention, width: 2, alpha: told };
      ink.line(x - 9, top, x - 9, bottom, line);
      for (const end of [top, bottom]) ink.line(x - 9, end, x - 3, end, line);
      const size = Math.min(18, words / 9);
      const base = (top + bottom) / 2 + size * halfCap;
      const style = { size, align: 'right', alpha: told } as const;
      const wide = ink.number(`row ${row}`, String(row), row, x - 16, base, { ...style, weight: 600, colour: palette.text });
      ink.text(x - 21 - wide, base, 'row', { ...style, colour: palette.secondary });
    }
  }

  private get followedRows(): number[] {
    return [...new Set(this.followed.map((index) => Math.floor(index / side)))];
  }

  /** From the pixel to its row at the strip, and from its stripe to its circle. */
  private paintTrace(ink: Ink, alpha: number): void {
    const { strip } = this;
    const to = this.at.circles - this.at.radius - 1;
    const bright = alpha * this.traced;
    this.shown.forEach((index, i) => {
      const shown = staggered(this.circles, i, this.shown.length);
      const isFollowed = this.followed.includes(index);
      const style = isFollowed
        ? { colour: palette.attention, width: 1.6, alpha: alpha * between(0.5, 1, this.traced) }
        : { colour: palette.hairline, width: 1.2, alpha };
      if (shown > unseen) levelLine(ink, strip.x + strip.width + 1, this.stripeAt(index), to, this.circleAt(i), style, shown);
    });
    if (bright <= unseen) return;
    const cell = this.picture.width / side;
    paintRings(ink, this.followed, this.picture, bright);
    if (this.net.compact) return;
    for (const index of this.followed) {
      const [x, y] = [this.picture.x + ((index % side) + 1) * cell + 2, this.picture.y + (Math.floor(index / side) + 0.5) * cell];
      const style = { colour: palette.attention, width: 1.4, alpha: bright };
      levelLine(ink, x, y, strip.x - 84, this.stripeAt(index), style, this.traced);
    }
  }

  private paintCircles(ink: Ink, alpha: number): void {
    const { circles: x, radius, words } = this.at;
    const count = this.shown.length;
    for (const paintOne of [paintGlow, paintLamp]) {
      this.shown.forEach((index, i) => {
        const drawn = alpha * staggered(this.circles, i, count);
        paintOne(ink, x, this.circleAt(i), this.input[index] as number, { radius, drawn, lit: 1 });
      });
    }
    const told = alpha * this.traced;
    if (told <= unseen) return;
    const size = Math.min(18, words / 9);
    this.shown.forEach((index, i) => {
      if (!this.followed.includes(index)) return;
      const y = this.circleAt(i);
      ink.circle(x, y, radius + 3.5, { stroke: palette.attention, strokeWidth: 2, alpha: told });
      const base = y + size * halfCap;
      let pen = x + radius + 16;
      pen += ink.text(pen, base, 'neuron ', { size, colour: palette.secondary, alpha: told });
      pen += ink.number(`neuron ${index}`, String(index), index, pen, base, { size, weight: 600, colour: palette.text, alpha: told });
      if (words < 200) return;
      pen += ink.text(pen, base, ', at ', { size, colour: palette.secondary, alpha: told });
      const activation = this.input[index] as number;
      ink.number(`a[0][${index}]`, written(activation), activation, pen, base, {
        size,
        weight: 600,
        colour: palette.activation,
        alpha: told,
      });
    });
  }

  override sketch(ink: Ink): void {
    const { x, y, width, height } = this.strip;
    ink.box(x, y, width, height, { fill: palette.lampOff, alpha: this.drawn });
    const every = height / (side * side);
    for (let i = 0; i < side * side; i++) {
      const value = this.input[i] as number;
      if (value > 0) ink.box(x, y + i * every, width, every, { fill: cellColour(value), alpha: this.drawn });
    }
    this.paint(ink);
  }
}

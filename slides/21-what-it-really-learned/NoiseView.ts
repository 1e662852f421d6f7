/** A picture of pure noise, the ten outputs it makes, and how often each output wins over many such pictures. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { NetPlace, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';

interface NoisePlace {
  readonly picture: Place;
  /** The middle of the lamps, each in the row of the output of the same digit. */
  readonly lamps: number;
  readonly bars: { readonly x: number; readonly width: number };
}

export class NoiseView extends viewOf({
  values: {
    picture: new Float64Array(784) as ArrayLike<number>,
    outputs: [] as ArrayLike<number>,
    /** The brightest of them. */
    best: 0,
    /** How many of the pictures get each answer; asked only while it is to be seen. */
    answers: (() => []) as () => readonly number[],
    /** How many of them light some output above one half. */
    bright: (() => 0) as () => number,
    /** What the network says to this one. */
    says: [] as readonly Word[],
  },
  amounts: {
    drawn: 0,
    /** How much of that is there. */
    said: 0,
  },
}) {
  private readonly place: NoisePlace;
  private readonly net: NetPlace;
  private mesh: GridMesh | undefined;

  constructor(place: NoisePlace, net: NetPlace) {
    super();
    this.place = place;
    this.net = net;
  }

  override get area() {
    const { picture, bars } = this.place;
    const half = this.net.pitch[3] * 5;
    return { x: picture.x, y: this.net.middle - half, width: bars.x + bars.width - picture.x, height: 2 * half };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    const { x, y, width } = this.place.picture;
    if (!this.mesh) {
      this.mesh = this.addChildAt(new GridMesh(28, 28, width, width, 'activation'), 0);
      this.mesh.position.set(x, y);
    }
    this.mesh.set(this.picture);
    this.mesh.show({ drawn: this.drawn });
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const { picture, lamps, bars } = this.place;
    const compact = this.net.compact;
    const radius = compact ? 11 : 13;
    const words = { size: compact ? 12 : typeSize.label, colour: palette.secondary, align: 'center', alpha: this.drawn } as const;
    ink.box(picture.x - 0.5, picture.y - 0.5, picture.width + 1, picture.height + 1, { stroke: palette.hairline, alpha: this.drawn });
    const [first, second] = this.net.heads;
    ink.text(lamps, first, 'this', words);
    ink.text(lamps, second, 'noise', words);
    ink.text(bars.x + bars.width / 2 + 12, first, '1,000', words);
    ink.text(bars.x + bars.width / 2 + 12, second, compact ? 'others' : 'such pictures', words);
    this.paintSays(ink, compact ? 14 : 24);
    if (this.said > unseen) this.paintBright(ink);
    const answers = this.answers();
    const most = Math.max(1, ...answers);
    const best = this.best;
    for (let digit = 0; digit < 10; digit++) {
      const { y } = circleAt(this.net, 3, digit, 10);
      const alpha = staggered(this.drawn, digit, 10);
      const activation = this.outputs[digit] as number;
      for (const paintOne of [paintGlow, paintLamp]) {
        paintOne(ink, lamps, y, activation, { radius, drawn: alpha, lit: alpha, readout: `noise output ${digit}` });
      }
      const isBest = digit === best;
      const named = { size: compact ? 13 : 18, weight: isBest ? 700 : 400, colour: isBest ? palette.text : palette.secondary } as const;
      ink.text(lamps - radius - (compact ? 6 : 10), y + named.size * halfCap, String(digit), { ...named, align: 'right', alpha });
      const wins = answers[digit] as number;
      const length = (bars.width - 26) * (wins / most);
      ink.box(bars.x, y - 3, Math.max(1, length), 6, { fill: wins > 0 ? palette.secondary : palette.hairline, alpha });
      const style = { size: words.size, weight: 600, colour: wins > 0 ? palette.text : palette.faint, alpha } as const;
      ink.number(`noise pictures called ${digit}`, String(wins), wins, bars.x + length + 7, y + words.size * halfCap, style);
    }
  }

  private paintBright(ink: Ink): void {
    const { bars } = this.place;
    const { compact, middle, pitch } = this.net;
    const style = { size: compact ? 12 : typeSize.label, colour: palette.secondary, alpha: this.said };
    const words = [count('noise pictures above one half', this.bright()), compact ? ' above ½' : ' above one half'];
    writeWords(ink, bars.x + bars.width - widthOf(words, style) + 12, middle + pitch[3] * 5 + (compact ? 12 : 18), words, style);
  }

  private paintSays(ink: Ink, size: number): void {
    const { x, y, width, height } = this.place.picture;
    const style = { size, colour: palette.secondary, alpha: this.said };
    if (this.said > unseen) writeWords(ink, x + (width - widthOf(this.says, style)) / 2, y + height + size + 6, this.says, style);
  }

  override sketch(ink: Ink): void {
    const { x, y, width } = this.place.picture;
    const cell = width / 28;
    if (this.drawn > 0)
      for (let i = 0; i < 784; i++) {
        const fill = cellColour(this.picture[i] as number);
        ink.box(x + (i % 28) * cell, y + Math.floor(i / 28) * cell, cell, cell, { fill, alpha: this.drawn });
      }
    this.paint(ink);
  }
}

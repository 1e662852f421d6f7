/** A column of small lamps beside one of the network's: the same neurons, for another picture. */
import { mix, palette } from '../../src/theme/colours';
import type { NetPlace } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { asShown, staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';

export class TwinColumnView extends viewOf({
  values: {
    activations: [] as ArrayLike<number>,
  },
  amounts: {
    drawn: 0,
    lit: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly at: { x: number; radius: number };
  private readonly word: string;

  constructor(net: NetPlace, at: { x: number; radius: number }, word: string) {
    super();
    this.net = net;
    this.at = at;
    this.word = word;
  }

  override get area() {
    const half = this.net.pitch[1] * 8;
    return { x: this.at.x - this.at.radius, y: this.net.middle - half, width: 2 * this.at.radius, height: 2 * half };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { x, radius } = this.at;
    const count = this.activations.length;
    for (let i = 0; i < count; i++) {
      const { y } = circleAt(this.net, 1, i, count);
      const shade = asShown(this.activations[i] as number) * staggered(this.lit, i, count);
      ink.circle(x, y, radius, {
        fill: mix(palette.lampOff, palette.lampOn, shade),
        stroke: palette.lampRing,
        strokeWidth: 1.2,
        alpha: staggered(this.drawn, i, count),
      });
    }
    const size = this.net.compact ? 12 : 13;
    ink.text(x + radius, this.net.heads[0], this.word, { size, colour: palette.secondary, align: 'right', alpha: this.drawn });
  }
}

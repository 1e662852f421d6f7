/** Brackets at the two hidden columns, and in words how many they are, and how many neurons each has. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { NetPlace } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { ChoicePlace } from './places';

export class ChoiceBracketView extends viewOf({
  values: {
    layers: 2,
    neurons: 16,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly at: ChoicePlace;

  constructor(net: NetPlace, at: ChoicePlace) {
    super();
    this.net = net;
    this.at = at;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { net, drawn: alpha } = this;
    if (alpha <= unseen) return;
    const [left, right] = [net.columns[1] + net.radius[1] + 7, net.columns[2] - net.radius[1] - 7];
    const half = net.pitch[1] * 7.5 + net.radius[1];
    const line = { colour: palette.attention, width: 2, alpha };
    for (const [x, inwards] of [
      [left, -4],
      [right, 4],
    ] as const) {
      ink.line(x, net.middle - half * alpha, x, net.middle + half * alpha, line);
      for (const y of [net.middle - half * alpha, net.middle + half * alpha]) ink.line(x, y, x + inwards, y, line);
    }
    this.paintWords(ink, alpha);
  }

  private paintWords(ink: Ink, alpha: number): void {
    const { x, y, numeral, words } = this.at;
    const line = words * 1.15;
    const half = numeral + line + 6;
    const ground = { fill: palette.background, radius: 10, alpha: alpha * 0.92 };
    if (!this.net.compact) ink.box(x - 52, y - half, 104, 2 * half, ground);
    const strong = { size: numeral, weight: 600, colour: palette.text, align: 'center', alpha } as const;
    const plain = { size: words, colour: palette.secondary, align: 'center', alpha } as const;
    const [first, second] = [y - line - 6, y + numeral];
    ink.number('hidden layers', counted(this.layers), this.layers, x, first, strong);
    ink.text(x, first + line, 'layers', plain);
    ink.number('neurons in each', counted(this.neurons), this.neurons, x, second, strong);
    ink.text(x, second + line, 'each', plain);
  }
}

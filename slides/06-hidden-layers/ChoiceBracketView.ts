/** Between the two hidden columns: how many they are, and how many neurons each has. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { NetPlace } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

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

  constructor(net: NetPlace) {
    super();
    this.net = net;
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
    const middle = (left + right) / 2;
    const [width, height] = net.compact ? [46, 72] : [96, 108];
    ink.box(middle - width / 2, net.middle - height / 2, width, height, { fill: palette.background, radius: 10, alpha: alpha * 0.92 });
    const numeral = net.compact ? 17 : 25;
    const strong = { size: numeral, weight: 600, colour: palette.text, align: 'center', alpha } as const;
    const words = { size: net.compact ? 12 : 15, colour: palette.secondary, align: 'center', alpha } as const;
    const rows = net.compact ? [-15, -2, 16, 30] : [-21, -3, 27, 46];
    ink.number('hidden layers', counted(this.layers), this.layers, middle, net.middle + (rows[0] as number), strong);
    ink.text(middle, net.middle + (rows[1] as number), 'layers', words);
    ink.number('neurons in each', counted(this.neurons), this.neurons, middle, net.middle + (rows[2] as number), strong);
    ink.text(middle, net.middle + (rows[3] as number), 'each', words);
  }
}

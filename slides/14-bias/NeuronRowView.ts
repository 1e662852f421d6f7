/** The sixteen neurons of a hidden layer in a row, one of them chosen, each with its bias under it. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';

interface RowPlace {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly radius: number;
}

export class NeuronRowView extends viewOf({
  values: {
    activations: [] as ArrayLike<number>,
    biases: [] as ArrayLike<number>,
    chosen: 0,
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    /** The chosen lamp, with its number. */
    lit: 0,
    biased: 0,
  },
}) {
  private readonly row: RowPlace;
  private readonly compact: boolean;

  constructor(row: RowPlace, { compact }: { compact: boolean }) {
    super();
    this.row = row;
    this.compact = compact;
  }

  override get presence(): number {
    return this.drawn;
  }

  seatOf(i: number): { x: number; y: number; radius: number } {
    const { x, y, pitch, radius } = this.row;
    return { x: x + i * pitch, y, radius };
  }

  protected override paint(ink: Ink): void {
    const { drawn, lit, chosen, pointed } = this;
    const all = Array.from(this.activations);
    const at = this.seatOf(chosen);
    paintGlow(ink, at.x, at.y, all[chosen] ?? 0, { radius: at.radius, drawn, lit });
    all.forEach((activation, i) => {
      const { x, y, radius } = this.seatOf(i);
      const there = staggered(drawn, i, all.length);
      const shown = i === chosen ? { lit, readout: `a[1][${i}]` } : { lit: 0 };
      // Never half there: on a light background a dark lamp would look half lit.
      paintLamp(ink, x, y, activation, { radius, drawn: there, ...shown });
      if (i === pointed || i === chosen) {
        const colour = i === pointed ? palette.attention : palette.text;
        ink.circle(x, y, radius + 3.5, { stroke: colour, strokeWidth: i === pointed ? 2 : 1.2, alpha: there });
      }
    });
    if (this.biased > unseen) this.paintBiases(ink);
  }

  /** As numbers; on a phone as bars up or down. */
  private paintBiases(ink: Ink): void {
    const all = Array.from(this.biases);
    const most = Math.max(1, ...all.map(Math.abs));
    all.forEach((bias, i) => {
      const { x, y, radius } = this.seatOf(i);
      const alpha = staggered(this.biased, i, all.length);
      if (alpha <= unseen) return;
      if (!this.compact) {
        // A positive one keeps its neuron lit when nothing is drawn.
        const colour = bias > 0 ? palette.bias : palette.secondary;
        const style = { size: typeSize.label, weight: bias > 0 ? 600 : 500, colour, align: 'center', alpha, keepsSize: true } as const;
        ink.number(`b[1][${i}]`, written(bias, 1), bias, x, y + radius + 23, style);
        return;
      }
      const height = (Math.abs(bias) / most) * 12 * alpha;
      const middle = y + radius + 18;
      ink.line(x - 8, middle, x + 8, middle, { colour: palette.hairline, alpha });
      ink.box(x - 4, bias > 0 ? middle - height : middle, 8, height, { fill: palette.bias, alpha });
    });
  }
}

/** What is hoped of the hidden layers: marked columns, and dashed rings on neurons that would stand for pieces. All illustration. */
import { palette } from '../../../src/theme/colours';
import type { NetPlace } from '../../../src/theme/places';
import { dashedLine, dashedRing } from '../../../src/views/dashed';
import { halfCap, type Ink } from '../../../src/views/Ink';
import { circleAt } from '../../../src/views/netPlaces';
import { viewOf } from '../../../src/views/View';

interface HopeOptions {
  /** Neurons of hidden layer 2 for the pieces that make the output light. */
  readonly neurons: readonly number[];
  /** Of hidden layer 1, for edges. */
  readonly edges?: readonly number[];
  readonly output: number;
  /** How far right of their neurons the dashed lines begin. */
  readonly inset?: number;
}

const counts = [16, 16, 16, 10] as const;

export class HopeView extends viewOf({
  amounts: {
    /** A frame round each hidden column. */
    framed: 0,
    rings: 0,
    /** Dashed lines from the ringed neurons to the output. */
    joined: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly options: HopeOptions;

  constructor(net: NetPlace, options: HopeOptions) {
    super();
    this.net = net;
    this.options = options;
  }

  override get presence(): number {
    return Math.max(this.framed, this.rings);
  }

  protected override paint(ink: Ink): void {
    if (this.framed > 0) for (const layer of [1, 2]) this.paintFrame(ink, layer);
    if (this.rings > 0) this.paintHope(ink);
  }

  private paintFrame(ink: Ink, layer: number): void {
    const { columns, pitch, radius, middle } = this.net;
    const half = (pitch[layer] as number) * 8 + 3;
    const reach = (radius[layer] as number) + 9;
    const alpha = this.framed;
    ink.box((columns[layer] as number) - reach, middle - half, 2 * reach, 2 * half, {
      stroke: palette.text,
      strokeWidth: 1.5,
      radius: reach,
      alpha,
    });
    const size = this.net.compact ? 15 : 22;
    ink.text((columns[layer] as number) + reach + size * 0.7, middle + size * halfCap, '?', {
      size,
      weight: 600,
      colour: palette.text,
      align: 'center',
      alpha,
    });
  }

  private paintHope(ink: Ink): void {
    const { net, rings, joined } = this;
    const { neurons, edges = [], output, inset } = this.options;
    const target = circleAt(net, 3, output, counts[3]);
    const style = { colour: palette.text, width: 1.8, alpha: rings };
    for (const neuron of edges) {
      const { x, y } = circleAt(net, 1, neuron, counts[1]);
      dashedRing(ink, x, y, net.radius[1] + 4, style);
    }
    for (const neuron of neurons) {
      const { x, y } = circleAt(net, 2, neuron, counts[2]);
      dashedRing(ink, x, y, net.radius[2] + 4, style);
      if (inset === undefined) continue;
      const from = { x: x + inset, y };
      if (joined > 0) dashedLine(ink, from, { x: target.x - net.radius[3] - 6, y: target.y }, joined, { ...style, width: 1.4 });
    }
    dashedRing(ink, target.x, target.y, net.radius[3] + 4, { ...style, alpha: rings * Math.max(0, joined * 3 - 2) });
    // Beside plates these say it.
    if (inset === undefined) return;
    const words = { size: net.compact ? 12 : 13, colour: palette.secondary, alpha: rings };
    const { x, y } = circleAt(net, 2, counts[2] - 1, counts[2]);
    ink.text(x - net.radius[2] - 10, y + words.size * halfCap, 'illustration', { ...words, align: 'right' });
  }
}

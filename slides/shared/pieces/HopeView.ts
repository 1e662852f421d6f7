/**
 * What is hoped of the hidden layers: columns that nobody has looked into, and neurons that would stand for edges and for pieces, with the
 * way from one to the next. All of it is illustration: rings are dashed, and no lamp is lit.
 */
import { palette } from '../../../src/theme/colours';
import type { At, NetPlace } from '../../../src/theme/places';
import { typeSize } from '../../../src/theme/type';
import { dashedLine } from '../../../src/views/dashed';
import { halfCap, type Ink } from '../../../src/views/Ink';
import { staggered } from '../../../src/views/lamp';
import { circleAt, towards } from '../../../src/views/netPlaces';
import { viewOf } from '../../../src/views/View';
import { type HopedKind, paintHopedLamp, ringGap } from './hopedLamp';

interface HopedPiece {
  readonly kind: HopedKind;
  /** Of hidden layer 2. */
  readonly neuron: number;
  /** Of hidden layer 1, for its edges. */
  readonly edges?: readonly number[];
}

interface HopeOptions {
  readonly pieces: readonly HopedPiece[];
  readonly output: number;
  /** How far right of their neurons the lines to the output begin. */
  readonly inset?: number;
}

const counts = [16, 16, 16, 10] as const;
/** A circle, by its middle and its radius. */
type Round = readonly [At, number];
export class HopeView extends viewOf({
  values: {
    /** Neurons of hidden layer 1 whose edges are taken out: what needs them stays dark. */
    without: [] as readonly number[],
  },
  amounts: {
    /** A frame round each hidden column, with a question mark. */
    framed: 0,
    /** Neurons that would stand for edges, one after another. */
    edges: 0,
    /** Lines from them to the neurons that would stand for pieces. */
    toPieces: 0,
    pieces: 0,
    toDigit: 0,
    digit: 0,
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
    return Math.max(this.framed, this.edges, this.pieces);
  }

  protected override paint(ink: Ink): void {
    if (this.framed > 0) for (const layer of [1, 2]) this.paintFrame(ink, layer);
    if (this.edges > 0 || this.pieces > 0) this.paintHope(ink);
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
    const size = this.net.compact ? 15 : 28;
    const x = (columns[layer] as number) + reach + size * 0.8;
    ink.circle(x, middle, size * 0.62, { fill: palette.background, alpha: alpha * 0.85 });
    ink.text(x, middle + size * halfCap, '?', {
      size,
      weight: 600,
      colour: palette.text,
      align: 'center',
      alpha,
    });
  }

  private paintHope(ink: Ink): void {
    const { net } = this;
    const { pieces, output, inset = 0 } = this.options;
    const edges = pieces.flatMap((piece) => (piece.edges ?? []).map((edge) => ({ edge, ...piece }))).sort((a, b) => a.edge - b.edge);
    const target = circleAt(net, 3, output, counts[3]);
    edges.forEach(({ edge, kind, neuron }, i) => {
      const from = circleAt(net, 1, edge, counts[1]);
      const to = circleAt(net, 2, neuron, counts[2]);
      const lit = Number(this.isThere(edge));
      paintHopedLamp(ink, from, net.radius[1], kind, staggered(this.edges, i, edges.length, 0.8), lit);
      this.paintWay(ink, [from, net.radius[1]], [to, net.radius[2]], palette[kind], staggered(this.toPieces, i, edges.length, 0.4), lit);
    });
    const isWhole = ({ edges: its = [] }: HopedPiece) => its.every((edge) => this.isThere(edge));
    for (const piece of pieces) {
      const { neuron, kind } = piece;
      const lit = Number(isWhole(piece));
      const at = circleAt(net, 2, neuron, counts[2]);
      paintHopedLamp(ink, at, net.radius[2], kind, this.pieces, lit);
      const start = [{ x: at.x + inset, y: at.y }, inset > 0 ? 0 : net.radius[2]] as const;
      this.paintWay(ink, start, [target, net.radius[3]], palette[kind], this.toDigit, lit);
    }
    paintHopedLamp(ink, target, net.radius[3], 'text', this.digit, Number(pieces.every(isWhole)));
    const words = { size: net.compact ? 13 : typeSize.small, colour: palette.secondary, alpha: this.pieces };
    // Under the plates of another picture the word stands already.
    if (edges.length > 0) return;
    // On a phone there is no room for it between the columns.
    if (net.compact) return void ink.text(net.columns[3] + 62, net.heads[0] - 16, 'illustration', { ...words, align: 'right' });
    const { x, y } = circleAt(net, 2, counts[2] - 1, counts[2]);
    ink.text(x - net.radius[2] - 10, y + words.size * halfCap, 'illustration', { ...words, align: 'right' });
  }

  private isThere(edge: number): boolean {
    return !this.without.includes(edge);
  }

  /** From circle to circle; faint where nothing comes along it. */
  private paintWay(ink: Ink, [from, near]: Round, [to, far]: Round, colour: number, drawn: number, lit: number): void {
    if (drawn <= 0) return;
    const start = near > 0 ? towards(from, to, near + ringGap + 2) : from;
    const end = towards(to, from, far + ringGap + 2);
    dashedLine(ink, start, end, drawn, { colour, width: 1.5, alpha: lit > 0 ? 1 : 0.3 });
  }
}

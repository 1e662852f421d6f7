/** A way back through the network, from a neuron to a pixel, each connection with its product; and a ring round the neuron in hand. */

import type { Hop } from '../../src/network/strongestPath';
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At, NetPlace, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink } from '../../src/views/Ink';
import { levelLine } from '../../src/views/levelLine';
import { circleAt, stripeAt, towards } from '../../src/views/netPlaces';
import { unset, viewOf } from '../../src/views/View';

export class PathView extends viewOf({
  values: {
    hops: [] as readonly Hop[],
    /** The neuron that is spelled out. */
    inHand: unset<{ readonly layer: number; readonly neuron: number }>(),
    /** Neurons per layer. */
    sizes: [] as readonly number[],
    /** The input neurons that stand as circles. */
    shown: [] as readonly number[],
    /** The picture that the network receives. */
    picture: unset<Place>(),
    /** The learner wants to see it, or not to see it. */
    wanted: undefined as boolean | undefined,
  },
  amounts: {
    /** The ring round the neuron in hand. */
    ringed: 0,
    /** So many hops are gone; after the last one, from the column to the pixel. */
    walked: 0,
  },
}) {
  private readonly net: NetPlace;

  constructor(net: NetPlace, picture: Place) {
    super();
    this.net = net;
    this.picture = picture;
  }

  /** All of the way, as far as anybody has gone it. */
  get gone(): number {
    return this.wanted === undefined ? this.walked : this.wanted ? this.sizes.length : 0;
  }

  override get presence(): number {
    return Math.max(this.ringed, clamp(this.gone * 4));
  }

  protected override paint(ink: Ink): void {
    this.hops.forEach((hop, k) => {
      this.paintHop(ink, hop, clamp(this.gone - k));
    });
    const [first] = this.hops;
    if (first) this.ring(ink, first.layer, first.neuron, clamp(this.gone * 4));
    const { layer, neuron } = this.inHand;
    const { x, y } = this.place(layer, neuron);
    ink.circle(x, y, (this.net.radius[layer] as number) + 3.5, { stroke: palette.text, strokeWidth: 1.4, alpha: this.ringed });
  }

  private place(layer: number, neuron: number): At {
    if (layer > 0) return circleAt(this.net, layer, neuron, this.sizes[layer] as number);
    const at = this.shown.indexOf(neuron);
    if (at >= 0) return circleAt(this.net, 0, at, this.shown.length);
    const { barcode } = this.net;
    return { x: barcode.x + barcode.width, y: stripeAt(this.net, neuron) };
  }

  private paintHop(ink: Ink, { layer, neuron, source, product }: Hop, shown: number): void {
    if (shown <= unseen) return;
    const [target, start] = [this.place(layer, neuron), this.place(layer - 1, source)];
    const from = towards(target, start, (this.net.radius[layer] as number) + 2);
    const isStripe = layer === 1 && !this.shown.includes(source);
    const to = towards(start, target, isStripe ? 0 : (this.net.radius[layer - 1] as number) + 2);
    const end = { x: between(from.x, to.x, shown), y: between(from.y, to.y, shown) };
    ink.line(from.x, from.y, end.x, end.y, { colour: palette.background, width: 7, alpha: 0.8 });
    ink.line(from.x, from.y, end.x, end.y, { colour: palette.positive, width: 3.4 });
    const there = clamp(shown * 3 - 2);
    this.ring(ink, layer - 1, source, there);
    if (layer === 1) this.paintPixel(ink, source, clamp(this.gone - this.hops.length));
    this.paintProduct(ink, `largest product into layer ${layer}`, product, middle(from, to), there);
  }

  private ring(ink: Ink, layer: number, neuron: number, alpha: number): void {
    if (alpha <= unseen || (layer === 0 && !this.shown.includes(neuron))) return;
    const { x, y } = this.place(layer, neuron);
    ink.circle(x, y, (this.net.radius[layer] as number) + 3.5, { stroke: palette.attention, strokeWidth: 2, alpha });
  }

  private paintProduct(ink: Ink, name: string, value: number, { x, y }: At, alpha: number): void {
    if (alpha <= unseen) return;
    const size = this.net.compact ? 14 : typeSize.value;
    const text = written(value);
    const half = textWidth(text, size, 600) / 2 + 6;
    const height = size + 8;
    ink.box(x - half, y - height / 2, 2 * half, height, { fill: palette.panel, stroke: palette.positive, radius: 6, alpha });
    ink.number(name, text, value, x, y + size * halfCap, { size, weight: 600, colour: palette.positive, align: 'center', alpha });
  }

  /** From the column into the picture, and the pixel's ring. */
  private paintPixel(ink: Ink, pixel: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { barcode, compact } = this.net;
    const cell = this.picture.width / 28;
    const [left, top] = [this.picture.x + (pixel % 28) * cell, this.picture.y + Math.floor(pixel / 28) * cell];
    const y = stripeAt(this.net, pixel);
    const style = { colour: palette.positive, width: 2, alpha: alpha * 0.9 };
    ink.box(barcode.x - 2, y - 1.5, barcode.width + 4, 3, { fill: palette.attention, alpha });
    if (!compact) levelLine(ink, barcode.x - 2, y, left + cell + 2, top + cell / 2, style, alpha);
    ink.box(left - 1.5, top - 1.5, cell + 3, cell + 3, { stroke: palette.attentionOnFace, strokeWidth: 2.2, radius: 1.5, alpha });
  }
}

const middle = (a: At, b: At): At => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

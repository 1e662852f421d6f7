/** The layers that a program computes, lit as far as it has come: rings for the sums that are known, lamps for the activations. */
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { palette } from '../../src/theme/colours';
import { typeSize } from '../../src/theme/type';
import { ConnectionsMesh } from '../../src/views/ConnectionsMesh';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { circleAt, drawnEdges } from '../../src/views/netPlaces';
import { paintOutputs } from '../../src/views/outputs';
import { unset, viewOf } from '../../src/views/View';
import type { CodePlaces } from './places';

/** How far the program has come. */
export interface Progress {
  readonly layer: number;
  readonly row: number | undefined;
  readonly sums: number;
  readonly known: number;
}

export class TracedNetworkView extends viewOf({
  values: {
    network: unset<Network>(),
    pass: unset<ForwardPass>(),
    progress: unset<(at: number) => Progress>(),
    nothingDrawn: false,
    /** The layer that a variable belongs to which is pointed at. */
    ringedLayer: (() => undefined) as (at: number) => number | undefined,
  },
  amounts: {
    drawn: 0,
    at: 0,
    /** How much of what the program does shows. */
    marked: 0,
  },
}) {
  private readonly places: CodePlaces;
  private connections: ConnectionsMesh | undefined;
  private baked: Network | undefined;

  constructor(places: CodePlaces) {
    super();
    this.places = places;
    const nothing: Progress = { layer: 0, row: undefined, sums: 0, known: 0 };
    this.progress = () => nothing;
  }

  override get area() {
    const { columns, radius, middle, pitch, box } = this.places.net;
    const left = columns[1] - radius[1];
    const right = this.places.compact ? columns[3] + 22 : columns[3] + box.x + box.width;
    return { x: left, y: middle - pitch[1] * 8, width: right - left, height: pitch[1] * 16 };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    if (this.places.compact) return;
    const { sizes } = this.network;
    // The input has no column here: what it sends is not drawn.
    this.connections ??= this.addChildAt(new ConnectionsMesh(drawnEdges(this.places.net, sizes, 0), sizes), 0);
    if (this.baked !== this.network) this.connections.bake(this.network, []);
    this.baked = this.network;
    this.connections.light(this.pass);
    const { layer, row, known } = this.progress(this.at);
    const gaps = [1, 2, 3].map((gap) => {
      const isReached = known >= gap || layer === gap;
      return { drawn: gap === 1 ? 0 : this.drawn, flow: isReached ? 1 : 0, dim: isReached ? 1 : 0.35 };
    });
    this.connections.show(gaps, row === undefined || layer === 1 ? undefined : { layer, neuron: row }, 1);
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const { net, compact } = this.places;
    const progress = this.progress(this.at);
    const ringed = this.ringedLayer(this.at);
    if (ringed !== undefined) this.paintColumnRing(ink, ringed);
    if (!compact) this.paintHeads(ink);
    for (let layer = 1; layer <= 3; layer++) this.paintLayer(ink, layer, progress);
    const { outputs, best } = this.pass;
    const isKnown = progress.known >= 3;
    const shown = {
      outputs,
      best,
      drawn: this.drawn,
      lit: isKnown ? 1 : 0,
      emphasis: 1,
      boxed: 0,
      readout: (digit: number) => `a[3][${digit}]`,
    };
    if (!compact) paintOutputs(ink, net, { ...shown, boxed: isKnown && !this.nothingDrawn ? this.drawn : 0 });
    else this.paintNames(ink, isKnown && !this.nothingDrawn ? best : -1);
  }

  private paintLayer(ink: Ink, layer: number, { layer: now, row, sums, known }: Progress): void {
    const { net, compact } = this.places;
    const activations = this.pass.activations(layer);
    const radius = net.radius[layer] as number;
    const isKnown = layer <= known;
    for (const paint of isKnown ? [paintGlow, paintLamp] : [paintLamp]) {
      activations.forEach((activation, neuron) => {
        const { x, y } = circleAt(net, layer, neuron, activations.length);
        const style = { radius, drawn: this.drawn, lit: isKnown ? 1 : 0 };
        paint(ink, x, y, activation, compact || layer === 3 ? style : { ...style, readout: `a[${layer}][${neuron}]` });
      });
    }
    if (layer !== now) return;
    const ring = { strokeWidth: 2, alpha: this.marked * this.drawn };
    for (let neuron = 0; neuron < (isKnown ? 0 : sums); neuron++) {
      const { x, y } = circleAt(net, layer, neuron, activations.length);
      ink.circle(x, y, radius, { ...ring, stroke: palette.weightedSum });
    }
    if (row === undefined) return;
    const { x, y } = circleAt(net, layer, row, activations.length);
    ink.circle(x, y, radius + (compact ? 2 : 3.5), { ...ring, stroke: palette.attention });
  }

  private paintHeads(ink: Ink): void {
    const { columns, heads, headSize } = this.places.net;
    ['hidden 1', 'hidden 2', 'outputs'].forEach((word, i) => {
      const count = this.pass.activations(i + 1).length;
      const style = { align: 'center', alpha: this.drawn } as const;
      const x = columns[i + 1] as number;
      const head = { ...style, size: headSize, weight: 600, colour: palette.text } as const;
      ink.number(`neurons in layer ${i + 1}`, String(count), count, x, heads[0], head);
      ink.text(x, heads[1], word, { ...style, size: typeSize.label, colour: palette.secondary });
    });
  }

  private paintNames(ink: Ink, best: number): void {
    const { net } = this.places;
    this.pass.outputs.forEach((_, digit) => {
      const { x, y } = circleAt(net, 3, digit, 10);
      const colour = digit === best ? palette.text : palette.faint;
      const style = { size: 12, weight: digit === best ? 700 : 400, colour, align: 'center', alpha: this.drawn } as const;
      ink.text(x + net.nameX, y + 4.4, String(digit), style);
    });
  }

  private paintColumnRing(ink: Ink, layer: number): void {
    const { columns, middle, pitch, radius } = this.places.net;
    const count = this.pass.activations(layer).length;
    const half = (count * (pitch[layer] as number)) / 2 + 4;
    const wide = (radius[layer] as number) + 8;
    const x = columns[layer] as number;
    ink.box(x - wide, middle - half, 2 * wide, 2 * half, { stroke: palette.attention, strokeWidth: 1.5, radius: wide, alpha: this.drawn });
  }
}

/** The whole network, always in the same place: barcode and input circles, two hidden layers, ten outputs, and what joins them. */
import type { ForwardPass } from '../network/ForwardPass';
import type { Network } from '../network/Network';
import { palette } from '../theme/colours';
import { counted } from '../theme/numbers';
import type { NetPlace, Place } from '../theme/places';
import { barcodeRows } from './barcode';
import { ConnectionsMesh } from './ConnectionsMesh';
import { curve } from './curve';
import { GridMesh } from './GridMesh';
import { halfCap, type Ink } from './Ink';
import { type LampStyle, paintGlow, paintLamp } from './lamp';
import { circleAt, drawnEdges, stripeAt } from './netPlaces';
import { View } from './View';

const barcodeResolution = 864;

/** A layer's amounts: rings there, lamps lit, and how much it is meant (1, 0.5, 0.18). */
export type LayerAmounts = { drawn: number; lit: number; emphasis: number };
export type GapAmounts = { drawn: number; flow: number; dim: number };

export class NetworkView extends View {
  readonly net: NetPlace;
  private readonly home: Place;
  private connections: ConnectionsMesh | undefined;
  private strip: GridMesh | undefined;
  private baked: { network?: Network; shown?: readonly number[] } = {};
  private windowList: readonly number[] | undefined;
  private sentPass: ForwardPass | undefined;
  declare pass: ForwardPass;
  declare network: Network;
  /** The inputs drawn as circles, unless the column is opened. */
  declare informative: readonly number[];
  /** The learner's window on the column: its first neuron. */
  declare window: number | undefined;
  declare pointed: { layer: number; neuron: number } | undefined;
  /** Nothing is drawn on the grid: the lamps show what they are, but no choice is framed. */
  declare nothingDrawn: boolean;
  /** A guessed output and its brightness, outlined round the real lamp. */
  declare guess: { neuron: number; amount: number } | undefined;
  /** The box round the best output. */
  declare boxed: number;
  declare guessShown: number;
  /** The hairlines from the digit to the barcode, and from the barcode to the circles. */
  declare tied: number;
  declare fan: number;
  /** The strip of all 784 inputs, and how far it is filled from the top. */
  declare barcode: number;
  declare filled: number;
  /** The circles as a window on consecutive neurons, and where it stands, 0…1 of the column. */
  declare opened: number;
  declare windowAt: number;
  /** The bracket at the column that the window can be dragged by. */
  declare bracket: number;
  /** The script points at an example, as long as nobody points at anything. */
  declare pointing: number;
  readonly layers: readonly [LayerAmounts, LayerAmounts, LayerAmounts, LayerAmounts];
  /** gaps[0] leads into layer 1. */
  readonly gaps: readonly [GapAmounts, GapAmounts, GapAmounts];

  constructor(net: NetPlace, home: Place) {
    super();
    this.net = net;
    this.home = home;
    this.hasValues({
      pass: undefined,
      network: undefined,
      informative: [],
      window: undefined,
      pointed: undefined,
      nothingDrawn: false,
      guess: undefined,
    });
    this.hasAmounts({ boxed: 0, guessShown: 0, tied: 0, fan: 0, barcode: 0, filled: 1, opened: 0, windowAt: 0.5, bracket: 0, pointing: 0 });
    const layer = (l: number) => this.part(`layer ${l} `, { drawn: 0, lit: 0, emphasis: 1 });
    const gap = (l: number) => this.part(`gap ${l} `, { drawn: 0, flow: 0, dim: 1 });
    this.layers = [layer(0), layer(1), layer(2), layer(3)];
    this.gaps = [gap(1), gap(2), gap(3)];
  }

  override get area() {
    const { barcode, box, columns } = this.net;
    const right = columns[3] + box.x + box.width;
    return { x: barcode.x, y: barcode.y, width: right - barcode.x, height: barcode.height };
  }

  override get presence(): number {
    return Math.max(this.barcode, ...this.layers.map((layer) => layer.drawn * layer.emphasis));
  }

  /** The first neuron of the window on the column, or nothing while the informative ones are shown. */
  get windowStart(): number | undefined {
    const last = this.pass.input.length - this.informative.length;
    if (this.window !== undefined) return Math.min(last, Math.max(0, Math.round(this.window)));
    return this.opened > 0.5 ? Math.round(this.windowAt * last) : undefined;
  }

  /** The input neurons that are drawn as circles now. */
  get shownInputs(): readonly number[] {
    const start = this.windowStart;
    if (start === undefined) return this.informative;
    if (this.windowList?.[0] !== start || this.windowList.length !== this.informative.length) {
      this.windowList = this.informative.map((_, i) => start + i);
    }
    return this.windowList;
  }

  /** A neuron to point at: the brightest of the first hidden layer. */
  get example(): { layer: number; neuron: number } {
    const activations = this.pass.activations(1);
    return { layer: 1, neuron: activations.indexOf(Math.max(...activations)) };
  }

  protected override prepareMeshes(): void {
    const { barcode: at } = this.net;
    if (!this.strip) {
      this.strip = this.addChildAt(new GridMesh(1, barcodeResolution, at.width, at.height, 'activation'), 0);
      this.strip.position.set(at.x, at.y);
    }
    if (this.sentPass !== this.pass) this.strip.set(barcodeRows(this.pass.input, barcodeResolution));
    this.strip.show({ lit: this.layers[0].lit, drawn: this.filled });
    this.strip.alpha = this.barcode;
    this.prepareConnections();
    this.sentPass = this.pass;
  }

  private prepareConnections(): void {
    if (!this.connections || this.baked.shown !== this.shownInputs) {
      this.connections?.destroy();
      this.connections = this.addChildAt(
        new ConnectionsMesh(drawnEdges(this.net, this.network.sizes, this.shownInputs), this.network.sizes),
        1,
      );
      this.baked = { shown: this.shownInputs };
      this.sentPass = undefined;
    }
    if (this.baked.network !== this.network) {
      this.connections.bake(this.network);
      this.baked.network = this.network;
    }
    if (this.sentPass !== this.pass) this.connections.light(this.pass);
    this.connections.show(this.gaps, this.pointed ?? (this.pointing > 0.5 ? this.example : undefined));
    this.connections.visible = this.gaps.some((gap) => gap.drawn * gap.dim > 0);
  }

  protected override paint(ink: Ink): void {
    this.paintColumnFrame(ink);
    this.paintTies(ink);
    this.paintHeads(ink);
    for (const paintOne of [paintGlow, paintLamp]) {
      this.eachLamp((x, y, activation, style) => paintOne(ink, x, y, activation, style));
    }
    this.paintOutputs(ink);
    this.paintPointed(ink);
  }

  private eachLamp(visit: (x: number, y: number, activation: number, style: LampStyle) => void): void {
    for (let layer = 0; layer <= 3; layer++) {
      const amounts = this.layers[layer] as LayerAmounts;
      if (amounts.drawn <= 0) continue;
      const neurons = layer === 0 ? this.shownInputs : undefined;
      const activations = this.pass.activations(layer);
      const count = neurons?.length ?? activations.length;
      // The circles change what they stand for at the half of `opened`, where they are not to be seen.
      const fan = layer === 0 ? this.fan * Math.abs(2 * this.opened - 1) : 1;
      for (let i = 0; i < count; i++) {
        const { x, y } = circleAt(this.net, layer, i, count);
        const neuron = neurons?.[i] ?? i;
        const drawn = staggered(amounts.drawn, i, count) * amounts.emphasis * fan;
        const style: LampStyle = { radius: this.net.radius[layer] as number, drawn, lit: staggered(amounts.lit, i, count) };
        if (layer > 0) style.readout = `a[${layer}][${neuron}]`;
        visit(x, y, activations[neuron] as number, style);
      }
    }
  }

  private paintColumnFrame(ink: Ink): void {
    const { x, y, width, height } = this.net.barcode;
    ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha: this.barcode });
    this.paintBracket(ink);
  }

  /** The window's bracket on the left of the column, with its handle. */
  private paintBracket(ink: Ink): void {
    const start = this.windowStart;
    const alpha = this.window === undefined ? Math.max(this.opened, this.bracket * 0.9) : 1;
    if (alpha <= 0) return;
    const { barcode } = this.net;
    const first = start ?? Math.round(this.windowAt * (784 - this.informative.length));
    const top = stripeAt(this.net, first) - 1;
    const bottom = stripeAt(this.net, first + this.informative.length - 1) + 1;
    const x = barcode.x - 5;
    const style = { colour: palette.attention, width: 1.8, alpha };
    ink.line(x, top, x, bottom, style);
    ink.line(x, top, x + 5, top, style);
    ink.line(x, bottom, x + 5, bottom, style);
    if (this.bracket <= 0) return;
    const middle = (top + bottom) / 2;
    ink.circle(x - 10, middle, 6.5, { fill: palette.attention, alpha: this.bracket });
    for (const side of [-1, 1]) {
      ink.line(x - 13, middle + side * 11, x - 10, middle + side * 14, { colour: palette.attention, width: 1.6, alpha: this.bracket });
      ink.line(x - 7, middle + side * 11, x - 10, middle + side * 14, { colour: palette.attention, width: 1.6, alpha: this.bracket });
    }
  }

  /** Thin lines: the digit's edges to the ends of the barcode, and every circle to its stripe. */
  private paintTies(ink: Ink): void {
    const { net, home } = this;
    const style = { colour: palette.hairline, width: 1.2, alpha: 1 };
    if (this.tied > 0 && !net.compact) {
      const right = home.x + home.width + 8;
      curve(ink, right, home.y, net.barcode.x - 8, net.barcode.y, style, this.tied);
      curve(ink, right, home.y + home.height, net.barcode.x - 8, net.barcode.y + net.barcode.height, style, this.tied);
    }
    if (this.fan <= 0) return;
    this.shownInputs.forEach((index, i) => {
      const circle = circleAt(net, 0, i, this.shownInputs.length);
      const alpha = this.layers[0].drawn * this.layers[0].emphasis * Math.abs(2 * this.opened - 1);
      curve(
        ink,
        net.barcode.x + net.barcode.width + 1,
        stripeAt(net, index),
        circle.x - net.radius[0] - 1,
        circle.y,
        { ...style, alpha },
        this.fan,
      );
    });
  }

  private paintHeads(ink: Ink): void {
    const [first, second] = this.net.heads;
    const size = this.net.headSize;
    const words = ['inputs', 'hidden', 'hidden', 'outputs'];
    this.layers.forEach(({ drawn, emphasis }, layer) => {
      // A head stays readable while its column is dimmed.
      const alpha = drawn * Math.min(1, emphasis < 0.18 ? emphasis * 2.8 : 0.5 + (emphasis - 0.18) * 0.61);
      if (alpha <= 0) return;
      const x = (this.net.columns[layer] as number) - (layer === 0 ? 12 : 0);
      const count = this.pass.activations(layer).length;
      const align = 'center' as const;
      if (layer > 0 || this.net.compact) {
        ink.number(`neurons in layer ${layer}`, counted(count), count, x, first, { size, weight: 600, colour: palette.text, align, alpha });
        ink.text(x, second, words[layer] as string, { size: this.net.compact ? 12 : 13, colour: palette.secondary, align, alpha });
      } else {
        ink.number('neurons in layer 0', counted(count), count, x, first, { size, weight: 600, colour: palette.text, align, alpha });
        this.paintInputCount(ink, x, second, alpha);
      }
    });
  }

  /** "18 of 784 shown, 637 are 0": the circles are few, and it says so. */
  private paintInputCount(ink: Ink, x: number, y: number, alpha: number): void {
    const zeros = this.pass.input.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
    const style = { size: 13, colour: palette.secondary, alpha };
    const parts = [['input circles shown', this.shownInputs.length], ' shown, ', ['inputs that are 0', zeros], ' are 0'] as const;
    const dry = parts.map((part) => (typeof part === 'string' ? part : counted(part[1]))).join('');
    if (this.windowStart !== undefined) return this.paintWindowRange(ink, x, y, alpha);
    let pen = x - ink.text(-9999, -9999, dry, { ...style, alpha: 0 }) / 2;
    for (const part of parts)
      pen += typeof part === 'string' ? ink.text(pen, y, part, style) : ink.number(part[0], counted(part[1]), part[1], pen, y, style);
  }

  /** "neurons 120 to 137" over the opened column. */
  private paintWindowRange(ink: Ink, x: number, y: number, alpha: number): void {
    const style = { size: 13, colour: palette.attention, alpha };
    const first = this.shownInputs[0] as number;
    const last = this.shownInputs[this.shownInputs.length - 1] as number;
    let pen = x - 40;
    pen += ink.number('first neuron shown', String(first), first, pen, y, style);
    pen += ink.text(pen, y, ' to ', style);
    ink.number('last neuron shown', String(last), last, pen, y, style);
  }

  /** Digit names and bars beside the output lamps, and the box round the best. */
  private paintOutputs(ink: Ink): void {
    const { drawn, lit, emphasis } = this.layers[3];
    if (drawn <= 0) return;
    const { net } = this;
    const outputs = this.pass.outputs;
    const best = this.pass.best;
    const size = net.compact ? 15 : 25;
    for (let i = 0; i < outputs.length; i++) {
      const { x, y } = circleAt(net, 3, i, outputs.length);
      const alpha = staggered(drawn, i, outputs.length) * emphasis;
      const chosen = i === best && !this.nothingDrawn ? this.boxed : 0;
      const colour = chosen > 0.5 ? palette.text : palette.faint;
      // A name, no readout: it says which digit the lamp stands for.
      ink.text(x + net.nameX, y + size * halfCap, String(i), {
        size,
        weight: chosen > 0.5 ? 700 : 400,
        colour,
        align: 'center',
        alpha,
      });
      const { x: bx, y: by, width, height } = net.bar;
      ink.box(x + bx, y + by, width, height, { fill: palette.hairline, alpha: alpha * 0.55 });
      const length = (Math.round((outputs[i] as number) * 100) / 100) * width * staggered(lit, i, outputs.length);
      if (length > 0.2) ink.box(x + bx, y + by, length, height, { fill: chosen > 0.5 ? palette.attention : palette.secondary, alpha });
    }
    if (!this.nothingDrawn && this.boxed > 0) {
      const { x, y } = circleAt(net, 3, best, outputs.length);
      ink.box(x + net.box.x, y + net.box.y, net.box.width, net.box.height, {
        stroke: palette.attention,
        strokeWidth: 2.2,
        radius: 9,
        alpha: this.boxed * emphasis,
      });
    }
    this.paintGuess(ink);
  }

  private paintGuess(ink: Ink): void {
    if (!this.guess || this.guessShown <= 0) return;
    const { neuron, amount } = this.guess;
    const { x, y } = circleAt(this.net, 3, neuron, this.pass.outputs.length);
    const { x: bx, y: by, width, height } = this.net.bar;
    ink.circle(x, y, this.net.radius[3] + 4, { stroke: palette.weightedSum, strokeWidth: 1.6, alpha: this.guessShown });
    ink.box(x + bx + width * amount - 1, y + by - 5, 2, height + 10, { fill: palette.weightedSum, alpha: this.guessShown });
  }

  private paintPointed(ink: Ink): void {
    if (!this.pointed && this.pointing <= 0) return;
    const { layer, neuron } = this.pointed ?? this.example;
    const amounts = this.layers[layer];
    if (!amounts || amounts.drawn < 0.5) return;
    const alpha = (this.pointed ? 1 : this.pointing) * amounts.drawn * Math.min(1, amounts.emphasis * 2);
    const { x, y } = circleAt(this.net, layer, neuron, this.pass.activations(layer).length);
    ink.circle(x, y, (this.net.radius[layer] as number) + 3.5, {
      stroke: palette.attention,
      strokeWidth: 2,
      alpha,
    });
  }
}

/** From one amount for a column to one per neuron, top to bottom. */
function staggered(amount: number, i: number, count: number, spread = 0.5): number {
  const start = (i / Math.max(1, count - 1)) * spread;
  return Math.min(1, Math.max(0, (amount - start) / (1 - spread)));
}

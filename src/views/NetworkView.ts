/** The whole network, always in the same place: barcode and input circles, two hidden layers, ten outputs, and what joins them. */

import type { ForwardPass } from '../network/ForwardPass';
import type { Network } from '../network/Network';
import { halfway } from '../theme/amounts';
import { palette } from '../theme/colours';
import { lightLevel } from '../theme/motion';
import type { NetPlace, Place } from '../theme/places';
import { barcodeRows } from './barcode';
import { ConnectionsMesh } from './ConnectionsMesh';
import { paintFlag } from './flag';
import { GridMesh } from './GridMesh';
import type { Ink } from './Ink';
import { type ColumnState, paintColumn, paintInput, windowStart } from './inputColumn';
import { faintestGlow, type LampStyle, paintGlow, paintLamp, staggered } from './lamp';
import { paintLayerHeads } from './layerHeads';
import { circleAt, circleHeight, drawnEdges } from './netPlaces';
import { paintGuess, paintOutputs } from './outputs';
import { paintRings } from './ring';
import { unset, viewOf } from './View';

const barcodeResolution = 864;

/** A layer's amounts: rings there, lamps lit, and how much it is meant. */
type LayerAmounts = { drawn: number; lit: number; emphasis: number };
type GapAmounts = { drawn: number; flow: number; dim: number };

export class NetworkView extends viewOf({
  values: {
    pass: unset<ForwardPass>(),
    network: unset<Network>(),
    /** The inputs drawn as circles, unless the column is opened. */
    informative: [] as readonly number[],
    /** The learner's window on the column: its first neuron. */
    window: undefined as number | undefined,
    /** Where the picture stands whose pixels the window's neurons are ringed in, if they are. */
    picture: undefined as Place | undefined,
    pointed: undefined as { layer: number; neuron: number } | undefined,
    /** An input that is pointed at: its stripe and, if it is drawn, its circle. */
    pointedInput: undefined as number | undefined,
    /** The neuron that the script points at, if it is not the brightest of hidden layer 1. */
    meant: undefined as { layer: number; neuron: number } | undefined,
    /** Nothing is drawn on the grid: the lamps show what they are, but no choice is framed. */
    nothingDrawn: false,
    /** The hidden layers are behind something. */
    covered: false,
    /** A guessed output and its brightness, outlined round the real lamp. */
    guess: undefined as { neuron: number; amount: number } | undefined,
    /** Its pass is that of a slide's own picture: its numbers have plain names that begin with this. */
    exhibit: undefined as string | undefined,
  },
  amounts: {
    /** The box round the best output. */
    boxed: 0,
    /** The outputs' bars and head make room for other columns of outputs, with heads of their own. */
    compared: 0,
    guessShown: 0,
    /** The hairlines from the digit to the barcode, and from the barcode to the circles. */
    tied: 0,
    fan: 0,
    /** The strip of all 784 inputs, and how far it is filled from the top. */
    barcode: 0,
    filled: 1,
    /** The circles as a window on consecutive neurons, and where it stands, 0…1 of the column. */
    opened: 0,
    windowAt: 0.5,
    /** The bracket at the column that the window can be dragged by. */
    bracket: 0,
    /** The script points at an example, as long as nobody points at anything. */
    pointing: 0,
    /** The others of its layer step back. */
    alone: 0,
    /** Connections have the colours of their signs; before signs are taught they have none. */
    signed: 1,
  },
}) {
  readonly net: NetPlace;
  private readonly home: Place;
  private connections: ConnectionsMesh | undefined;
  private strip: GridMesh | undefined;
  private baked: { network?: Network; shown?: readonly number[] } = {};
  private windowList: readonly number[] | undefined;
  private readonly rows = new Float32Array(barcodeResolution);
  private sentPass: ForwardPass | undefined;
  /** Filled in anew for every lamp, and made once for every number: an edit repaints all of them. */
  private readonly lamp: LampStyle = { radius: 0, drawn: 0, lit: 0, readout: undefined };
  private readonly names: Record<number, string> = {};
  readonly layers: readonly [LayerAmounts, LayerAmounts, LayerAmounts, LayerAmounts];
  /** gaps[0] leads into layer 1. */
  readonly gaps: readonly [GapAmounts, GapAmounts, GapAmounts];

  constructor(net: NetPlace, home: Place) {
    super();
    this.net = net;
    this.home = home;
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
    return windowStart(this, this.pass.input.length);
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

  /** A neuron to point at: the one that is meant, or the brightest of hidden layer 1. */
  get example(): { layer: number; neuron: number } {
    if (this.meant) return this.meant;
    const activations = this.pass.activations(1);
    return { layer: 1, neuron: activations.indexOf(Math.max(...activations)) };
  }

  protected override prepareMeshes(): void {
    const { barcode: at } = this.net;
    if (!this.strip) {
      this.strip = this.addChildAt(new GridMesh(1, barcodeResolution, at.width, at.height, 'activation'), 0);
      this.strip.position.set(at.x, at.y);
    }
    if (this.sentPass !== this.pass) this.strip.set(barcodeRows(this.pass.input, barcodeResolution, this.rows));
    this.strip.show({ lit: this.layers[0].lit, drawn: this.filled });
    this.strip.alpha = this.barcode;
    this.prepareConnections();
    this.sentPass = this.pass;
  }

  private prepareConnections(): void {
    if (!this.connections) {
      const edges = drawnEdges(this.net, this.network.sizes, this.shownInputs.length);
      this.connections = this.addChildAt(new ConnectionsMesh(edges, this.network.sizes), 1);
      this.sentPass = undefined;
    }
    if (this.baked.network !== this.network || this.baked.shown !== this.shownInputs) {
      this.connections.bake(this.network, this.shownInputs);
      this.baked = { network: this.network, shown: this.shownInputs };
    }
    if (this.sentPass !== this.pass) this.connections.light(this.pass);
    this.connections.show(this.gaps, this.pointed ?? (this.pointing > halfway ? this.example : undefined), this.signed);
    this.connections.visible = this.gaps.some((gap) => gap.drawn * gap.dim > 0);
  }

  protected override paint(ink: Ink): void {
    const column = this.column;
    paintColumn(ink, this.net, this.home, column);
    paintLayerHeads(ink, this.net, this, column);
    this.paintLamps(ink, paintGlow, faintestGlow);
    this.paintLamps(ink, paintLamp);
    const { outputs, best } = this.pass;
    const { drawn, lit, emphasis } = this.layers[3];
    const boxed = this.nothingDrawn ? 0 : this.boxed;
    if (drawn > 0)
      paintOutputs(ink, this.net, { outputs, best, drawn, lit, emphasis, boxed, compared: this.compared, readout: this.outputName });
    if (this.guess && this.guessShown > 0) paintGuess(ink, this.net, this.guess, outputs.length, this.guessShown);
    this.paintPointed(ink);
    if (this.pointedInput !== undefined) paintInput(ink, this.net, this.pointedInput, column);
    if (this.windowStart !== undefined && this.picture) paintRings(ink, this.shownInputs, this.picture, this.changing);
  }

  private get column(): ColumnState {
    const { tied, fan, barcode, windowStart } = this;
    return {
      input: this.pass.input,
      shown: this.shownInputs,
      windowStart,
      windowAt: Math.round(this.windowAt * (this.pass.input.length - this.informative.length)),
      barcode,
      tied,
      fan,
      bracket: this.window === undefined ? Math.max(this.opened, this.bracket * 0.9) : 1,
      handle: this.bracket,
      circles: this.layers[0].drawn * this.layers[0].emphasis * this.changing,
    };
  }

  /** The circles change what they stand for at the half of `opened`, where they are not to be seen. */
  private get changing(): number {
    return Math.abs(2 * this.opened - 1);
  }

  private paintLamps(ink: Ink, paint: typeof paintLamp, faintest = -Infinity): void {
    for (let layer = 0; layer <= 3; layer++) {
      const amounts = this.layers[layer] as LayerAmounts;
      if (amounts.drawn <= 0 || (this.covered && (layer === 1 || layer === 2))) continue;
      const neurons = layer === 0 ? this.shownInputs : undefined;
      const activations = this.pass.activations(layer);
      const count = neurons?.length ?? activations.length;
      const fan = layer === 0 ? this.fan * this.changing : 1;
      const { lamp } = this;
      const x = this.net.columns[layer] as number;
      lamp.radius = this.net.radius[layer] as number;
      for (let i = 0; i < count; i++) {
        const neuron = neurons?.[i] ?? i;
        const activation = activations[neuron] as number;
        if (activation < faintest) continue;
        const isBeside = this.meant?.layer === layer && this.meant.neuron !== neuron;
        lamp.drawn = staggered(amounts.drawn, i, count) * amounts.emphasis * fan * (isBeside ? 1 - (1 - lightLevel.rest) * this.alone : 1);
        lamp.lit = staggered(amounts.lit, i, count);
        // An output's number stands over its bar, where it has one.
        lamp.readout = layer > 0 && (layer < 3 || this.compared > halfway) ? this.nameOf(layer, neuron) : undefined;
        paint(ink, x, circleHeight(this.net, layer, i, count), activation, lamp);
      }
    }
  }

  private readonly outputName = (digit: number) => this.nameOf(3, digit);

  private nameOf(layer: number, neuron: number): string {
    if (this.exhibit) return `${this.exhibit}: layer ${layer}, neuron ${neuron}`;
    const at = layer * 1000 + neuron;
    this.names[at] ??= `a[${layer}][${neuron}]`;
    return this.names[at];
  }

  private paintPointed(ink: Ink): void {
    if (!this.pointed && this.pointing <= 0) return;
    const { layer, neuron } = this.pointed ?? this.example;
    const amounts = this.layers[layer];
    if (!amounts || amounts.drawn < halfway) return;
    const alpha = (this.pointed ? 1 : this.pointing) * amounts.drawn * Math.min(1, amounts.emphasis * 2);
    const { x, y } = circleAt(this.net, layer, neuron, this.pass.activations(layer).length);
    const radius = (this.net.radius[layer] as number) + 3.5;
    ink.circle(x, y, radius, { stroke: palette.attention, strokeWidth: 2, alpha });
    if (layer < 3) paintFlag(ink, x + radius, y, this.pass.activation(layer, neuron), this.net.compact, alpha * amounts.lit);
  }
}

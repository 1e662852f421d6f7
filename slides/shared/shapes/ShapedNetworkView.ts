/** A network of any hidden sizes between the input column and the ten outputs: lit where there is one, rings where there is none. */

import type { ForwardPass } from '../../../src/network/ForwardPass';
import { unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import type { At, NetPlace, Place } from '../../../src/theme/places';
import type { Ink } from '../../../src/views/Ink';
import { paintGlow, paintLamp } from '../../../src/views/lamp';
import { circleAt } from '../../../src/views/netPlaces';
import { paintOutputs } from '../../../src/views/outputs';
import { viewOf } from '../../../src/views/View';

/** No more lines than this between two columns; of more, every second or third one is drawn. */
const mostLines = 1100;
/** A lamp smaller than this holds no number. */
const legible = 7;

export class ShapedNetworkView extends viewOf({
  values: {
    /** Neurons per hidden layer. */
    hidden: [16, 16] as readonly number[],
    inputs: 18,
    /** Of the network; nothing where there is none. */
    pass: undefined as ForwardPass | undefined,
    /** Names an activation of it. */
    nameOf: (() => '') as (layer: number, neuron: number) => string,
    nothingDrawn: false,
  },
  amounts: {
    drawn: 0,
  },
}) {
  protected readonly net: NetPlace;

  constructor(net: NetPlace) {
    super();
    this.net = net;
  }

  override get area(): Place {
    const { barcode, columns, box } = this.net;
    return { x: columns[0], y: barcode.y, width: columns[3] + box.x + box.width - columns[0], height: barcode.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Circles per drawn column, the inputs first. */
  private get counts(): readonly number[] {
    return [this.inputs, ...this.hidden, 10];
  }

  private isHidden(layer: number): boolean {
    return layer > 0 && layer <= this.hidden.length;
  }

  private pitch(layer: number): number {
    const neurons = this.hidden[layer - 1] as number;
    return Math.min(this.net.pitch[1], (this.net.pitch[1] * 15) / Math.max(1, neurons - 1));
  }

  /** Two hidden columns stand where they always do; others spread evenly. */
  columnX(layer: number): number {
    const { columns } = this.net;
    const count = this.hidden.length;
    if (layer === 0) return columns[0];
    if (layer > count) return columns[3];
    if (count === 2) return columns[layer] as number;
    return columns[0] + ((columns[3] - columns[0]) * layer) / (count + 1);
  }

  private at(layer: number, i: number): At {
    const count = this.counts[layer] as number;
    if (!this.isHidden(layer)) return circleAt(this.net, layer === 0 ? 0 : 3, i, count);
    return { x: this.columnX(layer), y: this.net.middle + (i - (count - 1) / 2) * this.pitch(layer) };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { counts } = this;
    for (let layer = 1; layer < counts.length; layer++) this.paintLines(ink, layer, counts[layer - 1] as number, counts[layer] as number);
    for (const paintOne of [paintGlow, paintLamp]) this.eachLamp(ink, paintOne);
    const outputs = this.pass?.outputs ?? new Float64Array(10);
    const boxed = this.pass && !this.nothingDrawn ? 1 : 0;
    const best = this.pass?.best ?? -1;
    const state = {
      outputs,
      best,
      drawn: this.drawn,
      lit: this.pass ? 1 : 0,
      emphasis: 1,
      readout: (digit: number) => this.nameOf(counts.length - 1, digit),
    };
    paintOutputs(ink, this.net, { ...state, boxed: best < 0 ? 0 : boxed * this.drawn });
  }

  private paintLines(ink: Ink, layer: number, before: number, count: number): void {
    let every = Math.ceil((before * count) / mostLines);
    // So that every neuron keeps some of its lines.
    while (every > 1 && sharesFactor(every, before)) every++;
    const alpha =
      (this.net.compact ? 0.06 : 0.045) * palette.connection * this.drawn * Math.min(1.6, Math.sqrt((400 * every) / (before * count)));
    for (let k = 0; k < before * count; k += every) {
      const [from, to] = [this.at(layer - 1, k % before), this.at(layer, Math.floor(k / before))];
      ink.line(from.x + this.reach(layer - 1), from.y, to.x - this.reach(layer), to.y, { colour: palette.secondary, width: 1, alpha });
    }
  }

  private reach(layer: number): number {
    if (layer === 0) return this.net.radius[0];
    return this.isHidden(layer) ? Math.min(this.net.radius[1], this.pitch(layer) * 0.45) : this.net.radius[3];
  }

  private eachLamp(ink: Ink, paintOne: typeof paintLamp): void {
    const { counts } = this;
    for (let layer = 1; layer < counts.length; layer++) {
      const radius = this.reach(layer);
      for (let i = 0; i < (counts[layer] as number); i++) {
        const { x, y } = this.at(layer, i);
        const style = { radius, drawn: this.drawn, lit: this.pass ? 1 : 0 };
        const activation = this.pass?.activation(layer, i) ?? 0;
        paintOne(ink, x, y, activation, radius < legible || !this.isHidden(layer) ? style : { ...style, readout: this.nameOf(layer, i) });
      }
    }
  }
}

function sharesFactor(a: number, b: number): boolean {
  return b === 0 ? a !== 1 : sharesFactor(b, a % b);
}

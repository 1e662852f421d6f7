/** A network of any hidden sizes between the input column and the ten outputs: lit where it was trained, an illustration where not. */

import type { ForwardPass } from '../../src/network/ForwardPass';
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { At, NetPlace, Place } from '../../src/theme/places';
import type { Ink, TextStyle } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { paintOutputs } from '../../src/views/outputs';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';

/** No more lines than this between two columns; of more, every second or third one is drawn. */
const mostLines = 1100;
/** A lamp smaller than this holds no number. */
const legible = 7;

interface SizesPlaces {
  /** "16 each", its right end; the words under the diagram. */
  each: At;
  note: At;
}

export class SizesView extends viewOf({
  values: {
    layers: 2,
    neurons: 16,
    inputs: 18,
    /** Of the trained network; nothing where there is none. */
    pass: undefined as ForwardPass | undefined,
    /** Names an activation of it. */
    nameOf: (() => '') as (layer: number, neuron: number) => string,
    nothingDrawn: false,
    /** What it got right of 100 test digits; nothing for the lesson's own network. */
    percent: undefined as number | undefined,
    isOwn: true,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly places: SizesPlaces;

  constructor(net: NetPlace, places: SizesPlaces) {
    super();
    this.net = net;
    this.places = places;
  }

  override get area(): Place {
    const { barcode, columns, box } = this.net;
    return { x: columns[0], y: barcode.y, width: columns[3] + box.x + box.width - columns[0], height: barcode.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Circles per drawn column, the inputs first. */
  private get counts(): number[] {
    return [this.inputs, ...Array<number>(this.layers).fill(this.neurons), 10];
  }

  private get radius(): number {
    return Math.min(this.net.radius[1], this.pitch * 0.45);
  }

  private get pitch(): number {
    return Math.min(this.net.pitch[1], (this.net.pitch[1] * 15) / Math.max(1, this.neurons - 1));
  }

  /** Two hidden columns stand where they always do; others spread evenly. */
  private columnX(layer: number): number {
    const { columns } = this.net;
    if (layer === 0) return columns[0];
    if (layer > this.layers) return columns[3];
    if (this.layers === 2) return columns[layer] as number;
    return columns[0] + ((columns[3] - columns[0]) * layer) / (this.layers + 1);
  }

  private at(layer: number, i: number): At {
    const count = this.counts[layer] as number;
    if (layer === 0 || layer > this.layers) return circleAt(this.net, layer === 0 ? 0 : 3, i, count);
    return { x: this.columnX(layer), y: this.net.middle + (i - (count - 1) / 2) * this.pitch };
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
    this.paintWords(ink);
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
    return layer > this.layers ? this.net.radius[3] : this.radius;
  }

  private eachLamp(ink: Ink, paintOne: typeof paintLamp): void {
    const { counts } = this;
    for (let layer = 1; layer < counts.length; layer++) {
      const radius = this.reach(layer);
      for (let i = 0; i < (counts[layer] as number); i++) {
        const { x, y } = this.at(layer, i);
        const style = { radius, drawn: this.drawn, lit: this.pass ? 1 : 0 };
        const activation = this.pass?.activation(layer, i) ?? 0;
        paintOne(ink, x, y, activation, radius < legible || layer > this.layers ? style : { ...style, readout: this.nameOf(layer, i) });
      }
    }
  }

  private paintWords(ink: Ink): void {
    const { each } = this.places;
    const { compact, heads, headSize, columns } = this.net;
    const alpha = this.drawn;
    const style = { size: compact ? 16 : 18, colour: palette.secondary, alpha };
    const strong = { size: headSize, weight: 600, colour: palette.text, alpha } as const;
    ink.number('outputs', counted(10), 10, columns[3], heads[0], { ...strong, align: 'center' });
    ink.text(columns[3], heads[1], 'outputs', { ...style, align: 'center' });
    const word = ink.text(each.x, each.y, 'each', { ...style, align: 'right' });
    ink.number('neurons in each hidden layer', counted(this.neurons), this.neurons, each.x - word - 6, each.y, {
      ...strong,
      align: 'right',
    });
    this.paintNote(ink, style);
  }

  /** Whether there is such a network, and what it got right; on a phone in two lines. */
  private paintNote(ink: Ink, style: TextStyle): void {
    const { x, y } = this.places.note;
    const shown = this.isMeasured ? style : { ...style, colour: palette.attention };
    this.noteLines.forEach((words, i) => {
      writeWords(ink, x - widthOf(words, shown) / 2, y + i * 24, words, shown);
    });
  }

  private get isMeasured(): boolean {
    return this.isOwn || this.percent !== undefined;
  }

  private get noteLines(): Word[][] {
    const { compact } = this.net;
    if (this.isOwn) return compact ? [['this lesson’s'], ['network']] : [['this lesson’s network']];
    if (this.percent === undefined) return [['only drawn']];
    const right: Word[] = [{ name: 'percent right of the one shown', text: written(this.percent, 1), value: this.percent }, ' % right'];
    return compact ? [['a real one:'], right] : [['a real one, as measured: ', ...right]];
  }
}

function sharesFactor(a: number, b: number): boolean {
  return b === 0 ? a !== 1 : sharesFactor(b, a % b);
}

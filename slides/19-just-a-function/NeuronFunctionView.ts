/** A neuron as a function: its inputs, each on a dial, the connections that weigh them, and the one number that comes out. */

import { between, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { At, NetPlace } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { asShown, paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { circleAt, towards } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import { widthOf, writeWords } from '../../src/views/words';

interface NeuronSeat {
  readonly dials: { readonly from: number; readonly to: number };
  /** Where the neuron stands alone. */
  readonly neuron: { readonly x: number; readonly y: number; readonly radius: number };
  /** Base line of its name. */
  readonly caption: number;
}

export class NeuronFunctionView extends viewOf({
  values: {
    neuron: 0,
    inputs: [] as readonly number[],
    weights: [] as ArrayLike<number>,
    output: 0,
    /** What the numbers are called. */
    inputName: String as (i: number) => string,
    outputName: '',
    /** How many inputs there are, where not all of them are drawn. */
    of: undefined as number | undefined,
    /** A name for the input that is followed, beside its dial. */
    chosenName: undefined as string | undefined,
    /** The input that is followed, and one that is pointed at. */
    chosen: 0,
    pointed: undefined as number | undefined,
  },
  amounts: {
    /** The neuron, first as it sits in its layer; then larger and alone. */
    drawn: 0,
    grown: 0,
    /** The inputs with their connections; their dials; numbers running in, and one out. */
    joined: 0,
    dialled: 0,
    flow: 0,
    out: 0,
    /** The neuron itself is meant, or what follows it. */
    emphasis: 1,
  },
}) {
  private readonly net: NetPlace;
  private readonly seat: NeuronSeat;
  private readonly inputLayer: 0 | 1;

  /** `inputLayer`: the layer before the neuron's. */
  constructor(net: NetPlace, seat: NeuronSeat, inputLayer: 0 | 1) {
    super();
    this.inputLayer = inputLayer;
    this.net = net;
    this.seat = seat;
  }

  override get area() {
    const { dials, neuron } = this.seat;
    const half = this.net.pitch[1] * 8;
    return { x: dials.from, y: this.net.middle - half, width: neuron.x + neuron.radius - dials.from, height: 2 * half };
  }

  override get presence(): number {
    return Math.max(this.drawn, this.joined);
  }

  /** Where the handle of a dial stands. */
  dialAt(i: number, value = this.inputs[i] as number): At {
    const { from, to } = this.seat.dials;
    return { x: between(from, to, value), y: this.inputAt(i).y };
  }

  private inputAt(i: number): At {
    return circleAt(this.net, this.inputLayer, i, this.inputs.length);
  }

  private get centre(): At & { radius: number } {
    const { neuron } = this.seat;
    const layer = this.inputLayer + 1;
    const from = circleAt(this.net, layer, this.neuron, 16);
    const t = this.grown;
    return {
      x: between(from.x, neuron.x, t),
      y: between(from.y, neuron.y, t),
      radius: between(this.net.radius[layer] as number, neuron.radius, t),
    };
  }

  protected override paint(ink: Ink): void {
    if (this.joined > unseen) {
      const largest = Math.max(1e-9, ...Array.from(this.weights, Math.abs));
      this.inputs.forEach((_, i) => {
        this.paintConnection(ink, i, largest);
      });
      for (const paintOne of [paintGlow, paintLamp]) {
        this.inputs.forEach((_, i) => {
          this.paintInput(ink, i, paintOne);
        });
      }
      this.paintHead(ink);
    }
    if (this.dialled > unseen) {
      this.inputs.forEach((_, i) => {
        this.paintDial(ink, i);
      });
    }
    this.paintNeuron(ink);
    this.paintCaption(ink, this.dialled * this.emphasis);
  }

  private paintInput(ink: Ink, i: number, paintOne: typeof paintLamp): void {
    const { x, y } = this.inputAt(i);
    const radius = this.net.radius[this.inputLayer];
    // A pixel's circle is too small for its number.
    const readout = this.inputLayer === 0 ? undefined : this.inputName(i);
    paintOne(ink, x, y, this.inputs[i] as number, { radius, drawn: this.joined, lit: 1, readout });
    const ring = i === this.pointed ? 1 : i === this.chosen ? this.dialled : 0;
    if (ring <= unseen) return;
    ink.circle(x, y, radius + 3.5, { stroke: palette.attention, strokeWidth: 2, alpha: ring * this.joined });
  }

  private paintConnection(ink: Ink, i: number, largest: number): void {
    const strength = (this.weights[i] as number) / largest;
    const { radius, ...centre } = this.centre;
    const from = towards(this.inputAt(i), centre, this.net.radius[this.inputLayer]);
    const to = towards(centre, this.inputAt(i), radius);
    const meant = i === this.chosen ? this.dialled : 0;
    const light = Math.abs(strength) * (0.12 + 0.88 * asShown(this.inputs[i] as number));
    const colour = strength < 0 ? palette.negative : palette.positive;
    const alpha = Math.max(0.1 + 0.5 * light, meant * 0.9) * this.joined * this.emphasis;
    ink.line(from.x, from.y, to.x, to.y, { colour, width: between(0.9, 2.6, Math.abs(strength)), alpha });
    const t = staggered(this.flow, i, this.inputs.length, 0.35);
    if (t <= 0 || t >= 1) return;
    ink.circle(between(from.x, to.x, t), between(from.y, to.y, t), 2 + 2 * Math.abs(strength), {
      fill: mix(colour, palette.lampOn, 0.4),
      alpha: this.joined * Math.sin(Math.PI * t),
    });
  }

  /** A hairline from 0 to 1 with a handle; chevrons at the one that is followed. */
  private paintDial(ink: Ink, i: number): void {
    const { from, to } = this.seat.dials;
    const { x, y } = this.dialAt(i);
    const alpha = this.dialled;
    const isMeant = i === this.chosen || i === this.pointed;
    const colour = isMeant ? palette.attention : palette.secondary;
    ink.line(from, y, to, y, { colour: palette.hairline, width: 2, alpha });
    ink.line(from, y, x, y, { colour, width: 2, alpha });
    ink.circle(x, y, isMeant ? 6 : 4.5, { fill: colour, alpha });
    if (!isMeant) return;
    if (i === this.chosen && this.chosenName && !this.net.compact)
      ink.text(from - 18, y + 5, this.chosenName, { size: typeSize.label, weight: 600, colour: palette.attention, align: 'right', alpha });
    for (const side of [-1, 1]) {
      for (const tip of [-3.5, 3.5]) ink.line(x + side * 10, y + tip, x + side * 13.5, y, { colour, width: 1.6, alpha });
    }
  }

  /** Over the inputs, as over the network's columns. */
  private paintHead(ink: Ink): void {
    const { heads, headSize, columns, compact } = this.net;
    const x = columns[this.inputLayer];
    const style = { align: 'center', alpha: this.joined } as const;
    const drawn = this.inputs.length;
    const count = this.of ?? drawn;
    ink.number(`inputs of the neuron in layer ${this.inputLayer + 1}`, String(count), count, x, heads[0], {
      ...style,
      size: headSize,
      weight: 600,
      colour: palette.text,
    });
    const word = { ...style, size: compact ? 12 : typeSize.label, colour: palette.secondary };
    ink.text(x, heads[1], count === drawn ? 'inputs' : `inputs, ${drawn} shown`, word);
  }

  /** Under the slider that chooses the neuron. */
  private paintCaption(ink: Ink, alpha: number): void {
    if (alpha <= 0.3) return;
    const { neuron, caption } = this.seat;
    const style = { size: this.net.compact ? 16 : typeSize.label, colour: palette.secondary, alpha: (alpha - 0.3) / 0.7 };
    const words = ['neuron ', { name: 'neuron chosen', text: String(this.neuron), value: this.neuron }];
    writeWords(ink, neuron.x - widthOf(words, style) / 2, caption, words, style);
  }

  private paintNeuron(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { x, y, radius } = this.centre;
    const style = { radius, drawn: this.drawn * this.emphasis, lit: 1, readout: this.outputName };
    paintGlow(ink, x, y, this.output, style);
    paintLamp(ink, x, y, this.output, style);
    const alpha = this.out * this.emphasis;
    if (alpha <= unseen) return;
    const tip = x + radius + 8 + 26 * this.out;
    const arrow = { colour: palette.activation, width: 2, alpha };
    ink.line(x + radius + 8, y, tip, y, arrow);
    for (const side of [-5, 5]) ink.line(tip - 7, y + side, tip, y, arrow);
  }
}

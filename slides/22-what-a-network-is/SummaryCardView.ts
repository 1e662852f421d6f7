/** Under the digit, what each of the five sentences comes to for one neuron, or for all of them. */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';

interface OneNeuron {
  readonly neuron: number;
  readonly activation: number;
  readonly sum: number;
  readonly bias: number;
  readonly z: number;
}

export class SummaryCardView extends viewOf({
  values: {
    one: unset<OneNeuron>(),
    /** Neurons per layer. */
    sizes: [] as readonly number[],
    weights: 0,
    biases: 0,
    says: 0,
    /** How much of the right end is taken by another picture. */
    reserved: 0,
  },
  amounts: {
    /** How many of the sentences have been said; between two of them one face gives way to the next. */
    told: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return clamp(this.told);
  }

  private get narrow(): boolean {
    return this.place.width < 200;
  }

  private get wordSize(): number {
    return this.narrow ? 16 : typeSize.label;
  }

  protected override paint(ink: Ink): void {
    const { width, height } = this.place;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha: clamp(this.told) });
    const faces = [this.paintNeuron, this.paintSum, this.paintLayers, this.paintDials, this.paintNameless];
    faces.forEach((face, k) => {
      const alpha = clamp(1 - 2 * Math.abs(this.told - k - 1));
      if (alpha > unseen) face.call(this, ink, alpha);
    });
  }

  /** The lamp with its number, and the line from 0 to 1 on which it stands. */
  private paintNeuron(ink: Ink, alpha: number): void {
    const { neuron, activation } = this.one;
    const { height } = this.place;
    const radius = this.narrow ? 22 : 34;
    const x = this.narrow ? 34 : 56;
    const y = this.narrow ? 40 : height / 2;
    const lamp = { radius, drawn: alpha, lit: alpha, readout: `a[1][${neuron}]` };
    for (const paintOne of [paintGlow, paintLamp]) paintOne(ink, x, y, activation, lamp);
    const style = { size: this.wordSize, colour: palette.secondary, alpha };
    const [left, right] = this.narrow ? [18, this.place.width - 18] : [114, 116 + 84];
    const line = this.narrow ? 106 : height / 2 + 14;
    writeWords(
      ink,
      this.narrow ? 62 : left - 2,
      this.narrow ? 46 : height / 2 - 14,
      [this.narrow ? 'no. ' : 'neuron ', count('our neuron', neuron)],
      style,
    );
    ink.line(left, line, right, line, { colour: palette.lampRing, width: 2, alpha });
    for (const end of [0, 1]) {
      ink.number(`end ${end} of the scale`, String(end), end, end ? right : left, line + 24, { ...style, weight: 600, align: 'center' });
    }
    ink.circle(left + (right - left) * activation, line, 6, { fill: palette.activation, stroke: palette.panel, strokeWidth: 2, alpha });
  }

  private paintSum(ink: Ink, alpha: number): void {
    const { neuron, sum, bias, z, activation } = this.one;
    const rows = [
      [this.narrow || this.reserved > 0 ? 'sum' : 'weights × inputs', `sum of neuron ${neuron}`, sum, palette.weightedSum],
      ['+ bias', `b[1][${neuron}]`, bias, palette.bias],
      ['= z', `z[1][${neuron}]`, z, palette.weightedSum],
      [this.narrow ? 'σ(z)' : 'squished, σ(z)', `a[1][${neuron}]`, activation, palette.activation],
    ] as const;
    const pitch = this.place.height / 4.6;
    const left = this.narrow ? 10 : 16;
    rows.forEach(([label, name, value, colour], k) => {
      const y = pitch * (k + 1) - 2;
      ink.text(left, y, label, { size: this.wordSize, colour: palette.secondary, alpha, keepsSize: this.narrow });
      const style = {
        size: this.narrow ? 15 : typeSize.value,
        weight: 600,
        colour,
        align: 'right',
        alpha,
        keepsSize: this.narrow,
      } as const;
      ink.number(name, written(value), value, this.place.width - left - this.reserved, y, style);
    });
  }

  private paintLayers(ink: Ink, alpha: number): void {
    const words = this.sizes.flatMap((size, layer): Word[] => [
      layer > 0 ? (this.narrow ? '→' : ' → ') : '',
      count(`neurons of layer ${layer}`, size),
    ]);
    // Beside another picture it has less room.
    this.paintMiddle(ink, words, this.narrow ? 12 : this.reserved > 0 ? 18 : 24, ['and it says ', count('the answer', this.says)], alpha);
  }

  private paintDials(ink: Ink, alpha: number): void {
    const { weights, biases } = this;
    const isShort = this.narrow || this.reserved > 0;
    const total: Word = { name: 'all dials', text: counted(weights + biases), value: weights + biases };
    const parts: Word[] = [
      { name: 'all weights', text: counted(weights), value: weights },
      isShort ? ' + ' : ' weights + ',
      count('all biases', biases),
      isShort ? '' : ' biases',
    ];
    this.paintMiddle(ink, [total], this.narrow ? 26 : 44, parts, alpha);
  }

  private paintNameless(ink: Ink, alpha: number): void {
    const { width, height } = this.place;
    if (this.narrow)
      return void ink.text(width / 2, height - 14, '?', { size: 30, weight: 600, colour: palette.attention, align: 'center', alpha });
    ink.text(122, height / 2 + 40 * halfCap - 12, '?', { size: 40, weight: 600, colour: palette.attention, alpha });
    writeWords(ink, 122, height - 22, ['neuron ', count('our neuron', this.one.neuron)], {
      size: this.wordSize,
      colour: palette.secondary,
      alpha,
    });
  }

  /** One line large, one small under it. */
  private paintMiddle(ink: Ink, large: readonly Word[], size: number, small: readonly Word[], alpha: number): void {
    const middle = (this.place.width - this.reserved) / 2;
    const { height } = this.place;
    const first = { size, weight: 600 as const, colour: palette.text, alpha, keepsSize: true };
    const second = { size: this.narrow ? 13 : typeSize.label, colour: palette.secondary, alpha, keepsSize: true };
    writeWords(ink, middle - widthOf(large, first) / 2, height / 2 + size * 0.2, large, first);
    writeWords(ink, middle - widthOf(small, second) / 2, height / 2 + size * 0.2 + 28, small, second);
  }
}

/** Three lamps times three weights, row by row, and the neuron that adds up the products. Any of these may be left blank. */

import { clamp, unseen } from '../../src/theme/amounts';
import { inkOnLamp, palette } from '../../src/theme/colours';
import { addUpAsShown, trimmed } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { asShown, paintGlow, paintLamp } from '../../src/views/lamp';
import { paintLetteredRing } from '../../src/views/letteredRing';
import { viewOf } from '../../src/views/View';
import { signColour } from '../../src/views/weightKnob';
import { type Word, writeWords } from '../../src/views/words';
import type { ExercisePlaces } from './exercisePlaces';

interface TermRow {
  readonly lamp: number;
  readonly weight: number;
  readonly product: number;
  /** The product is not told. */
  readonly isBlank: boolean;
}

export const termLetters = ['A', 'B', 'C'] as const;
/** Weights go up to this. */
const most = 4;

export class ThreeTermsView extends viewOf({
  values: {
    rows: [] as readonly TermRow[],
    sum: 0,
    sumIsBlank: false,
    /** The pixels that the lamps are, and where the digit stands that has them. */
    pixels: undefined as readonly number[] | undefined,
    digit: { x: 0, y: 0, width: 1, height: 1 } as Place,
    /** Which products are shown as bars. */
    bars: [] as readonly boolean[],
    note: '',
    message: [] as readonly (readonly Word[])[],
    goals: [] as readonly { readonly text: string; readonly reached: boolean }[],
  },
  amounts: {
    drawn: 0,
    /** How many products are there, 0…3, and the sum. */
    told: 0,
    total: 0,
  },
}) {
  private readonly places: ExercisePlaces;
  /** Before the names of its numbers. */
  private readonly prefix: string;

  constructor(places: ExercisePlaces, name: string) {
    super();
    this.places = places;
    this.prefix = name;
  }

  override get area() {
    const { letter, rows, neuron, lamp } = this.places;
    return { x: letter, y: rows[0] - lamp.radius, width: neuron.x + neuron.radius - letter, height: rows[2] - rows[0] + 2 * lamp.radius };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintHeads(ink);
    this.rows.forEach((row, i) => {
      this.paintLine(ink, row, i);
    });
    this.rows.forEach((row, i) => {
      this.paintRow(ink, row, i);
    });
    this.paintNeuron(ink);
    this.paintWords(ink);
    this.pixels?.forEach((pixel, i) => {
      paintLetteredRing(ink, pixel, termLetters[i] as string, this.digit, this.drawn);
    });
  }

  private paintHeads(ink: Ink): void {
    const { heads, lamp, weight, product } = this.places;
    if (heads === undefined) return;
    const style: TextStyle = { size: typeSize.value, colour: palette.secondary, align: 'center', alpha: this.drawn };
    ink.text(lamp.x, heads, 'lamp', style);
    ink.text(weight, heads, 'weight', style);
    ink.text(product, heads, 'product', { ...style, align: 'right', alpha: this.drawn * Math.min(1, this.told) });
  }

  /** How much of product `i` is told by the script, where it is no blank. */
  private toldOf(i: number): number {
    return clamp(this.told - i) * this.drawn;
  }

  /** From the product to the neuron: as thick as it is large. */
  private paintLine(ink: Ink, { product, isBlank }: TermRow, i: number): void {
    const { rows, neuron, product: right, compact } = this.places;
    const from = { x: right + (compact ? 12 : 22), y: rows[i] as number };
    const length = Math.hypot(neuron.x - from.x, neuron.y - from.y);
    const to = {
      x: neuron.x - ((neuron.x - from.x) * neuron.radius) / length,
      y: neuron.y - ((neuron.y - from.y) * neuron.radius) / length,
    };
    ink.line(from.x, from.y, to.x, to.y, { colour: palette.hairline, width: 1.4, alpha: this.drawn });
    if (isBlank || product === 0) return;
    const width = (compact ? 5 : 8) * Math.min(1, Math.abs(product) / most) + 1;
    ink.line(from.x, from.y, to.x, to.y, { colour: signColour(product), width, alpha: this.toldOf(i) });
  }

  private paintRow(ink: Ink, { lamp, weight, product, isBlank }: TermRow, i: number): void {
    const { places, drawn, prefix } = this;
    const y = places.rows[i] as number;
    const letter = termLetters[i] as string;
    const base = y + places.numeral * halfCap;
    const sign: TextStyle = { size: places.numeral, colour: palette.secondary, align: 'center', alpha: drawn };
    const number: TextStyle = { ...sign, weight: 600 };
    ink.text(places.letter, y + places.size * halfCap, letter, {
      size: places.size,
      weight: 700,
      colour: palette.text,
      align: 'center',
      alpha: drawn,
    });
    const style = { radius: places.lamp.radius, drawn, lit: 1 };
    paintGlow(ink, places.lamp.x, y, lamp, style);
    paintLamp(ink, places.lamp.x, y, lamp, style);
    const size = places.lamp.radius * 0.7;
    ink.number(`${prefix} lamp ${letter}`, trimmed(lamp), lamp, places.lamp.x, y + size * halfCap, {
      ...number,
      size,
      colour: inkOnLamp(asShown(lamp)),
    });
    ink.text(places.times, base, '×', sign);
    ink.number(`${prefix} weight ${letter}`, trimmed(weight), weight, places.weight, base, { ...number, colour: signColour(weight) });
    const alpha = this.toldOf(i);
    ink.text(places.equals, base, '=', { ...sign, alpha: Math.max(alpha, isBlank ? drawn * Math.min(1, this.told) : 0) });
    if (!isBlank && alpha > unseen)
      ink.number(`${prefix} product ${letter}`, trimmed(product), product, places.product, base, {
        ...number,
        colour: signColour(product),
        align: 'right',
        alpha,
      });
    if (this.bars[i]) this.paintBar(ink, weight, lamp, y);
  }

  /** The weight as a frame, and as much of it filled as its lamp is lit. */
  private paintBar(ink: Ink, weight: number, lamp: number, y: number): void {
    const { product, compact } = this.places;
    const unit = compact ? 16 : 26;
    const top = y + (compact ? 19 : 27);
    const width = Math.abs(weight) * unit;
    const left = product - width;
    const colour = signColour(weight);
    ink.box(left, top, width, 6, { stroke: colour, strokeWidth: 1, alpha: this.drawn * 0.8 });
    ink.box(left, top, width * lamp, 6, { fill: colour, alpha: this.drawn });
  }

  private paintNeuron(ink: Ink): void {
    const { neuron, numeral, size, compact } = this.places;
    const { x, y, radius } = neuron;
    ink.circle(x, y, radius, { fill: palette.panel, stroke: palette.lampRing, strokeWidth: 1.5, alpha: this.drawn });
    const words: TextStyle = { size: compact ? 16 : typeSize.value, colour: palette.secondary, align: 'center', alpha: this.drawn };
    ink.text(x, y + radius + size + 6, 'sum', words);
    const alpha = this.total * this.drawn;
    if (this.sumIsBlank || alpha <= unseen) return;
    const style = { size: numeral * 1.15, weight: 600 as const, colour: palette.weightedSum, align: 'center' as const, alpha };
    const products = this.rows.map(({ product }) => product);
    if (!addUpAsShown(products, this.sum)) ink.text(x, y - radius + size, '≈', words);
    ink.number(`${this.prefix} sum`, trimmed(this.sum), this.sum, x, y + style.size * halfCap, style);
  }

  private paintWords(ink: Ink): void {
    const { note, message, goals, lineHeight, size, compact } = this.places;
    ink.text(note.x, note.y, this.note, {
      size: compact ? 16 : typeSize.label,
      colour: palette.secondary,
      alpha: this.drawn,
      keepsSize: true,
    });
    this.message.forEach((line, i) => {
      writeWords(ink, message.x, message.y + i * lineHeight, line, { size, colour: palette.text, alpha: this.drawn });
    });
    const words = { size: compact ? 16 : typeSize.label, alpha: this.drawn, keepsSize: compact };
    let y = goals.y;
    for (const { text, reached } of this.goals) {
      const mark = reached ? palette.positive : palette.secondary;
      ink.circle(goals.x + 7, y - size * halfCap, 6, { stroke: mark, strokeWidth: 1.6, alpha: this.drawn });
      if (reached) ink.circle(goals.x + 7, y - size * halfCap, 3, { fill: mark, alpha: this.drawn });
      for (const line of text.split('\n')) {
        ink.text(goals.x + (compact ? 18 : 24), y, line, { ...words, colour: reached ? palette.text : palette.secondary });
        y += compact ? 19 : 24;
      }
      y += compact ? 10 : 8;
    }
  }
}

/** Beside the lamps of both hidden layers: what each neuron speaks for, and what switching it off would do. */
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { NetPlace } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { unset, viewOf } from '../../src/views/View';
import type { BarTotal, LeadHeads } from './leadWords';
import type { HandPlaces } from './places';

export class LeadBarsView extends viewOf({
  values: {
    /** One for each neuron of the last hidden layer. */
    terms: new Float64Array(16),
    heads: unset<LeadHeads>(),
    total: unset<BarTotal>(),
    switchedOff: new Float64Array(16),
  },
  amounts: {
    /** The bars beside the last hidden layer, which add up exactly. */
    exact: 0,
    /** Those beside the first one. */
    further: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly options: HandPlaces['bars'];
  private readonly what: string;

  constructor(net: NetPlace, options: HandPlaces['bars'], what: string) {
    super();
    this.net = net;
    this.options = options;
    this.what = what;
  }

  override get area() {
    const { columns, middle, pitch } = this.net;
    const left = this.further > 0 ? columns[1] : columns[2];
    return { x: left, y: middle - 8 * pitch[1], width: columns[3] - left, height: 16 * pitch[1] };
  }

  override get presence(): number {
    return Math.max(this.exact, this.further);
  }

  protected override paint(ink: Ink): void {
    this.paintColumn(ink, 2, this.terms, this.exact, this.heads);
    this.paintColumn(ink, 1, this.switchedOff, this.further, this.switchHeads);
    this.paintTotal(ink, this.exact);
  }

  private paintColumn(ink: Ink, layer: 1 | 2, values: Float64Array, amount: number, heads: LeadHeads): void {
    if (amount <= 0) return;
    const { columns, pitch, heads: lines, compact, radius } = this.net;
    const [from, to] = [columns[layer] + radius[layer], (columns[layer + 1] as number) - (radius[layer + 1] as number)];
    const x = (from + to) / 2;
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9);
    const rows = Array.from(values, (_, i) => circleAt(this.net, layer, i, values.length).y);
    ink.line(x, (rows[0] as number) - pitch[1] / 2, x, (rows.at(-1) as number) + pitch[1] / 2, {
      colour: palette.hairline,
      width: 1.2,
      alpha: amount,
    });
    const told = new Set(largestOf(values));
    values.forEach((value, i) => {
      const y = rows[i] as number;
      const grown = staggered(amount, i, values.length);
      const length = (Math.abs(value) / most) * this.options.reach * grown;
      const height = pitch[1] * 0.46;
      const colour = value < 0 ? palette.negative : palette.positive;
      if (length > 0.3) ink.box(value < 0 ? x - length : x, y - height / 2, length, height, { fill: colour, alpha: amount });
      if (!this.options.numbers || !told.has(i)) return;
      // Across from its bar, where its row is free.
      const end = x - Math.sign(value) * 7;
      const name =
        layer === 2
          ? `${this.what}: term of neuron ${i} of the last hidden layer`
          : `${this.what}: neuron ${i} of hidden layer 1 switched off`;
      const style = { size: typeSize.label, weight: 600, colour, align: value < 0 ? 'left' : 'right', alpha: grown } as const;
      ink.number(name, written(value, 1), value, end, y + style.size * halfCap, style);
    });
    const style = { size: compact ? 16 : typeSize.label, alpha: amount, keepsSize: compact } as const;
    const head = (words: string, colour: number, align: 'left' | 'right') =>
      ink.text(x + (align === 'right' ? -7 : 7), lines[0], words, { ...style, weight: 600, colour, align });
    head(heads.negative, palette.negative, 'right');
    head(heads.positive, palette.positive, 'left');
  }

  private get switchHeads(): LeadHeads {
    const towards = (head: string) => head.replace('for ', 'to ');
    return { negative: towards(this.heads.negative), positive: towards(this.heads.positive) };
  }

  /** What the bars come to, biases and all. */
  private paintTotal(ink: Ink, amount: number): void {
    if (amount <= 0.5) return;
    const { columns, middle, pitch, compact, heads } = this.net;
    const { words, value, name } = this.total;
    const { away, size } = this.options.lead;
    const alpha = 2 * amount - 1;
    const style = { size: compact ? 13 : typeSize.value, colour: palette.secondary, alpha };
    const text = written(value);
    const width = textWidth(words, style.size, 400) + textWidth(text, size, 600);
    // Under a phone's columns the sentence begins.
    const y = compact ? heads[0] - away : middle + 8 * pitch[1] + away;
    const pen = (columns[2] + columns[3]) / 2 - width / 2;
    const after = pen + ink.text(pen, y, words, style);
    const colour = value < 0 ? palette.negative : palette.positive;
    ink.number(name, text, value, after, y, { size, weight: 600, colour, alpha });
  }
}

/** The three largest of either sign. */
function largestOf(values: Float64Array): number[] {
  const order = Array.from(values.keys()).sort((i, j) => (values[j] as number) - (values[i] as number));
  return [
    ...order.slice(0, 3).filter((i) => (values[i] as number) > 0.05),
    ...order.slice(-3).filter((i) => (values[i] as number) < -0.05),
  ];
}

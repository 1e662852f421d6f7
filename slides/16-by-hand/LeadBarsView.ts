/** Beside the lamps of both hidden layers: what each neuron speaks for, and what switching it off would do. */
import type { Lead } from '../../src/network/leads';
import { palette } from '../../src/theme/colours';
import { addUpAsShown, written } from '../../src/theme/numbers';
import type { NetPlace } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { unset, viewOf } from '../../src/views/View';
import { widthOf, writeWords } from '../../src/views/words';
import type { HandPlaces } from './places';

export class LeadBarsView extends viewOf({
  values: {
    lead: unset<Lead>(),
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
    this.paintColumn(ink, 2, this.lead.terms, this.exact, ['for ', 'for ']);
    this.paintColumn(ink, 1, this.switchedOff, this.further, ['to ', 'to ']);
    this.paintSum(ink, this.exact);
  }

  private paintColumn(ink: Ink, layer: 1 | 2, values: Float64Array, amount: number, heads: readonly [string, string]): void {
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
      const end = x + Math.sign(value) * (length + 4);
      const name =
        layer === 2
          ? `${this.what}: term of neuron ${i} of the last hidden layer`
          : `${this.what}: neuron ${i} of hidden layer 1 switched off`;
      const style = { size: 12, weight: 600, colour, align: value < 0 ? 'right' : 'left', alpha: grown } as const;
      ink.number(name, written(value, 1), value, end, y + 12 * halfCap, style);
    });
    const style = { size: compact ? 11 : 13, alpha: amount } as const;
    const [first, second] = lines;
    if (!compact)
      ink.text(x, first, layer === 2 ? 'what each speaks' : 'switching it off moves', {
        ...style,
        colour: palette.secondary,
        align: 'center',
      });
    const { ahead, behind } = this.lead;
    const head = (word: string, digit: number, colour: number, align: 'left' | 'right') =>
      ink.text(x + (align === 'right' ? -7 : 7), compact ? first : second, `${compact ? '' : word}${digit}`, {
        ...style,
        weight: 600,
        colour,
        align,
      });
    head(heads[0], behind, palette.negative, 'right');
    head(heads[1], ahead, palette.positive, 'left');
  }

  /** "bars −9.50 + biases 0.64 = lead −8.86" */
  private paintSum(ink: Ink, amount: number): void {
    if (amount <= 0.5) return;
    const { columns, middle, pitch } = this.net;
    const { terms, biases, lead } = this.lead;
    const bars = terms.reduce((sum, term) => sum + term, 0);
    const number = (name: string, value: number) => ({ name: `${this.what}: ${name}`, text: written(value), value });
    const [ofBars, ofBiases, ofLead] = [number('sum of the bars', bars), number('biases', biases), number('lead', lead)];
    const equals = addUpAsShown([bars, biases], lead) ? '=' : '≈';
    const style = { size: 13, colour: palette.secondary, alpha: 2 * amount - 1 };
    const { sum } = this.options;
    if (!sum) {
      const words = ['bars ', ofBars, ' and biases ', ofBiases, ` ${equals} `, ofLead];
      const width = widthOf(words, style);
      writeWords(ink, (columns[2] + columns[3]) / 2 - width / 2, middle + 8 * pitch[1] + 11, words, style);
      return;
    }
    const rows = [['bars', ofBars] as const, ['biases', ofBiases] as const, [equals === '=' ? 'lead' : 'lead ≈', ofLead] as const];
    rows.forEach(([word, { name, text, value }], i) => {
      const y = sum.y + i * sum.pitch;
      ink.text(sum.x, y, word, style);
      ink.number(name, text, value, sum.x + sum.width, y, { ...style, colour: palette.text, weight: 600, align: 'right' });
    });
    const rule = sum.y + 1.3 * sum.pitch;
    ink.line(sum.x, rule, sum.x + sum.width, rule, { colour: palette.hairline, width: 1.2, alpha: style.alpha });
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

/** What stands between two walls of weight pictures: their names and scores, how many look like edges, and the neuron pointed at. */
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import { textWidth } from './GlyphAtlas';
import type { Ink } from './Ink';
import { paintGlow, paintLamp } from './lamp';
import { View } from './View';
import { count, widthOf, writeWords } from './words';

export interface NeuronShown {
  /** "neuron 5" */
  readonly title: string;
  readonly activation: number;
  readonly bias: number;
  /** Names of the two numbers. */
  readonly names: { readonly activation: string; readonly bias: string };
}

interface At {
  readonly x: number;
  readonly y: number;
}

export class BetweenWallsView extends View {
  private readonly names: At;
  private readonly seat: At & { radius: number };
  private readonly compact: boolean;
  /** Percent of the 10,000 test digits: plain, smooth. */
  declare percents: readonly [number, number];
  /** The smooth one has been changed since. */
  declare isEdited: boolean;
  /** How many of the sixteen pass the test for an edge. */
  declare edges: readonly [number, number];
  /** The one pointed at. */
  declare pointed: NeuronShown | undefined;
  /** The brightest of each while none is pointed at: plain, smooth. */
  declare examples: readonly [NeuronShown, NeuronShown];
  /** The network receives something else than is drawn: its picture takes the bias's place. */
  declare receives: boolean;
  declare plain: number;
  declare smooth: number;
  declare tested: number;

  constructor({ names, neuron, compact }: { names: At; neuron: At & { radius: number }; compact: boolean }) {
    super();
    this.names = names;
    this.seat = neuron;
    this.compact = compact;
    this.hasValues({ percents: [0, 0], isEdited: false, edges: [0, 0], pointed: undefined, examples: undefined, receives: false });
    this.hasAmounts({ plain: 0, smooth: 0, tested: 0 });
  }

  override get presence(): number {
    return Math.max(this.plain, this.smooth);
  }

  protected override paint(ink: Ink): void {
    if (this.plain > 0) this.paintNeuron(ink);
    if (this.compact) return this.paintCompact(ink);
    const { x, y } = this.names;
    const [plain, smooth] = this.percents;
    this.paintName(ink, '← plain', 'plain', plain, y, this.plain);
    this.paintName(ink, 'smooth →', 'smooth', smooth, y + 68, this.smooth);
    const small = { size: 13, colour: palette.secondary, align: 'center' } as const;
    ink.text(x, y + 119, 'of 10,000 unseen digits', { ...small, alpha: this.plain });
    if (this.isEdited) ink.text(x, y + 134, 'as trained', { ...small, alpha: this.smooth });
    if (this.tested <= 0) return;
    ink.text(x, y + 226, 'our test finds edges in', { ...small, alpha: this.tested });
    this.edges.forEach((found, i) => {
      const words = [count(`edges found, ${['plain', 'smooth'][i]}`, found), ' of 16'];
      const style = { size: 16, colour: palette.secondary, alpha: this.tested };
      const middle = x + (i === 0 ? -44 : 44);
      writeWords(ink, middle - widthOf(words, style) / 2, y + 249, words, style);
      ink.text(middle, y + 265, ['plain', 'smooth'][i] as string, { ...small, alpha: this.tested });
    });
  }

  private paintName(ink: Ink, words: string, name: string, percent: number, y: number, alpha: number): void {
    if (alpha <= 0) return;
    const { x } = this.names;
    ink.text(x, y, words, { size: 16, weight: 600, colour: palette.text, align: 'center', alpha });
    const style = { size: 26, weight: 600, colour: palette.text, alpha } as const;
    const text = written(percent, 1);
    const left = x - textWidth(`${text} %`, style.size, style.weight) / 2;
    const width = ink.number(`percent right, ${name}`, text, percent, left, y + 30, style);
    ink.text(left + width, y + 30, ' %', style);
  }

  private paintCompact(ink: Ink): void {
    const { x, y } = this.names;
    (['plain', 'smooth'] as const).forEach((name, i) => {
      const alpha = this[name];
      if (alpha <= 0) return;
      const percent = this.percents[i] as number;
      const words = [`${name} `, { name: `percent right, ${name}`, text: written(percent, 1), value: percent }, ' %'];
      writeWords(ink, x, y + 21 * i, words, { size: 15, colour: palette.secondary, alpha });
    });
    const small = { size: 12, colour: palette.secondary };
    ink.text(x, y + 38, this.isEdited ? 'of 10,000, as trained' : 'of 10,000 unseen digits', { ...small, alpha: this.plain });
    if (this.tested <= 0) return;
    const [plain, smooth] = this.edges;
    const words = ['edges: ', count('edges found, plain', plain), ' and ', count('edges found, smooth', smooth), ' of 16'];
    writeWords(ink, 374 - widthOf(words, small), y + 58, words, { ...small, alpha: this.tested });
  }

  private paintNeuron(ink: Ink): void {
    const { x, y, radius } = this.seat;
    const { title, activation, bias, names } = this.pointed ?? this.examples[this.smooth > 0.5 ? 1 : 0];
    const alpha = this.plain;
    const small = { size: this.compact ? 12 : 13, colour: palette.secondary, alpha };
    for (const paintOne of [paintGlow, paintLamp]) {
      paintOne(ink, x, y, activation, { radius, drawn: alpha, lit: alpha, readout: names.activation });
    }
    ink.text(x, y - radius - 8, title, { ...small, align: 'center' });
    if (this.receives && !this.compact) ink.text(x, y + radius + 14, 'received', { ...small, align: 'center' });
    if (this.receives || this.compact) return;
    const text = written(bias);
    const left = x - (textWidth('bias ', 13, 400) + textWidth(text, 13, 600)) / 2;
    const width = ink.text(left, y + radius + 18, 'bias ', { ...small, colour: palette.bias });
    ink.number(names.bias, text, bias, left + width, y + radius + 18, { ...small, colour: palette.bias, weight: 600 });
  }
}

/** Where a neuron is half lit: a dashed line at −b through the graph, and the pill on top by which the bias is dragged. */

import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { short, written } from '../../src/theme/numbers';
import type { At, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { dashedLine } from '../../src/views/dashed';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type Word, writeWords } from '../../src/views/words';
import type { PlotScale } from '../shared/curves/plotScale';

/** One neuron's bias with its name, and the axis it stands on. */
export interface Threshold {
  readonly name: string;
  readonly bias: number;
  readonly scaling: PlotScale;
}

interface ThresholdOptions {
  readonly plot: Place;
  readonly pill: { readonly y: number; readonly height: number };
  readonly guessCount: At;
  readonly compact: boolean;
}

type Amounts = { line: number; pill: number };

export class ThresholdView extends viewOf({
  values: {
    /** The hand-made neuron's and a trained one's. */
    thresholds: [] as readonly Threshold[],
    /** A bias that is being guessed, on the first axis; none yet, or "impossible". */
    draft: undefined as number | undefined,
    /** The bias that was guessed. */
    guess: undefined as number | undefined,
    /** A guess was made, be it "impossible". */
    isGuessed: false,
    /** How many it would have switched on. */
    guessCount: [] as readonly Word[],
  },
  amounts: {
    asked: 0,
    guessed: 0,
    chevrons: 0,
  },
}) {
  private readonly options: ThresholdOptions;
  readonly parts: readonly [Amounts, Amounts];

  constructor(options: ThresholdOptions) {
    super();
    this.options = options;
    const amounts = (i: number): Amounts => this.part(`thresholds.${i}.`, { line: 0, pill: 0 });
    this.parts = [amounts(0), amounts(1)];
  }

  override get presence(): number {
    return Math.max(this.asked, ...this.parts.map(({ line, pill }) => Math.max(line, pill)));
  }

  protected override paint(ink: Ink): void {
    this.thresholds.forEach(({ name, bias, scaling }, i) => {
      const { line = 0, pill = 0 } = this.parts[i] ?? {};
      const x = scaling.x(-bias);
      this.paintSide(ink, x, line);
      this.paintLine(ink, x, line);
      if (line * (1 - pill) > unseen) this.paintPoint(ink, x, -bias, line * (1 - pill));
      if (pill > unseen) this.paintPill(ink, x, { name, value: bias }, pill, this.chevrons);
    });
    const [first] = this.thresholds;
    if (!first) return;
    if (this.asked > unseen) {
      const value = this.isGuessed ? this.guess : this.draft;
      const x = first.scaling.x(-(value ?? 0));
      this.paintLine(ink, x, this.asked);
      const number = value === undefined ? undefined : { name: 'guessed bias', value };
      this.paintPill(ink, x, number, this.asked, this.isGuessed ? 0 : this.asked);
    }
    if (this.guess !== undefined && this.guessed > unseen) this.paintGuess(ink, first.scaling.x(-this.guess), this.guessed);
  }

  /** Where the neuron is on: a shade lighter. */
  private paintSide(ink: Ink, x: number, alpha: number): void {
    const { plot } = this.options;
    const width = plot.x + plot.width - x;
    if (width > 0) ink.box(x, plot.y - 8, width, plot.height + 8, { fill: palette.bias, alpha: alpha * 0.06 });
  }

  private paintLine(ink: Ink, x: number, drawn: number): void {
    const { plot, pill } = this.options;
    const top = { x, y: pill.y + pill.height };
    dashedLine(ink, top, { x, y: plot.y + plot.height + 6 }, drawn, { colour: palette.bias, width: 2, alpha: Math.min(1, drawn * 3) });
  }

  /** Over the line, before it is a bias's: the sum from which on it should light. */
  private paintPoint(ink: Ink, x: number, sum: number, alpha: number): void {
    const { pill, compact } = this.options;
    const style = { size: compact ? 18 : 24, colour: palette.bias, weight: 600, align: 'center', alpha } as const;
    ink.number('sum to light from', short(sum), sum, x, pill.y + pill.height - 6, style);
  }

  private paintPill(ink: Ink, x: number, number: { name: string; value: number } | undefined, alpha: number, chevrons: number): void {
    const { pill, compact } = this.options;
    const middle = pill.y + pill.height / 2;
    const text = number ? written(number.value, Math.abs(number.value % 1) < 0.005 ? 0 : 1 + (hundredths(number.value) ? 1 : 0)) : '?';
    const style = { size: compact ? 16 : typeSize.value, colour: palette.bias, weight: 600 as const, alpha };
    const width = textWidth(`b = ${text}`, style.size, 600);
    const half = width / 2 + 14;
    ink.box(x - half, pill.y, 2 * half, pill.height, {
      fill: palette.background,
      stroke: palette.bias,
      strokeWidth: 2,
      radius: pill.height / 2,
      alpha,
    });
    const base = middle + style.size * halfCap;
    const after = x - width / 2 + ink.text(x - width / 2, base, 'b = ', style);
    if (number) ink.number(number.name, text, number.value, after, base, style);
    else ink.text(after, base, text, style);
    for (const side of [-1, 1]) {
      const tip = x + side * (half + 13);
      for (const up of [-5, 5])
        ink.line(tip, middle, tip - side * 5, middle + up, { colour: palette.bias, width: 2, alpha: alpha * chevrons });
    }
  }

  private paintGuess(ink: Ink, x: number, alpha: number): void {
    const { plot, guessCount: at, compact } = this.options;
    dashedLine(ink, { x, y: plot.y }, { x, y: plot.y + plot.height }, 1, { colour: palette.attention, width: 1.5, alpha });
    const words = 'your guess';
    const isFarRight = x + 12 + textWidth(words, typeSize.tick, 400) > plot.x + plot.width;
    ink.text(x + (isFarRight ? -6 : 6), plot.y + 14, words, {
      size: typeSize.tick,
      colour: palette.attention,
      align: isFarRight ? 'right' : 'left',
      alpha,
    });
    writeWords(ink, at.x, at.y, this.guessCount, { size: compact ? 13 : typeSize.label, colour: palette.attention, alpha });
  }
}

/** Whether one decimal would not do. */
const hundredths = (value: number) => Math.abs(value * 10 - Math.round(value * 10)) > 0.05;

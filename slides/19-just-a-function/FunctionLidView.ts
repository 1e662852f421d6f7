/** The whole network under one lid, as a function: what goes in, what comes out, and that the same comes out again. */
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { At, NetPlace, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import { count, widthOf, writeWords } from '../../src/views/words';

interface LidPlaces {
  readonly compact: boolean;
  readonly lid: Place;
  readonly formula: { readonly x: number; readonly y: number; readonly size: number };
  /** Middles of the two columns of results. */
  readonly twice: readonly [number, number];
}

const runs = ['once', 'again'];
/** What stands lower is smaller, but never too small for a phone. */
const lowOf = (size: number) => Math.max(11, size * 0.62);

/** f(a₀, a₁, … a₇₈₃): what begins with an underscore stands lower. */
const formula = ['f ( ', 'a', '_0', ' , ', 'a', '_1', ' , … , ', 'a', '_783', ' )'];

function paintFunction(ink: Ink, middle: number, y: number, size: number, alpha: number): void {
  const parts = formula.map((part) => {
    const low = part.startsWith('_');
    const text = low ? part.slice(1) : part;
    const colour = /a$/.test(text) || low ? palette.activation : palette.text;
    return { text, low, style: { size: low ? lowOf(size) : size, weight: 500 as const, colour, alpha, keepsSize: size < typeSize.label } };
  });
  let pen = middle - parts.reduce((sum, { text, style }) => sum + widthOf([text], style), 0) / 2;
  for (const { text, low, style } of parts) pen += ink.text(pen, y + (low ? size * 0.22 : 0), text, style);
}

export class FunctionLidView extends viewOf({
  values: {
    parameters: 0,
    layers: 0,
    /** The ten outputs, computed twice. */
    results: [] as readonly ArrayLike<number>[],
  },
  amounts: {
    drawn: 0,
    written: 0,
    /** Something runs in on the left and out on the right: once at 1, twice at 2. */
    ran: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly home: Place;
  private readonly places: LidPlaces;

  constructor(net: NetPlace, home: Place, places: LidPlaces) {
    super();
    this.net = net;
    this.home = home;
    this.places = places;
  }

  override get area() {
    return { ...this.places.lid };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { x, y, width, height } = this.places.lid;
    ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 12, alpha: this.drawn });
    this.paintFormula(ink, this.drawn * this.written);
    this.paintWays(ink, this.drawn * this.written);
    if (this.ran <= unseen) return;
    this.paintBracket(ink, Math.min(1, this.ran) * this.drawn);
    this.results.forEach((_, run) => {
      this.paintResults(ink, run);
    });
  }

  private paintFormula(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { formula, compact } = this.places;
    const { x, y, size } = formula;
    const centred = { align: 'center', alpha } as const;
    paintFunction(ink, x, y, size, alpha);
    const words = { ...centred, size: compact ? 12 : typeSize.label, colour: palette.secondary };
    const line = compact ? 17 : 28;
    ink.number('numbers inside', counted(this.parameters), this.parameters, x, y + line * 2, {
      ...words,
      size: compact ? 18 : 30,
      weight: 600,
      colour: palette.text,
    });
    ink.text(x, y + line * 3, compact ? 'weights and biases' : 'weights and biases inside', words);
    const rounds = compact
      ? ['in ', count('rounds', this.layers), ' rounds']
      : ['multiply, add, squish: ', count('rounds', this.layers), ' times over'];
    const { align: _, ...plain } = words;
    writeWords(ink, x - widthOf(rounds, plain) / 2, y + line * 4, rounds, plain);
  }

  /** What the function gives: ten numbers as one column. */
  private paintBracket(ink: Ink, alpha: number): void {
    const { formula, compact, twice } = this.places;
    const [top, bottom] = [0, 9].map((k) => circleAt(this.net, 3, k, 10).y) as [number, number];
    const reach = compact ? 11 : 18;
    const half = compact ? 18 : 30;
    const style = { colour: palette.text, width: 1.6, alpha };
    for (const side of [-1, 1]) {
      const x = twice[0] + side * half;
      ink.line(x, top - reach, x, bottom + reach, style);
      for (const y of [top - reach, bottom + reach]) ink.line(x, y, x - side * 6, y, style);
    }
    const from = formula.x + (compact ? 64 : 126);
    ink.text((from + twice[0] - half) / 2, formula.y, '=', { size: formula.size, colour: palette.text, align: 'center', alpha });
  }

  /** An arrow in and one out, with how many numbers go there. */
  private paintWays(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { lid, compact } = this.places;
    const style = { colour: palette.secondary, width: 1.8, alpha };
    const words = { size: compact ? 16 : 24, weight: 600, colour: palette.text, align: 'center', alpha } as const;
    const right = lid.x + lid.width;
    const out = { from: right + 6, to: this.net.columns[3] - this.net.radius[3] - 12, y: this.net.middle };
    // A phone has the digit above the lid, with no room between.
    if (!compact) {
      const y = this.home.y + this.home.height / 2;
      this.arrow(ink, { x: this.home.x + this.home.width + 8, y }, { x: lid.x - 6, y }, style);
      ink.number('numbers in', '784', 784, (this.home.x + this.home.width + lid.x) / 2 + 2, y - 12, { ...words, keepsSize: true });
    }
    if (out.to - out.from < 14) return;
    this.arrow(ink, { x: out.from, y: out.y }, { x: out.to, y: out.y }, style);
    const outputs = this.results[0]?.length ?? 0;
    ink.number('numbers out', String(outputs), outputs, (out.from + out.to) / 2, out.y - 12, words);
  }

  private arrow(ink: Ink, from: At, to: At, style: { colour: number; width: number; alpha: number }) {
    ink.line(from.x, from.y, to.x, to.y, style);
    for (const side of [-4.5, 4.5]) ink.line(to.x - 6, to.y + side, to.x, to.y, style);
    // Something runs in during the first part of a run, and out during the last.
    const run = this.ran - Math.floor(this.ran);
    const way = to.x < this.places.lid.x ? run / 0.35 : (run - 0.65) / 0.35;
    if (way <= 0 || way >= 1) return;
    const alpha = style.alpha * Math.sin(Math.PI * way);
    ink.circle(between(from.x, to.x, way), from.y, 5, { fill: palette.activation, alpha });
  }

  /** A column of ten results, from above; beside the first one, whether the second is the same to the last digit. */
  private paintResults(ink: Ink, run: number): void {
    const values = this.results[run] as ArrayLike<number>;
    const x = this.places.twice[run] as number;
    const size = this.places.compact ? 12 : typeSize.label;
    const there = clamp(this.ran - run);
    if (there <= unseen) return;
    const [first] = this.results;
    const top = circleAt(this.net, 3, 0, values.length).y;
    // One column needs no name.
    ink.text(x, top - (this.places.compact ? 16 : 26), runs[run] as string, {
      size: this.places.compact ? 12 : typeSize.label,
      colour: palette.secondary,
      align: 'center',
      alpha: Math.max(0, this.ran - 1) * this.drawn,
    });
    for (let k = 0; k < values.length; k++) {
      const value = values[k] as number;
      const y = circleAt(this.net, 3, k, values.length).y + size * halfCap;
      const alpha = clamp(there * 3 - (2 * k) / values.length) * this.drawn;
      if (alpha <= unseen) continue;
      ink.number(`${runs[run]} output ${k}`, written(value), value, x, y, { size, colour: palette.text, align: 'center', alpha });
      if (run === 0) continue;
      const middle = (x + this.places.twice[0]) / 2 + (this.places.compact ? 0 : 2);
      ink.text(middle, y, first?.[k] === value ? '=' : '≠', { size, colour: palette.secondary, align: 'center', alpha });
    }
  }
}

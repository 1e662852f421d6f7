/** What comes out while one input goes from 0 to 1: a neuron's curve with a sketch of it beneath, then those of the ten outputs. */
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import type { Place } from '../theme/places';
import { size } from '../theme/type';
import { textWidth } from './GlyphAtlas';
import { halfCap, type Ink } from './Ink';
import { View } from './View';
import { type Word, widthOf, writeWords } from './words';

type Curve = ArrayLike<number>;

/** A number that stands beside its axis. */
interface Axis {
  readonly word: string;
  readonly name: string;
  readonly value: number;
}

const none: Curve = [];

export class TraceView extends View {
  private readonly place: Place;
  /** The input that is followed, and the neuron's output. */
  declare input: Axis;
  declare output: Axis;
  declare curve: Curve;
  declare guessed: Curve | undefined;
  /** The ten outputs, which of them is meant, and the one of another digit. */
  declare outputs: readonly Curve[];
  declare meant: number;
  declare other: { curve: Curve; output: number; digit: number; input: number } | undefined;
  declare drawn: number;
  declare sketched: number;
  /** The curve, from left to right; the point on it. */
  declare traced: number;
  declare pointShown: number;
  /** Where it stands now is known before the curve is. */
  declare known: number;
  /** From the neuron (0) to the ten outputs (1), and the other digit's curve. */
  declare many: number;
  declare compared: number;

  constructor(place: Place) {
    super();
    this.place = place;
    const axis = { word: '', name: '', value: 0 };
    this.hasValues({ input: axis, output: axis, curve: none, guessed: undefined, outputs: [], meant: 0, other: undefined });
    this.hasAmounts({ drawn: 0, sketched: 0, traced: 0, pointShown: 0, known: 0, many: 0, compared: 0 });
  }

  override get area() {
    return { ...this.place };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get small(): boolean {
    return this.place.width < 200;
  }

  private point(along: number, value: number): { x: number; y: number } {
    const { x, y, width, height } = this.place;
    return { x: x + along * width, y: y + (1 - value) * height };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0.002) return;
    this.paintAxes(ink);
    if (this.guessed)
      this.paintCurve(ink, this.guessed, { colour: palette.weightedSum, width: 2.6, alpha: this.sketched * (1 - this.many) }, 1);
    this.paintCurve(ink, this.curve, { colour: palette.sigmoid, width: 3, alpha: 1 - this.many });
    if (this.guessed) this.paintSketchName(ink, this.guessed, this.sketched * this.traced * (1 - this.many));
    if (this.many > 0.002) this.paintOutputs(ink);
    this.paintPoint(ink);
  }

  private paintAxes(ink: Ink): void {
    const { x, y, width, height } = this.place;
    const alpha = this.drawn;
    ink.line(x, y + height, x, y + height * (1 - this.drawn), { colour: palette.lampRing, alpha });
    ink.line(x, y + height, x + width * this.drawn, y + height, { colour: palette.lampRing, alpha });
    ink.line(x, y, x + width * this.drawn, y, { colour: palette.hairline, alpha });
    const tick = { size: size.tick, colour: palette.secondary, alpha } as const;
    for (const end of [0, 1]) {
      const at = y + height * (1 - end) + tick.size * halfCap;
      ink.number(`least and most output ${end}`, String(end), end, x - 14, at, { ...tick, align: 'right' });
    }
    this.paintTitles(ink, alpha);
  }

  /** Over the graph what comes out, under it what goes in. */
  private paintTitles(ink: Ink, alpha: number): void {
    const { x, y, width, height } = this.place;
    const style = { size: this.small ? size.small : size.label, colour: palette.secondary };
    const number = ({ word, name, value }: Axis): Word[] => [`${word} `, { name, text: written(value), value }];
    const above = y - (this.small ? 12 : 16);
    writeWords(ink, x, above, number(this.output), { ...style, alpha: alpha * (1 - this.many) });
    ink.text(x, above, this.small ? 'the ten outputs' : 'the ten outputs of the network', { ...style, alpha: alpha * this.many });
    const words = number(this.input);
    writeWords(ink, x + (width - widthOf(words, style)) / 2, y + height + (this.small ? 30 : 34), words, { ...style, alpha });
  }

  private paintCurve(
    ink: Ink,
    curve: Curve,
    { alpha, ...style }: { colour: number; width: number; alpha: number },
    shown = this.traced,
  ): void {
    const pieces = curve.length - 1;
    if (alpha * this.drawn <= 0.002) return;
    for (let k = 0; k < pieces * shown; k++) {
      const share = Math.min(1, pieces * shown - k);
      const from = this.point(k / pieces, curve[k] as number);
      const to = this.point((k + share) / pieces, (curve[k] as number) + ((curve[k + 1] as number) - (curve[k] as number)) * share);
      ink.line(from.x, from.y, to.x, to.y, { ...style, alpha: alpha * this.drawn });
    }
  }

  private paintOutputs(ink: Ink): void {
    this.outputs.forEach((curve, k) => {
      if (k !== this.meant) this.paintCurve(ink, curve, { colour: palette.faint, width: 1.4, alpha: this.many * 0.55 });
    });
    const meant = this.outputs[this.meant];
    if (!meant) return;
    this.paintCurve(ink, meant, { colour: palette.activation, width: 3, alpha: this.many });
    this.paintName(ink, meant, `output ${this.meant}`, palette.activation, this.many);
    if (!this.other || this.compared <= 0.002) return;
    const { curve, output, digit, input } = this.other;
    this.paintCurve(ink, curve, { colour: palette.text, width: 2, alpha: this.many * this.compared }, this.compared);
    this.paintName(
      ink,
      curve,
      this.small ? `that ${digit}, input ${input}` : `output ${output} for that ${digit}, over input ${input}`,
      palette.text,
      this.compared,
    );
  }

  /** A curve's name over or under its highest or lowest place, on the side where there is room. */
  private paintName(ink: Ink, curve: Curve, text: string, colour: number, alpha: number): void {
    if (alpha * this.drawn <= 0.002) return;
    const values = Array.from(curve);
    const high = Math.max(...values);
    const at = values.indexOf(high);
    const { x, y } = this.point(at / (values.length - 1), high);
    const { width, x: left } = this.place;
    const align = x < left + width * 0.35 ? 'left' : x > left + width * 0.65 ? 'right' : 'center';
    const baseLine = high > 0.9 ? y + 24 : y - 10;
    const across = textWidth(text, size.small, 600);
    const start = Math.min(left + width - 2, Math.max(left + 8, x));
    const from = start - { left: 0, center: across / 2, right: across }[align];
    // Other curves pass behind it.
    const behind = { fill: palette.background, alpha: 0.75 * alpha * this.drawn };
    ink.box(from - 3, baseLine - size.small, across + 6, size.small * 1.35, behind);
    ink.text(start, baseLine, text, {
      size: size.small,
      weight: 600,
      colour,
      align,
      alpha: alpha * this.drawn,
    });
  }

  /** At the end of the sketch, on the side that it does not come from. */
  private paintSketchName(ink: Ink, guessed: Curve, alpha: number): void {
    if (alpha * this.drawn <= 0.002) return;
    const last = guessed.length - 1;
    const rises = (guessed[last] as number) >= (guessed[Math.round(last * 0.7)] as number);
    const { x, y } = this.point(1, guessed[last] as number);
    const { y: top, height } = this.place;
    const above = rises ? y > top + 24 : y > top + height - 24;
    const style = { size: size.small, weight: 600, colour: palette.weightedSum, align: 'right', alpha: alpha * this.drawn } as const;
    ink.text(x - 2, y + (above ? -10 : 20), 'your sketch', style);
  }

  private paintPoint(ink: Ink): void {
    const alpha = this.drawn * Math.max(this.pointShown, this.known * (1 - this.many));
    if (alpha <= 0.002) return;
    const along = this.input.value;
    const curve = this.many > 0.5 ? (this.outputs[this.meant] ?? this.curve) : this.curve;
    const k = along * (curve.length - 1);
    const before = curve[Math.floor(k)] as number;
    const value = before + ((curve[Math.ceil(k)] as number) - before) * (k - Math.floor(k));
    const { x, y } = this.point(along, value);
    ink.line(x, this.place.y + this.place.height, x, y, { colour: palette.secondary, alpha: alpha * 0.8 });
    ink.circle(x, y, this.small ? 5.5 : 7, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
  }
}

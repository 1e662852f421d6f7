/** A program, with the line that has just run marked. Its names have the colours of what they hold. */

import type { CodePlaces } from '../theme/codePlaces';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { type Token, widthOfFormula, writeFormula } from './formula';
import { faceOf, textWidth } from './GlyphAtlas';
import type { Ink } from './Ink';
import { matrixLetter, vectorLetter } from './matrixNames';
import { View } from './View';

const keywords = /^(export|function|return|const|let|for|of|new)$/;

function colourOf(word: string): number {
  if (keywords.test(word)) return palette.secondary;
  const meanings: Record<string, number> = {
    W: palette.positive,
    weights: palette.positive,
    a: palette.activation,
    activations: palette.activation,
    b: palette.bias,
    biases: palette.bias,
    z: palette.weightedSum,
    sum: palette.weightedSum,
    sums: palette.weightedSum,
    weightedSums: palette.weightedSum,
    activationFunctions: palette.sigmoid,
    activation: palette.sigmoid,
  };
  return meanings[word] ?? palette.text;
}

/** A line as it is shown: broken where there is no room for all of it. */
interface Row {
  readonly line: number;
  readonly text: string;
}

export class CodeView extends View {
  private readonly places: CodePlaces;
  declare source: readonly string[];
  /** The line that has just run, and the one to stop at. */
  declare line: (at: number) => number;
  declare stop: number | undefined;
  declare pointed: number | undefined;
  /** First and last line of the product W a. */
  declare product: readonly [number, number];
  /** Line by line, from above. */
  declare drawn: number;
  /** How far the program has run, and whether that is marked. */
  declare at: number;
  declare marked: number;
  declare ringed: number;

  constructor(places: CodePlaces) {
    super();
    this.places = places;
    this.position.set(places.code.x, places.code.y);
    this.hasValues({ source: [], line: () => 0, stop: undefined, pointed: undefined, product: [0, 0] });
    this.hasAmounts({ drawn: 0, at: 0, marked: 0, ringed: 0 });
  }

  override get area() {
    const { code } = this.places;
    return { x: 0, y: -code.pitch, width: code.width, height: this.rows.length * code.pitch + 4 };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get letterWidth(): number {
    return textWidth('m', this.places.code.size, faceOf({ mono: true }));
  }

  private get rows(): Row[] {
    const { code, gutter, compact } = this.places;
    const room = compact ? Math.floor((code.width - gutter) / this.letterWidth) : Number.POSITIVE_INFINITY;
    return this.source.flatMap((text, line) => broken(text, room).map((part) => ({ line, text: part })));
  }

  /** Where a line stands, in the view's own pixels. */
  placeOf(line: number): Place {
    const { code } = this.places;
    const { rows } = this;
    const first = rows.findIndex((row) => row.line === line);
    const count = rows.filter((row) => row.line === line).length;
    return { x: 0, y: (first - 0.76) * code.pitch, width: code.width, height: count * code.pitch };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const { code, gutter } = this.places;
    const marked = this.placeOf(this.line(this.at));
    const band = { fill: palette.attention, radius: 4 };
    ink.box(marked.x + gutter - 6, marked.y, marked.width - gutter + 6, marked.height, { ...band, alpha: 0.15 * this.marked });
    this.paintArrow(ink, marked);
    if (this.pointed !== undefined) this.paintPointed(ink, this.placeOf(this.pointed));
    if (this.stop !== undefined) this.paintStop(ink, this.placeOf(this.stop));
    if (this.ringed > 0) this.paintProduct(ink);
    const { rows } = this;
    rows.forEach(({ text }, i) => {
      const alpha = Math.min(1, Math.max(0, this.drawn * (rows.length + 3) - i) / 3);
      if (alpha > 0) this.paintLine(ink, gutter, i * code.pitch, text, alpha);
    });
  }

  private paintLine(ink: Ink, x: number, y: number, text: string, alpha: number): void {
    const { size } = this.places.code;
    let column = 0;
    for (const part of text.match(/[A-Za-z_]\w*|\s+|[^A-Za-z_\s]+/g) ?? []) {
      const colour = /\w/.test(part) ? colourOf(part) : palette.secondary;
      if (part.trim()) ink.text(x + column * this.letterWidth, y, part, { size, colour, mono: true, alpha });
      column += part.length;
    }
  }

  private paintArrow(ink: Ink, { y }: Place): void {
    const { code } = this.places;
    const middle = y + code.pitch * 0.5;
    const reach = code.pitch * 0.24;
    const x = this.places.gutter - 9;
    const style = { colour: palette.attention, width: 1.8, alpha: this.marked };
    for (const side of [-1, 1]) ink.line(x - reach, middle + side * reach, x, middle, style);
  }

  private paintPointed(ink: Ink, { x, y, width, height }: Place): void {
    ink.box(x + this.places.gutter - 6, y, width - this.places.gutter + 6, height, { stroke: palette.hairline, radius: 4 });
  }

  private paintStop(ink: Ink, { y }: Place): void {
    const { code } = this.places;
    ink.circle(4, y + code.pitch * 0.5, code.pitch * 0.24, { fill: palette.negative, alpha: this.marked });
  }

  /** The inner loops are W times a. */
  private paintProduct(ink: Ink): void {
    const { gutter, code, compact } = this.places;
    const [first, last] = this.product.map((line) => this.placeOf(line)) as [Place, Place];
    const left = gutter + 4 * this.letterWidth - 6;
    const height = last.y + last.height - first.y;
    ink.box(left, first.y, code.width - left, height, { stroke: palette.attention, strokeWidth: 1.8, radius: 6, alpha: this.ringed });
    const size = compact ? 18 : 28;
    const tokens: Token[] = [matrixLetter(), ' ', vectorLetter()];
    const x = code.width - widthOfFormula(tokens, size) - 14;
    writeFormula(ink, x, first.y + (compact ? height - 6 : size * 0.98), tokens, { size, alpha: this.ringed });
  }
}

/** Parts of at most so many letters, broken at spaces; what follows stands further in. */
export function broken(text: string, room: number): string[] {
  if (text.length <= room) return [text];
  const indent = text.length - text.trimStart().length;
  const at = text.lastIndexOf(' ', room);
  if (at <= indent) return [text];
  return [text.slice(0, at), ...broken(' '.repeat(indent + 4) + text.slice(at + 1), room)];
}

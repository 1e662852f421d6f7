/** Two rows times a column of three lamps: the products spelled out under it, and one number left to be written. */

import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { addUpAsShown, trimmed } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { type Word, writeWords } from '../../src/views/words';
import { type Token, widthOfFormula, writeFormula } from '../shared/matrix/formula';
import { paintPair, weightTextColour } from '../shared/matrix/matrixFactors';
import { matrixLetter, vectorLetter } from '../shared/matrix/matrixNames';
import type { SmallMatrixPlaces } from '../shared/matrix/matrixPlaces';

/** An entry of the result, or a weight. */
export interface ShownGap {
  readonly row: 0 | 1;
  readonly column?: 0 | 1 | 2;
}

interface SmallRow {
  /** The neuron whose row it is. */
  readonly name: string;
  readonly weights: readonly number[];
  readonly products: readonly number[];
  readonly entry: number;
}

export class SmallMatrixView extends viewOf({
  values: {
    rows: [] as readonly SmallRow[],
    columns: [] as readonly string[],
    lamps: [] as readonly number[],
    /** What is missing, while it is. */
    gap: undefined as ShownGap | undefined,
    note: '',
    message: [] as readonly (readonly Word[])[],
  },
  amounts: {
    drawn: 0,
    /** How many rows are multiplied. */
    told: 0,
  },
}) {
  private readonly places: SmallMatrixPlaces;
  private readonly compact: boolean;

  constructor(places: SmallMatrixPlaces, compact: boolean) {
    super();
    this.places = places;
    this.compact = compact;
  }

  override get area() {
    const { matrix, result } = this.places;
    return { ...matrix, width: result.x + result.width - matrix.x };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { matrix, vector, result, equals, rows, numeral } = this.places;
    for (const place of [matrix, vector, result]) paintPair(ink, place, this.compact, this.drawn);
    const middle = (rows[0] + rows[1]) / 2 + numeral * halfCap;
    ink.text(equals, middle, '=', { size: numeral, colour: palette.secondary, align: 'center', alpha: this.drawn });
    this.paintHeads(ink);
    this.paintLamps(ink);
    this.rows.forEach((row, k) => {
      this.paintRow(ink, row, k);
    });
    this.paintWords(ink);
  }

  private paintHeads(ink: Ink): void {
    const { matrix, vector, result, columns, heads, names } = this.places;
    const style: TextStyle = { size: this.compact ? 11 : 16, colour: palette.faint, align: 'center', alpha: this.drawn };
    this.columns.forEach((column, k) => {
      ink.text(columns[k] as number, heads, column, style);
    });
    const named = (place: Place, letters: readonly Token[], shape: string) => {
      const width = widthOfFormula(letters, names.size);
      const x = place.x + place.width / 2 - width / 2;
      writeFormula(ink, x, names.y, letters, { size: names.size, alpha: this.drawn });
      ink.text(x + width + 7, names.y, shape, { ...style, size: names.shape, colour: palette.secondary, align: 'left' });
    };
    named(matrix, [matrixLetter()], '2 × 3');
    named(vector, [vectorLetter()], '3 × 1');
    named(result, [matrixLetter(), ' ', vectorLetter()], '2 × 1');
  }

  private paintLamps(ink: Ink): void {
    const { vector, lamps, radius } = this.places;
    const x = vector.x + vector.width / 2;
    this.lamps.forEach((lamp, i) => {
      const y = lamps[i] as number;
      const style = { radius, drawn: this.drawn, lit: 1 };
      paintGlow(ink, x, y, lamp, style);
      paintLamp(ink, x, y, lamp, style);
      const size = radius * 0.7;
      const colour = lamp >= 0.4 ? palette.onBrightLamp : palette.onDarkLamp;
      ink.number(`small lamp ${i}`, trimmed(lamp), lamp, x, y + size * halfCap, {
        size,
        colour,
        weight: 600,
        align: 'center',
        alpha: this.drawn,
      });
    });
  }

  private isGap(row: number, column?: number): boolean {
    return this.gap?.row === row && this.gap.column === column;
  }

  private paintRow(ink: Ink, { name, weights, entry }: SmallRow, k: number): void {
    const { matrix, columns, result, rows, numeral, index } = this.places;
    const y = rows[k] as number;
    const base = y + numeral * halfCap;
    const told = clamp(this.told - k) * this.drawn;
    if (this.gap?.row === k)
      ink.box(matrix.x + 4, y - numeral, matrix.width - 8, 2 * numeral, { fill: palette.attention, radius: 5, alpha: 0.13 * this.drawn });
    ink.text(index, y + 14 * halfCap, name, {
      size: this.compact ? 11 : 16,
      colour: this.gap?.row === k ? palette.text : palette.faint,
      align: 'right',
      alpha: this.drawn,
    });
    const style: TextStyle = { size: numeral, colour: palette.text, weight: 600, align: 'center', alpha: this.drawn };
    weights.forEach((weight, i) => {
      const text = trimmed(weight);
      if (!this.isGap(k, i))
        ink.number(`small weight ${k}, ${i}`, text, weight, columns[i] as number, base, { ...style, colour: weightTextColour(text) });
    });
    if (!this.isGap(k))
      ink.number(`small entry ${k}`, trimmed(entry), entry, result.x + result.width / 2, base, {
        ...style,
        colour: palette.weightedSum,
        alpha: told,
      });
    this.paintLine(ink, k, told);
  }

  /** "2 · 0.5 − 1 · 0.2 + 3 · 0.9 = 3.5" */
  private paintLine(ink: Ink, k: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { lines } = this.places;
    const { weights, products, entry } = this.rows[k] as SmallRow;
    const tokens: Token[] = [];
    weights.forEach((weight, i) => {
      const lamp = this.lamps[i] as number;
      const isFirst = i === 0;
      const text = trimmed(isFirst ? weight : Math.abs(weight));
      const missing = this.isGap(k, i);
      if (!isFirst) tokens.push(weight < 0 && !missing ? ' − ' : ' + ');
      tokens.push(
        missing
          ? '?'
          : { name: `row ${k}: weight ${i}`, text, value: isFirst ? weight : Math.abs(weight), colour: weightTextColour(trimmed(weight)) },
      );
      tokens.push(' · ', { name: `row ${k}: lamp ${i}`, text: trimmed(lamp), value: lamp, colour: palette.activation });
    });
    tokens.push(addUpAsShown(products, entry) ? ' = ' : ' ≈ ');
    tokens.push(this.isGap(k) ? '?' : { name: `row ${k}: sum`, text: trimmed(entry), value: entry, colour: palette.weightedSum });
    writeFormula(ink, lines.x, lines.y + k * lines.pitch, tokens, { size: lines.size, alpha });
  }

  private paintWords(ink: Ink): void {
    const { note, message } = this.places;
    ink.text(note.x, note.y, this.note, { size: this.compact ? 14 : typeSize.label, colour: palette.secondary, alpha: this.drawn });
    this.message.forEach((line, i) => {
      writeWords(ink, message.x, message.y + i * message.pitch, line, { size: message.size, colour: palette.text, alpha: this.drawn });
    });
  }
}

/** The place of what is missing. */
export function placeOfGap({ columns, result, rows, field }: SmallMatrixPlaces, { row, column }: ShownGap): Place {
  const x = column === undefined ? result.x + result.width / 2 : columns[column];
  return { x: x - field.width / 2, y: rows[row] - field.height / 2, ...field };
}

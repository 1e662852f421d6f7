/** What a changed digit is for the network, before and after; the sliders' words; and the outline of the digit as it was. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { unset, viewOf } from '../../src/views/View';
import { outlineOf } from '../../src/views/weightOutline';

export interface Answered {
  readonly answer: number;
  readonly brightness: number;
  /** Names of the two numbers. */
  readonly names: readonly [string, string];
}

/** A slider's words; `text` is one bare number. */
export interface ChangeRow {
  readonly label: string;
  readonly name?: string;
  readonly text?: string;
  readonly value?: number;
  readonly unit?: string;
  /** It stands elsewhere than where it does nothing. */
  readonly isSet: boolean;
}

interface RowsAt {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly width: number;
}

export class ChangesView extends viewOf({
  values: {
    before: unset<Answered>(),
    after: unset<Answered>(),
    nothingDrawn: false,
    rows: [] as readonly ChangeRow[],
    /** The digit as it was; nothing while it still is. */
    untouched: undefined as ArrayLike<number> | undefined,
  },
  amounts: {
    carded: 0,
    /** How many of the rows are there. */
    shown: 0,
    outlined: 0,
  },
}) {
  private readonly card: Place;
  private readonly rowsAt: RowsAt;
  private readonly digit: Place;
  private outline: { of: ArrayLike<number>; edges: ReturnType<typeof outlineOf> } | undefined;

  constructor(card: Place, rows: RowsAt, digit: Place) {
    super();
    this.card = card;
    this.rowsAt = rows;
    this.digit = digit;
  }

  override get presence(): number {
    return Math.max(this.carded, this.shown, this.outlined);
  }

  protected override paint(ink: Ink): void {
    if (this.outlined > 0 && this.untouched) this.paintUntouched(ink, this.untouched);
    if (this.carded > 0) this.paintCard(ink);
    this.rows.forEach((row, i) => {
      const alpha = clamp(this.shown - i);
      if (alpha > 0) this.paintRow(ink, row, this.rowsAt.y + i * this.rowsAt.pitch, alpha);
    });
  }

  private paintUntouched(ink: Ink, untouched: ArrayLike<number>): void {
    if (this.outline?.of !== untouched) {
      this.outline = { of: untouched, edges: outlineOf(Array.from(untouched, (value) => (value > 0.4 ? 1 : 0))) };
    }
    const { x, y, width } = this.digit;
    const cell = width / 28;
    for (const style of [
      { colour: palette.lampOff, width: 3, alpha: this.outlined * 0.6 },
      { colour: palette.lampRing, width: 1.2, alpha: this.outlined },
    ]) {
      for (const { x1, y1, x2, y2 } of this.outline.edges) ink.line(x + x1 * cell, y + y1 * cell, x + x2 * cell, y + y2 * cell, style);
    }
  }

  private paintCard(ink: Ink): void {
    const { x, y, width, height } = this.card;
    const alpha = this.carded;
    ink.box(x, y, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const narrow = width < 200;
    const left = x + (narrow ? 10 : 16);
    const words = narrow ? 13 : typeSize.label;
    [this.before, this.after].forEach(({ answer, brightness, names }, i) => {
      const base = y + 31 + i * 31;
      ink.text(left, base, ['before', 'after'][i] as string, { size: words, colour: palette.secondary, alpha, keepsSize: narrow });
      if (this.nothingDrawn) {
        ink.text(left + (narrow ? 50 : 66), base, narrow ? 'nothing' : 'nothing drawn', {
          size: narrow ? 12 : typeSize.label,
          colour: palette.faint,
          alpha,
        });
        return;
      }
      const digit = { size: 20, weight: 600, colour: palette.text, alpha, keepsSize: narrow } as const;
      ink.number(names[0], String(answer), answer, left + (narrow ? 50 : 78), base, digit);
      const style = { size: narrow ? 16 : typeSize.value, weight: 600, colour: palette.activation, alpha, keepsSize: narrow } as const;
      ink.number(names[1], written(brightness), brightness, left + (narrow ? 68 : 106), base, style);
    });
    ink.text(left, y + (narrow ? 98 : 97), 'centred', { size: words, colour: palette.secondary, alpha });
  }

  private paintRow(ink: Ink, { label, name, text, value = 0, unit = '', isSet }: ChangeRow, middle: number, alpha: number): void {
    const { x, width } = this.rowsAt;
    const size = width < 360 ? 13 : typeSize.label;
    const base = middle + size * halfCap;
    const colour = isSet ? palette.text : palette.secondary;
    ink.text(x, base, label, { size, weight: isSet ? 600 : 400, colour, alpha });
    if (!name || text === undefined) return;
    const after = unit ? ink.text(x + width, base, unit, { size, colour: palette.secondary, align: 'right', alpha }) : 0;
    ink.number(name, text, value, x + width - after, base, { size, weight: 600, colour, align: 'right', alpha });
  }
}

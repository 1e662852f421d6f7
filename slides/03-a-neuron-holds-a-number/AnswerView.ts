/** The network's ten outputs in a line, small enough for the card: what all this comes to. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';

/** A row of words, with "3 at 0.98" on the right. */
interface AnswerRow {
  words: string;
  output: number;
  value: number;
  names: { output: string; value: string };
  digits: number;
}

export class AnswerView extends viewOf({
  values: {
    outputs: [] as ArrayLike<number>,
    now: undefined as AnswerRow | undefined,
    /** What it is compared with. */
    other: undefined as AnswerRow | undefined,
    /** How much of the right end is taken by another picture. */
    reserved: 0,
  },
  amounts: {
    drawn: 0,
    compared: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get isNarrow(): boolean {
    return this.place.width < 200;
  }

  protected override paint(ink: Ink): void {
    const { width, height } = this.place;
    const alpha = this.drawn;
    if (alpha <= unseen) return;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    this.paintLamps(ink, alpha);
    if (this.isNarrow) {
      this.paintRow(ink, this.now, 24, alpha);
      this.paintRow(ink, this.other, 118, alpha * this.compared);
    } else {
      this.paintRow(ink, this.now, 28, alpha);
      this.paintRow(ink, this.other, 111, alpha * this.compared);
    }
  }

  private paintRow(ink: Ink, row: AnswerRow | undefined, y: number, alpha: number): void {
    if (!row || alpha <= unseen) return;
    const left = this.isNarrow ? 10 : 16;
    const right = this.place.width - left - this.reserved;
    const words = { size: this.isNarrow ? 13 : 15, colour: palette.secondary, alpha };
    const strong = { ...words, size: this.isNarrow ? 15 : 17, weight: 600 as const, colour: palette.text };
    ink.text(left, y, row.words, words);
    const base = this.isNarrow ? y + 20 : y;
    let pen = right - ink.number(row.names.value, written(row.value, row.digits), row.value, right, base, { ...strong, align: 'right' });
    pen -= 6 + ink.text(pen - 6, base, 'at', { ...words, align: 'right' });
    ink.number(row.names.output, String(row.output), row.output, pen - 6, base, { ...strong, align: 'right' });
  }

  private paintLamps(ink: Ink, alpha: number): void {
    const perRow = this.isNarrow ? 5 : 10;
    const left = this.isNarrow ? 10 : 16;
    const pitch = (this.place.width - 2 * left - this.reserved) / perRow;
    const radius = Math.min(9, pitch * 0.4);
    const top = this.isNarrow ? 62 : 54;
    const values = Array.from(this.outputs);
    const at = (i: number) => ({ x: left + ((i % perRow) + 0.5) * pitch, y: top + Math.floor(i / perRow) * 30 });
    const style = { radius, drawn: alpha, lit: 1 };
    for (const paint of [paintGlow, paintLamp]) {
      values.forEach((value, i) => {
        paint(ink, at(i).x, at(i).y, value, style);
      });
    }
    if (this.isNarrow) return;
    values.forEach((_, i) => {
      const isBest = i === this.now?.output;
      const colour = isBest ? palette.text : palette.secondary;
      ink.text(at(i).x, top + 26, String(i), { size: 13, weight: isBest ? 700 : 400, colour, align: 'center', alpha });
    });
  }
}

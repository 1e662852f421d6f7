/** The inspector under the digit: whatever is pointed at, spelled out; else the slide's own score. */
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { typeSize } from '../theme/type';
import type { Ink } from './Ink';
import { viewOf } from './View';

/** Without a name it only repeats what stands elsewhere on the stage, and is no readout. */
type CardNumber = { name?: string; text: string; value: number; colour?: number; size?: number };
/** A line: words on the left, a number on the right. */
interface CardLine {
  label: string;
  number?: CardNumber;
  /** Words after the number. */
  after?: string;
}

/** What is no larger fits into the pitch of the lines. */
const largeNumber = 22;

/** What the card may show. */
export interface CardFace {
  heading?: string;
  /** Of its words on a narrow card, where they are what the sentence is about. */
  size?: number;
  lines: readonly CardLine[];
}

export class CardView extends viewOf({
  values: {
    face: { lines: [] } as CardFace,
    /** What it shows instead, once the script has turned it over. */
    back: { lines: [] } as CardFace,
    /** How much of the right end is taken by another picture. */
    reserved: 0,
  },
  amounts: {
    drawn: 0,
    turned: 0,
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

  protected override paint(ink: Ink): void {
    const { width, height } = this.place;
    const alpha = this.drawn;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    this.paintFace(ink, this.face, alpha * (1 - this.turned));
    this.paintFace(ink, this.back, alpha * this.turned);
  }

  private paintFace(ink: Ink, { heading, size = 13, lines }: CardFace, alpha: number): void {
    if (alpha <= 0) return;
    const narrow = this.place.width < 200;
    const left = narrow ? 10 : 16;
    const right = this.place.width - left - this.reserved;
    const words = { size: narrow ? size : typeSize.label, colour: palette.secondary, alpha, keepsSize: narrow };
    if (heading) ink.text(left, 27, heading, words);
    let y = heading ? 56 : 29;
    lines.forEach((line, i) => {
      // A number that stands out stands clear of the line over it.
      y += (i > 0 ? 27 : 0) + Math.max(0, (line.number?.size ?? 0) - largeNumber);
      ink.text(left, y, line.label, words);
      if (!line.number) return;
      const { name, text, value, colour = palette.text, size: numeral = typeSize.value } = line.number;
      const after = line.after ? ink.text(right, y, line.after, { ...words, align: 'right' }) + 6 : 0;
      const style = { size: numeral, weight: 600, colour, align: 'right', alpha, keepsSize: narrow } as const;
      if (name === undefined) ink.text(right - after, y, text, style);
      else ink.number(name, text, value, right - after, y, style);
    });
  }
}

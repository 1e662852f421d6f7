/** What a reader makes of the picture: an arrow, and one clean numeral. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

interface ReadingPlace {
  /** Where the numeral is centred, and its base line. */
  x: number;
  y: number;
  size: number;
  /** Where the arrow begins; none at 0. */
  from: number;
}

export class ReadingView extends viewOf({
  values: {
    /** The digit that is read, or none: a question mark. */
    digit: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    written: 0,
  },
}) {
  private readonly place: ReadingPlace;

  constructor(place: ReadingPlace) {
    super();
    this.place = place;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { x, y, size, from } = this.place;
    const middle = y - size * halfCap;
    const style = { colour: palette.secondary, width: 1.6, alpha: this.drawn };
    if (from > 0) {
      const to = between(from, x - size * 0.55, this.drawn);
      ink.line(from, middle, to, middle, style);
      ink.line(to, middle, to - 12, middle - 7, style);
      ink.line(to, middle, to - 12, middle + 7, style);
    }
    const numeral = { size, colour: palette.text, align: 'center', alpha: this.written } as const;
    if (this.digit === undefined) ink.text(x, y, '?', { ...numeral, colour: palette.faint });
    else ink.number('what you read', String(this.digit), this.digit, x, y, numeral);
  }
}

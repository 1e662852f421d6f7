/** How many lamps of each hidden layer are lit for several pictures, side by side. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

interface LitRow {
  readonly label: string;
  /** One per hidden layer. */
  readonly counts: readonly number[];
}

export class LitCountsView extends viewOf({
  values: {
    rows: [] as readonly LitRow[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: Place;
  private readonly compact: boolean;

  constructor(place: Place, { compact }: { compact: boolean }) {
    super();
    this.place = place;
    this.compact = compact;
  }

  override get area(): Place {
    return this.place;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { place, compact, drawn } = this;
    if (!compact)
      ink.box(place.x, place.y, place.width, place.height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha: drawn });
    const size = compact ? 12 : 15;
    const left = place.x + (compact ? 0 : 16);
    const ends = compact ? [place.x + 86, place.x + 118] : [place.x + 148, place.x + 190];
    const pitch = compact ? 15 : 21;
    let y = place.y + (compact ? 12 : 49);
    const words = { size: compact ? 12 : 13, colour: palette.secondary, alpha: drawn };
    ink.text(left, y, 'lit of 16', words);
    ['1st', '2nd'].forEach((name, i) => {
      ink.text(ends[i] as number, y, name, { ...words, align: 'right' });
    });
    y += pitch - 1;
    for (const { label, counts } of this.rows) {
      const alpha = drawn;
      ink.text(left, y, label, { size, colour: palette.secondary, alpha });
      counts.forEach((count, i) => {
        const style = { size: size + 1, weight: 600, colour: palette.text, align: 'right', alpha } as const;
        ink.number(`${label}: lit in hidden layer ${i + 1}`, String(count), count, ends[i] as number, y, style);
      });
      y += pitch;
    }
  }
}

/** How two pictures that lie on each other compare: how many pixels differ, and of which kind they are. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { paintOverlap } from './OverlayView';

interface OverlapCounts {
  one: number;
  other: number;
  both: number;
  differing: number;
}

const kinds = [
  { kind: 'one', label: 'only in ours' },
  { kind: 'other', label: 'only in the other' },
  { kind: 'both', label: 'in both' },
] as const;

export class OverlapCountView extends viewOf({
  values: {
    counts: { one: 0, other: 0, both: 0, differing: 0 } as OverlapCounts,
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
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { compact, counts, drawn } = this;
    const big = compact ? 26 : typeSize.total;
    const top = compact ? 20 : 50;
    const width = ink.number('pixels that differ', String(counts.differing), counts.differing, 0, top, {
      size: big,
      weight: 600,
      colour: palette.text,
      alpha: drawn,
    });
    const head = { size: compact ? 16 : 20, colour: palette.secondary, alpha: drawn };
    ink.text(width + 10, top, 'of 784 pixels differ', head);
    if (!compact) {
      const small = { size: typeSize.label, colour: palette.secondary, alpha: drawn };
      ink.text(0, top + 30, 'by more than half of the way from black to white', small);
    }
    for (const [i, each] of kinds.entries()) this.paintKind(ink, i, each);
  }

  private paintKind(ink: Ink, i: number, { kind, label }: (typeof kinds)[number]): void {
    const { compact, counts, drawn } = this;
    const pitch = compact ? 21 : 38;
    const y = (compact ? 45 : 136) + i * pitch;
    const cell = compact ? 12 : 16;
    // The signs lie on a dark patch, like the picture that they are from.
    ink.box(0, y - cell + 2, cell + 4, cell + 4, { fill: palette.lampOff, radius: 2, alpha: drawn });
    const [middle, height] = [cell / 2 + 2, y - cell / 2 + 4];
    paintOverlap(ink, kind, middle, height, cell, drawn);
    ink.text(cell + 18, y + 1, label, { size: compact ? 14 : 20, colour: palette.secondary, alpha: drawn });
    const right = compact ? 210 : 268;
    const number = { size: compact ? 16 : 20, weight: 600, colour: palette.text, align: 'right', alpha: drawn } as const;
    ink.number(`pixels ${label}`, String(counts[kind]), counts[kind], right, y + 1, number);
  }
}

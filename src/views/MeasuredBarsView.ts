/** How much of something is right, in percent or counted, as bars under each other. */
import { clamp, unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import type { Place } from '../theme/places';
import { drawnSize, typeSize } from '../theme/type';
import type { Ink } from './Ink';
import { viewOf } from './View';

interface MeasuredBar {
  readonly label: string;
  /** What the number is called. */
  readonly name: string;
  readonly percent: number;
  /** Shown instead of the percentage. */
  readonly counted?: { readonly value: number; readonly unit: string };
}

export class MeasuredBarsView extends viewOf({
  values: {
    bars: [] as readonly MeasuredBar[],
  },
  amounts: {
    /** One after the other. */
    drawn: 0,
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
    const pitch = height / Math.max(1, this.bars.length);
    const compact = pitch < 34;
    const size = compact ? 12 : typeSize.label;
    const [below, thick] = compact ? [4, 4] : [10, 8];
    this.bars.forEach(({ label, name, percent, counted }, i) => {
      const share = clamp(this.drawn * (1 + 0.4 * (this.bars.length - 1)) - 0.4 * i);
      if (share <= unseen) return;
      const y = i * pitch + size;
      ink.text(0, y, label, { size, colour: palette.secondary, alpha: share, keepsSize: width < 300 });
      const sign = ink.text(width, y, counted?.unit ?? '%', { size, colour: palette.secondary, align: 'right', alpha: share });
      const value = counted?.value ?? percent;
      ink.number(
        name,
        counted ? String(value) : written(value, 1),
        value,
        width - sign - (sign > 0 ? (4 * drawnSize({ size })) / size : 0),
        y,
        {
          size: compact ? size : typeSize.value,
          weight: 600,
          colour: palette.text,
          align: 'right',
          alpha: share,
        },
      );
      ink.box(0, y + below, width, thick, { fill: palette.hairline, radius: 3, alpha: share * 0.7 });
      ink.box(0, y + below, (width * share * percent) / 100, thick, { fill: palette.secondary, radius: 3, alpha: share });
    });
  }
}

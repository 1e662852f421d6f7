/** How long things took, as bars with their microseconds; and before anybody has measured, that nobody has. */
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

export interface MeasuredTime {
  readonly name: string;
  readonly microseconds: number | undefined;
}

export class TimingView extends viewOf({
  values: {
    measured: [] as readonly MeasuredTime[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: Place;
  private readonly compact: boolean;

  constructor(place: Place, compact: boolean) {
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
    const alpha = this.drawn;
    if (alpha <= 0) return;
    const { width, height } = this.place;
    const longest = Math.max(1e-9, ...this.measured.map(({ microseconds = 0 }) => microseconds));
    const pitch = height / this.measured.length;
    const size = this.compact ? 16 : typeSize.label;
    this.measured.forEach(({ name, microseconds }, i) => {
      const y = i * pitch;
      const words = { size, colour: palette.secondary, alpha };
      const base = y + 18;
      ink.text(0, base, name, words);
      if (microseconds === undefined) {
        ink.text(width, base, 'not measured', { ...words, colour: palette.faint, align: 'right' });
      } else {
        const unit = ink.text(width, base, ' µs', { ...words, align: 'right' });
        const style = { size: this.compact ? size : typeSize.value, weight: 600, colour: palette.text, align: 'right', alpha } as const;
        ink.number(`microseconds ${name}`, written(microseconds, 1), microseconds, width - unit, base, style);
      }
      const [top, thick] = this.compact ? [base + 5, 4] : [base + 7, 7];
      ink.box(0, top, width, thick, { fill: palette.hairline, alpha: alpha * 0.5, radius: thick / 2 });
      const length = ((microseconds ?? 0) / longest) * width * alpha;
      if (length > thick) ink.box(0, top, length, thick, { fill: palette.weightedSum, alpha, radius: thick / 2 });
    });
  }
}

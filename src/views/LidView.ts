/** A lid over what is not to be seen yet; it rolls up like a blind. */
import { unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { halfCap, type Ink } from './Ink';
import { viewOf } from './View';

export class LidView extends viewOf({
  values: {
    /** The learner has closed it again. */
    shut: false,
  },
  amounts: {
    drawn: 0,
    /** A giant question mark on it. */
    asked: 0,
    lifted: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override get area() {
    return { ...this.place };
  }

  override get presence(): number {
    return this.drawn * (this.open < 1 ? 1 : 0);
  }

  private get open(): number {
    return this.shut ? 0 : this.lifted;
  }

  protected override paint(ink: Ink): void {
    const { x, y, width, height } = this.place;
    const alpha = this.drawn;
    const left = height * (1 - this.open);
    if (alpha <= unseen || left <= 0.5) return;
    ink.box(x, y, width, left, { fill: palette.panel, stroke: palette.hairline, radius: Math.min(12, left / 2), alpha });
    const size = Math.min(300, width * 0.9);
    // The blind takes the question mark up with it.
    const middle = y + height / 2 - height * this.open;
    const there = this.asked * alpha * Math.max(0, 1 - this.open * 2);
    if (there <= unseen) return;
    ink.text(x + width / 2, middle + size * halfCap, '?', {
      size,
      weight: 600,
      colour: palette.attention,
      align: 'center',
      alpha: there,
    });
  }
}

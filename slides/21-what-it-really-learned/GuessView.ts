/** A guess that was kept, as it reads; and later what has come of it. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

export class GuessView extends viewOf({
  values: {
    text: '',
    /** What the opened pictures say to it. */
    reply: '',
  },
  amounts: {
    drawn: 0,
    answered: 0,
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
    const narrow = width < 150;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const [first, second] = height < 56 ? [19, 39] : [22, 46];
    ink.text(12, first, 'your guess', { size: typeSize.small, colour: palette.secondary, alpha });
    ink.text(12, second, this.text, { size: narrow ? 13 : typeSize.label, weight: 500, colour: palette.attention, alpha });
    if (narrow) return;
    const style = { size: typeSize.label, colour: palette.text, alpha: alpha * this.answered, keepsSize: true };
    ink.text(0, height + 26, this.reply, style);
  }
}

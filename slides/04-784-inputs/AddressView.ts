/** Two neighbouring pixels and their places in the column: rings in the picture, ticks with numbers at the strip. */
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { NetPlace, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { levelLine } from '../../src/views/levelLine';
import { stripeAt } from '../../src/views/netPlaces';
import { unset, viewOf } from '../../src/views/View';

export class AddressView extends viewOf({
  values: {
    /** Where the picture stands that the network receives. */
    picture: unset<Place>(),
    /** The pixel that is shown, and its neighbour that is asked for. */
    pixel: 0,
    neighbour: 28,
    /** A place that somebody guessed, and one that is being set. */
    guess: undefined as number | undefined,
    draft: undefined as number | undefined,
  },
  amounts: {
    asked: 0,
    revealed: 0,
  },
}) {
  private readonly net: NetPlace;

  constructor(net: NetPlace, picture: Place) {
    super();
    this.net = net;
    this.picture = picture;
  }

  override get presence(): number {
    return Math.max(this.asked, this.revealed);
  }

  protected override paint(ink: Ink): void {
    const { asked, revealed } = this;
    const shown = Math.max(asked, revealed);
    if (shown <= 0) return;
    this.ring(ink, this.pixel, 1.2, shown);
    this.ring(ink, this.neighbour, 2.4, shown);
    // Numbers that would touch move a little apart.
    const apart = revealed > 0 && Math.abs(stripeAt(this.net, this.neighbour) - stripeAt(this.net, this.pixel)) < 14 ? 4 * revealed : 0;
    this.tick(ink, 'place of the upper pixel', this.pixel, palette.text, shown, -apart);
    const guess = this.guess ?? (revealed < halfway ? this.draft : undefined);
    if (guess !== undefined) this.guessTick(ink, guess, asked * (this.guess === undefined ? 1 - revealed : 1));
    if (revealed <= 0) return;
    this.tick(ink, 'place of the lower pixel', this.neighbour, palette.attention, revealed, apart);
    if (!this.net.compact) this.tie(ink, this.neighbour, palette.attention, revealed);
  }

  private centre(index: number): { x: number; y: number; cell: number } {
    const cell = this.picture.width / 28;
    return { x: this.picture.x + ((index % 28) + 0.5) * cell, y: this.picture.y + (Math.floor(index / 28) + 0.5) * cell, cell };
  }

  private ring(ink: Ink, index: number, strokeWidth: number, alpha: number): void {
    const { x, y, cell } = this.centre(index);
    ink.box(x - cell / 2 - 1, y - cell / 2 - 1, cell + 2, cell + 2, { stroke: palette.attentionOnFace, strokeWidth, radius: 1.5, alpha });
  }

  /** A tick on the left of the strip, with its number. */
  private tick(ink: Ink, name: string, index: number, colour: number, alpha: number, shift: number): void {
    const x = this.net.barcode.x - 4;
    const y = stripeAt(this.net, index);
    ink.line(x - 8, y, x, y, { colour, width: 1.8, alpha });
    const size = typeSize.small;
    ink.number(name, String(index), index, x - 11, y + shift + size * halfCap, { size, weight: 600, colour, align: 'right', alpha });
  }

  /** A guess stands apart from the true places: its number further left, or on a phone on the other side. */
  private guessTick(ink: Ink, index: number, alpha: number): void {
    const { barcode, columns, compact } = this.net;
    const colour = palette.weightedSum;
    const y = stripeAt(this.net, index);
    // Between the digit and the true places there is room for a small number only.
    const size = compact ? 16 : typeSize.small;
    const base = y + size * halfCap;
    const style = { size, weight: 600, colour, alpha } as const;
    if (compact) {
      const to = columns[0] + 16;
      ink.line(barcode.x, y, to, y, { colour, width: 1.8, alpha });
      ink.number('guessed place', String(index), index, to + 5, base, style);
      return;
    }
    ink.number('guessed place', String(index), index, barcode.x - 43, base, { ...style, align: 'right' });
    ink.line(barcode.x - 12, y, barcode.x - 4, y, { colour, width: 1.8, alpha });
    // Up to the strip, unless the number of a true place is in the way.
    const isClear = [this.pixel, this.neighbour].every((place) => Math.abs(stripeAt(this.net, place) - y) > size);
    if (isClear) ink.line(barcode.x - 39, y, barcode.x - 12, y, { colour, width: 1, alpha: 0.6 * alpha });
  }

  private tie(ink: Ink, index: number, colour: number, alpha: number): void {
    const { x, y, cell } = this.centre(index);
    levelLine(
      ink,
      x + cell / 2 + 2,
      y,
      this.net.barcode.x - 43,
      stripeAt(this.net, index),
      { colour, width: 1.2, alpha: 0.5 * alpha },
      alpha,
    );
  }
}

/** Two neighbouring pixels and their places in the column: rings in the picture, ticks with numbers at the strip. */
import { palette } from '../theme/colours';
import type { NetPlace, Place } from '../theme/places';
import { curve } from './curve';
import { halfCap, type Ink } from './Ink';
import { stripeAt } from './netPlaces';
import { View } from './View';

export class AddressView extends View {
  private readonly net: NetPlace;
  /** Where the picture stands that the network receives. */
  declare picture: Place;
  /** The pixel that is shown, and its neighbour that is asked for. */
  declare pixel: number;
  declare neighbour: number;
  /** A place that somebody guessed, and one that is being set. */
  declare guess: number | undefined;
  declare draft: number | undefined;
  declare asked: number;
  declare revealed: number;

  constructor(net: NetPlace, picture: Place) {
    super();
    this.net = net;
    this.hasValues({ picture, pixel: 0, neighbour: 28, guess: undefined, draft: undefined });
    this.hasAmounts({ asked: 0, revealed: 0 });
  }

  override get presence(): number {
    return Math.max(this.asked, this.revealed);
  }

  protected override paint(ink: Ink): void {
    const { asked, revealed } = this;
    const shown = Math.max(asked, revealed);
    if (shown <= 0) return;
    this.ring(ink, this.pixel, palette.text, shown);
    this.ring(ink, this.neighbour, palette.attentionOnFace, shown);
    this.tick(ink, 'place of the upper pixel', this.pixel, palette.text, shown, 0);
    const guess = this.guess ?? (revealed < 0.5 ? this.draft : undefined);
    if (guess !== undefined)
      this.tick(ink, 'guessed place', guess, palette.weightedSum, asked * (this.guess === undefined ? 1 - revealed : 1), 46);
    if (revealed <= 0) return;
    this.tick(ink, 'place of the lower pixel', this.neighbour, palette.attention, revealed, 0);
    this.tie(ink, this.neighbour, palette.attention, revealed);
  }

  private centre(index: number): { x: number; y: number; cell: number } {
    const cell = this.picture.width / 28;
    return { x: this.picture.x + ((index % 28) + 0.5) * cell, y: this.picture.y + (Math.floor(index / 28) + 0.5) * cell, cell };
  }

  private ring(ink: Ink, index: number, colour: number, alpha: number): void {
    const { x, y, cell } = this.centre(index);
    ink.box(x - cell / 2 - 1, y - cell / 2 - 1, cell + 2, cell + 2, { stroke: colour, strokeWidth: 2, radius: 1.5, alpha });
  }

  /** A tick on the left of the strip; numbers that come close to one another stand at different distances. */
  private tick(ink: Ink, name: string, index: number, colour: number, alpha: number, inset: number): void {
    const x = this.net.barcode.x - 4;
    const y = stripeAt(this.net, index);
    ink.line(x - 10 - inset, y, x, y, { colour, width: 1.8, alpha });
    const size = 14;
    ink.number(name, String(index), index, x - 14 - inset, y + size * halfCap, { size, weight: 600, colour, align: 'right', alpha });
  }

  private tie(ink: Ink, index: number, colour: number, alpha: number): void {
    const { x, y, cell } = this.centre(index);
    curve(ink, x + cell / 2 + 2, y, this.net.barcode.x - 46, stripeAt(this.net, index), { colour, width: 1.2, alpha: 0.5 * alpha }, alpha);
  }
}

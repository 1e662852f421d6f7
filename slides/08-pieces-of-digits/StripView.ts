/** Bars over a gallery's pictures: how brightly one neuron lights for each of them, and for all others on average. */
import { palette } from '../../src/theme/colours';
import type { NetPlace, Place } from '../../src/theme/places';
import { dashedLine } from '../../src/views/dashed';
import type { Ink } from '../../src/views/Ink';
import { asShown } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';

export class StripView extends viewOf({
  values: {
    heading: '',
    /** Activations, one per picture. */
    values: [] as ArrayLike<number>,
    /** Whose activations they are; its lamp is ringed. */
    neuron: 0,
    /** The mean over the other digits. */
    rest: 0,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly seats: readonly Place[];
  private readonly tall: number;
  private readonly column: { net: NetPlace; layer: number };

  /** `seats` are the pictures' places on the stage, `tall` is the height of a bar at 1. */
  constructor(seats: readonly Place[], { tall, net, layer }: { tall: number; net: NetPlace; layer: number }) {
    super();
    this.seats = seats;
    this.tall = tall;
    this.column = { net, layer };
  }

  override get area() {
    const [first, last] = [this.seats[0] as Place, this.seats[this.seats.length - 1] as Place];
    return { x: first.x, y: first.y - this.tall - 6, width: last.x + last.width - first.x, height: last.y - first.y + this.tall + 6 };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { seats, tall, drawn } = this;
    const rows = new Set(seats.map((seat) => seat.y));
    const left = (seats[0] as Place).x;
    const right = Math.max(...seats.map((seat) => seat.x + seat.width));
    seats.forEach((seat, i) => {
      const value = asShown(this.values[i] ?? 0);
      const width = Math.min(14, seat.width * 0.5);
      const x = seat.x + (seat.width - width) / 2;
      ink.box(x, seat.y - 5 - tall, width, tall, { fill: palette.hairline, alpha: drawn * 0.35 });
      const height = value * tall * drawn;
      if (height > 0.2) ink.box(x, seat.y - 5 - height, width, height, { fill: palette.activation, alpha: drawn });
    });
    for (const y of rows) {
      const level = y - 5 - asShown(this.rest) * tall;
      dashedLine(ink, { x: left, y: level }, { x: right, y: level }, 1, { colour: palette.text, width: 1.2, alpha: drawn * 0.9 });
    }
    const { net, layer } = this.column;
    const { x, y } = circleAt(net, layer, this.neuron, 16);
    ink.circle(x, y, (net.radius[layer] as number) + 3.5, { stroke: palette.attention, strokeWidth: 2, alpha: drawn });
    ink.text(left, (seats[0] as Place).y - tall - 16, this.heading, { size: 15, colour: palette.secondary, alpha: drawn });
  }
}

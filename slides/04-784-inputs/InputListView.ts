/** The inputs that are drawn as circles, spelled out beside them: each one's number in the column, and its activation as a bar. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { NetPlace, Place } from '../../src/theme/places';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { shownInputs } from '../../src/views/inputColumn';
import { asShown, staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import type { ListPlace } from './places';

const side = 28;

export class InputListView extends viewOf({
  values: {
    input: new Float64Array(side * side) as ArrayLike<number>,
    /** As in the network's column: the telling ones, and where a learner's window begins. */
    informative: [] as readonly number[],
    window: undefined as number | undefined,
    /** A pixel somebody points at. */
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    opened: 0,
    windowAt: 0.5,
  },
}) {
  private readonly net: NetPlace;
  private readonly at: ListPlace;

  constructor(net: NetPlace, at: ListPlace) {
    super();
    this.net = net;
    this.at = at;
  }

  override get area(): Place {
    const { barcode, columns } = this.net;
    return { x: columns[0] + 12, y: barcode.y, width: this.at.columns[1] - columns[0] - 12, height: barcode.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { columns, head, words } = this.at;
    const style = { size: words, colour: palette.secondary, align: 'right', alpha: Math.min(1, this.drawn * 3) } as const;
    ['neuron', 'activation'].forEach((word, i) => {
      ink.text(columns[i] as number, head, word, style);
    });
    const shown = shownInputs(this, this.input.length);
    // They change what they stand for together with the circles.
    const changing = Math.abs(2 * this.opened - 1);
    shown.forEach((index, i) => {
      this.paintRow(ink, index, circleAt(this.net, 0, i, shown.length).y, staggered(this.drawn, i, shown.length) * changing, i);
    });
  }

  private paintRow(ink: Ink, index: number, y: number, alpha: number, i: number): void {
    if (alpha <= unseen) return;
    const { columns, size, bars } = this.at;
    const base = y + size * halfCap;
    const plain: TextStyle = { size, colour: palette.secondary, align: 'right', alpha };
    const strong: TextStyle = { ...plain, weight: 600, colour: this.pointed === index ? palette.attention : palette.text };
    const activation = this.input[index] as number;
    ink.number(`circle ${i}, neuron`, String(index), index, columns[0], base, strong);
    const colour = activation > 0 ? palette.activation : palette.secondary;
    ink.number(`a[0][${index}]`, written(activation), activation, columns[1], base, { ...plain, weight: 600, colour });
    const top = y - bars.height / 2;
    ink.box(bars.x, top, bars.width, bars.height, { fill: palette.hairline, alpha: alpha * 0.55 });
    const length = asShown(activation) * bars.width;
    if (length > 0.2) ink.box(bars.x, top, length, bars.height, { fill: palette.activation, alpha });
  }
}

/** The network as nobody has looked into it yet: a closed box with a slot for a picture. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

export class SlotView extends viewOf({
  amounts: {
    drawn: 0,
  },
}) {
  private readonly box: Place;
  private readonly slot: Place;

  constructor(box: Place, slot: Place) {
    super();
    this.box = box;
    this.slot = slot;
  }

  override get area() {
    return { ...this.box };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn: alpha, box, slot } = this;
    if (alpha <= unseen) return;
    ink.box(box.x, box.y, box.width, box.height, { fill: palette.panel, stroke: palette.hairline, radius: 12, alpha });
    const [width, height] = [slot.width + 8, slot.height + 8];
    const dark = { fill: palette.lampOff, stroke: palette.lampRing, strokeWidth: 1.5, radius: 5, alpha };
    ink.box(slot.x - 4, slot.y - 4, width, height, dark);
    const size = Math.min(30, box.width / 14);
    const middle = slot.x + width + (box.x + box.width - slot.x - width) / 2;
    ink.text(middle, box.y + box.height / 2 + size * halfCap, 'the network', { size, colour: palette.secondary, align: 'center', alpha });
  }
}

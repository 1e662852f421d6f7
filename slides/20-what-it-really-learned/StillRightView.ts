/** The wall of two hundred with a count over it: how many are still right, and after which change. */
import { palette } from '../../src/theme/colours';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { WallView } from '../../src/views/WallView';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';

export class StillRightView extends viewOf(
  {
    values: {
      /** What was done to the digits, for each list in `right`. */
      captions: [] as readonly string[],
      /** What else is to be said, under the wall. */
      remarks: [] as readonly (readonly Word[])[],
    },
  },
  WallView,
) {
  constructor(place: ConstructorParameters<typeof WallView>[0]) {
    super(place);
    this.meant = -1;
  }

  protected override paint(ink: Ink): void {
    super.paint(ink);
    if (this.drawn <= 0) return;
    const shown = Math.round(this.judge);
    const { width } = this.area;
    const size = width < 280 ? 13 : 15;
    const style = { size, colour: palette.secondary, alpha: this.drawn };
    ink.text(0, -10, this.captions[shown] ?? '', style);
    const words = [count('digits still right', this.right[shown]?.filter(Boolean).length ?? 0), ` of ${this.digits.length}`];
    writeWords(ink, width - widthOf(words, style), -10, words, style);
    // A phone has no room for it.
    if (width >= 280) writeWords(ink, 0, this.area.height + 22, this.remarks[shown] ?? [], { ...style, size: Math.min(14, size) });
  }
}

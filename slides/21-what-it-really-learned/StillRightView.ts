/** The wall of two hundred with a count over it: how many are still right, and after which change. */
import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { WallView } from '../../src/views/WallView';

/** A number said large, with words under it. */
export interface Remark {
  readonly name: string;
  readonly value: number;
  readonly words: readonly string[];
}

/** The words stand so far over the wall. */
const above = 12;

export class StillRightView extends viewOf(
  {
    values: {
      /** What was done to the digits, for each list in `right`. */
      captions: [] as readonly string[],
      /** What else is to be said, beside the wall. */
      remarks: [] as readonly (readonly Remark[])[],
    },
  },
  WallView,
) {
  private readonly compact: boolean;
  private readonly beside: At;

  /** `beside` is where remarks begin, on the stage. */
  constructor(place: ConstructorParameters<typeof WallView>[0], beside: At, compact: boolean) {
    super(place);
    this.compact = compact;
    this.beside = { x: beside.x - place.x, y: beside.y - place.y };
    this.meant = -1;
  }

  protected override paint(ink: Ink): void {
    super.paint(ink);
    if (this.drawn <= 0) return;
    const shown = Math.round(this.judge);
    const { width } = this.area;
    const { compact } = this;
    const style = { size: compact ? 13 : typeSize.label, colour: palette.secondary, alpha: this.drawn, keepsSize: true };
    const right = this.right[shown]?.filter(Boolean).length ?? 0;
    const large = {
      size: compact ? 20 : typeSize.total,
      weight: 600,
      colour: palette.text,
      alpha: this.drawn,
      keepsSize: true,
    } as const;
    const pen = ink.number('digits still right', String(right), right, 0, -above, large);
    ink.text(pen + 8, -above, `of ${this.digits.length}`, style);
    ink.text(width, -above, this.captions[shown] ?? '', { ...style, align: 'right' });
    this.remarks[shown]?.forEach((remark, i) => {
      this.paintRemark(ink, remark, i);
    });
  }

  private paintRemark(ink: Ink, { name, value, words }: Remark, i: number): void {
    const { x, y } = this.beside;
    const top = y + i * 150;
    const alpha = this.drawn;
    ink.number(name, String(value), value, x, top, { size: typeSize.total, weight: 600, colour: palette.text, alpha });
    words.forEach((line, k) => {
      ink.text(x, top + 34 + k * 26, line, { size: typeSize.label, colour: palette.secondary, alpha });
    });
  }
}

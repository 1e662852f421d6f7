/** Two sums under a curve, rigidly apart: a line joins them over the graph, rails lead down from it, and the curve slides past. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { dashedLine } from '../../src/views/dashed';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';

interface ApartOptions {
  readonly plot: Place;
  readonly apart: { readonly y: number; readonly words: number; readonly size: number };
}

export class ApartView extends viewOf({
  values: {
    /** Where the two stand on the stage, and what is written between them. */
    ends: [0, 0] as readonly [number, number],
    words: [] as readonly Word[],
    /** There is something between them to be had. */
    isGap: false,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly options: ApartOptions;

  constructor(options: ApartOptions) {
    super();
    this.options = options;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { plot, apart } = this.options;
    const alpha = this.drawn;
    if (alpha <= unseen) return;
    const [left, right] = [Math.min(...this.ends), Math.max(...this.ends)];
    const colour = this.isGap ? palette.bias : palette.attention;
    if (this.isGap) ink.box(left, plot.y - 8, right - left, plot.height + 8, { fill: palette.bias, alpha: alpha * 0.1 });
    ink.line(left, apart.y, right, apart.y, { colour, width: 2.5, alpha });
    for (const x of [left, right]) {
      ink.line(x, apart.y - 6, x, apart.y + 6, { colour, width: 2.5, alpha });
      dashedLine(ink, { x, y: apart.y + 6 }, { x, y: plot.y + plot.height }, 1, { colour, width: 1.2, alpha: alpha * 0.55 });
    }
    const style = { size: apart.size, colour: palette.text, alpha };
    const width = widthOf(this.words, style);
    const pen = Math.max(plot.x, Math.min(plot.x + plot.width - width, (left + right - width) / 2));
    writeWords(ink, pen, apart.words, this.words, style);
  }
}

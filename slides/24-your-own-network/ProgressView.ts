/** How a network gets on: how many of the digits that it is judged by it reads right, now in large, and as a curve from its start. */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { dashedLine } from '../../src/views/dashed';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { count, type Word, writeWords } from '../../src/views/words';
import { plotScale } from '../shared/curves/plotScale';
import type { OwnPlaces, ProgressPlace } from './places';

interface Measured {
  readonly epochs: number;
  readonly right: number;
}

export class ProgressView extends viewOf({
  values: {
    looks: [] as readonly Measured[],
    judged: 2000,
    /** That there are to learn from. */
    examples: 8000,
    /** Times through all of them, in the end. */
    epochs: 1,
    awayAfter: undefined as number | undefined,
    /** Words under the number: where it stands. */
    status: '',
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: ProgressPlace;
  private readonly compact: boolean;

  constructor({ progress, compact }: OwnPlaces) {
    super();
    this.at = progress;
    this.compact = compact;
  }

  override get area(): Place {
    const { count: at, plot } = this.at;
    return { x: at.x, y: plot.y - 10, width: plot.x + plot.width - at.x, height: plot.height + 36 };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintWords(ink);
    this.paintAxes(ink);
    this.paintCurve(ink);
  }

  private paintWords(ink: Ink): void {
    const { x, y, size, words, line } = this.at.count;
    const alpha = this.drawn;
    const style = { size: words, colour: palette.secondary, alpha };
    const last = this.looks.at(-1);
    const judged: Word = { name: 'digits to judge by', text: counted(this.judged), value: this.judged };
    if (last) {
      const width = ink.number('right of those to judge by', counted(last.right), last.right, x, y, {
        size,
        weight: 600,
        colour: palette.text,
        alpha,
      });
      writeWords(ink, x + width + 10, y, ['of ', judged], style);
    } else {
      const examples: Word = { name: 'digits to learn from', text: counted(this.examples), value: this.examples };
      writeWords(ink, x, y - line, [examples, ' to learn from'], style);
      writeWords(ink, x, y, [judged, ' to judge by'], style);
    }
    const { awayAfter } = this;
    if (awayAfter === undefined) ink.text(x, y + line, this.status, style);
    else {
      const unit = this.compact ? [] : [' mini-batches'];
      const words = ['away after ', count('mini-batches until it ran away', awayAfter), ...unit];
      writeWords(ink, x, y + line, words, { ...style, colour: palette.attention });
    }
  }

  private get scaling() {
    return plotScale(this.at.plot, { x: [0, this.epochs], y: [0, this.judged] });
  }

  private paintAxes(ink: Ink): void {
    const { plot, tick } = this.at;
    const { scaling: scale, drawn: alpha } = this;
    const words = { size: tick, colour: palette.secondary, alpha, keepsSize: this.compact };
    for (const share of this.compact ? [0, 1] : [0, 0.5, 1]) {
      const value = this.judged * share;
      const y = scale.y(value);
      if (share === 0) ink.line(plot.x, y, plot.x + plot.width, y, { colour: palette.lampRing, alpha });
      else dashedLine(ink, { x: plot.x, y }, { x: plot.x + plot.width, y }, 1, { colour: palette.hairline, alpha });
      ink.number(`tick ${value} right`, counted(value), value, plot.x - 8, y + tick * halfCap, { ...words, align: 'right' });
    }
    const below = plot.y + plot.height + tick + 5;
    for (let epoch = 0; epoch <= this.epochs; epoch += this.compact ? this.epochs : 1)
      ink.number(`tick ${epoch} times through`, String(epoch), epoch, scale.x(epoch), below, { ...words, align: 'center' });
    ink.text(plot.x + plot.width / 2, this.compact ? below : below + 16, 'times through', { ...words, align: 'center' });
  }

  private paintCurve(ink: Ink): void {
    const { scaling: scale, looks, drawn } = this;
    const points = new Float64Array(looks.length * 2);
    looks.forEach(({ epochs, right }, i) => {
      points[2 * i] = scale.x(epochs);
      points[2 * i + 1] = scale.y(right);
    });
    ink.path(points, looks.length, { colour: palette.attention, width: this.compact ? 2 : 2.6, alpha: drawn });
    const last = looks.at(-1);
    if (!last) return;
    ink.circle(scale.x(last.epochs), scale.y(last.right), this.compact ? 4 : 5, {
      fill: palette.attention,
      stroke: palette.background,
      strokeWidth: 2,
      alpha: clamp(drawn),
    });
  }
}

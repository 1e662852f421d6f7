/** A completely white picture beside the neuron, with what its weights make of it. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintPart, type SpelledSum, type SumRow, sumRows } from '../../src/views/spelledSum';
import { viewOf } from '../../src/views/View';
import { widthOf, writeWords } from '../../src/views/words';
import type { SignCounts } from './signCounts';

interface WhiteOptions {
  readonly white: Place;
  readonly whiteEdge: number;
  readonly compact: boolean;
}

export class WhitePictureView extends viewOf({
  values: {
    sum: undefined as SpelledSum | undefined,
    /** The weights that white will meet, to be counted before their sum is known. */
    counts: { positive: [], negative: [] } as SignCounts,
  },
  amounts: {
    drawn: 0,
    /** How much of the sum is there. */
    summed: 0,
    /** A question mark where the sum will stand, and over it what it is made of. */
    asked: 0,
  },
}) {
  private readonly options: WhiteOptions;

  constructor(options: WhiteOptions) {
    super();
    this.options = options;
    this.position.set(options.white.x, options.white.y);
  }

  override get area() {
    const { width, height } = this.options.white;
    return { x: 0, y: 0, width, height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn } = this;
    if (drawn <= unseen) return;
    const { compact, whiteEdge: edge } = this.options;
    ink.box(0, 0, edge, edge, { fill: palette.lampOn, alpha: drawn });
    ink.box(-0.5, -0.5, edge + 1, edge + 1, { stroke: palette.secondary, alpha: drawn });
    const label = { size: compact ? 12 : typeSize.value, colour: palette.secondary, alpha: drawn };
    if (compact) {
      ink.text(edge + 6, 15, 'all', label);
      ink.text(edge + 6, 30, 'white', label);
    } else ink.text(edge + 10, edge / 2 + label.size * halfCap, 'all white', label);
    for (const part of sumRows) this.paintRow(ink, part);
  }

  private paintRow(ink: Ink, part: SumRow): void {
    const { drawn, asked, summed } = this;
    const { compact, white } = this.options;
    const { width } = white;
    const y = (compact ? { positive: 60, negative: 81, total: 110 } : { positive: 74, negative: 102, total: 150 })[part];
    const words = compact ? { positive: '+', negative: '−', total: 'sum' } : { positive: 'positive', negative: 'negative', total: 'sum' };
    const there = Math.min(1, summed + asked) * drawn;
    if (there <= unseen) return;
    const keepsSize = compact || part !== 'total';
    if (part === 'total') ink.line(0, y - (compact ? 21 : 34), width, y - (compact ? 21 : 34), { colour: palette.faint, alpha: there });
    ink.text(0, y, words[part], { size: compact ? 12 : typeSize.label, colour: palette.secondary, alpha: there, keepsSize });
    if (part === 'total') {
      ink.text(width, y, '?', { size: compact ? 18 : 30, weight: 700, colour: palette.attention, align: 'right', alpha: asked * drawn });
    }
    if (part !== 'total' && asked > unseen) {
      const style = { size: compact ? 13 : 20, colour: palette[part], alpha: asked * drawn, keepsSize };
      writeWords(ink, width - widthOf(this.counts[part], style), y, this.counts[part], style);
    }
    if (!this.sum) return;
    const numeral = part === 'total' ? (compact ? 16 : 30) : compact ? 13 : typeSize.value;
    paintPart(ink, this.sum, part, width, y, { size: numeral, alpha: summed * drawn, keepsSize });
  }
}

/** A completely white picture beside the neuron, with what its weights make of it. */
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { size } from '../theme/type';
import type { Ink } from './Ink';
import { type Part, paintPart, parts, type SpelledSum } from './spelledSum';
import { View } from './View';

export class WhitePictureView extends View {
  private readonly place: Place;
  private readonly compact: boolean;
  declare sums: readonly SpelledSum[];
  declare drawn: number;
  /** A question mark where the sum will stand. */
  declare asked: number;
  readonly neurons: readonly [{ shown: number }, { shown: number }];

  constructor(place: Place, { compact }: { compact: boolean }) {
    super();
    this.place = place;
    this.compact = compact;
    this.position.set(place.x, place.y);
    this.hasValues({ sums: [] });
    this.hasAmounts({ drawn: 0, asked: 0 });
    this.neurons = [this.part('neurons.0.', { shown: 0 }), this.part('neurons.1.', { shown: 0 })];
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { drawn, compact } = this;
    if (drawn <= 0.002) return;
    const edge = compact ? 34 : 56;
    ink.box(0, 0, edge, edge, { fill: palette.lampOn, alpha: drawn });
    ink.box(-0.5, -0.5, edge + 1, edge + 1, { stroke: palette.secondary, alpha: drawn });
    const label = { size: compact ? 12 : size.label, colour: palette.secondary, alpha: drawn };
    if (compact) {
      ink.text(edge + 6, 15, 'all', label);
      ink.text(edge + 6, 30, 'white', label);
    } else ink.text(edge + 12, 33, 'all white', label);
    for (const part of parts) this.paintRow(ink, part);
  }

  private paintRow(ink: Ink, part: Part): void {
    const { compact, drawn, asked } = this;
    const { width } = this.place;
    const y = (compact ? { positive: 60, negative: 81, total: 108 } : { positive: 86, negative: 112, total: 146 })[part];
    const words = compact ? { positive: '+', negative: '−', total: 'sum' } : { positive: 'positive', negative: 'negative', total: 'sum' };
    const shown = this.neurons.reduce((sum, neuron) => sum + neuron.shown, 0);
    const there = Math.min(1, part === 'total' ? shown + asked : shown) * drawn;
    if (there <= 0.002) return;
    if (part === 'total' && shown > 0) {
      ink.line(0, y - (compact ? 19 : 24), width, y - (compact ? 19 : 24), { colour: palette.faint, alpha: Math.min(1, shown) * drawn });
    }
    ink.text(0, y, words[part], { size: compact ? 12 : size.label, colour: palette.secondary, alpha: there });
    if (part === 'total') {
      ink.text(width, y, '?', { size: compact ? 15 : 20, weight: 700, colour: palette.attention, align: 'right', alpha: asked * drawn });
    }
    this.sums.forEach((sum, i) => {
      const numeral = compact ? 13 : part === 'total' ? 20 : 17;
      paintPart(ink, sum, part, width, y, { size: numeral, alpha: (this.neurons[i]?.shown ?? 0) * drawn });
    });
  }
}

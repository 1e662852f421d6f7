/** The weighted sum of the neuron on stage, spelled out: as rows, or on a phone as one line of three numbers. */
import { unseen } from '../theme/amounts';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { typeSize } from '../theme/type';
import type { Ink } from './Ink';
import { paintPart, type SpelledSum, type SumRow, sumRows } from './spelledSum';
import { viewOf } from './View';

const words = { positive: 'positive', negative: 'negative', total: 'sum' };
/** Before signs have colours. */
const plainWords = { positive: 'added', negative: 'taken away', total: 'sum' };

export class SumView extends viewOf({
  values: {
    /** One for each of the two neurons that may be on stage. */
    sums: [] as readonly SpelledSum[],
  },
  amounts: {
    positive: 0,
    negative: 0,
    total: 0,
    emphasis: 1,
  },
}) {
  private readonly place: Place;
  private readonly asLine: boolean;
  private readonly isPlain: boolean;
  /** How much of each neuron's numbers is there. */
  readonly neurons: readonly [{ shown: number }, { shown: number }];

  /** Where it is `plain` it speaks of what is added and taken away, and its signs have no colours. */
  constructor(place: Place, { asLine, plain = false }: { asLine: boolean; plain?: boolean }) {
    super();
    this.place = place;
    this.asLine = asLine;
    this.isPlain = plain;
    this.position.set(place.x, place.y);
    this.neurons = [this.part('neurons.0.', { shown: 1 }), this.part('neurons.1.', { shown: 0 })];
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.asLine ? this.place.height : 110 };
  }

  override get presence(): number {
    return Math.max(this.positive, this.negative, this.total);
  }

  protected override paint(ink: Ink): void {
    for (const part of sumRows) {
      const alpha = this[part] * this.emphasis;
      if (alpha <= unseen) continue;
      if (this.asLine) this.paintInLine(ink, part, alpha);
      else this.paintRow(ink, part, alpha);
    }
  }

  private get words(): typeof words {
    return this.isPlain ? plainWords : words;
  }

  private get colour(): number | undefined {
    return this.isPlain ? palette.text : undefined;
  }

  private paintRow(ink: Ink, part: SumRow, alpha: number): void {
    const { width } = this.place;
    const y = { positive: 20, negative: 50, total: 100 }[part];
    const keepsSize = part !== 'total';
    const style = { size: part === 'total' ? 30 : typeSize.value, colour: this.colour, keepsSize };
    if (part === 'total') ink.line(0, 66, width, 66, { colour: palette.faint, alpha });
    ink.text(0, y, this.words[part], { size: typeSize.label, colour: palette.secondary, alpha, keepsSize });
    this.sums.forEach((sum, i) => {
      paintPart(ink, sum, part, width, y, { ...style, alpha: alpha * (this.neurons[i]?.shown ?? 0) });
    });
  }

  /** What pushes, what pulls, and what they make: signs and colours say which is which. */
  private paintInLine(ink: Ink, part: SumRow, alpha: number): void {
    const left = { positive: 0, negative: 90, total: 200 }[part];
    const size = part === 'total' ? 24 : 20;
    if (part === 'total') ink.text(left - 18, 18, '=', { size: 20, colour: palette.secondary, align: 'center', alpha, keepsSize: true });
    this.sums.forEach((sum, i) => {
      const shown = this.neurons[i]?.shown ?? 0;
      const style = { size, align: 'left', colour: this.colour, alpha: alpha * shown, keepsSize: true } as const;
      paintPart(ink, sum, part, left, 18, style);
    });
  }
}

/** One neuron's arithmetic: weighted sum, bias, z, and the lamp that comes of it. */

import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { addUpAsShown, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import type { NamedNumber } from '../shared/curves/FormulaView';

export interface Arithmetic {
  readonly sum: NamedNumber;
  /** Without a bias the sum itself goes into the sigmoid. */
  readonly bias?: NamedNumber;
  readonly z?: NamedNumber;
  readonly activation: NamedNumber;
  /** Under the lamp: what this is about. */
  readonly caption: string;
}

export class NeuronCardView extends viewOf({
  values: {
    arithmetic: undefined as Arithmetic | undefined,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { place, drawn: alpha, arithmetic } = this;
    if (alpha <= unseen || !arithmetic) return;
    const { width, height } = place;
    const compact = width < 200;
    ink.box(0, 0, width, height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const lamp = compact ? { x: width / 2, y: 105, radius: 21.1 } : { x: 216, y: 52, radius: 32 };
    const style = { radius: lamp.radius, drawn: alpha, lit: 1, readout: arithmetic.activation.name };
    paintGlow(ink, lamp.x, lamp.y, arithmetic.activation.value, { ...style, drawn: alpha * 0.6 });
    paintLamp(ink, lamp.x, lamp.y, arithmetic.activation.value, style);
    const caption = { size: compact ? 16 : typeSize.label, colour: palette.secondary, align: 'center' as const, alpha };
    ink.text(lamp.x, compact ? height - 8 : height - 14, arithmetic.caption, caption);
    this.paintRows(ink, arithmetic, alpha, compact);
  }

  private paintRows(ink: Ink, { sum, bias, z }: Arithmetic, alpha: number, compact: boolean): void {
    const [left, right] = compact ? [10, this.place.width - 10] : [16, 150];
    const tops = compact ? [24, 46, 72] : bias ? [34, 62, 104] : [62, 62, 62];
    const rows: { word: string; number: NamedNumber; colour: number }[] = [{ word: 'sum', number: sum, colour: palette.text }];
    if (bias) rows.push({ word: 'bias', number: bias, colour: palette.bias });
    if (z) rows.push({ word: 'z', number: z, colour: palette.weightedSum });
    if (!bias) rows[0] = { word: 'sum', number: sum, colour: palette.weightedSum };
    const words = { size: compact ? 16 : typeSize.label, colour: palette.secondary, alpha, keepsSize: compact };
    rows.forEach(({ word, number, colour }, i) => {
      const y = tops[i] as number;
      ink.text(left, y, word, words);
      const size = compact ? 16 : typeSize.value;
      const value = { size, weight: 600, colour, align: 'right', alpha, keepsSize: compact } as const;
      const width = ink.number(number.name, written(number.value), number.value, right, y, value);
      const isAbout = word === 'z' && bias && !addUpAsShown([sum.value, bias.value], number.value);
      if (isAbout) ink.text(right - width - 4, y, '≈', { ...words, align: 'right' });
    });
    if (z) ink.line(left, compact ? 54 : 76, right, compact ? 54 : 76, { colour: palette.faint, alpha });
  }
}

/** The parts of the formula beside it, by their names. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import type { FormulaOf } from '../shared/matrix/EquationState';
import { sigma } from '../shared/matrix/equationLayout';
import { type Token, widthOfFormula, writeFormula } from '../shared/matrix/formula';

export interface LegendArea extends At {
  readonly pitch: number;
  readonly size: number;
  /** Room for what is explained, which ends there. */
  readonly room: number;
  /** So far under it the words stand; else beside it. */
  readonly under?: number;
}

export class LegendView extends viewOf({
  values: {
    of: unset<FormulaOf>(),
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: LegendArea;

  constructor(place: LegendArea) {
    super();
    this.place = place;
  }

  override get presence(): number {
    return this.drawn;
  }

  private get lines(): readonly (readonly [readonly Token[], string])[] {
    const { layer, row, sources } = this.of;
    const [source] = sources;
    const product: readonly Token[] = [
      { letter: 'w', below: `${row},${source}`, colour: palette.positive },
      ' ',
      { letter: 'a', above: `(${layer - 1})`, below: String(source), colour: palette.activation },
    ];
    const isNarrow = this.place.under !== undefined;
    return [
      [product, 'one product'],
      [[{ letter: 'b', below: String(row), colour: palette.bias }], 'the bias'],
      [[sigma()], isNarrow ? 'our squish' : 'sigma, our squish'],
    ];
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { x, y, pitch, size, room, under } = this.place;
    const { lines } = this;
    lines.forEach(([tokens, words], i) => {
      const alpha = staggered(this.drawn, i, lines.length);
      const base = y + i * pitch;
      const left = under === undefined ? x + room - widthOfFormula(tokens, size * 1.2) : x;
      writeFormula(ink, left, base, tokens, { size: size * 1.2, alpha });
      ink.text(under === undefined ? x + room + 10 : x, base + (under ?? 0), words, { size, colour: palette.secondary, alpha });
    });
  }
}

/** How many dials there are: the sum, term by term, and what it comes to. */

import { parameterTerms } from '../../src/network/parameters';
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';

export class DialCountView extends viewOf({
  values: {
    /** Neurons per layer, the input first. */
    sizes: [784, 10] as readonly number[],
  },
  amounts: {
    /** So many of the terms are written. */
    terms: 0,
    totalled: 0,
    /** On a phone, where there is no room for both with what is said then: 1 without the sum, 2 without what it comes to. */
    briefer: 0,
  },
}) {
  private readonly at: Places['total'];

  private readonly compact: boolean;

  constructor(at: Places['total'], compact: boolean) {
    super();
    this.at = at;
    this.compact = compact;
  }

  override get area() {
    const { x, y, size, line } = this.at;
    const width = this.compact ? 358 : 420;
    return { x: x - width, y: y - size, width, height: size + line + 6 };
  }

  override get presence(): number {
    return Math.min(1, Math.max(this.terms, this.totalled));
  }

  protected override paint(ink: Ink): void {
    const { x, y, size, line } = this.at;
    const left = this.compact ? this.briefer : 0;
    const { connections, total } = parameterTerms(this.sizes);
    const style = { size: this.compact ? 13 : typeSize.label, colour: palette.secondary, keepsSize: true };
    const weights = connections.map(([sources, neurons], i): Word[] => [
      count(`sources counted for layer ${i + 1}`, sources),
      ' × ',
      count(`neurons counted for layer ${i + 1}`, neurons),
    ]);
    const biases = connections.map(([, neurons], i): Word[] => [count(`biases counted for layer ${i + 1}`, neurons)]);
    const all = [...weights, ...biases].map((words, k): Word[] => (k === 0 ? words : [' + ', ...words]));
    let pen = x - widthOf(all.flat(), { ...style, weight: 400 });
    all.forEach((words, k) => {
      const alpha = clamp(this.terms - k) * (1 - clamp(left));
      if (alpha > unseen) writeWords(ink, pen, y + line + 3, words, { ...style, alpha });
      pen += widthOf(words, style);
    });
    const shown = this.totalled * (1 - clamp(left - 1));
    if (shown <= unseen) return;
    const large = { size, weight: 600, colour: palette.text, align: 'right', alpha: shown } as const;
    const wide = ink.number('dials', counted(total), total, x, y, large);
    const neurons = this.sizes.slice(1).reduce((sum, each) => sum + each, 0);
    const kinds: readonly Word[] = [
      { name: 'weights in all', text: counted(total - neurons), value: total - neurons },
      ' weights + ',
      count('biases in all', neurons),
      ' biases',
    ];
    const beside = { ...style, size: this.compact ? 16 : typeSize.value, alpha: shown };
    writeWords(ink, x - wide - 12 - widthOf(kinds, beside), y, kinds, beside);
  }
}

/** What the network says now: its answer beside the digit, how many samples it gets right, and how many answers a swap leaves alone. */

import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';
import type { DialPlaces } from '../shared/dials/dialPlaces';

type VerdictPlaces = Pick<DialPlaces, 'answer' | 'score' | 'total' | 'compact'>;

export class VerdictView extends viewOf({
  values: {
    /** The brightest output, and how bright it is; none when nothing is drawn. */
    answer: undefined as { output: number; activation: number } | undefined,
    /** The same when all dials are shaken. */
    shakenAnswer: undefined as { output: number; activation: number } | undefined,
    right: 0,
    of: 0,
    /** How many answers stay when two neurons change places; found out only where it is shown. */
    kept: (() => 0) as () => number,
  },
  amounts: {
    drawn: 0,
    scored: 0,
    swapped: 0,
    /** What the shaken network says takes the answer's place. */
    shaken: 0,
  },
}) {
  private readonly at: VerdictPlaces;

  constructor(at: VerdictPlaces) {
    super();
    this.at = at;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const own = (output: number) => ({ answer: 'answer', activation: `a[3][${output}]` });
    this.paintAnswer(ink, this.answer, this.drawn * Math.max(0, 1 - 2 * this.shaken), own);
    const shaken = () => ({ answer: 'answer when shaken', activation: 'activation when shaken' });
    this.paintAnswer(ink, this.shakenAnswer, this.drawn * Math.max(0, 2 * this.shaken - 1), shaken);
    const { score, total } = this.at;
    if (this.scored > unseen)
      this.rightAligned(ink, score.x, score.y, [count('samples right', this.right), ' of ', count('samples', this.of), ' right'], {
        size: score.size,
        alpha: this.scored,
      });
    if (this.swapped <= unseen) return;
    const kept = this.kept();
    const { x, y, size, line } = total;
    const style = { size, weight: 600, colour: palette.text, align: 'right', alpha: this.swapped } as const;
    ink.number('answers kept', String(kept), kept, x, y, style);
    const words = ['of ', count('answers compared', this.of), ' answers as before'];
    this.rightAligned(ink, x, y + line + 3, words, { size: this.at.compact ? 16 : typeSize.label, alpha: this.swapped });
  }

  private paintAnswer(
    ink: Ink,
    answer: { output: number; activation: number } | undefined,
    alpha: number,
    namesOf: (output: number) => { answer: string; activation: string },
  ): void {
    if (alpha <= unseen) return;
    const { at } = this;
    const { x, y, size, below } = at.answer;
    const small = at.compact ? 16 : typeSize.value;
    const style = { weight: 600, colour: palette.text, align: 'center', alpha } as const;
    if (!answer) {
      for (const [i, word] of ['nothing', 'drawn'].entries())
        ink.text(x, y - 20 * (1 - i), word, { size: at.compact ? 14 : typeSize.label, colour: palette.secondary, align: 'center', alpha });
      return;
    }
    const { output, activation } = answer;
    const names = namesOf(output);
    ink.number(names.answer, String(output), output, x, y, { ...style, size });
    ink.number(names.activation, written(activation, 4), activation, x, y + below, { ...style, colour: palette.activation, size: small });
  }

  private rightAligned(ink: Ink, x: number, y: number, words: readonly Word[], own: { size: number; alpha: number }): void {
    const style = { colour: palette.secondary, ...own };
    writeWords(ink, x - widthOf(words, style), y, words, style);
  }
}

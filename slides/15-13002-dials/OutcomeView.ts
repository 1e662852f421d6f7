/** What became of the two hundred without the dial in question: for how many the network says something else, and which these are. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';
import type { DialPlaces } from '../shared/dials/dialPlaces';

export class OutcomeView extends viewOf({
  values: {
    /** For so many of them it says something else. */
    others: 0,
    of: 0,
    /** Where those stand that are answered otherwise. */
    rings: [] as readonly Place[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: Pick<DialPlaces, 'score' | 'compact'>;

  constructor(at: Pick<DialPlaces, 'score' | 'compact'>) {
    super();
    this.at = at;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const alpha = this.drawn;
    if (alpha <= unseen) return;
    const { score, compact } = this.at;
    const said: readonly Word[] = [' of ', count('digits tried without it', this.of), ' change'];
    const style = { size: compact ? 16 : typeSize.value, colour: palette.secondary, alpha, keepsSize: true };
    const left = score.x - widthOf(said, style);
    const large = { size: compact ? 20 : 30, weight: 600, colour: palette.attention, align: 'right', alpha } as const;
    ink.number('changed without it', String(this.others), this.others, left, score.y, large);
    writeWords(ink, left, score.y, said, style);
    for (const { x, y, width, height } of this.rings)
      ink.box(x - 1.5, y - 1.5, width + 3, height + 3, { stroke: palette.attention, strokeWidth: 2, radius: 2, alpha });
  }
}

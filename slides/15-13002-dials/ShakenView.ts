/** While all dials are shaken: how many answers are right, and by how much of their usual size the dials have been moved. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';
import type { DialPlaces } from '../shared/dials/dialPlaces';

/** How many are right, shaken so far. */
export interface ShakenStage {
  readonly by: number;
  readonly right: number;
}

type ShakenPlaces = Pick<DialPlaces, 'total' | 'yardstick' | 'compact'>;

export class ShakenView extends viewOf({
  values: {
    stages: [] as readonly ShakenStage[],
    of: 0,
  },
  amounts: {
    drawn: 0,
    /** At which of the stages it is; in between, the one before counts. */
    stage: 0,
  },
}) {
  private readonly at: ShakenPlaces;

  constructor(at: ShakenPlaces) {
    super();
    this.at = at;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const now = this.stages[Math.min(this.stages.length - 1, Math.floor(this.stage + 1e-6))];
    const [first] = this.stages;
    if (this.drawn <= unseen || !now || !first) return;
    const { x, y, size, line } = this.at.total;
    const style = { size, weight: 600, colour: palette.text, align: 'right', alpha: this.drawn } as const;
    ink.number('right now, shaken', String(now.right), now.right, x, y, style);
    const words: readonly Word[] = ['of ', count('digits shown', this.of), ' right; it was ', count('right before', first.right)];
    const small = { size: this.at.compact ? 16 : typeSize.label, colour: palette.secondary, alpha: this.drawn };
    writeWords(ink, x - widthOf(words, small), y + line + 5, words, small);
    this.paintYardstick(ink, now.by);
  }

  private paintYardstick(ink: Ink, by: number): void {
    const { x, y, bar, pitch, size } = this.at.yardstick;
    const style = { size, colour: palette.secondary, alpha: this.drawn, keepsSize: true };
    const { compact } = this.at;
    const usual = compact ? 'usual size' : 'usual size of a dial';
    const shaken: Word[] = ['shaken by ', { name: 'shaken by this share', text: written(by, 1), value: by }, ' of it'];
    const left = x + Math.max(widthOf([usual], style), widthOf(shaken, style)) + (compact ? 10 : 14);
    ink.text(x, y, usual, style);
    writeWords(ink, x, y + pitch, shaken, style);
    ink.box(left, y - size * 0.66, bar, size * 0.6, { fill: palette.lampRing, radius: 3, alpha: this.drawn });
    if (by > 0) ink.box(left, y + pitch - size * 0.66, bar * by, size * 0.6, { fill: palette.attention, radius: 3, alpha: this.drawn });
  }
}

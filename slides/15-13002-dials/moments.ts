/** What stands on the stage now, as far as controls come and go with it. */
import { halfway } from '../../src/theme/amounts';
import type { WallView } from '../../src/views/WallView';
import type { DialLensView } from '../shared/dials/DialLensView';
import type { DialWallView } from '../shared/dials/DialWallView';
import type { DialCountView } from './DialCountView';
import type { MeasureView } from './MeasureView';
import type { OutcomeView } from './OutcomeView';
import type { ShakenView } from './ShakenView';
import type { VerdictView } from './VerdictView';

interface DialViews {
  readonly wall: DialWallView;
  readonly lens: DialLensView;
  readonly count: DialCountView;
  readonly samples: WallView;
  readonly measures: MeasureView;
  readonly verdict: VerdictView;
  readonly outcome: OutcomeView;
  readonly shaken: ShakenView;
}

export interface DialMoments {
  isAsking(): boolean;
  isMeasuring(): boolean;
  isSwapping(): boolean;
  /** At the end, where all may be tried. */
  isDone(): boolean;
  mayRestore(): boolean;
}

export function momentsOf({ wall, lens, count, samples, measures, verdict, outcome, shaken }: DialViews): DialMoments {
  const isAsking = () => samples.drawn > halfway && lens.opened > halfway && outcome.drawn < halfway;
  const isSwapping = () => verdict.swapped > halfway;
  return {
    isAsking,
    isMeasuring: () => measures.drawn > halfway,
    isSwapping,
    isDone: () => count.totalled * count.alpha > halfway && samples.drawn > halfway,
    mayRestore: () => wall.later > halfway && !isAsking() && !isSwapping() && outcome.drawn < halfway && shaken.drawn < halfway,
  };
}

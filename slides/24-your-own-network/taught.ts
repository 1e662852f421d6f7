/** What it comes to that a network has learned from the learner's digits, too: the same one without them, and with them. */
import { computed } from '@preact/signals-core';
import { perLesson } from '../../src/lesson/perLesson';
import type { Network } from '../../src/network/Network';
import { judgedBy, type LabelledDigit } from '../../src/training/packedDigits';
import { designName, isSameDesign } from './design';
import { lastLook, type OwnRun } from './OwnRuns';
import { type OwnState, ownStateOf } from './state';
import { unseenOnes } from './upstrokes';

/** A count of digits that are read right, without and with. */
interface Compared {
  readonly of: number;
  readonly without: number | undefined;
  readonly with: number | undefined;
}

interface Effect {
  /** The learner's own, which the second one has learned from. */
  readonly drawn: Compared;
  /** Others with an upstroke, which none has learned from. */
  readonly others: Compared;
  /** Those that all are judged by. */
  readonly judged: Compared;
}

const rightAmong = (network: Network, digits: readonly LabelledDigit[]): number =>
  digits.filter(({ pixels, label }) => network.forward(pixels).best === label).length;

const exam: readonly LabelledDigit[] = unseenOnes.map((pixels) => ({ pixels, label: 1 }));

/** The last one that was taught, or is being; nothing before there is one. */
export const lastTaught = ({ runs }: OwnState): OwnRun | undefined => runs.all.value.findLast(({ taught }) => taught.length > 0);

/** Before any is taught, how things stand with the one on stage. Counted anew when a run has got on, not while somebody draws. */
export const effectOf = perLesson((lesson) => computed(() => effectNow(ownStateOf(lesson))));

function effectNow(state: OwnState): Effect {
  const taught = lastTaught(state);
  const isTwin = (run: OwnRun) => run.taught.length === 0 && run.seed === taught?.seed && isSameDesign(run.design, taught.design);
  const plain = taught ? state.runs.all.value.find(isTwin) : state.staged.value.run;
  const done = [plain, taught].map((run) => (run?.isDone ? run : undefined));
  const compared = (of: number, right: (run: OwnRun) => number | undefined): Compared => {
    const [without, taughtToo] = done.map((run) => run && right(run));
    return { of, without, with: taughtToo };
  };
  const among = (digits: readonly LabelledDigit[]) => compared(digits.length, ({ network }) => rightAmong(network, digits));
  return {
    drawn: among(taught?.taught ?? state.drawn.value),
    others: among(exam),
    judged: compared(judgedBy, (run) => lastLook(run)?.right),
  };
}

/** How it is called in the table. */
export const taughtName = ({ design, taught }: OwnRun): string => designName(design) + (taught.length > 0 ? ', with your digits' : '');

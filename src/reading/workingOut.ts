/** Where somebody is with an exercise: what is written, what has been looked at, and what came of it. Kept as it is written. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import { textUpTo, timesAsked } from '../lesson/shapes';
import type { ReadersExercise, Round, WantedNumber } from '../scene/readersTasks';
import { numberFrom, pleaseWriteNumber } from '../theme/numbers';
import { keptAnswer } from './keptAnswer';
import type { ReadersWork } from './ReadersWork';

/** So many signs go into a field. */
export const longest = 16;

const texts = v.record(v.string(), textUpTo(longest));
const shape = v.object({ turn: timesAsked, written: texts, checked: v.exactOptional(texts), shown: v.boolean() });
type Tried = v.InferOutput<typeof shape>;

export type Outcome = 'open' | 'empty' | 'wrong' | 'partly' | 'done' | 'shown';

export interface WorkingOut {
  readonly round: ReadonlySignal<Round>;
  text(blank: string): string;
  /** To what stands in the blank, if it has been looked at: '' where it is right. */
  said(blank: string): string | undefined;
  readonly outcome: ReadonlySignal<Outcome>;
  write(blank: string, text: string): void;
  check(): void;
  show(): void;
  another(): void;
}

export const blanksOf = ({ lines, mark }: Round): string[] => [
  ...(mark ? ['mark'] : []),
  ...lines.flatMap(({ parts }) => parts.filter((part): part is WantedNumber => typeof part !== 'string').map(({ blank }) => blank)),
];

export function workingOut({ id, make }: ReadersExercise, work: ReadersWork): WorkingOut {
  const { now, keep } = keptAnswer<Tried>(work, id, shape, { turn: 0, written: {}, shown: false });
  const turn = computed(() => now.value.turn);
  const round = computed(() => make(turn.value));
  const verdicts = computed(() => judgedTexts(round.value, now.value.checked ?? {}));
  const said = (blank: string) => {
    const { written, checked } = now.value;
    return checked && written[blank] === checked[blank] ? verdicts.value[blank] : undefined;
  };
  const outcome = computed((): Outcome => {
    const { shown, checked } = now.value;
    if (shown) return 'shown';
    const all = blanksOf(round.value).map(said);
    if (all.length > 0 && all.every((each) => each === '')) return 'done';
    if (all.some((each) => each)) return 'wrong';
    if (all.some((each) => each === '')) return 'partly';
    return checked && Object.keys(checked).length === 0 ? 'empty' : 'open';
  });
  return {
    round,
    text: (blank) => now.value.written[blank] ?? '',
    said,
    outcome,
    write: (blank, text) => keep({ ...now.peek(), written: { ...now.peek().written, [blank]: text.slice(0, longest) } }),
    check() {
      const { written } = now.peek();
      keep({ ...now.peek(), checked: Object.fromEntries(Object.entries(written).filter(([, text]) => text.trim())) });
    },
    show: () => keep({ ...now.peek(), shown: true }),
    another: () => keep({ turn: (now.peek().turn + 1) % 10_000, written: {}, shown: false }),
  };
}

function judgedTexts(round: Round, texts: Readonly<Record<string, string>>): Record<string, string> {
  const known = blanksOf(round).flatMap((blank) => (texts[blank] === undefined ? [] : [[blank, numberFrom(texts[blank])] as const]));
  const numbers = known.filter((each): each is [string, number] => each[1] !== undefined);
  const verdicts = round.judge(Object.fromEntries(numbers));
  return Object.fromEntries(
    known.map(([blank, number]) => [blank, number === undefined ? pleaseWriteNumber : (verdicts[blank]?.said ?? '')]),
  );
}

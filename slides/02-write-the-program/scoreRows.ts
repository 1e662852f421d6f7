/** The rows of the table of scores: the learner's first rules, one to all of them, the lazy program, the network, the same on many digits. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { plainPercent, type YesNoScore } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ScoreRow } from './ScoreTableView';
import { areOwnRules, lazyScore, networkScore, ruleCount, rulesScore, scoreOnMany } from './state';

interface ScoreRows {
  /** For every number of rules in force. */
  readonly byRules: ReadonlySignal<ScoreRow[]>;
  readonly lazy: ReadonlySignal<ScoreRow>;
  readonly network: ReadonlySignal<ScoreRow>;
  readonly onMany: ScoreRow;
}

export function scoreRows(lesson: Lesson, compact: boolean): ScoreRows {
  const rules = computed(() =>
    Array.from({ length: ruleCount }, (_, k) => rowOf(rulesInWords(lesson, k + 1, compact), rulesScore(lesson, k + 1))),
  );
  return {
    byRules: rules,
    lazy: computed(() => rowOf(compact ? 'always no' : 'always “not a 3”', lazyScore(lesson))),
    network: computed(() => rowOf('the network', networkScore(lesson))),
    onMany: rowOf(compact ? 'on 10,000' : 'unedited, on 10,000 digits', scoreOnMany(lesson)),
  };
}

function rulesInWords(lesson: Lesson, count: number, compact: boolean): string {
  const rules = ['rule', 'two rules', 'three rules', 'four rules'][count - 1] as string;
  if (areOwnRules(lesson)) return compact ? rules : `your ${rules}`;
  return count === 1 ? 'the rule' : rules;
}

const rowOf = (name: string, score: YesNoScore): ScoreRow => ({ name, ...score, plain: plainPercent(score) });

/** The rows of the table of scores: the learner's first rules, one to all of them, the lazy program, the network. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { fairPercent, plainPercent, type YesNoScore } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ScoreRow } from './ScoreTableView';
import { lazyScore, networkScore, ruleCount, rulesScore } from './state';

interface ScoreRows {
  /** For every number of rules in force. */
  readonly byRules: ReadonlySignal<ScoreRow[]>;
  readonly lazy: ReadonlySignal<ScoreRow>;
  readonly network: ReadonlySignal<ScoreRow>;
}

export function scoreRows(lesson: Lesson, compact: boolean): ScoreRows {
  const lazyName = compact ? 'always no' : 'the lazy program: always no';
  return {
    byRules: computed(() => Array.from({ length: ruleCount }, (_, k) => rowOf(rulesInWords(k + 1, compact), rulesScore(lesson, k + 1)))),
    lazy: computed(() => rowOf(lazyName, lazyScore(lesson))),
    network: computed(() => rowOf('the network', networkScore(lesson))),
  };
}

function rulesInWords(count: number, compact: boolean): string {
  if (count === 1) return compact ? 'the rule' : 'your rule';
  return compact ? `${count} rules` : `your ${count} rules`;
}

const rowOf = (name: string, score: YesNoScore): ScoreRow => ({ name, ...score, plain: plainPercent(score), fair: fairPercent(score) });

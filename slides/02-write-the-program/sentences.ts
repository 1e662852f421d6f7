/** What is said of the rules written by hand, in every case: as shipped, edited, switched off, beside the network. */
import { type BoxRule, inkIn, passes, plainPercent } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit, written } from '../../src/theme/numbers';
import { goodRule, lazyPercent } from './question';
import { asPercent } from './ScoreTableView';
import { areOwnRules, lazyScore, networkScore, ruleCount, rulesOf, rulesScore } from './state';

export function ruleSentence(lesson: Lesson): string {
  const sense = rulesOf(lesson).value[0]?.sense;
  if (sense === 0) return 'Without any rule, a program can only say the same to every picture.';
  return `Try a rule: ${sense === 1 ? 'plenty of' : 'hardly any'} ink in this box means a 3.`;
}

/** The answer to whichever question was asked. */
export function scoreSentence(lesson: Lesson): string {
  const { hits, of, refusals, others } = rulesScore(lesson, 1);
  if (goodRule(lesson) !== undefined)
    return `Your rule finds ${hits} of ${of} threes and turns away ${refusals} of ${others} others: ${worse(lesson)}.`;
  const lazy = `The lazy program gets ${lazyPercent(lesson)} of 100 right and never finds a 3.`;
  return `${lazy} ${areOwnRules(lesson) ? 'Your' : 'The'} rule finds ${hits} of ${of}.`;
}

function worse(lesson: Lesson): string {
  const { hits, of, refusals, others } = rulesScore(lesson, 1);
  const [missed, called] = [of - hits, others - refusals];
  if (missed === called) return 'as many errors of either kind';
  return missed > called ? 'it misses more than it lets in' : 'it lets in more than it misses';
}

/** What all rules come to, beside a program that has understood nothing. */
export function moreRulesSentence(lesson: Lesson): string {
  const all = rulesScore(lesson, ruleCount);
  const [rules, lazy] = [plainPercent(all), plainPercent(lazyScore(lesson))];
  const outcome = `Four such rules find ${all.hits} of ${all.of} threes, and get ${asPercent(rules)}\u00a0% of all digits right.`;
  if (rules === lazy) return `${outcome} Always saying no gets as many.`;
  return rules < lazy
    ? `${outcome} Always saying no gets more: ${asPercent(lazy)}\u00a0%.`
    : `${outcome} Always saying no gets ${asPercent(lazy)}\u00a0%.`;
}

export function networkSentence(lesson: Lesson): string {
  const { hits, of, refusals, others } = networkScore(lesson);
  return `A network, asked the same, finds ${hits} of ${of} threes and turns away ${refusals} of ${others} others.`;
}

/** To be read aloud: what the rules make of the digit on stage. */
export function programInWords(lesson: Lesson, step: string): string {
  const rules = rulesOf(lesson).value;
  const first = rules[0] as BoxRule;
  const input = lesson.input.value;
  const ink = written(inkIn(input, first));
  const isThree = (judges: readonly BoxRule[]) => `${passes(judges, input) ? '' : 'not '}a 3`;
  if (step === 'score') return `${scoreSentence(lesson)} Your digit has ${ink} of ink in the box.`;
  if (step === 'more-rules') return `By all four rules together the digit on stage is ${isThree(rules)}.`;
  if (step === 'rule' || step === 'lazy-program') return `The box holds ${ink} of its ink; by this rule the digit is ${isThree([first])}.`;
  const bright = input.filter((value) => value > 0).length;
  return `The picture is 784 numbers; ${bright} of them are above 0. The network calls it ${aDigit(lesson.pass().best)}.`;
}

/** What is said of the rules written by hand, in every case: as shipped, edited, switched off, beside the network. */
import { type BoxRule, fairPercent, inkIn, passes } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { networkScore, ruleCount, rulesOf, rulesScore } from './state';

export function ruleSentence(lesson: Lesson): string {
  const sense = rulesOf(lesson).value[0]?.sense;
  if (sense === 0) return 'Without any rule, a program can only say the same to every picture.';
  return `Try it as a rule: ${sense === 1 ? 'much' : 'little'} ink in this box, so it is a 3.`;
}

export function scoreSentence(lesson: Lesson): string {
  const { hits, of, refusals, others } = rulesScore(lesson, 1);
  return `Right on ${hits} of ${of} threes and ${refusals} of ${others} others; the lazy rule: 0 and ${others}.`;
}

export function moreRulesSentence(lesson: Lesson): string {
  const means = Array.from({ length: ruleCount }, (_, k) => fairPercent(rulesScore(lesson, k + 1)));
  const [first, last, best] = [means[0] as number, means.at(-1) as number, Math.max(...means)];
  if (best > first && last < best - 1) return 'More rules help a little, then they get in each other’s way.';
  if (last < first) return 'More rules do not help here: they get in each other’s way.';
  if (last === first) return 'More rules do not help here: four are no better than one.';
  return `More rules do help here: from a mean of ${first.toFixed(1)} % to ${last.toFixed(1)} %.`;
}

export function networkSentence(lesson: Lesson): string {
  const { hits, of, refusals, others } = networkScore(lesson);
  return `The network, asked the same yes or no: right on ${hits} of ${of} threes and ${refusals} of ${others} others.`;
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
  return `The picture is 784 numbers; ${bright} of them are above 0. The network calls it a ${lesson.pass().best}.`;
}

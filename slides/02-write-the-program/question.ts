/**
 * "How many of 100 does a program get right that always says no?", for the digits that are scored now. A rule that does better than most
 * programs that always say no has given that away: then it is asked what such a rule still gets wrong.
 */
import { plainPercent } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { trimmed } from '../../src/theme/numbers';
import { lazyScore, rulesScore, scoredSet } from './state';

const percent = (lesson: Lesson) => Math.round(plainPercent(lazyScore(lesson)));

/** Percent that the learner's own rule gets right, where that is more than saying no to nine of ten would. */
export function goodRule(lesson: Lesson): number | undefined {
  const right = plainPercent(rulesScore(lesson, 1));
  return right > 90 ? right : undefined;
}

export function lazyQuestion(lesson: Lesson): string {
  const right = goodRule(lesson);
  if (right === undefined)
    return 'A lazy program answers “not a 3” to everything. Of 100 digits, ten of each kind, how many does it get right?';
  return `Your rule is right on ${trimmed(right)} % of such digits. Which are more: threes that it misses, or others that it calls a 3?`;
}

/** What a good rule's errors are; both count where they are as many. */
export const worseErrors: Ask = {
  form: 'choice',
  dependsOn: 'selection',
  earlier: 'rule',
  options: () => [
    { value: 0, text: 'threes missed' },
    { value: 1, text: 'others called a 3' },
  ],
  answer(lesson) {
    const { hits, of, refusals, others } = rulesScore(lesson, 1);
    const [missed, called] = [of - hits, others - refusals];
    const accepted = missed === called ? [0, 1] : [missed > called ? 0 : 1];
    const outcome = `${missed} missed, ${called} called a 3`;
    const answer = { accepted, outcome, key: outcome };
    return accepted.length > 1 ? { ...answer, tooClose: 'As many of the one as of the other: both count.' } : answer;
  },
  why: (lesson) => {
    const { hits, of } = rulesScore(lesson, 1);
    return hits * 2 < of
      ? 'With few threes among the digits, a rule can miss most of them and still score well.'
      : 'One score for all digits does not tell which errors a program makes.';
  },
};

export const lazyProgram: Ask = {
  form: 'number',
  dependsOn: 'selection',
  instead: (lesson) => (goodRule(lesson) === undefined ? undefined : worseErrors),
  range: { min: 0, max: 100, step: 1 },
  answer(lesson) {
    if (lesson.samples('fair').length === 0) return undefined;
    const right = percent(lesson);
    return { accepted: [right], band: 2, outcome: `${right} of 100`, key: scoredSet(lesson).value };
  },
  unless: 'The digits to be scored have not arrived yet.',
  why: (lesson) =>
    scoredSet(lesson).value === 0
      ? `Nine of ten digits are not a 3, so silence already scores ${percent(lesson)}.`
      : `Half of these digits are not a 3, so silence scores ${percent(lesson)}.`,
};

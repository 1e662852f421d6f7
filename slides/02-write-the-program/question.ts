/**
 * "How many of 100 does a program get right that always says no?", for the digits that are scored now. A rule that does better than most
 * programs that always say no has given that away: then it is asked what such a rule still gets wrong.
 */
import { plainPercent } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { trimmed } from '../../src/theme/numbers';
import { lazyScore, rulesScore, scoredSet } from './state';

export const lazyPercent = (lesson: Lesson): number => Math.round(plainPercent(lazyScore(lesson)));

/** Percent that the learner's own rule gets right, where that is more than saying no to nine of ten would. */
export function goodRule(lesson: Lesson): number | undefined {
  const right = plainPercent(rulesScore(lesson, 1));
  return right > 90 ? right : undefined;
}

const mixtures = ['ten of each kind', 'half of them 3s, half 8s'];

export function lazyQuestion(lesson: Lesson): string {
  const right = goodRule(lesson);
  if (right === undefined)
    return `A lazy program says “not a 3” to everything. Of 100 digits, ${mixtures[scoredSet(lesson).value]}, how many does it get right?`;
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
  reply: (_, { value }) =>
    value === 0 ? 'You worried about the threes that slip through.' : 'You worried about the others that are let in.',
};

export const lazyProgram: Ask = {
  form: 'number',
  dependsOn: 'selection',
  instead: (lesson) => (goodRule(lesson) === undefined ? undefined : worseErrors),
  range: { min: 0, max: 100, step: 1 },
  answer(lesson) {
    if (lesson.samples('fair').length === 0) return undefined;
    const right = lazyPercent(lesson);
    return { accepted: [right], band: 2, outcome: `${right} of 100`, key: scoredSet(lesson).value };
  },
  unless: 'The digits to be scored have not arrived yet.',
  why: (lesson) =>
    scoredSet(lesson).value === 0
      ? 'Nine of ten digits are not a 3, so silence scores high without understanding anything.'
      : 'Half of these digits are not a 3, so silence is right about half of them.',
  reply(lesson, { value }) {
    const right = lazyPercent(lesson);
    if (value === right) return 'Exactly: you counted the digits, not the cleverness.';
    if (Math.abs(value - right) <= 2) return 'Near enough: you saw that most of it is only counting.';
    if (value <= 2) return 'None? It finds no 3, but whatever is not a 3 it does get right.';
    if (Math.abs(value - 100 + right) <= 2) return 'That is the share of the 3s: the only ones it gets wrong.';
    if (value > right) return 'Nearly all, but every 3 is lost.';
    if (Math.abs(value - 50) <= 5) return 'A coin would get half. But most digits are not a 3.';
    return 'You were too hard on it: each digit that is not a 3 counts as right.';
  },
};

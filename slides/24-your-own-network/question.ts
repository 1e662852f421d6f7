/** "A 1 with a long upstroke: what does the lesson's network read?", as it is now. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Ask } from '../../src/scene/Step';
import { aDigit, written } from '../../src/theme/numbers';
import { askedOne } from './askedOne';

/** Stands for any digit that is not named. */
const another = 10;
const choices = [1, 7, another];
const choiceOf = (digit: number): number => (choices.includes(digit) ? digit : another);

export const readUpstroke: Ask = {
  form: 'choice',
  dependsOn: 'selection',
  options: () => choices.map((value) => ({ value, text: value === another ? 'another digit' : aDigit(value) })),
  answer(lesson) {
    const { name, pass } = askedOne(lesson);
    const [first, second] = [pass.best, pass.runnerUp];
    const bright = written(pass.outputs[first] as number);
    const answer = { outcome: `${aDigit(first)}, at ${bright}`, key: `${name} ${first} ${bright}` };
    if (!tooCloseToCall(pass)) return { ...answer, accepted: [choiceOf(first)] };
    return {
      ...answer,
      accepted: [...new Set([choiceOf(first), choiceOf(second)])],
      tooClose: `${first} and ${second} are all but equally bright.`,
    };
  },
  why: () => 'It has only its examples to go by. How many of them have an upstroke, we have not counted.',
  reply(lesson, { value }) {
    const isRight = readUpstroke.answer(lesson)?.accepted.includes(value);
    if (value === 1) return isRight ? 'Right: so short a stroke does not disturb it.' : 'So do we; but we have seen such ones before.';
    if (value === 7)
      return isRight
        ? 'Right: to it, a slanted line with something at its top looks most like a 7.'
        : 'A 7 has a level bar at its top; this stroke is none.';
    return isRight ? 'Right: neither fits, and something else wins by being the least unlike.' : 'It has a simpler explanation.';
  },
};

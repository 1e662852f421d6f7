/** "For which of three pictures do the ten outputs add up to something farthest from 1?" */

import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { threeSums } from './threeSums';

export const columnLetters = ['A', 'B', 'C'] as const;

export const farthestSum: Ask = {
  form: 'pick',
  dependsOn: 'input',
  options: () => [
    { value: 0, text: 'A: yours' },
    { value: 1, text: 'B: its half' },
    { value: 2, text: 'C: stored' },
  ],
  answer(lesson) {
    const sums = threeSums(lesson);
    if (lesson.drawing.value.isEmpty || !sums) return undefined;
    const { all, farthest } = sums;
    const outcome = farthest.map((i) => `${columnLetters[i]}, at ${written(all[i]?.sum ?? 0)}`).join(' or ');
    const answer = { accepted: farthest, outcome, key: sums };
    return farthest.length > 1 ? { ...answer, tooClose: 'Too close to call: each of them counts.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  why: () => 'Each lamp answers its own question, “is it my digit?” Nobody makes the ten agree.',
};

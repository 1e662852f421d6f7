/** "For which of three pictures do the ten outputs add up to something farthest from 1?" */

import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { threeSums } from './threeSums';

export const columnLetters = ['A', 'B', 'C'] as const;

/** What may have been thought by whoever chose it, and what to say to that: where it is right, and where it is not. */
const replies = [
  [
    'Yours strays farthest: even a digit of one’s own promises nothing.',
    'Yours is clean enough: one lamp is right, nine are dark, so it comes near 1.',
  ],
  ['Half a picture, and the lamps lose their bearings.', 'Half a picture is not half a sum: each lamp judges what is left.'],
  ['Two lamps half convinced, and neither makes room for the other.', 'Two lamps in doubt could share, but here they come nearer to 1.'],
] as const;

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
  why: () => 'Each lamp answers for its own digit alone. Nobody makes the ten agree.',
  reply: (lesson, { value }) => replies[value as 0 | 1 | 2][isFarthest(lesson, value) ? 0 : 1],
};

const isFarthest = (lesson: Lesson, column: number): boolean => threeSums(lesson)?.farthest.includes(column) ?? false;

/** "How many multiplications does one answer take?", for the network on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { codeStateOf } from './state';

export const multiplicationsQuestion = (lesson: Lesson) =>
  codeStateOf(lesson).leavesOut.value
    ? 'How many multiplications does one answer take, if those with 0 are left out?'
    : 'How many multiplications does one answer take?';

export const multiplications: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 20_000, step: 1 },
  answer(lesson) {
    const { multiplications: count, leavesOut } = codeStateOf(lesson);
    const right = count.value;
    return { accepted: [right], band: Math.round(right * 0.05), outcome: counted(right), key: `${leavesOut.value} ${right}` };
  },
  why: (lesson) =>
    codeStateOf(lesson).leavesOut.value
      ? 'A dark pixel’s weights need no multiplication; all others are used once.'
      : 'Each weight is used exactly once for a picture.',
};

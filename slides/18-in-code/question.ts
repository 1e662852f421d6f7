/** "How many multiplications does it take to read one picture?", for the network on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { codeStateOf } from './state';

export const multiplicationsQuestion = (lesson: Lesson) =>
  codeStateOf(lesson).leavesOut.value
    ? 'How many multiplications does it take to read one picture, if those with 0 are left out?'
    : 'How many multiplications does it take to read one picture?';

export const multiplications: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 20_000, step: 1 },
  answer(lesson) {
    const { multiplications: count, leavesOut } = codeStateOf(lesson);
    const right = count.value;
    return { accepted: [right], band: Math.round(right * 0.05), outcome: counted(right), key: `${leavesOut.value} ${right}` };
  },
  reply(lesson, { value }) {
    const { multiplications: count, leavesOut } = codeStateOf(lesson);
    const right = count.value;
    const network = lesson.network();
    if (value === right) return 'Exactly: one multiplication for each weight that is used.';
    if (Math.abs(value - right) <= Math.round(right * 0.05)) {
      return value === network.parameterCount
        ? 'Very near: these are all the dials. But biases are added, and not multiplied.'
        : 'Near enough. It is one for each weight that is used, no more and no less.';
    }
    const [first] = network.layers;
    if (value <= (first?.sources ?? 0)) return 'That is enough for one neuron at most. There are sixteen in the first hidden layer alone.';
    if (value < right) return 'Too few: think of each line between two neurons. Every one is a multiplication.';
    return leavesOut.value
      ? 'Too many: a dark pixel’s weights are not needed.'
      : 'Too many: there are not so many weights, and none is used twice.';
  },
  why: (lesson) =>
    codeStateOf(lesson).leavesOut.value
      ? 'A dark pixel’s weights need no multiplication; all others are used once.'
      : 'Each weight is used exactly once for a picture.',
};

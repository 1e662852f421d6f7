/** What is read beside the summary. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { counted, written } from '../../src/theme/numbers';
import { heroOf } from '../shared/hero/hero';
import { dialsOf } from './sentences';

const ours = (lesson: Lesson) => {
  const neuron = heroOf(lesson).value;
  const pass = lesson.pass();
  return {
    lamp: written(pass.activation(1, neuron)),
    sum: written(pass.weightedSum(1, neuron)),
    bias: written(lesson.network().bias(1, neuron)),
  };
};

export const reading: StepTexts = {
  opening:
    'Let us gather up what you know. Close your eyes and say it in your own words, as you would to a friend who has only met it on front pages. What you have said once yourself you will still have next week. Then see what you left out. Five sentences are enough.',

  neuron: (lesson) =>
    `The first was the smallest. You wanted a brain, and were given a lamp; and all the rest was built out of lamps. Ours is at ${ours(lesson).lamp} just now, for the picture beside you. If a single idea should stay with you, take this one: nothing in there is cleverer than a number.`,

  sum(lesson) {
    const { sum, bias } = ours(lesson);
    return `The second took the longest, and I hope that you see a map in green and red when you read it. What our neuron hears comes to ${sum}; its bias, ${bias}, is added; the curve makes a brightness of it. The adding you could do with a pencil; the brightness you would read off the curve.`;
  },

  layers:
    'The third you saw before you understood it: light going through, column after column, once, from left to right. The first hidden column knows what the pixels say, the second what the first one says. Nobody in there sees the picture. And still, the way it was trained, it is right most of the time.',

  dials(lesson) {
    const { weights, biases } = dialsOf(lesson);
    return `The fourth is a number, and by now it ought to mean something: ${counted(weights)} weights and ${biases} biases. When you hear that some machine has billions of parameters, you know what they are: dials, only more of them, and wired in other ways. And what does each of them mean? That is the fifth.`;
  },

  meaning:
    'You can look at every single number and still not say what this neuron is for. That is not a secret which somebody keeps; meaning was simply never asked for. I like this sentence best, because knowledge ends here and does not pretend otherwise. No magic. It is strange enough without.',
};

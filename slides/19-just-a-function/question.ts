/** "One input goes from 0 to 1, the other fifteen stay. Sketch the output.", for the input with the largest effect just now. */
import { directionOf } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { neuronFunctionOf } from './state';

function inWords(curve: ArrayLike<number>): string {
  const end = written(curve[curve.length - 1] as number);
  return { '-1': `down to ${end}`, 0: `flat, at ${end}`, 1: `up to ${end}` }[directionOf(curve)];
}

export const sketchedCurve: Ask = {
  form: 'draw',
  dependsOn: 'input',
  earlier: 'curve',
  onStage: {
    prompt: 'Draw it into the graph, from left to right.',
    text: (lesson) => inWords(lesson.draft.value?.sketch ?? [0, 0]),
  },
  hands(lesson) {
    const answer = sketchedCurve.answer(lesson);
    const directions = { up: 1, flat: 0, down: -1 };
    // Whoever says where it leads is right, wherever the curve ends; the others are off by more than any curve can be.
    return Object.entries(directions).map(([text, direction]) => ({
      value: direction === answer?.direction ? (answer.accepted[0] as number) : 10 + direction,
      text,
    }));
  },
  answer(lesson) {
    const { curve } = neuronFunctionOf(lesson);
    const key = curve.value;
    return { accepted: [key.at(-1) as number], band: 0.15, direction: directionOf(key), outcome: inWords(key), key };
  },
  why: (lesson) =>
    directionOf(neuronFunctionOf(lesson).curve.value) === 0
      ? 'The other fifteen have decided already. One weight, one direction.'
      : 'One weight, one direction; only layers of them can bend back.',
};

export function sketchQuestion(lesson: Lesson): string {
  return `Input ${neuronFunctionOf(lesson).input.value} of this neuron goes from 0 to 1; the other fifteen stay. Sketch its output: where does it lead?`;
}

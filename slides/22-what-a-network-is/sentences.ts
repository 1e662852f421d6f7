/** The two sentences that what the learner has done may change, and what a screen reader hears. */
import type { Lesson } from '../../src/lesson/Lesson';
import { counted, written } from '../../src/theme/numbers';
import { heroOf } from '../shared/hero/hero';

/** Weights and biases. */
export function dialsOf(lesson: Lesson): { weights: number; biases: number } {
  const { layers } = lesson.network();
  return {
    weights: layers.reduce((sum, { sources, neurons }) => sum + sources * neurons, 0),
    biases: layers.reduce((sum, { neurons }) => sum + neurons, 0),
  };
}

export function dialsSentence(lesson: Lesson): string {
  const { weights, biases } = dialsOf(lesson);
  const all = `${counted(weights + biases)} dials decide how.`;
  return lesson.isEdited()
    ? `${all} Learning set them, and some of them you have turned yourself.`
    : `${all} No hand has turned them: learning set every one.`;
}

export function summaryDescription(lesson: Lesson): string {
  const pass = lesson.pass();
  const neuron = heroOf(lesson).value;
  const what = lesson.drawing.value.isEmpty ? 'an empty grid' : 'your digit';
  return `The network says ${pass.best} to ${what}; our neuron, number ${neuron}, holds ${written(pass.activation(1, neuron))}.`;
}

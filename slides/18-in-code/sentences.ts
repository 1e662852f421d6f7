/** Sentences with more cases than fit between the steps, and what a screen reader hears. */
import type { Lesson } from '../../src/lesson/Lesson';
import { counted, written } from '../../src/theme/numbers';
import { meaningOf } from './codeTrace';
import { loops } from './loops';
import { codeStateOf, momentAt } from './state';

export function countSentence(lesson: Lesson): string {
  const { multiplications: count, leavesOut } = codeStateOf(lesson);
  if (leavesOut.value) return `Without the products with 0, ${counted(count.value)} multiplications are left for this digit.`;
  return `${counted(count.value)}: each weight, once. Matrices save us ink, and the machine no work.`;
}

export function timingSentence(lesson: Lesson): string {
  const { timing } = codeStateOf(lesson);
  if (!timing.value) return 'Loops or matrix form: press “Measure”, and this page takes the time for one picture.';
  const { neuronByNeuron, matrix } = timing.value.times;
  return `Measured just now, for one picture: ${written(neuronByNeuron, 1)} µs neuron by neuron, ${written(matrix, 1)} µs in matrix form.`;
}

/** `at`: the share of the program that the script has run. */
export function codeDescription(lesson: Lesson, step: string, at: number): string {
  const { best } = lesson.pass();
  const answer = `The program says ${best} to this digit, at ${written(lesson.pass().activation(3, best))}.`;
  if (step === 'opening') return `The program has ${loops.lines.length} lines. ${answer}`;
  if (step === 'fold' || step === 'loop') return `The program has three lines. ${answer}`;
  if (step === 'source') return `${placeInWords(lesson, at)} ${answer}`;
  if (step === 'how-many') return `The program has run to its end. ${answer}`;
  return `${costInWords(lesson)} ${answer}`;
}

function placeInWords(lesson: Lesson, at: number): string {
  const { line, layer } = momentAt(codeStateOf(lesson), at);
  return `Line ${line + 1} has just run, for layer ${Math.max(1, layer)}: ${meaningOf(line)}.`;
}

function costInWords(lesson: Lesson): string {
  const { multiplications: count, timing } = codeStateOf(lesson);
  const cost = `Reading one picture takes ${counted(count.value)} multiplications.`;
  if (!timing.value) return cost;
  const { neuronByNeuron, matrix } = timing.value.times;
  return `${cost} Measured: ${written(neuronByNeuron, 1)} microseconds neuron by neuron, ${written(matrix, 1)} in matrix form.`;
}

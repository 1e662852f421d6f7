/** Sentences with more cases than fit between the steps, and what a screen reader hears. */
import type { Lesson } from '../../src/lesson/Lesson';
import { counted, written } from '../../src/theme/numbers';
import { meaningOf } from './codeTrace';
import { forwardLines } from './ownSource';
import { codeStateOf, momentAt } from './state';

/** Nearer to each other than this, two times are no difference. */
const alike = 1.15;

export function countSentence(lesson: Lesson): string {
  const { multiplications: count, leavesOut } = codeStateOf(lesson);
  if (leavesOut.value) return `Without those with 0: ${counted(count.value)} multiplications for this digit. These lines leave them out.`;
  return `Each weight is used once: ${counted(count.value)} multiplications, in loops and in matrix form alike. Matrices save no work.`;
}

export function timingSentence(lesson: Lesson): string {
  const { timing } = codeStateOf(lesson);
  if (!timing.value) return 'Loops against matrix form, for one picture: press “Measure”, and this page takes the time.';
  const { neuronByNeuron, matrix } = timing.value.times;
  return `Measured here: neuron by neuron ${written(neuronByNeuron, 1)}\u00a0µs, in matrix form ${written(matrix, 1)}\u00a0µs, for one picture.`;
}

export function verdictSentence(lesson: Lesson): string {
  const times = codeStateOf(lesson).timing.value?.times;
  if (!times) return 'The matrix form is no less work. Its speed comes from libraries and memory, and shows on large networks.';
  const ratio = times.neuronByNeuron / times.matrix;
  if (ratio >= alike)
    return `Here the matrix form is ${written(ratio, 1)} times as fast; on large networks, with a library, it is everything.`;
  if (ratio > 1 / alike) return 'Here it makes hardly a difference; on large networks, with a library, it is everything.';
  return `Here the matrix form is even slower, ${written(1 / ratio, 1)} times; on large networks, with a library, it is everything.`;
}

/** `at`: the share of the program that the script has run. */
export function codeDescription(lesson: Lesson, step: string, at: number): string {
  const { best } = lesson.pass();
  const answer = `The program's answer for this digit is ${best}, at ${written(lesson.pass().activation(3, best))}.`;
  if (step === 'opening' || step === 'code') return `The program has ${forwardLines.length} lines. ${answer}`;
  if (step === 'step' || step === 'loop' || step === 'multiply') return `${placeInWords(lesson, at)} ${answer}`;
  if (step === 'how-many') return `The program has run to its end. ${answer}`;
  return `${costInWords(lesson)} ${answer}`;
}

function placeInWords(lesson: Lesson, at: number): string {
  const { line, layer } = momentAt(codeStateOf(lesson), at);
  return `Line ${line + 1} has just run, for layer ${Math.max(1, layer)}: ${meaningOf(line)}.`;
}

function costInWords(lesson: Lesson): string {
  const { multiplications: count, timing } = codeStateOf(lesson);
  const cost = `One answer takes ${counted(count.value)} multiplications.`;
  if (!timing.value) return cost;
  const { neuronByNeuron, matrix } = timing.value.times;
  return `${cost} Measured: ${written(neuronByNeuron, 1)} microseconds neuron by neuron, ${written(matrix, 1)} in matrix form.`;
}

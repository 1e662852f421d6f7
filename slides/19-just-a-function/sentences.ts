/** What is said of the curves, in every case, and what a screen reader hears of each step. */

import type { Lesson } from '../../src/lesson/Lesson';
import { heightOfCurve } from '../../src/network/traces';
import { written } from '../../src/theme/numbers';
import { heroOf } from '../shared/hero/hero';
import { neuronFunctionOf } from './state';
import { turningExhibit, wayInWords } from './turning';

const isHero = (lesson: Lesson, input: number) => input === heroOf(lesson).value;
const nameOf = (lesson: Lesson, input: number) => (isHero(lesson, input) ? 'our neuron' : `input ${input}`);

export function sketchQuestion(lesson: Lesson): string {
  const { input, neuron } = neuronFunctionOf(lesson);
  return `Sketch it: ${nameOf(lesson, input.value)} goes from 0 to 1, the other fifteen stay. What does neuron ${neuron.value} of the next layer do?`;
}

export function curveSentence(lesson: Lesson): string {
  const { curve, now, input } = neuronFunctionOf(lesson);
  if (heightOfCurve(curve.value) < 0.05)
    return `It hardly moves: with ${nameOf(lesson, input.value)} or without, the other fifteen have already decided.`;
  const way = now.value.weight < 0 ? 'falls' : 'rises';
  return `It ${way}, and only ${way}: one weight pulls one way, along a piece of the sigmoid.`;
}

export function bendSentence(lesson: Lesson): string {
  const found = turningExhibit(lesson);
  if (!found) return 'One neuron can only rise or only fall. Layers of them could do both.';
  const { input, output, curve, sample } = found;
  return `Layers can do both: turn up ${nameOf(lesson, input)}, and for this ${sample.label} output ${output} ${wayInWords(curve)}.`;
}

/** Whoever has turned some by hand is not told that no hand did. */
export const foundSentence = (lesson: Lesson): string =>
  `And who has set all those numbers? ${lesson.isEdited() ? 'You turned some; a procedure found the others' : 'No hand did: a procedure found them'}, from examples. But how?`;

/** Of every step but the one with the stages of training. */
export function functionDescription(step: string, lesson: Lesson): string {
  const { neuron, input, now } = neuronFunctionOf(lesson);
  const pass = lesson.pass();
  const answer = `output ${pass.best}, at ${written(pass.activation(3, pass.best))}`;
  if (['network', 'same', 'needed'].includes(step)) return `784 numbers go in, ten come out; the brightest is ${answer}.`;
  if (step === 'opening') return `The whole network, at rest; its brightest is ${answer}.`;
  if (step === 'bends') return bendSentence(lesson);
  if (step === 'thing' || step === 'function') {
    const hero = heroOf(lesson).value;
    return `Neuron ${hero} of hidden layer 1 takes ${pass.input.length} numbers and gives ${written(pass.activation(1, hero))}.`;
  }
  return `Neuron ${neuron.value} of hidden layer 2 gives ${written(now.value.output)}; followed is input ${input.value}, weight ${written(now.value.weight)}.`;
}

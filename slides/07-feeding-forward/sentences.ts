/** What is said with many cases: the network's choice, and how each moment reads aloud. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { written } from '../../src/theme/numbers';

export function networkChoiceSentence(lesson: Lesson): string {
  const pass = lesson.pass();
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, so no choice is framed; the lamps only show their values.';
  if (pass.activation(3, pass.best) < 0.1) return `The brightest output is the network’s choice: ${pass.best}, although none is bright.`;
  if (tooCloseToCall(pass)) return `The brightest output is the network’s choice: ${pass.best}, barely ahead of ${pass.runnerUp}.`;
  return `The brightest output neuron is the network’s choice: ${pass.best}.`;
}

export function describeFeeding(step: string, lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn. The lamps show what the network makes of an empty grid.';
  if (['opening', 'digit', 'inputs'].includes(step)) return inputsAloud(lesson);
  if (['hidden-1', 'firing'].includes(step)) return hiddenAloud(lesson, 1);
  if (['hidden-2', 'which-lamp'].includes(step)) return hiddenAloud(lesson, 2);
  return outputsAloud(lesson);
}

function inputsAloud(lesson: Lesson): string {
  const zeros = lesson.pass().input.filter((value) => value === 0).length;
  return `The digit's 784 pixels are the inputs; ${zeros} of them are 0.`;
}

const hiddenAloud = (lesson: Lesson, layer: 1 | 2) =>
  `In hidden layer ${layer}, ${countLit(lesson.pass().activations(layer))} of 16 lamps are brighter than one half.`;

function outputsAloud(lesson: Lesson): string {
  const pass = lesson.pass();
  const [best, next] = [pass.best, pass.runnerUp].map((output) => `${output}, at ${written(pass.activation(3, output))}`);
  return `The network answers ${best}; next comes ${next}.`;
}

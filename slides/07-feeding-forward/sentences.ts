/** What is said with many cases: outputs and choice, one pixel's voice, the score; and how each moment reads aloud. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { written } from '../../src/theme/numbers';
import { voicesOf } from './voice';

export function inputsSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn: every one of the 784 inputs stays dark.';
  return 'Its 784 pixels light up the input layer.';
}

/** The answer to "which will win, and how bright?", with how far the next one is. */
export function outputsSentence(lesson: Lesson): string {
  const pass = lesson.pass();
  const [top, next] = [pass.best, pass.runnerUp].map((output) => written(pass.activation(3, output)));
  // Beside numbers that are 0.00 as written, none comes next.
  const after = written(0) === next ? 'all the others stay dark' : `next comes ${pass.runnerUp}, at ${next}`;
  if (lesson.drawing.value.isEmpty) return `Nothing is drawn, and still the outputs have values: ${pass.best} leads, at ${top}; ${after}.`;
  if (pass.activation(3, pass.best) < 0.1)
    return `That one reaches the outputs, and none gets bright: ${pass.best} leads, at ${top}; ${after}.`;
  if (tooCloseToCall(pass)) return `The second pattern lights the outputs: ${pass.best} wins by a hair, at ${top}; ${after}.`;
  return `The second pattern lights the outputs. ${pass.best} wins, at ${top}; ${after}.`;
}

export function networkChoiceSentence(lesson: Lesson): string {
  const pass = lesson.pass();
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, so no choice is framed; the lamps only show their values.';
  if (pass.activation(3, pass.best) < 0.1) return `So it says ${pass.best}, although no lamp is bright: our rule knows no “none of these”.`;
  if (tooCloseToCall(pass))
    return `So it says ${pass.best}, and might as well have said ${pass.runnerUp}. Our rule knows no “I don’t know”.`;
  return `So it says ${pass.best}, the brightest. All the way, nothing but numbers making numbers.`;
}

/** What one pixel alone can do. */
export function voiceSentence(lesson: Lesson): string {
  const { value, turnedTo, best, before, after, bestAfter } = voicesOf(lesson).one.value;
  const turned = `${written(value)} to ${turnedTo}`;
  if (bestAfter !== best) return `One pixel, turned from ${turned}, and ${bestAfter} wins instead of ${best}. Few voices are that loud.`;
  const [from, to] = [written(before, 4), written(after, 4)];
  if (from === to) return `One pixel, one voice: turned from ${turned}, it stirs nothing in four decimals. Output ${best} stays at ${to}.`;
  return `One pixel, one voice: turned from ${turned}, it moves output ${best} from ${from} to ${to}.`;
}

/** The score, as it was before any changes. */
export function scoreSentence(lesson: Lesson): string {
  const it = lesson.isEdited() ? 'before your changes it read' : 'it reads';
  return `Of 10,000 digits it had never seen, ${it} ${written(lesson.testAccuracy, 1)} % right. Here are some it missed.`;
}

const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

export function plainSentence(lesson: Lesson): string {
  const missed = Math.round(100 - lesson.testAccuracy);
  return `Plain vanilla: ${inWords[missed] ?? 'several'} misses in a hundred, and already plenty to understand.`;
}

export function describeFeeding(step: string, lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn. The lamps show what the network makes of an empty grid.';
  if (['opening', 'digit', 'inputs'].includes(step)) return inputsAloud(lesson);
  if (['hidden-1', 'firing'].includes(step)) return hiddenAloud(lesson, 1);
  if (['hidden-2', 'which-lamp'].includes(step)) return hiddenAloud(lesson, 2);
  if (step === 'one-voice') return voiceSentence(lesson);
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
  return `The network says ${best}; next comes ${next}.`;
}

/** What is said of the filter where the picture has edges and where it has none, and of either ladder; and what a screen reader gets. */
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { edgeFindingOf, ladderOf, shownLadder } from './state';

const hasEdges = (lesson: Lesson) => edgeFindingOf(lesson).answers.value.at !== undefined;

export function slidingSentence(lesson: Lesson): string {
  return hasEdges(lesson)
    ? 'The filter slides over every pixel, and answers where brightness changes.'
    : 'The filter slides over every pixel. Nothing changes anywhere in this picture, so nothing lights up.';
}

export function turnSentence(lesson: Lesson): string {
  return hasEdges(lesson)
    ? 'Turn the filter, and other edges answer.'
    : 'Turn the filter as you like: this picture has no edge that could answer.';
}

export function layersSentence(lesson: Lesson): string {
  return ladderOf(lesson).value === 'speech'
    ? 'Speech comes in layers too: sound, syllables, words, a thought.'
    : 'A picture, too, may be taken in layers: pixels, edges, parts, things.';
}

export function describeElsewhere(step: string, lesson: Lesson): string {
  const ink = lesson.drawing.value.pixels.filter((value) => value > 0).length;
  if (step === 'opening') return `Your digit is on stage; ${ink} of its 784 pixels have ink.`;
  if (step === 'speech' || step === 'ladder')
    return `Illustration: ${shownLadder(lesson).rungNames.join(', ')}. Beside it your digit, with ink in ${ink} pixels.`;
  const { side } = edgeFindingOf(lesson).picture.value;
  if (step === 'picture' || step === 'ask')
    return `A bicycle against a wall, ${side} by ${side} pixels, or your digit, with ink in ${ink} of 784 pixels.`;
  return `A filter of nine weights: ${strongestInWords(lesson)}. The digit beside it has ink in ${ink} pixels.`;
}

function strongestInWords(lesson: Lesson): string {
  const { picture, answers } = edgeFindingOf(lesson);
  const { strongest, at } = answers.value;
  if (at === undefined) return 'no edge in the picture';
  const { side } = picture.value;
  return `the strongest answer is ${written(strongest)}, in row ${Math.floor(at / side)}, column ${at % side}`;
}

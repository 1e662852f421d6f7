/** What is said of the filter where the picture has edges and where it has none, and of either ladder; and what a screen reader gets. */
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { partOfBicycle } from './bicycleParts';
import { edgeFindingOf, ladderOf, shownLadder, sidesOf } from './state';

const hasEdges = (lesson: Lesson) => edgeFindingOf(lesson).answers.value.at !== undefined;

/** Also for whoever has not been asked about the filter: what it is, and then where it responds. */
export function slidingSentence(lesson: Lesson): string {
  const { answers, ofDigit, degrees } = edgeFindingOf(lesson);
  const { at } = answers.value;
  const [added, subtracted] = sidesOf(degrees.value);
  const filter = `This filter takes the brightness ${added}, minus that ${subtracted}`;
  if (at === undefined) return `${filter}. Nothing changes in this picture, so it has nothing to say.`;
  const where = ofDigit.value ? 'under the lens' : `at ${partOfBicycle(at)}`;
  return `${filter}. Sliding along, it responds most ${where}.`;
}

export function turnSentence(lesson: Lesson): string {
  return hasEdges(lesson)
    ? 'Turn the filter, and it responds to other edges.'
    : 'Turn the filter as you like: this picture has no edge to respond to.';
}

export function layersSentence(lesson: Lesson): string {
  return ladderOf(lesson).value === 'speech'
    ? 'Speech comes in layers, too: sounds, syllables, words, phrases, a thought. And it began as trembling air.'
    : 'A picture, too, may be taken in layers: pixels, edges, parts, things.';
}

export function rungsSentence(lesson: Lesson): string {
  return ladderOf(lesson).value === 'speech'
    ? 'Nobody hears a wave and thinks of fresh air at once: each rung only builds on the one below.'
    : 'Nobody sees the whole at once: each rung only builds on the one below.';
}

export function describeElsewhere(step: string, lesson: Lesson): string {
  const ink = lesson.drawing.value.pixels.filter((value) => value > 0).length;
  const digit = `your digit, with ink in ${ink} of 784 pixels`;
  if (step === 'speech' || step === 'ladder') return `Illustration: ${shownLadder(lesson).rungNames.join(', ')}. Beside it ${digit}.`;
  const { picture, ofDigit } = edgeFindingOf(lesson);
  const { side } = picture.value;
  const shown = ofDigit.value ? `The picture is ${digit}.` : `A bicycle against a wall, ${side} by ${side} pixels. Beside it ${digit}.`;
  if (['opening', 'picture', 'ask'].includes(step)) return shown;
  if (step === 'honest') return `Nine lines that slide over a picture, and 784 lines from all pixels into one neuron. ${shown}`;
  return `A filter of nine numbers: ${strongestInWords(lesson)}. ${shown}`;
}

function strongestInWords(lesson: Lesson): string {
  const { picture, answers } = edgeFindingOf(lesson);
  const { strongest, at } = answers.value;
  if (at === undefined) return 'no edge in the picture';
  const { side } = picture.value;
  return `the strongest response is ${written(strongest)}, in row ${Math.floor(at / side)}, column ${at % side}`;
}

/** What is said of the picture on the first slide, in every case: our 3, another digit, a drawing of one's own, nothing. */
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit } from '../../src/theme/numbers';
import { comparedWithChosen } from './laidOver';
import type { Pair } from './PairsView';
import { nearnessOf } from './question';
import { answersBySize } from './sizesPart';

const nothingDrawn = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const labelOf = (lesson: Lesson) => nearnessOf(lesson)?.label;

export function readSentence(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return 'Nothing is drawn. However sloppily you draw a digit, you will read it at once.';
  const label = labelOf(lesson);
  if (label === undefined) return 'If this is meant to be a digit, you read it at once, however sloppily it is drawn.';
  return `You read this at once: ${aDigit(label)}, though small, coarse and sloppy.`;
}

export function differingSentence(lesson: Lesson): string {
  const differing = comparedWithChosen(lesson)?.differing;
  if (differing === undefined) return 'Laid over each other, two threes differ in very many of their 784 pixels.';
  if (nothingDrawn(lesson)) return `Laid over the empty grid, this 3 differs from it in ${differing} of 784 pixels.`;
  const label = labelOf(lesson);
  if (label === 3) return `Laid over each other, two threes differ in ${differing} of 784 pixels.`;
  const ours = label === undefined ? 'your drawing' : `a ${label}`.replace('a 8', 'an 8');
  return `Laid over each other, ${ours} and this 3 differ in ${differing} of 784 pixels.`;
}

export function retinaSentence(lesson: Lesson): string {
  if (labelOf(lesson) === 3) return 'Another 3 wakes quite different cells in the eye; the idea stays the same.';
  const changing = comparedWithChosen(lesson)?.differing ?? 0;
  return `Looking at that 3 instead would change ${changing} of these 784 cells in the eye.`;
}

export function sizesSentence(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return 'Nothing is drawn, and an empty grid is the same in squares of any size.';
  const [fine, coarse, coarsest] = answersBySize(lesson) as [number, number, number];
  if (fine === coarse && fine === coarsest) return `In 28, 14 or 7 rows of squares: the network answers ${fine}. When do you lose it?`;
  if (fine === coarse) return `In 28 or 14 rows the network answers ${fine}, in 7 it answers ${coarsest}. When do you lose it?`;
  return `In 28, 14, 7 rows of squares the network answers ${fine}, ${coarse}, ${coarsest}. When do you lose it?`;
}

/** A digit with its farthest kin and its nearest stranger: the one on stage, or the starting one where it is no sample. */
function exemplary(lesson: Lesson) {
  const here = nearnessOf(lesson);
  const start = lesson.samples('threes')[0];
  const pixels = here?.label === undefined ? start?.pixels : lesson.drawing.value.pixels;
  const nearness = pixels && nearnessOf(lesson, pixels);
  const kin = nearness?.kin.at(-1);
  return pixels && nearness && kin ? { pixels, kin, stranger: nearness.stranger } : undefined;
}

export function pairsOf(lesson: Lesson): Pair[] {
  const example = exemplary(lesson);
  if (!example) return [];
  const { pixels, kin, stranger } = example;
  return [
    { one: pixels, other: kin.sample.pixels, distance: kin.distance, sign: '=', words: 'one idea' },
    { one: pixels, other: stranger.sample.pixels, distance: stranger.distance, sign: '≠', words: 'two ideas' },
  ];
}

export function pairsSentence(lesson: Lesson): string {
  const example = exemplary(lesson);
  return example && example.kin.distance <= example.stranger.distance
    ? 'Two pictures mean one thing, two others two: we tell them apart, and not by counting pixels.'
    : 'Very unlike pictures can mean one thing, and more alike ones two.';
}

/** What is said of the picture on the first slide, in every case: our 3, another digit, a drawing of one's own, nothing. */

import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit, written } from '../../src/theme/numbers';
import { nearnessOf } from './nearness';
import type { Pair } from './PairsView';
import { pictureLetters } from './question';
import { answersBySize } from './sizes';
import { comparedWithChosen } from './state';

const nothingDrawn = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const labelOf = (lesson: Lesson) => nearnessOf(lesson)?.label;

export function readSentence(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return 'Nothing is drawn. However sloppily you draw a digit, you will read it at once.';
  const label = labelOf(lesson);
  if (label === undefined) return 'If this is meant to be a digit, you read it at once, however sloppily it is drawn.';
  return `You read this at once: ${aDigit(label)}, though small, coarse and sloppy.`;
}

export const othersSentence = (lesson: Lesson): string =>
  labelOf(lesson) === 3 ? 'These are threes too, written by other hands.' : 'These are threes, written by other hands.';

export function differingSentence(lesson: Lesson): string {
  const differing = comparedWithChosen(lesson)?.differing;
  if (differing === undefined) return 'Laid over each other, two threes differ in very many of their 784 pixels.';
  if (nothingDrawn(lesson)) return `Laid over the empty grid, this 3 differs from it in ${differing} of 784 pixels.`;
  const label = labelOf(lesson);
  if (label === 3) return `Laid over each other, two threes differ in ${differing} of 784 pixels.`;
  const ours = label === undefined ? 'your drawing' : `a ${label}`.replace('a 8', 'an 8');
  return `Laid over each other, ${ours} and this 3 differ in ${differing} of 784 pixels.`;
}

export const plural = (label: number) =>
  ['zeros', 'ones', 'twos', 'threes', 'fours', 'fives', 'sixes', 'sevens', 'eights', 'nines'][label] as string;

/** The revealed fact, in every case. */
export function nearestSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, so there is nothing to be near to. Draw a digit, or take a sample.';
  const nearness = nearnessOf(lesson);
  if (!nearness) return 'Pixel by pixel, another digit can be nearer to our 3 than many other threes.';
  const { label, kind, stranger, farther, kin } = nearness;
  const ours = label === undefined ? 'your drawing' : `our ${label}`;
  if (farther === 0) return `Pixel by pixel, all ${kin.length} ${plural(kind)} are nearer to ${ours} than any other digit.`;
  const others = label === undefined ? plural(kind) : `other ${plural(kind)}`;
  return `Pixel by pixel, this ${stranger.sample.label} is nearer to ${ours} than ${farther} of ${kin.length} ${others}.`;
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

/** To be read aloud. */
export function pictureInWords(lesson: Lesson, step: string): string {
  if (step === 'overlay' || step === 'receptors') return differingSentence(lesson);
  if (step === 'nearest') return fourInWords(lesson);
  if (step === 'coarser') return sizesSentence(lesson);
  if (nothingDrawn(lesson)) return 'The large grid is empty: all 784 pixels are black.';
  const bright = lesson.drawing.value.pixels.filter((value) => value > 0.5).length;
  return `In the large picture ${bright} of 784 pixels are more white than black.`;
}

/** How the four compare. */
function fourInWords(lesson: Lesson): string {
  const four = nearnessOf(lesson)?.four ?? [];
  const parts = four.map((each, i) => `${pictureLetters[i]}, ${aDigit(each.sample.label)}, at ${written(each.distance)}`);
  return `Distances over ${pixelCount} pixels: ${parts.join('; ')}.`;
}

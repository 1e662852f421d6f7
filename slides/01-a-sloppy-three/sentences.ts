/** What is said of the picture on the first slide, in every case: our 3, another digit, a drawing of one's own, nothing. */

import { compare } from '../../src/digits/comparing';
import type { Neighbour } from '../../src/digits/neighbours';
import { type Pixels, pixelCount } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit, written } from '../../src/theme/numbers';
import { type Nearness, nearestOf, nearnessOf } from './nearness';
import type { Pair } from './PairsView';
import { pictureLetters } from './question';
import { answersBySize } from './sizes';
import { comparedWithChosen } from './state';

const nothingDrawn = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const labelOf = (lesson: Lesson) => nearnessOf(lesson)?.label;

export function readSentence(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return 'Nothing is drawn. Draw a digit as sloppily as you like: you will read it at once.';
  const label = labelOf(lesson);
  if (label === undefined) return 'If this is meant to be a digit, you read it at once. How do you do that?';
  return `You read it at once: ${aDigit(label)}, sloppy ${label === 3 ? 'as it is' : 'or not'}. How did you do that?`;
}

export const openingSentence = (lesson: Lesson): string =>
  nothingDrawn(lesson)
    ? 'Draw a digit here, and you will know what it is before you have finished.'
    : 'What is this? You knew before you had finished reading.';

export const othersSentence = (lesson: Lesson): string =>
  labelOf(lesson) === 3
    ? 'Three other hands wrote these: threes as well, and you read them just as fast.'
    : 'Three other hands wrote these: threes, all of them, and you read them at once.';

export function differingSentence(lesson: Lesson): string {
  const differing = comparedWithChosen(lesson)?.differing;
  if (differing === undefined) return 'Lay another 3 on it, and very many pixels disagree. You never noticed.';
  const disagree = `${differing} of 784 pixels disagree`;
  if (nothingDrawn(lesson)) return `Lay a 3 on the empty grid: ${disagree}.`;
  const label = labelOf(lesson);
  if (label === 3) return `Lay this 3 on it: ${disagree}. You never noticed.`;
  return `Lay a 3 on ${label === undefined ? 'your drawing' : `this ${label}`}: ${disagree}.`;
}

export const plural = (label: number) =>
  ['zeros', 'ones', 'twos', 'threes', 'fours', 'fives', 'sixes', 'sevens', 'eights', 'nines'][label] as string;

/** The answer, in every case. */
export function nearestSentence(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return 'Nothing is drawn, so there is nothing to be near to. Draw a digit, or take a sample.';
  const nearness = nearnessOf(lesson);
  if (!nearness) return 'Pixel by pixel, another digit can be nearer to our 3 than many other threes.';
  const { label, kind, stranger } = nearness;
  const ours = label === undefined ? 'your drawing' : `our ${label}`;
  const { best, accepted } = nearestOf(nearness);
  const letter = pictureLetters[best];
  if (accepted.length > 1) {
    const letters = accepted.map((i) => pictureLetters[i]).join(' and ');
    return `Too close to call: pixel by pixel, ${letters} are equally near to ${ours}.`;
  }
  if (nearness.four[best] !== stranger)
    return `${letter}, ${aDigit(kind)}: pixel by pixel, ${aDigit(stranger.sample.label)} comes no nearer to ${ours}.`;
  return `${letter}, ${aDigit(stranger.sample.label)}: pixel by pixel it is nearer to ${ours} than the three ${plural(kind)} beside it.`;
}

export function eyeSentence(lesson: Lesson): string {
  const changing = comparedWithChosen(lesson)?.differing;
  if (changing === undefined) return 'Another 3 changes very many cells in the eye. The thought stays the same.';
  const changed = `changes ${changing} of 784 cells in the eye`;
  if (nothingDrawn(lesson)) return `After an empty grid, that 3 ${changed}, and a thought comes up.`;
  const label = labelOf(lesson);
  if (label === 3) return `Another 3 ${changed}. The thought stays the same: 3.`;
  return `Looking at that 3 instead ${changed}${label === undefined ? '' : ', and the thought with them'}.`;
}

/** What is thought at the sight of our digit. */
export function thoughtOf(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return '';
  return String(labelOf(lesson) ?? '?');
}

export function sizesSentence(lesson: Lesson): string {
  if (nothingDrawn(lesson)) return 'Nothing is drawn, and an empty grid is the same in squares of any size.';
  const [fine, coarse, coarsest] = answersBySize(lesson) as [number, number, number];
  const question = 'Where do you give up?';
  if (fine === coarse && fine === coarsest) return `Fourteen squares a side, then seven. The network still says ${fine}. ${question}`;
  if (fine === coarse) return `Fourteen squares a side, and the network still says ${fine}; at seven it says ${coarsest}. ${question}`;
  return `At 28, 14 and 7 squares a side the network says ${fine}, ${coarse} and ${coarsest}. ${question}`;
}

interface Unlike {
  readonly pixels: Pixels;
  /** The one of the same kind that differs in the most pixels, and the one of another kind that differs in the fewest. */
  readonly kin: Sample;
  readonly stranger: Sample;
  readonly kinDiffers: number;
  readonly strangerDiffers: number;
}

const known = new WeakMap<Nearness, Unlike>();

/** A digit, its most unlike kin and its most alike stranger: the one on stage, or the starting one where it is no sample. */
function exemplary(lesson: Lesson): Unlike | undefined {
  const here = nearnessOf(lesson);
  const pixels = here?.label === undefined ? lesson.samples('threes')[0]?.pixels : lesson.drawing.value.pixels;
  const nearness = pixels && nearnessOf(lesson, pixels);
  if (!pixels || !nearness) return undefined;
  let found = known.get(nearness);
  if (!found) {
    const differing = ({ sample }: Neighbour) => compare(pixels, sample.pixels).differing;
    const kin = nearness.kin.map((each) => ({ sample: each.sample, differs: differing(each) }));
    const strangers = nearness.strangers.map((each) => ({ sample: each.sample, differs: differing(each) }));
    const most = kin.reduce((one, other) => (other.differs > one.differs ? other : one));
    const fewest = strangers.reduce((one, other) => (other.differs < one.differs ? other : one));
    found = { pixels, kin: most.sample, stranger: fewest.sample, kinDiffers: most.differs, strangerDiffers: fewest.differs };
    known.set(nearness, found);
  }
  return found;
}

export function pairsOf(lesson: Lesson): Pair[] {
  const example = exemplary(lesson);
  if (!example) return [];
  const { pixels, kin, stranger, kinDiffers, strangerDiffers } = example;
  return [
    { one: pixels, other: kin.pixels, differing: kinDiffers, sign: '=', words: 'one idea' },
    { one: pixels, other: stranger.pixels, differing: strangerDiffers, sign: '≠', words: 'two ideas' },
  ];
}

export function pairsSentence(lesson: Lesson): string {
  const example = exemplary(lesson);
  if (!example) return 'Unlike pixels can be one digit, and like ones two. Reading is not counting pixels.';
  const { kinDiffers, strangerDiffers } = example;
  const isTurned = kinDiffers > strangerDiffers;
  const above = `Above, ${kinDiffers} pixels differ, ${isTurned ? 'yet' : 'and'} it is one digit`;
  return `${above}; below, ${isTurned ? 'only ' : ''}${strangerDiffers}, and it is two. Reading is not counting pixels.`;
}

/** To be read aloud. */
export function pictureInWords(lesson: Lesson, step: string): string {
  if (step === 'overlay') return differingSentence(lesson);
  if (step === 'receptors') return eyeSentence(lesson);
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

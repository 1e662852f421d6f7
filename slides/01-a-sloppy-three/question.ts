/** "Which of these four is nearest, pixel by pixel?": three pictures of the same digit, and one of another, picked for being near. */

import { labelOf, type Neighbour, neighbours, seedOf, withKinNearest } from '../../src/digits/neighbours';
import { type Pixels, pixelCount } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import { sameKey, signatureOf } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { Random } from '../../src/network/Random';
import type { Ask } from '../../src/scene/Step';
import { aDigit, written } from '../../src/theme/numbers';
import { intendedDigit } from './intendedDigit';

const slide = 'a-sloppy-three';
/** Distances closer than this share are a coin flip. */
const tie = 0.02;
export const pictureLetters = ['A', 'B', 'C', 'D'] as const;

export interface Nearness {
  /** The digit that is known to be drawn: one of the samples, or one of which the learner has said what it is meant to be. */
  readonly label: number | undefined;
  /** It is none of the samples: only the learner can say what it is meant to be. */
  readonly isOwn: boolean;
  /** The digit it is compared with: its own, or the 3. */
  readonly kind: number;
  /** All samples of that digit, the nearest first. */
  readonly kin: readonly Neighbour[];
  /** The nearest of all other digits. */
  readonly stranger: Neighbour;
  /** How many of the kin are farther than the stranger. */
  readonly farther: number;
  /** Three of the kin and the stranger, in the order in which they are shown. */
  readonly four: readonly Neighbour[];
  /** Of all samples of that digit, how many have their own kind as the nearest; it takes a while to count, once for each digit. */
  honest(): { readonly of: number; readonly kin: number };
}

const known = new WeakMap<Pixels, { fair: readonly Sample[]; meant: number | undefined; nearness: Nearness }>();

/** What is drawn, compared with the fair digits; nothing as long as these are not there. Computed once per drawing. */
export function nearnessOf(lesson: Lesson, pixels = lesson.drawing.value.pixels): Nearness | undefined {
  const fair = lesson.samples('fair');
  const threes = lesson.samples('threes');
  if (fair.length === 0) return undefined;
  const meant = pixels === lesson.drawing.value.pixels ? intendedDigit(lesson) : undefined;
  const before = known.get(pixels);
  if (before?.fair === fair && before.meant === meant) return before.nearness;
  const stored = labelOf(pixels, [...threes, ...fair]);
  const nearness = measure(pixels, { label: stored ?? meant, isOwn: stored === undefined }, fair);
  if (nearness && threes.length > 0) known.set(pixels, { fair, meant, nearness });
  return nearness;
}

/** Something is drawn, and it is none of the samples. */
export const isOwnDrawing = (lesson: Lesson): boolean => !lesson.drawing.value.isEmpty && nearnessOf(lesson)?.isOwn === true;

type Known = Pick<Nearness, 'label' | 'isOwn'>;

function measure(pixels: Pixels, { label, isOwn }: Known, fair: readonly Sample[]): Nearness | undefined {
  const kind = label ?? 3;
  const ranked = neighbours(pixels, fair);
  const kin = ranked.filter(({ sample }) => sample.label === kind);
  const stranger = ranked.find(({ sample }) => sample.label !== kind);
  if (!stranger || kin.length < 3) return undefined;
  const farther = kin.filter((each) => each.distance > stranger.distance).length;
  const chosen = [...threeOf(kin, stranger), stranger];
  const four = new Random(seedOf(pixels)).shuffle([0, 1, 2, 3]).map((i) => chosen[i] as Neighbour);
  return { label, isOwn, kind, kin, stranger, farther, four, honest: () => honestCount(kind, fair) };
}

type Count = ReturnType<Nearness['honest']>;
const counted = new WeakMap<readonly Sample[], Map<number, Count>>();

function honestCount(kind: number, fair: readonly Sample[]): Count {
  const counts = counted.get(fair) ?? new Map<number, Count>();
  counted.set(fair, counts);
  const count = counts.get(kind) ?? withKinNearest(kind, fair);
  counts.set(kind, count);
  return count;
}

/** From the farther half, spread over it; the three farthest where those are not clearly farther than the stranger. */
function threeOf(kin: readonly Neighbour[], stranger: Neighbour): Neighbour[] {
  const half = kin.slice(Math.floor(kin.length / 2)).filter((each) => each.distance > stranger.distance * (1 + tie));
  if (half.length < 3) return kin.slice(-3);
  return [half[0], half[half.length >> 1], half[half.length - 1]] as Neighbour[];
}

export const plural = (label: number) =>
  ['zeros', 'ones', 'twos', 'threes', 'fours', 'fives', 'sixes', 'sevens', 'eights', 'nines'][label] as string;

export const nearestPicture: Ask = {
  form: 'pick',
  dependsOn: 'input',
  options: () => pictureLetters.map((text, value) => ({ value, text })),
  answer(lesson) {
    const drawing = lesson.drawing.value;
    const nearness = drawing.isEmpty ? undefined : nearnessOf(lesson);
    if (!nearness) return undefined;
    const { four } = nearness;
    const least = Math.min(...four.map((each) => each.distance));
    const accepted = four.flatMap((each, i) => (each.distance <= least * (1 + tie) ? [i] : []));
    const best = four.findIndex((each) => each.distance === least);
    const outcome = `${pictureLetters[best]}, ${aDigit(four[best]?.sample.label ?? 0)}`;
    const answer = { accepted, outcome, key: keyOf(lesson) };
    return accepted.length > 1 ? { ...answer, tooClose: 'Too close to call: both count.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  why: (lesson) => `Distance compares position by position. What makes ${aDigit(nearnessOf(lesson)?.kind ?? 3)} is not tied to positions.`,
};

/** What the answer depends on: the drawing and, where somebody has said it, what it is meant to be. */
function keyOf(lesson: Lesson): unknown {
  const { pixels } = lesson.drawing.value;
  const meant = isOwnDrawing(lesson) ? intendedDigit(lesson) : undefined;
  return meant === undefined ? pixels : `meant as ${meant}: ${signatureOf(pixels)}`;
}

/** Which of the four was guessed, if that was for this drawing. */
export function guessedPicture(lesson: Lesson): number | undefined {
  const guess = lesson.guesses.value[slide];
  return guess && sameKey(guess.answer.key, keyOf(lesson)) ? guess.value : undefined;
}

/** Commits a guess that was made on the stage, by pressing one of the four. */
export function guessNearest(lesson: Lesson, value: number): void {
  const answer = nearestPicture.answer(lesson);
  if (answer) lesson.guesses.value = { ...lesson.guesses.peek(), [slide]: { value, text: pictureLetters[value] ?? '', answer } };
}

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

/** How the four compare, to be read aloud. */
export function fourInWords(lesson: Lesson): string {
  const four = nearnessOf(lesson)?.four ?? [];
  const parts = four.map((each, i) => `${pictureLetters[i]}, ${aDigit(each.sample.label)}, at ${written(each.distance)}`);
  return `Distances over ${pixelCount} pixels: ${parts.join('; ')}.`;
}

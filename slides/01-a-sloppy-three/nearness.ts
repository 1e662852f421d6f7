/** How near the picture on stage is to other digits, pixel by pixel: to its own kind, and to the nearest of another kind. */

import { labelOf, type Neighbour, neighbours, seedOf, withKinNearest } from '../../src/digits/neighbours';
import type { Pixels } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { Random } from '../../src/network/Random';
import { intendedDigit } from './intendedDigit';

/** Distances closer than this share are a coin flip. */
const tie = 0.02;

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
  /** All of other kinds, the nearest first. */
  readonly strangers: readonly Neighbour[];
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

/** Which of the four is the nearest, and which are too close to it to tell. */
export function nearestOf({ four }: Nearness): { readonly best: number; readonly accepted: readonly number[] } {
  const least = Math.min(...four.map((each) => each.distance));
  return {
    best: four.findIndex((each) => each.distance === least),
    accepted: four.flatMap((each, i) => (each.distance <= least * (1 + tie) ? [i] : [])),
  };
}

type Known = Pick<Nearness, 'label' | 'isOwn'>;

function measure(pixels: Pixels, { label, isOwn }: Known, fair: readonly Sample[]): Nearness | undefined {
  const kind = label ?? 3;
  const ranked = neighbours(pixels, fair);
  const kin = ranked.filter(({ sample }) => sample.label === kind);
  const strangers = ranked.filter(({ sample }) => sample.label !== kind);
  const [stranger] = strangers;
  if (!stranger || kin.length < 3) return undefined;
  const chosen = [...threeOf(kin, stranger), stranger];
  const four = new Random(seedOf(pixels)).shuffle([0, 1, 2, 3]).map((i) => chosen[i] as Neighbour);
  return { label, isOwn, kind, kin, strangers, stranger, four, honest: () => honestCount(kind, fair) };
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

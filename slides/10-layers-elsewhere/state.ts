/** A filter made by hand, the picture it slides over, and its responses. What the learner chooses here is undone and redone with the rest. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import * as v from 'valibot';
import { bicycle } from '../../src/digits/bicycle';
import { convolve, edgeFilter, type Filter, type Picture, underFilter } from '../../src/digits/convolve';
import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below, within } from '../../src/lesson/shapes';
import { type Terms, termsOf } from '../../src/network/terms';
import type { Ladder } from './ladder';
import { drawnLadder } from './pictureLadder';
import { speech } from './speechLadder';

export interface EdgeFinding {
  /** Whether the picture is the learner's digit, as it is drawn, instead of our own drawing. */
  readonly ofDigit: Signal<boolean>;
  /** Which way the filter is turned: it adds on its left at 0, above at 90. */
  readonly degrees: Signal<number>;
  /** Answers up to this strength are not shown. */
  readonly threshold: Signal<number>;
  readonly picture: ReadonlySignal<Picture>;
  readonly filter: ReadonlySignal<Filter>;
  readonly answers: ReadonlySignal<Answers>;
  /** How strong the response is, of either sign, to what runs across the edges that it looks for. */
  readonly crossing: ReadonlySignal<Float64Array>;
  /** Three of the picture's plainest edges, far from each other, from above; fewer where it has fewer. */
  readonly spots: ReadonlySignal<readonly number[]>;
  /** What the filter makes of the nine pixels round this one. */
  termsAt(index: number): Terms;
}

/** Whose ladder stands on the slide: that of speech, or of a picture. */
export function ladderOf(lesson: Lesson): Signal<'speech' | 'picture'> {
  return lesson.local('layers-elsewhere', 'ladder', 'speech', v.picklist(['speech', 'picture']));
}

export const shownLadder = (lesson: Lesson): Ladder => (ladderOf(lesson).value === 'speech' ? speech : drawnLadder);

interface Answers {
  /** How strong the answer is at every pixel, of either sign. */
  readonly strengths: Float64Array;
  readonly strongest: number;
  /** The pixel with the strongest answer; none in a picture without edges. */
  readonly at: number | undefined;
}

/** As far as the threshold goes. */
export const mostThreshold = 3;

/** Less than this is no edge at all. */
const faintest = 0.1;

/** The same for whoever asks: slide, sentences and question. */
export const edgeFindingOf = perLesson(make);

function make(lesson: Lesson): EdgeFinding {
  const slide = 'layers-elsewhere';
  const ofDigit = lesson.local(slide, 'of digit', false, v.boolean());
  const degrees = lesson.local(slide, 'degrees', 0, v.pipe(below(360), v.multipleOf(notch)));
  const threshold = lesson.local(slide, 'threshold', 0.6, within(0, mostThreshold));
  const digit = computed(() => ({ side, values: lesson.drawing.value.pixels }));
  const picture = computed(() => (ofDigit.value ? digit.value : bicycle()));
  const turned = computed(() => degrees.value);
  const filter = computed(() => edgeFilter(turned.value));
  return {
    ofDigit,
    degrees,
    threshold,
    picture,
    filter,
    answers: computed(() => strengthsOf(convolve(picture.value, filter.value))),
    crossing: computed(() => convolve(picture.value, edgeFilter((turned.value + 90) % 360)).map(Math.abs)),
    spots: computed(() => plainestEdges(picture.value)),
    termsAt: (index) => termsOf(filter.value, underFilter(picture.value, index)),
  };
}

function strengthsOf(answers: Float64Array): Answers {
  const strengths = answers.map(Math.abs);
  const strongest = strengths.reduce((most, strength) => Math.max(most, strength), 0);
  // Of equals the one in the middle of the list: far from the picture's border.
  const best = Array.from(strengths.keys()).filter((index) => strengths[index]! >= strongest - 1e-9);
  return { strengths, strongest, at: strongest < faintest ? undefined : best[Math.floor(best.length / 2)] };
}

const spotsShown = 3;
/** How far, and how many rows, as shares of the picture's edge: so that no line to one crosses that to another. */
const [spotsApart, rowsApart] = [0.25, 0.14];

function plainestEdges(picture: Picture): readonly number[] {
  const [upright, level] = [0, 90].map((degrees) => convolve(picture, edgeFilter(degrees)));
  const steepness = Array.from({ length: picture.side ** 2 }, (_, i) => Math.hypot(upright?.[i] ?? 0, level?.[i] ?? 0));
  const row = (index: number) => Math.floor(index / picture.side);
  const areApart = (a: number, b: number) =>
    Math.abs(row(a) - row(b)) >= rowsApart * picture.side &&
    Math.hypot((a % picture.side) - (b % picture.side), row(a) - row(b)) >= spotsApart * picture.side;
  const found: number[] = [];
  for (const index of Array.from(steepness.keys()).sort((a, b) => (steepness[b] as number) - (steepness[a] as number))) {
    if (found.length === spotsShown || (steepness[index] as number) < faintest) break;
    if (found.every((other) => areApart(index, other))) found.push(index);
  }
  return found.sort((a, b) => a - b);
}

const sides = [
  'on its left',
  'on its upper left',
  'above',
  'on its upper right',
  'on its right',
  'on its lower right',
  'below',
  'on its lower left',
];

/** Degrees from one position of the filter to the next. */
export const notch = 360 / sides.length;

/** Which side a filter adds, and which it subtracts, in words. */
export function sidesOf(degrees: number): [added: string, subtracted: string] {
  const side = (turned: number) => sides[Math.round(turned / notch) % sides.length] as string;
  return [side(degrees), side(degrees + 180)];
}

/** Rules written by hand for "is it a 3?", their scores on the fair digits, and those of the lazy program and the network. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import { type BoxRule, passes, score, smallestBox, type YesNoScore } from '../../src/digits/boxRules';
import { type Pixels, side } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below, within } from '../../src/lesson/shapes';

const slide = 'write-the-program';

/** An honest attempt: ink in the middle, none where a 3 is open, ink at the foot. */
const shipped: readonly BoxRule[] = [
  { x: 11, y: 11, width: 7, height: 4, sense: 1, threshold: 0.4 },
  { x: 6, y: 9, width: 4, height: 5, sense: -1, threshold: 0.2 },
  { x: 6, y: 15, width: 4, height: 4, sense: -1, threshold: 0.2 },
  { x: 8, y: 19, width: 8, height: 5, sense: 1, threshold: 0.3 },
];

export const ruleCount = shipped.length;

/** Within the grid, and large enough to be taken hold of. */
const ruleShape = v.pipe(
  v.object({
    x: below(side),
    y: below(side),
    width: v.pipe(below(side + 1), v.minValue(smallestBox)),
    height: v.pipe(below(side + 1), v.minValue(smallestBox)),
    sense: v.picklist([1, -1, 0]),
    threshold: within(0, 1),
  }),
  v.check(({ x, y, width, height }) => x + width <= side && y + height <= side),
);

/** The learner's rules; kept by undo. */
export const rulesOf = (lesson: Lesson) => lesson.local(slide, 'rules', shipped, v.pipe(v.array(ruleShape), v.length(ruleCount)));
/** Has anybody changed them? Until then they are nobody's. */
export const areOwnRules = (lesson: Lesson): boolean => JSON.stringify(rulesOf(lesson).value) !== JSON.stringify(shipped);

/** 0: all digits are scored; 1: only 3s and 8s. */
export const scoredSet = (lesson: Lesson) => lesson.local<number>(slide, 'scored', 0, below(2));

/** The digits that are judged, and what every judge says of them. */
interface Judging {
  readonly samples: ReadonlySignal<readonly Sample[]>;
  /** For each of them, whether it counts. */
  readonly isScored: ReadonlySignal<readonly boolean[]>;
  /** One rule, two, three, four, the network: which of them it is right about. */
  readonly right: readonly ReadonlySignal<readonly boolean[]>[];
  /** The scores of the same, and of the program that always says no. */
  readonly scores: readonly ReadonlySignal<YesNoScore>[];
  readonly lazy: ReadonlySignal<YesNoScore>;
}

/** Once for every change of the rules, the network or the set: a stroke changes none of them. */
const judgingOf = perLesson((lesson): Judging => {
  const samples = computed(() => lesson.samples('fair'));
  const rules = computed(() => rulesOf(lesson).value);
  const network = computed(() => lesson.network());
  const isEach = computed(() => scoredSet(lesson).value === 0);
  const isScored = computed(() => samples.value.map(({ label }) => isEach.value || label === 3 || label === 8));
  const threes = computed(() => samples.value.map(({ label }) => label === 3));
  const says = (isThree: (sample: Sample) => boolean) => computed(() => samples.value.map(isThree));
  const scored = (said: ReadonlySignal<readonly boolean[]>) =>
    computed(() => {
      const counts = (_: boolean, i: number) => isScored.value[i] === true;
      return score(threes.value.filter(counts), said.value.filter(counts));
    });
  const judges = [
    ...Array.from({ length: ruleCount }, (_, k) => says(({ pixels }) => passes(rules.value.slice(0, k + 1), pixels))),
    // It says "3" when its output 3 is the brightest.
    says(({ pixels }) => network.value.forward(pixels).best === 3),
  ];
  return {
    samples,
    isScored,
    right: judges.map((said) => computed(() => said.value.map((isThree, i) => isThree === threes.value[i]))),
    scores: judges.map(scored),
    lazy: scored(says(() => false)),
  };
});

const scoreOf = (lesson: Lesson, judge: number): YesNoScore => (judgingOf(lesson).scores[judge] as ReadonlySignal<YesNoScore>).value;

/** Of the first so many rules, all of which have to hold. */
export const rulesScore = (lesson: Lesson, count: number): YesNoScore => scoreOf(lesson, count - 1);

export const lazyScore = (lesson: Lesson): YesNoScore => judgingOf(lesson).lazy.value;

export const networkScore = (lesson: Lesson): YesNoScore => scoreOf(lesson, ruleCount);

/** The same of the unedited network and the 10,000 test digits, from its model card. */
export function scoreOnMany({ testAnswers }: Lesson): YesNoScore {
  const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
  const others = testAnswers.filter((_, digit) => digit !== 3);
  const threes = testAnswers[3] ?? [];
  return {
    hits: threes[3] ?? 0,
    of: sum(threes),
    refusals: sum(others.map((row) => sum(row) - (row[3] ?? 0))),
    others: sum(others.map(sum)),
  };
}

/** The fair digits as they hang on the wall. */
export interface JudgedDigits {
  readonly samples: ReadonlySignal<readonly Sample[]>;
  readonly pictures: ReadonlySignal<readonly Pixels[]>;
  readonly scored: ReadonlySignal<readonly boolean[]>;
  /** For each judge, which of them it is right about. */
  readonly right: ReadonlySignal<readonly (readonly boolean[])[]>;
}

export function judgedDigits(lesson: Lesson): JudgedDigits {
  const { samples, isScored, right } = judgingOf(lesson);
  return {
    samples,
    pictures: computed(() => samples.value.map(({ pixels }) => pixels)),
    scored: isScored,
    right: computed(() => right.map((judge) => judge.value)),
  };
}

/** The exercises on a neuron with three inputs: one is worked, one has a blank, one is the learner's own. Kept with the lesson. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import * as v from 'valibot';
import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { below, timesAsked, within } from '../../src/lesson/shapes';
import { diagnosis, fullLine, hint, type MissingPart, truthOf } from '../shared/exercises/diagnosis';
import { type Missing, type MissingNumber, missingNumber } from '../shared/exercises/missingNumber';
import {
  fadedPixels,
  fadedSets,
  ownPixels,
  rounded,
  type Three,
  type ThreeInputs,
  threeInputs,
  workedLamps,
  workedPixels,
  workedWeights,
} from '../shared/exercises/threeInputs';

export interface Exercise extends MissingNumber {
  readonly three: ReadonlySignal<ThreeInputs>;
  readonly blank: ReadonlySignal<MissingPart>;
}

export interface Exercises {
  readonly worked: ReadonlySignal<ThreeInputs>;
  readonly faded: Exercise;
  /** 0: a product is missing; 1: the sum. */
  readonly round: Signal<number>;
  /** Another three, from the start. */
  another(): void;
  readonly own: Exercise;
  readonly pixels: ReadonlySignal<Three>;
  setPixel(k: number, pixel: number): void;
  setWeight(k: number, weight: number): void;
  /** Which of the goals have been reached. */
  readonly reached: ReadonlySignal<readonly boolean[]>;
}

/** What may be tried to reach with three pixels and three weights of one's own. */
const goals: readonly ((three: ThreeInputs) => boolean)[] = [
  ({ sum, lamps }) => sum < -0.005 && lamps.every((lamp) => lamp >= 0.8),
  ({ sum, weights }) => Math.abs(sum) < 0.005 && weights.every((weight) => weight !== 0),
];

/** The same for all who ask about this lesson. */
export const exercisesOf = perLesson(make);

const slide = 'weighted-sum';

function make(lesson: Lesson): Exercises {
  const pixels = held(lesson, () => workedPixels(lesson.input.peek()));
  return {
    worked: computed(() => built(lesson, pixels.value, workedLamps, workedWeights)),
    ...withBlank(lesson),
    ...ofOnesOwn(lesson),
  };
}

/** Chosen anew with every new digit, and held still during edits. */
const held = <T>(lesson: Lesson, choose: () => T) =>
  computed(() => {
    lesson.shownInputs.value;
    return choose();
  });

/** From these pixels; where there are none, from made-up lamps. */
function built(lesson: Lesson, pixels: Three | undefined, madeUp: Three, weights: Three): ThreeInputs {
  const lamps = pixels?.map((pixel) => rounded(lesson.input.value[pixel] as number)) as Three | undefined;
  return threeInputs(lamps ?? madeUp, weights, pixels);
}

function withBlank(lesson: Lesson): Pick<Exercises, 'faded' | 'round' | 'another'> {
  const turn = lesson.local(slide, 'turn', 0, timesAsked);
  const round = lesson.local(slide, 'round', 0, below(2));
  const pixels = held(lesson, () => fadedPixels(lesson.input.peek(), turn.value));
  const three = computed(() => {
    const set = fadedSets[turn.value % fadedSets.length] as (typeof fadedSets)[number];
    return built(lesson, pixels.value, set.lamps, set.weights);
  });
  const blank = computed(() => (round.value === 0 ? 2 : 'sum'));
  return {
    faded: exercise(lesson, 'faded', three, blank),
    round,
    another() {
      lesson.beginGesture();
      turn.value = turn.peek() + 1;
      round.value = 0;
      lesson.endGesture();
    },
  };
}

/** As far as a weight of one's own goes to either side. */
export const mostOwn = 4;
const ownWeight = within(-mostOwn, mostOwn);

function ofOnesOwn(lesson: Lesson): Pick<Exercises, 'own' | 'pixels' | 'setPixel' | 'setWeight' | 'reached'> {
  const chosen = lesson.local<Three | undefined>(
    slide,
    'pixels',
    undefined,
    v.tuple([below(pixelCount), below(pixelCount), below(pixelCount)]),
  );
  const weights = lesson.local<Three>(slide, 'weights', [1, -1, 2], v.tuple([ownWeight, ownWeight, ownWeight]));
  const nothingReached = goals.map(() => false);
  const reached = lesson.local<readonly boolean[]>(slide, 'reached', nothingReached, v.pipe(v.array(v.boolean()), v.length(goals.length)));
  const beginning = held(lesson, () => ownPixels(lesson.input.peek()));
  const pixels = computed(() => chosen.value ?? beginning.value);
  const three = computed(() => built(lesson, pixels.value, workedLamps, weights.value));
  const blank = computed(() => 'sum' as const);
  const onRight = (solved: ThreeInputs) => {
    reached.value = goals.map((isReached, i) => (reached.peek()[i] ?? false) || isReached(solved));
  };
  return {
    own: exercise(lesson, 'own', three, blank, onRight),
    pixels,
    setPixel(k, pixel) {
      if (pixels.peek()[k] !== pixel) chosen.value = replaced(pixels.peek(), k, pixel);
    },
    setWeight(k, weight) {
      if (weights.peek()[k] !== weight) weights.value = replaced(weights.peek(), k, weight);
    },
    reached,
  };
}

const replaced = (three: Three, k: number, value: number) => three.map((each, i) => (i === k ? value : each)) as unknown as Three;

function exercise(
  lesson: Lesson,
  name: string,
  three: ReadonlySignal<ThreeInputs>,
  blank: ReadonlySignal<MissingPart>,
  onRight: (three: ThreeInputs) => void = () => {},
): Exercise {
  const missing = computed((): Missing => {
    const [now, at] = [three.value, blank.value];
    return {
      key: JSON.stringify([now.lamps, now.weights, at]),
      truth: truthOf(now, at),
      fullLine: () => fullLine(now, at),
      diagnosis: (answer) => diagnosis(answer, now, at),
      hint: (level) => hint(now, at, level),
    };
  });
  return { three, blank, ...missingNumber(lesson, slide, `${name} tried`, missing, () => onRight(three.peek())) };
}

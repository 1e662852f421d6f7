/** The exercises on a neuron with three inputs: one is worked, one has a blank, one is the learner's own. Kept with the lesson. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
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

interface Exercises {
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
  const lampsOf = (pixels: Three) => pixels.map((pixel) => rounded(lesson.input.value[pixel] as number)) as unknown as Three;
  /** Chosen anew with every new digit, and held still during edits. */
  const held = <T>(choose: () => T) =>
    computed(() => {
      lesson.shownInputs.value;
      return choose();
    });
  const built = (pixels: Three | undefined, lamps: Three, weights: Three) => threeInputs(pixels ? lampsOf(pixels) : lamps, weights, pixels);

  const workedOnes = held(() => workedPixels(lesson.input.peek()));
  const turn = lesson.local(slide, 'turn', 0);
  const round = lesson.local(slide, 'round', 0);
  const fadedOnes = held(() => fadedPixels(lesson.input.peek(), turn.value));
  const faded = computed(() => {
    const set = fadedSets[turn.value % fadedSets.length] as (typeof fadedSets)[number];
    return built(fadedOnes.value, set.lamps, set.weights);
  });

  const chosen = lesson.local<Three | undefined>(slide, 'pixels', undefined);
  const weights = lesson.local<Three>(slide, 'weights', [1, -1, 2]);
  const beginning = held(() => ownPixels(lesson.input.peek()));
  const pixels = computed(() => chosen.value ?? beginning.value);
  const ownThree = computed(() => built(pixels.value, workedLamps, weights.value));
  const reached = lesson.local<readonly boolean[]>(
    slide,
    'reached',
    goals.map(() => false),
  );
  const replaced = (three: Three, k: number, value: number) => three.map((each, i) => (i === k ? value : each)) as unknown as Three;

  return {
    worked: computed(() => built(workedOnes.value, workedLamps, workedWeights)),
    faded: exercise(
      lesson,
      'faded',
      faded,
      computed(() => (round.value === 0 ? 2 : 'sum')),
    ),
    round,
    another() {
      lesson.beginGesture();
      turn.value = turn.peek() + 1;
      round.value = 0;
      lesson.endGesture();
    },
    own: exercise(
      lesson,
      'own',
      ownThree,
      computed(() => 'sum'),
      (three) => {
        reached.value = goals.map((isReached, i) => (reached.peek()[i] ?? false) || isReached(three));
      },
    ),
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

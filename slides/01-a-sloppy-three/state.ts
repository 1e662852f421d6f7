/** What the learner lays over the large digit: one of three other threes, or one of the four that are measured. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { type Comparison, compare } from '../../src/digits/comparing';
import type { Pixels } from '../../src/digits/pixels';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { below } from '../../src/lesson/shapes';
import { plainSignal } from '../../src/scene/plainSignal';

const otherCount = 3;

/** Three threes that are not the picture on stage. */
function threesBeside(lesson: Lesson): Sample[] {
  const { pixels } = lesson.drawing.value;
  return lesson
    .samples('threes')
    .filter((sample) => sample.pixels.some((value, i) => value !== pixels[i]))
    .slice(-otherCount);
}

/** Which of the three lies on the digit; kept by undo, since sentences speak of it. */
const chosenThree = (lesson: Lesson) => lesson.local('a-sloppy-three', 'laid over', 0, below(otherCount));

/** The picture on stage compared with the chosen three; nothing as long as the samples are not there. */
export function comparedWithChosen(lesson: Lesson): Comparison | undefined {
  const other = threesBeside(lesson)[chosenThree(lesson).value];
  return other && compare(lesson.drawing.value.pixels, other.pixels);
}

export interface OtherThrees {
  readonly threes: ReadonlySignal<readonly Sample[]>;
  readonly pictures: ReadonlySignal<readonly Pixels[]>;
  readonly chosen: Signal<number>;
  readonly comparison: ReadonlySignal<Comparison | undefined>;
}

export function otherThrees(lesson: Lesson): OtherThrees {
  const threes = computed(() => threesBeside(lesson));
  return {
    threes,
    pictures: computed(() => threes.value.map((sample) => sample.pixels)),
    chosen: chosenThree(lesson),
    comparison: computed(() => comparedWithChosen(lesson)),
  };
}

/** Which of the four somebody pressed, to lay it over the digit; forgotten with that digit. */
export interface PressedPicture {
  at(): number | undefined;
  press(at: number): void;
}

export function pressedPicture(lesson: Lesson): PressedPicture {
  const pressed = plainSignal<{ pixels: Pixels; at: number } | undefined>(undefined);
  return {
    at: () => (pressed.value?.pixels === lesson.drawing.value.pixels ? pressed.value.at : undefined),
    press(at) {
      pressed.value = { pixels: lesson.drawing.peek().pixels, at };
    },
  };
}

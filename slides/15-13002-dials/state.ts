/** How the network on stage does with its dials as they are turned, and what was done with them last. */

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { dialStateOf } from '../shared/dials/dialState';
import { shakenNow } from './shakenNow';

export interface TurnedDials {
  /** The two hundred digits that it is judged by, and their pictures. */
  readonly fair: ReadonlySignal<readonly Sample[]>;
  readonly pictures: ReadonlySignal<readonly ArrayLike<number>[]>;
  /** Which of them it gets right, for its one judge; and how many. */
  readonly right: ReadonlySignal<readonly (readonly boolean[])[]>;
  readonly rightNow: ReadonlySignal<number>;
  /** The neurons that the learner has let change places last. */
  readonly pair: Signal<readonly number[]>;
}

/** The same for all who ask about this lesson: its slide and its sentences. */
export const shakenOf = perLesson(shakenNow);

export function turnedDials(lesson: Lesson): TurnedDials {
  const { examination } = dialStateOf(lesson);
  const fair = computed(() => lesson.samples('fair'));
  const right = computed(() => {
    const best = examination.value?.answers(lesson.network()).best;
    return [fair.value.map(({ label }, i) => best?.[i] === label)];
  });
  return {
    fair,
    pictures: computed(() => fair.value.map((sample) => sample.pixels)),
    right,
    rightNow: computed(() => (right.value[0] ?? []).filter(Boolean).length),
    pair: plainSignal<readonly number[]>([]),
  };
}

/** A slide's own images, with what the network as it is now makes of them. */
import { computed } from '@preact/signals-core';
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';

export interface LiveExhibits {
  /** What the lesson's network calls exhibit `i`. */
  answer(i: number): number;
  /** How many of the fair digits it gets right. */
  fairRight(): number;
}

/** Computed once per change of the network, however many ask. */
export function liveExhibits(lesson: Lesson, exhibits: readonly Sample[], fair: readonly Sample[]): LiveExhibits {
  const network = computed(() => lesson.network());
  const answers = computed(() => exhibits.map((sample) => network.value.forward(sample.pixels).best));
  const right = computed(() => fair.filter((sample) => network.value.forward(sample.pixels).best === sample.label).length);
  return { answer: (i) => answers.value[i] as number, fairRight: () => right.value };
}

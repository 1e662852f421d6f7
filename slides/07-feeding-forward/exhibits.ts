/** A slide's own images, with what the network as it is now makes of them. */
import { computed } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PictureLabel } from '../../src/views/GalleryView';

export interface LiveExhibits {
  /** What the lesson's network calls exhibit `i`. */
  answer(i: number): number;
  /** What stands under each exhibit: "4 → 9", what it was meant to be and what the network calls it. */
  labels(): readonly (readonly PictureLabel[])[];
  /** How many of the fair digits it gets right. */
  fairRight(): number;
}

/** Computed once per change of the network, however many ask and however often the digit changes. */
export function liveExhibits(lesson: Lesson, exhibits: readonly Sample[], fair: readonly Sample[]): LiveExhibits {
  const network = computed(() => lesson.network());
  const answers = computed(() => exhibits.map((sample) => network.value.forward(sample.pixels).best));
  const labels = computed(() =>
    exhibits.map(({ label }, i): PictureLabel[] => {
      const said = answers.value[i] as number;
      return [
        { name: `exhibit ${i} label`, text: String(label), value: label },
        { text: ' → ' },
        { name: `exhibit ${i} answer`, text: String(said), value: said },
      ];
    }),
  );
  const right = computed(() => fair.filter((sample) => network.value.forward(sample.pixels).best === sample.label).length);
  return { answer: (i) => answers.value[i] as number, labels: () => labels.value, fairRight: () => right.value };
}

/** The digits that the trained network misses, and a fair choice of unseen ones: what the network as it is now makes of both. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Places } from '../../src/theme/places';
import type { PictureLabel } from '../../src/views/GalleryView';

export interface TestedDigits {
  readonly missed: readonly Sample[];
  /** What the network calls each of them. */
  readonly answers: ReadonlySignal<readonly number[]>;
  /** What stands under each: "4 → 9", what it was meant to be and what the network calls it. */
  readonly labels: ReadonlySignal<readonly (readonly PictureLabel[])[]>;
  readonly fair: readonly Sample[];
  /** How many of the fair ones it gets right. */
  readonly fairRight: ReadonlySignal<number>;
}

/** Computed once per change of the network, however many ask and however often the digit changes. */
export async function loadTestedDigits(lesson: Lesson, { layout }: Places): Promise<TestedDigits> {
  const missed = await lesson.sampleSet('misses');
  const fair = await lesson.sampleSet('fair');
  const network = computed(() => lesson.network());
  const answerTo = ({ pixels }: Sample) => network.value.forward(pixels).best;
  const answers = computed(() => missed.map(answerTo));
  // On a phone the pictures stand close, and arrows are as wide as the machine draws them.
  const arrow = layout === 'wide' ? ' → ' : '→';
  const labels = computed(() =>
    missed.map(({ label }, i): PictureLabel[] => [
      { name: `exhibit ${i} label`, text: String(label), value: label },
      { text: arrow },
      { name: `exhibit ${i} answer`, text: String(answers.value[i]), value: answers.value[i] as number },
    ]),
  );
  const fairRight = computed(() => fair.filter((sample) => answerTo(sample) === sample.label).length);
  return { missed, answers, labels, fair, fairRight };
}

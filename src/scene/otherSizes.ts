/** Networks with other hidden layers: those that were trained and measured, which one is asked about, and which sizes are on stage. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { TrainedSize } from '../lesson/trainingRecords';
import type { ForwardPass } from '../network/ForwardPass';
import { oncePer } from '../network/oncePer';

interface OtherSizes {
  readonly trained: readonly TrainedSize[];
  /** Index of the trained one that the question is about. */
  readonly asked: Signal<number>;
  /** The learner's hidden layers. */
  readonly layers: Signal<number>;
  readonly width: Signal<number>;
  /** The trained network of just these sizes, if there is one. */
  readonly chosen: ReadonlySignal<TrainedSize | undefined>;
  /** What it makes of the input; nothing while it is not trained. */
  readonly pass: ReadonlySignal<ForwardPass | undefined>;
}

/** The hidden layers of the lesson's own network. */
export const ownSizes = { layers: 2, width: 16 };

/** A signal: whoever asks before they are loaded, as a text does that is read from its first line, is told when they are. */
const known = oncePer((_: Lesson) => signal<OtherSizes | undefined>(undefined));

/** The same for all who ask about this lesson; to be loaded before anybody asks. */
export async function loadOtherSizes(lesson: Lesson): Promise<OtherSizes> {
  const trained = await lesson.trainedSizes();
  const before = known(lesson).peek();
  if (before) return before;
  const asked = signal(0);
  const layers = signal(ownSizes.layers);
  const width = signal(ownSizes.width);
  const chosen = computed(() => trained.find((size) => size.layers === layers.value && (size.layers === 0 || size.width === width.value)));
  const isOwn = computed(() => layers.value === ownSizes.layers && width.value === ownSizes.width);
  const pass = computed(() => (isOwn.value ? lesson.pass() : chosen.value?.network.forward(lesson.input.value)));
  const sizes = { trained, asked, layers, width, chosen, pass };
  known(lesson).value = sizes;
  return sizes;
}

/** Nothing until they have been loaded. */
export function otherSizes(lesson: Lesson): OtherSizes | undefined {
  return known(lesson).value;
}

/** "none", "2 × 16" */
export function sizeName({ layers, width }: { layers: number; width: number }): string {
  return layers === 0 ? 'none' : `${layers} × ${width}`;
}

/** The learner's digit fades into a sample: what the network makes of every picture on the way. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { mixed } from './FadingView';

const stops = 129;

export interface Fading {
  /** What it fades into: an 8, or for what is called an 8 a 3. */
  readonly target: ReadonlySignal<Sample>;
  /** An output each, from the digit on stage to the target. */
  readonly curves: ReadonlySignal<readonly Float64Array[]>;
  /** The answers on the way, each as it comes. */
  readonly answers: ReadonlySignal<readonly number[]>;
}

const known = new WeakMap<Lesson, Fading>();

/** The same for all who ask about this lesson. Nothing until the fair samples have arrived. */
export function fading(lesson: Lesson, fair: readonly Sample[] = lesson.samples('fair')): Fading | undefined {
  if (fair.length === 0) return undefined;
  const before = known.get(lesson);
  if (before) return before;
  const [eight, three] = [clearest(lesson, fair, 8), clearest(lesson, fair, 3)];
  const target = computed(() => (lesson.pass().best === 8 ? three : eight));
  const passes = computed(() => {
    const ends = [lesson.input.value, target.value.pixels] as const;
    return Array.from({ length: stops }, (_, k) => lesson.network().forward(mixed(ends, k / (stops - 1))));
  });
  const made: Fading = {
    target,
    curves: computed(() =>
      Array.from({ length: 10 }, (_, output) => Float64Array.from(passes.value, ({ outputs }) => outputs[output] as number)),
    ),
    answers: computed(() => passes.value.map(({ best }) => best).filter((best, k, all) => best !== all[k - 1])),
  };
  known.set(lesson, made);
  return made;
}

/** The sample that the trained network is surest of. */
function clearest(lesson: Lesson, fair: readonly Sample[], digit: number): Sample {
  const network = lesson.originalNetwork();
  const light = ({ pixels }: Sample) => network.forward(pixels).outputs[digit] as number;
  return fair.filter(({ label }) => label === digit).reduce((best, sample) => (light(sample) > light(best) ? sample : best));
}

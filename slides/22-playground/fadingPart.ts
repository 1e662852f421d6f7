/** The learner's digit fades into a sample: what the network makes of every picture on the way. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { type Control, sliderThumb } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import type { Places } from '../../src/theme/places';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { FadingView, mixed } from './FadingView';
import type { PlayPlaces } from './places';

const stops = 129;

interface Fading {
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

export async function fadingPart(lesson: Lesson, places: Places, own: PlayPlaces) {
  const fair = await lesson.sampleSet('fair');
  const view = new FadingView(own);
  const outputs = new ExhibitOutputsView(places.net, 'picture between:');
  Object.assign(view, { drawn: 1 });
  Object.assign(outputs, { drawn: 1, lit: 1, boxed: 1 });
  const along = plainSignal(0.5);
  const state = fading(lesson, fair) as Fading;
  const now = computed(() => mixed([lesson.input.value, state.target.value.pixels], along.value));
  const controls: Control[] = [
    {
      kind: 'slider',
      id: 'fade',
      label: 'How far your digit has faded into the other',
      min: 0,
      max: 1,
      step: 0.01,
      drawnOnStage: true,
      where: () => {
        const { x, y, width, height } = own.fading.graph;
        return { x: x - sliderThumb / 2, y: y + height - 14, width: width + sliderThumb, height: 28 };
      },
      value: () => along.value,
      set: (value) => {
        along.value = value;
      },
      text: (value) => `${Math.round(value * 100)} percent on the way to a ${state.target.value.label}`,
    },
    {
      kind: 'button',
      id: 'take-faded',
      label: 'Make it my digit',
      where: () => own.fading.take,
      press: () => {
        lesson.setInput(now.peek());
        along.value = 0;
      },
    },
  ];
  return {
    views: [view, outputs],
    named: { fading: view, between: outputs },
    controls,
    show() {
      const { label, pixels } = state.target.value;
      view.ends = [lesson.input.value, pixels];
      view.names = [lesson.drawing.value.isEmpty ? 'the empty grid' : 'your digit', `a sample ${label}`];
      view.curves = () => state.curves.value;
      view.along = along.value;
      view.now = now.value;
      outputs.pass = lesson.network().forward(now.value);
    },
  };
}

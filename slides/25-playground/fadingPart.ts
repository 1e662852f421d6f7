/** The learner's digit as it fades into a sample, with a handle on the way and the outputs for the picture there. */

import { computed, type Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { type ButtonControl, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { aDigit } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { ExhibitOutputsView } from '../../src/views/ExhibitOutputsView';
import { FadingView, mixed } from './FadingView';
import { type Fading, fading } from './fading';
import type { PlayPlaces } from './places';

export async function fadingPart(lesson: Lesson, places: Places, own: PlayPlaces) {
  const fair = await lesson.sampleSet('fair');
  const view = new FadingView(own);
  const outputs = new ExhibitOutputsView(places.net, 'picture between:');
  Object.assign(view, { drawn: 1 });
  Object.assign(outputs, { drawn: 1, lit: 1, boxed: 1 });
  const along = plainSignal(0.5);
  const state = fading(lesson, fair) as Fading;
  const now = computed(() => mixed([lesson.input.value, state.target.value.pixels], along.value));
  return {
    views: [view, outputs],
    named: { fading: view, between: outputs },
    controls: [
      fadeSlider(state, along, own),
      takeFaded(own, () => {
        lesson.setInput(now.peek());
        along.value = 0;
      }),
    ],
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

function fadeSlider({ target }: Fading, along: Signal<number>, { fading: at }: PlayPlaces): SliderControl {
  return {
    kind: 'slider',
    id: 'fade',
    label: 'How far your digit has faded into the other',
    min: 0,
    max: 1,
    step: 0.01,
    drawnOnStage: true,
    where: () => {
      const { x, y, width, height } = at.graph;
      return { x: x - sliderThumb / 2, y: y + height - 14, width: width + sliderThumb, height: 28 };
    },
    value: () => along.value,
    set: (value) => {
      along.value = value;
    },
    text: (value) => `${Math.round(value * 100)} percent on the way to ${aDigit(target.value.label)}`,
  };
}

function takeFaded({ fading: at }: PlayPlaces, press: () => void): ButtonControl {
  return { kind: 'button', id: 'take-faded', label: 'Make it my digit', where: () => at.take, press };
}

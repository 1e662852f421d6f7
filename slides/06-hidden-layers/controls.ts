/** What can be taken hold of besides the digit and the neurons: the lid, what the question is about, and the sizes to try. */
import type { Signal } from '@preact/signals-core';
import type { ButtonControl, ChoiceControl, SliderControl } from '../../src/scene/Control';
import { sizeName } from '../../src/scene/otherSizes';
import { halfway } from '../../src/theme/amounts';
import type { Place, Places } from '../../src/theme/places';
import type { LidView } from '../../src/views/LidView';
import type { SizesPlotView } from './SizesPlotView';
import type { SizesView } from './SizesView';
import { type HiddenSizes, isOwnSize } from './state';

/** Shuts the lid again, and lifts it. */
export function lidAgainButton(lid: LidView, isShut: Signal<boolean>, at: Place): ButtonControl {
  return {
    kind: 'button',
    id: 'lid',
    label: 'Lid',
    quiet: true,
    where: () => (lid.lifted * lid.alpha > halfway ? at : undefined),
    press() {
      isShut.value = !isShut.value;
    },
  };
}

export function askedSizesChoice(plot: SizesPlotView, { trained, asked }: HiddenSizes, { layout }: Places, at: Place): ChoiceControl {
  return {
    kind: 'choice',
    id: 'asked',
    label: 'Which hidden layers the question is about',
    heading: layout === 'wide' ? 'about' : '',
    quiet: true,
    options: trained.flatMap((size, value) => (isOwnSize(size) ? [] : [{ value, text: sizeName(size) }])),
    where: () => (plot.asking > halfway ? at : undefined),
    value: () => asked.value,
    set(value) {
      asked.value = value;
    },
  };
}

export function hiddenLayersChoice(diagram: SizesView, { layers }: HiddenSizes, { layout }: Places, at: Place): ChoiceControl {
  return {
    kind: 'choice',
    id: 'layers',
    label: 'How many hidden layers',
    heading: layout === 'wide' ? 'hidden layers' : '',
    quiet: true,
    options: [0, 1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
    where: () => (diagram.drawn > halfway ? at : undefined),
    value: () => layers.value,
    set(value) {
      layers.value = value;
    },
  };
}

export function hiddenWidthSlider(diagram: SizesView, { width }: HiddenSizes, at: Place): SliderControl {
  return {
    kind: 'slider',
    id: 'width',
    label: 'Neurons in each hidden layer',
    min: 1,
    max: 64,
    step: 1,
    where: () => (diagram.drawn > halfway ? at : undefined),
    value: () => width.value,
    set(value) {
      width.value = value;
    },
    text: (value) => `${value} neurons each`,
  };
}

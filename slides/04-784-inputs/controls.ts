/** What can be taken hold of besides the digit and the neurons: the square's rows, the place in the column, the way back from there. */
import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, ChoiceControl, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import type { Place } from '../../src/theme/places';
import type { NetworkView } from '../../src/views/NetworkView';
import type { AddressView } from './AddressView';
import type { CountView } from './CountView';
import { draftedPlace, type InputsState, lastWindow, slideId } from './state';

export function squareRowsChoice(count: CountView, { rows }: InputsState, at: Place): ChoiceControl {
  return {
    kind: 'choice',
    id: 'rows',
    label: 'Rows and columns',
    options: [7, 14, 28].map((value) => ({ value, text: String(value) })),
    where: () => (count.choosing > halfway ? at : undefined),
    value: () => rows.value,
    set(value) {
      rows.value = value;
    },
  };
}

/** While the question is asked, the place that is guessed; after that, where the window begins. */
export function placeInColumnSlider(
  lesson: Lesson,
  { network, address }: { network: NetworkView; address: AddressView },
  { opened }: InputsState,
  strip: Place,
): SliderControl {
  const at = { x: strip.x - 28, y: strip.y, width: strip.width + 34, height: strip.height };
  const middle = Math.round((pixelCount - 1) / 2);
  const isAsked = () => address.asked > halfway;
  return {
    kind: 'slider',
    id: 'column',
    label: 'Place in the column of 784 neurons',
    vertical: true,
    min: 0,
    max: pixelCount - 1,
    step: 1,
    where: () => (network.bracket > halfway || isAsked() ? at : undefined),
    value() {
      const drafted = draftedPlace(lesson) ?? middle;
      return isAsked() ? drafted : (opened.value ?? 0);
    },
    set(value) {
      if (isAsked() && network.bracket < halfway) lesson.draft.value = { slide: slideId, value };
      else opened.value = Math.min(lastWindow, value);
    },
    text: (value) => `neuron ${value}`,
  };
}

export function tellingButton(network: NetworkView, { opened }: InputsState, at: Place): ButtonControl {
  return {
    kind: 'button',
    id: 'informative',
    label: 'Show 18 telling ones',
    where: () => (network.bracket > halfway && opened.peek() !== undefined ? at : undefined),
    press() {
      opened.value = undefined;
    },
  };
}

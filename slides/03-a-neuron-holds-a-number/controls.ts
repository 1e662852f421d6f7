/** What can be taken hold of where one neuron is looked at closely: the digit, whose touched pixel is the one in hand, and its number. */

import { side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Control, GridControl, SliderControl } from '../../src/scene/Control';
import { clamp, halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import type { CloseUpView } from './CloseUpView';
import { heldPixelOf } from './state';

export const heldControls = (lesson: Lesson, digit: GridControl, close: CloseUpView): Control[] => [
  takingPixels(lesson, digit),
  activationDial(lesson, close),
];

/** What the pen touches is the pixel in hand. */
function takingPixels(lesson: Lesson, digit: GridControl): GridControl {
  const take = (at: At) => {
    heldPixelOf(lesson).taken.value = indexAt(at);
  };
  return {
    ...digit,
    begin(tool, at) {
      digit.begin(tool, at);
      take(at);
    },
    extend(to) {
      digit.extend(to);
      take(to);
    },
  };
}

function activationDial(lesson: Lesson, close: CloseUpView): SliderControl {
  const { index } = heldPixelOf(lesson);
  return {
    kind: 'slider',
    id: 'neuron',
    label: 'The number that this neuron holds',
    round: true,
    isEdit: true,
    min: 0,
    max: 1,
    step: 0.01,
    where: () => (close.handle > halfway && close.seated < halfway ? close.dial : undefined),
    value: () => lesson.input.value[index.value] as number,
    set(value) {
      lesson.setPixel(index.peek(), Math.round(value * 100) / 100);
    },
    text: (value) => `activation ${written(value)}`,
  };
}

function indexAt({ x, y }: At): number {
  const inside = (value: number) => clamp(Math.floor(value), 0, side - 1);
  return inside(y) * side + inside(x);
}

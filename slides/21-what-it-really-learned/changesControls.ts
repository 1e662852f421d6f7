/** What can be taken hold of where a digit is changed: a slider for each change, two switches, and the two hundred. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, Control, PickControl, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import type { ChangesView } from './ChangesView';
import { changeDigit } from './changedDigit';
import { type ChangeSlider, changeAmount, changeSliders } from './changeRows';
import type { LearnedPlaces } from './places';
import type { StillRightView } from './StillRightView';
import type { StillRight } from './state';

type ChangesNow = StillRight['changes'];

export function changesControls(lesson: Lesson, panel: ChangesView, changes: ChangesNow, at: LearnedPlaces): Control[] {
  const isThere = (row: number) => panel.shown > row + 0.5;
  const sliderPlace = (row: number) => {
    const { y, pitch, slider } = at.rows;
    return { x: slider.x, y: y + row * pitch - 12, width: slider.width, height: 24 };
  };
  return [
    ...changeSliders.map((slider, row) => changeSlider(lesson, slider, changes, () => (isThere(row) ? sliderPlace(row) : undefined))),
    upsideDownSwitch(lesson, changes, () => (isThere(changeSliders.length) ? at.upsideDown : undefined)),
    centringSwitch(lesson, changes, () => (panel.carded > halfway ? at.centre : undefined)),
  ];
}

function changeSlider(
  lesson: Lesson,
  { key, means, unit, range: [min, max, step] }: ChangeSlider,
  changes: ChangesNow,
  where: SliderControl['where'],
): SliderControl {
  return {
    kind: 'slider',
    id: `change-${key}`,
    label: means,
    min,
    max,
    step,
    isEdit: true,
    where,
    value: () => changes.value[key],
    set: (value) => changeDigit(lesson, { [key]: value }),
    text: (value) => `${changeAmount(key, value)}${unit}`,
  };
}

const onOff = { kind: 'choice', quiet: true, options: ['off', 'on'].map((text, value) => ({ value, text })) } as const;

function upsideDownSwitch(lesson: Lesson, changes: ChangesNow, where: ChoiceControl['where']): ChoiceControl {
  return {
    ...onOff,
    id: 'change-upside-down',
    label: 'Upside down',
    where,
    value: () => Number(changes.value.upsideDown),
    set: (value) => changeDigit(lesson, { upsideDown: value === 1 }),
  };
}

function centringSwitch(lesson: Lesson, changes: ChangesNow, where: ChoiceControl['where']): ChoiceControl {
  /** Of a digit drawn on the empty grid, centring is a matter of the pad. */
  const isOfThePad = () => lesson.drawing.value.centred && !lesson.drawing.value.isEmpty;
  return {
    ...onOff,
    id: 'change-centred',
    label: 'Centre and scale it again',
    where,
    value: () => Number(isOfThePad() ? lesson.centring.value : changes.value.centred),
    set: (value) => (isOfThePad() ? lesson.setCentring(value === 1) : changeDigit(lesson, { centred: value === 1 })),
  };
}

export function twoHundredPick(lesson: Lesson, wall: StillRightView, fair: readonly Sample[]): PickControl {
  return {
    kind: 'pick',
    id: 'wall',
    label: 'Two hundred digits. Enter takes one as your digit.',
    where: () => (wall.drawn * wall.alpha > halfway ? shifted(wall.area, wall) : undefined),
    count: () => fair.length,
    placeOf: (i) => shifted(wall.placeOf(i), wall),
    text: (i) => `${aDigit(fair[i]?.label ?? 0)}: ${wall.right[Math.round(wall.judge)]?.[i] ? 'right' : 'wrong'}`,
    point: (i) => {
      wall.pointed = i;
    },
    press: (i) => {
      const sample = fair[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}

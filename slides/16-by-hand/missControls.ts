/** What can be taken hold of at a miss: which one it is, its pixels in the copy, and both ways to have it for oneself. */

import type { Signal } from '@preact/signals-core';
import { pixelCount, side } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, Control, PickControl, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { type Failures, failuresOf } from './failures';
import type { MissView } from './MissView';
import { cellIn, type HandPlaces } from './places';
import type { RightingView } from './RightingView';

interface Shown {
  readonly miss: MissView;
  readonly righting: RightingView;
  /** The pixel that is pointed at in the copy. */
  readonly pointed: Signal<number | undefined>;
}

export function missControls(lesson: Lesson, { miss, righting, pointed }: Shown, places: HandPlaces): Control[] {
  const failures = failuresOf(lesson);
  return [
    browse(miss, places, failures),
    takeMiss(lesson, miss, places, failures),
    switching(righting, places, failures, pointed),
    toggleAll(righting, places, failures),
  ];
}

const isTold = (miss: MissView) => miss.told * miss.there * miss.alpha > halfway;
const isRighted = (righting: RightingView) => righting.righted * righting.alpha > halfway;

const browse = (miss: MissView, places: HandPlaces, failures: Failures): SliderControl => ({
  kind: 'slider',
  id: 'miss',
  label: 'Which of the misses',
  min: 0,
  get max() {
    return Math.max(0, failures.count() - 1);
  },
  step: 1,
  where: () => (isTold(miss) ? places.browse : undefined),
  value: () => failures.index(),
  set: (value) => {
    failures.chosen.value = value;
  },
  text: (value) => `miss ${value + 1} of ${failures.count()}`,
});

const takeMiss = (lesson: Lesson, miss: MissView, places: HandPlaces, { current }: Failures): ButtonControl => ({
  kind: 'button',
  id: 'take-miss',
  label: places.compact ? 'Take it' : 'Make it my digit',
  quiet: true,
  where: () => (isTold(miss) ? places.takeMiss : undefined),
  press() {
    if (current.value) lesson.setInput(current.value.sample.pixels);
  },
});

const switching = (righting: RightingView, places: HandPlaces, failures: Failures, pointed: Shown['pointed']): PickControl => ({
  kind: 'pick',
  id: 'switching',
  label: 'The missed digit. Enter switches a pixel, and back.',
  where: () => (isRighted(righting) ? places.tried : undefined),
  count: () => pixelCount,
  placeOf: (i) => cellIn(places.tried, side, i),
  text: (i) => `row ${Math.floor(i / side)}, column ${i % side}: ${written(failures.tried.value?.pixels[i] ?? 0)}`,
  point: (i) => {
    pointed.value = i;
  },
  press: (i) => failures.toggle(i),
});

const toggleAll = (righting: RightingView, places: HandPlaces, failures: Failures): ButtonControl => ({
  kind: 'button',
  id: 'toggle-all',
  label: 'Off / on',
  quiet: true,
  where: () => (isRighted(righting) ? places.toggleAll : undefined),
  press: () => failures.toggleAll(),
});

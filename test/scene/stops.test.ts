import { expect, test } from 'vitest';
import { slides as chapters } from '../../slides';
import type { SliderControl } from '../../src/scene/Control';
import { Scene } from '../../src/scene/Scene';
import { nearestStop } from '../../src/scene/stops';
import { widePlaces } from '../../src/theme/places';
import { makeLesson } from '../makeLesson';

test.each([
  [5.55, { min: 0, max: 15, step: 1 }, 6],
  [-3, { min: 0, max: 15, step: 1 }, 0],
  [1e300, { min: 0, max: 15, step: 1 }, 15],
  [0.15, { min: -1, max: 1, step: 0.05 }, 0.15],
  [0.16, { min: -1, max: 1, step: 0.05 }, 0.15],
  [7.2, { min: 0, max: 7.3, step: 0.5 }, 7],
  [50, { min: 0, max: 315, step: 45 }, 45],
])('%f goes to the nearest place of %j', (value, slider, expected) => {
  expect(nearestStop(value, slider)).toBe(expected);
});

/** Every slider of every slide, by its slide's id. */
const sliders = await Promise.all(
  chapters.map(async ({ id, load }) => {
    const { default: slide } = await load();
    const scene = await Scene.build(slide, makeLesson(), widePlaces);
    const all = (scene.script.controls ?? []).filter((control): control is SliderControl => control.kind === 'slider');
    return all.map((slider) => [id, slider.id, scene, slider] as const);
  }),
);

test.each(sliders.flat())('on %s the slider %s stands only where it has a place, whatever it is set to', (_, _id, scene, slider) => {
  scene.goTo(scene.lastStep);
  for (const share of [0.37, 0.5, 0.913, -4, 7, Number.NaN, Number.POSITIVE_INFINITY]) {
    slider.set(slider.min + (slider.max - slider.min) * share);
    const value = slider.value();
    expect(Number.isFinite(value), String(share)).toBe(true);
    if (slider.step === 1) expect(Number.isInteger(value), `${value}`).toBe(true);
    expect(slider.text(value)).not.toMatch(/NaN|undefined|Infinity/);
  }
});

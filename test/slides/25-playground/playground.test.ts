/** The playground: boards to choose from, numbers that are true on each of them, and questions that lead to where they are asked. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { slides as chapters } from '../../../slides';
import type { Lesson } from '../../../src/lesson/Lesson';
import type { ButtonControl, ChoiceControl, Control, LinkControl, SliderControl } from '../../../src/scene/Control';
import { Scene } from '../../../src/scene/Scene';
import { placesFor, widePlaces } from '../../../src/theme/places';
import { forwardPass, halfUnit, quantityOf, trueValue } from '../../forwardPass';
import { makeLesson, sampleSet, unlikeInputs } from '../../makeLesson';
import { pictureOf } from '../../pictureOf';

const loaded = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const slide = loaded.find(({ id }) => id === 'playground') as (typeof loaded)[number];
const stepOf = (id: string) => slide.steps.findIndex((step) => step.id === id) + 1;

let lesson: Lesson;
let scene: Scene;
beforeEach(async () => {
  lesson = makeLesson();
  scene = await Scene.build(slide, lesson, widePlaces);
  scene.goTo(stepOf('free'));
});
afterEach(() => scene.destroy());

const control = <C extends Control>(id: string) => scene.script.controls?.find((each) => each.id === id) as C;
const tabs = () => control<ChoiceControl>('boards');

test('a board that was chosen stays until the script brings another one', () => {
  tabs().set(2);
  expect(tabs().value()).toBe(2);
  scene.goTo(stepOf('why'));
  expect(tabs().value()).toBe(2);
  scene.goTo(stepOf('morph'));
  expect(tabs().value()).toBe(4);
  scene.goTo(stepOf('free'));
  tabs().set(5);
  expect(control('samples').where()).toBeDefined();
  expect(control('neurons').where()).toBeUndefined();
});

describe.each(Object.entries({ 'a wide stage': widePlaces, 'a phone': placesFor(390, 844) }))('on %s', (_, places) => {
  test('on every board every number is the true one, and its controls stand on the stage', async () => {
    scene.destroy();
    scene = await Scene.build(slide, lesson, places);
    scene.goTo(stepOf('free'));
    const layers = () =>
      lesson.network().layers.map(({ neurons, biases, activation }, index) => ({
        weights: Array.from({ length: neurons }, (__, neuron) => Array.from(lesson.network().weightsInto(index + 1, neuron))),
        biases: Array.from(biases),
        activation,
      }));
    for (const [k, { text }] of tabs().options.entries()) {
      tabs().set(k);
      let checked = 0;
      for (const pixels of Object.values(unlikeInputs)) {
        lesson.setInput(pixels);
        lesson.editNetwork('lesson', (network) => network.withBias(2, k, k - 3));
        const pass = forwardPass(layers(), Array.from(pixels));
        for (const { name, text: shown, value, alpha, ...box } of pictureOf(scene).readouts) {
          const quantity = quantityOf(name);
          if (!quantity || alpha < 0.02) continue;
          expect(Math.abs(value - trueValue(quantity, layers(), pass)), `${name} on ${text}`).toBeLessThanOrEqual(halfUnit(shown));
          expect(Object.values(box).every(Number.isFinite)).toBe(true);
          checked++;
        }
      }
      expect(checked, `numbers on ${text}`).toBeGreaterThan(0);

      const placed = (scene.script.controls ?? []).flatMap(({ id, where }) => ({ id, at: where() }));
      expect(placed.filter(({ at }) => at).map(({ id }) => id)).toContain('boards');
      for (const { id, at } of placed) {
        if (!at) continue;
        expect(at.x, `${id} on ${text}`).toBeGreaterThanOrEqual(0);
        expect(at.x + at.width, `${id} on ${text}`).toBeLessThanOrEqual(places.width + 0.5);
        expect(at.y + at.height, `${id} on ${text}`).toBeLessThanOrEqual(places.height);
      }
    }
  });
});

test('its questions depend on the digit, and the link leads to the step that asks', async () => {
  scene.goTo(stepOf('ask-me'));
  const link = control<LinkControl>('go-there');
  // The slides that are asked about are loaded meanwhile.
  await expect.poll(link.where, { timeout: 20_000 }).toBeDefined();
  const another = control<ButtonControl>('another');
  const seen = new Set<string>();
  for (let i = 0; i < 20; i++) {
    expect(link.where()).toBeDefined();
    const [, id, step] = link.href().split('/');
    const asked = loaded.find((each) => each.id === id)?.steps[Number(step)];
    expect(asked?.ask?.dependsOn, link.href()).toBe('input');
    seen.add(link.href());
    another.press();
  }
  const all = loaded.flatMap(({ steps }) => steps.filter(({ ask }) => ask?.dependsOn === 'input'));
  expect(seen.size).toBe(all.length);
  const first = sampleSet('fair').map(({ pixels }) => {
    lesson.setInput(pixels);
    return link.href();
  });
  expect(new Set(first).size).toBeGreaterThan(3);
  lesson.clear();
  expect(link.where()).toBeUndefined();
});

test('the picture between becomes the digit only when somebody says so', () => {
  scene.goTo(stepOf('morph'));
  const before = lesson.drawing.peek();
  const fade = control<SliderControl>('fade');
  fade.set(0.3);
  expect(fade.value()).toBe(0.3);
  expect(lesson.drawing.peek()).toBe(before);
  control<ButtonControl>('take-faded').press();
  const after = lesson.drawing.peek().pixels;
  expect(after).not.toEqual(before.pixels);
  expect(lesson.edits).toBe(1);
});

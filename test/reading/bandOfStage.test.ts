/** Law: what stands beside a text is the part of the stage on which things stand. Nothing that can be read or taken hold of is cut off. */
import { afterEach, expect, test } from 'vitest';
import { slides as chapters } from '../../slides';
import { bandOf } from '../../src/reading/bandOfStage';
import { Scene } from '../../src/scene/Scene';
import { readoutsIn } from '../../src/stage/readouts';
import { tallPlaces, widePlaces } from '../../src/theme/places';
import { makeLesson } from '../makeLesson';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

test.each([
  ['wide', widePlaces],
  ['tall', tallPlaces],
] as const)(
  '%s',
  async (layout, places) => {
    const lesson = makeLesson();
    const cut: string[] = [];
    for (const slide of slides) {
      const scene = await Scene.build(slide, lesson, { ...places, besideText: true });
      alive.push(scene);
      await new Promise((done) => setTimeout(done));
      const { top, bottom } = bandOf(slide, layout);
      for (let step = 0; step <= slide.steps.length; step++) {
        scene.goTo(step);
        const controls = (scene.script.controls ?? []).flatMap((control) => {
          const at = control.where();
          return at ? [{ name: control.id, ...at }] : [];
        });
        for (const { name, y, height } of [...readoutsIn(scene.root, places), ...controls]) {
          if (y < top || y + height > bottom) cut.push(`${slide.id} ${step}: ${name}, from ${Math.round(y)} to ${Math.round(y + height)}`);
        }
      }
    }
    expect(cut).toEqual([]);
  },
  60_000,
);

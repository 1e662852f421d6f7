/** The edges of the loop: each goes at a press and comes back; lamp, plates and sentences follow, and undo takes it back. */
import { expect, test } from 'vitest';
import { hopedSentence, loopSentence } from '../../../slides/09-edges-of-pieces/sentences';
import slide from '../../../slides/09-edges-of-pieces/slide';
import { edgesGone, edgesThere, loopEdges, switchEdge } from '../../../slides/09-edges-of-pieces/state';
import type { PickControl } from '../../../src/scene/Control';
import { Scene } from '../../../src/scene/Scene';
import { tallPlaces, widePlaces } from '../../../src/theme/places';
import { makeLesson } from '../../makeLesson';

const at = (id: string) => slide.steps.findIndex((step) => step.id === id) + 1;
const pickOf = (scene: Scene) => scene.script.controls?.find(({ id }) => id === 'loop-edges') as PickControl;

test.each([widePlaces, tallPlaces])('a press opens the ring, and another one closes it', async (places) => {
  const lesson = makeLesson();
  const scene = await Scene.build(slide, lesson, places);
  const pick = pickOf(scene);
  scene.goTo(at('objection'));
  expect(pick.where()).toBeUndefined();
  scene.goTo(at('loop'));
  expect(pick.where()).toBeDefined();
  const { lamp, hope } = scene.script.views as unknown as { lamp: { isLit: boolean }; hope: { without: readonly number[] } };
  expect([lamp.isLit, hope.without]).toEqual([true, []]);
  pick.press?.(2);
  expect([lamp.isLit, hope.without, pick.text(2)]).toEqual([false, [3], 'edge 3 of the loop: taken out']);
  pick.press?.(2);
  expect([lamp.isLit, hope.without, pick.text(2)]).toEqual([true, [], 'edge 3 of the loop: there']);
  scene.destroy();
});

test('each stands in its own place, all of them in the plate', async () => {
  const lesson = makeLesson();
  const scene = await Scene.build(slide, lesson, widePlaces);
  scene.goTo(at('loop'));
  const pick = pickOf(scene);
  const plate = pick.where() as { x: number; y: number; width: number; height: number };
  const middles = Array.from({ length: pick.count() }, (_, i) => {
    const { x, y, width, height } = pick.placeOf(i) as typeof plate;
    expect(x >= plate.x && y >= plate.y && x + width <= plate.x + plate.width && y + height <= plate.y + plate.height).toBe(true);
    return [x + width / 2, y + height / 2] as const;
  });
  for (const [i, [x, y]] of middles.entries())
    for (const [otherX, otherY] of middles.slice(i + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(60);
  scene.destroy();
});

test('what is said follows, however many are gone, and undo brings them back one by one', () => {
  const lesson = makeLesson();
  const said = new Set([loopSentence(lesson)]);
  for (let i = 0; i < loopEdges; i++) {
    switchEdge(lesson, i);
    expect(edgesGone(lesson)).toBe(i + 1);
    said.add(loopSentence(lesson));
    expect(loopSentence(lesson)).toContain('edges');
    for (const sentence of [loopSentence(lesson), hopedSentence(lesson)]) expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
  }
  expect(said.size).toBe(loopEdges + 1);
  expect(hopedSentence(lesson)).toContain('the 9 stay dark');
  lesson.undo();
  expect(edgesThere(lesson).value).toEqual([false, false, false, false, true]);
});

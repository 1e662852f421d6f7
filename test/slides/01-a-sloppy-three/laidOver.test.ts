import { expect, test } from 'vitest';
import { laidOver } from '../../../slides/01-a-sloppy-three/laidOver';
import { threesPlaces } from '../../../slides/01-a-sloppy-three/places';
import { widePlaces } from '../../../src/theme/places';
import { makeLesson } from '../../makeLesson';

async function threes() {
  const lesson = makeLesson();
  lesson.samples('threes');
  await lesson.sampleSet('threes');
  const made = laidOver(lesson, threesPlaces(widePlaces));
  const { carry, placeOf } = made.control;
  const from = placeOf(2);
  if (!carry || !from) throw new Error('There is nothing to carry.');
  const differing = () => made.comparison()?.differing;
  return { lesson, made, carry, grip: { x: from.x + 5, y: from.y + 5 }, differing };
}

test('a small three that is carried onto the digit lies on it, as one entry of undo', async () => {
  const { lesson, made, carry, grip, differing } = await threes();
  made.overlay.seated = 1;
  const before = differing();
  carry.take(2, grip);
  made.show(undefined);
  expect(made.carried.carried?.isOver).toBe(false);
  carry.move({ x: 200, y: 200 });
  made.show(undefined);
  expect(made.carried.carried).toMatchObject({ isOver: true, at: { x: 195, y: 195 } });
  expect(differing()).toBe(before);
  carry.drop();
  made.show(undefined);
  expect(made.carried.carried).toBeUndefined();
  expect(differing()).not.toBe(before);
  expect(lesson.edits).toBe(1);
});

test('put down anywhere else it goes back, and before one lies there none is taken', async () => {
  const { lesson, made, carry, grip } = await threes();
  carry.take(2, grip);
  made.show(undefined);
  expect(made.carried.carried).toBeUndefined();
  made.overlay.seated = 1;
  carry.take(2, grip);
  carry.move({ x: 900, y: 300 });
  carry.drop();
  expect(lesson.edits).toBe(0);
});

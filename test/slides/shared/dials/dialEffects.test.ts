/** The dials that are asked about: hidden layer 1's is one of our neuron's, wherever its block is to be seen. */
import { expect, test } from 'vitest';
import { dialStateOf } from '../../../../slides/shared/dials/dialState';
import { hero, heroOf } from '../../../../slides/shared/hero/hero';
import { makeLesson } from '../../../makeLesson';

const examplesOf = (lesson: ReturnType<typeof makeLesson>) => dialStateOf(lesson).examples.value;

test('the first is a weight of the hero, turned far enough to be seen, where digits have ink', () => {
  const lesson = makeLesson();
  const [first] = examplesOf(lesson);
  const { full } = dialStateOf(lesson);
  expect([first.layer, first.neuron]).toEqual([1, hero]);
  const source = first.source as number;
  expect(Math.abs(lesson.network().weight(1, hero, source))).toBeGreaterThan(0.25 * (full[0]?.weights as number));
  for (const at of [Math.floor(source / 28), source % 28]) expect(at >= 5 && at <= 22).toBe(true);
});

test('another hero that is taken by hand brings another dial, and the other examples stay', () => {
  const lesson = makeLesson();
  const before = examplesOf(lesson);
  heroOf(lesson).value = 4;
  const after = examplesOf(lesson);
  expect(after[0].neuron).toBe(4);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('a hero whose block is covered by what is measured leaves the place to one that is seen', () => {
  const lesson = makeLesson();
  for (const covered of [6, 7, 14, 15]) {
    heroOf(lesson).value = covered;
    expect(examplesOf(lesson)[0].neuron % 8).toBeLessThan(6);
  }
});

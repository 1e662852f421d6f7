import { expect, test } from 'vitest';
import { partOfBicycle } from '../../../slides/10-layers-elsewhere/bicycleParts';
import { strongestAnswer } from '../../../slides/10-layers-elsewhere/question';
import { describeElsewhere, slidingSentence } from '../../../slides/10-layers-elsewhere/sentences';
import { edgeFindingOf } from '../../../slides/10-layers-elsewhere/state';
import { blank } from '../../../src/digits/pixels';
import { makeLesson } from '../../makeLesson';

test('the reveal names the part of the bicycle that the strongest response is at, however the filter is turned', () => {
  const lesson = makeLesson();
  const edges = edgeFindingOf(lesson);
  for (const degrees of [0, 45, 90, 135, 180, 225, 270, 315]) {
    edges.degrees.value = degrees;
    const part = partOfBicycle(edges.answers.value.at as number);
    expect(slidingSentence(lesson)).toContain(part);
    expect(strongestAnswer.answer(lesson)?.outcome).toContain(part);
  }
});

test('three plain edges are shown, far from each other; none where there is none', () => {
  const lesson = makeLesson();
  const edges = edgeFindingOf(lesson);
  expect(edges.spots.value).toHaveLength(3);
  for (const spot of edges.spots.value) expect(partOfBicycle(spot)).not.toBe('the wall');
  edges.ofDigit.value = true;
  lesson.setInput(blank());
  expect(edges.spots.value).toEqual([]);
});

test('a screen reader hears of the picture that is there', () => {
  const lesson = makeLesson();
  for (const step of ['opening', 'picture', 'ask', 'filter', 'turn', 'honest'])
    expect(describeElsewhere(step, lesson), step).toContain('bicycle');
  edgeFindingOf(lesson).ofDigit.value = true;
  for (const step of ['opening', 'picture', 'ask', 'filter', 'turn', 'honest']) {
    expect(describeElsewhere(step, lesson), step).not.toContain('bicycle');
    expect(describeElsewhere(step, lesson), step).toContain('The picture is your digit');
  }
});

test('whoever points at a plain place, or at an edge that runs the other way, hears so', () => {
  const lesson = makeLesson();
  const said = strongestAnswer.hands?.(lesson) ?? [];
  expect(said.length).toBeGreaterThanOrEqual(4);
  expect(new Set(said.map(({ value }) => strongestAnswer.reply?.(lesson, { value }))).size).toBe(said.length);
  expect(strongestAnswer.answer(lesson)?.accepted).toContain(said[0]?.value);
});

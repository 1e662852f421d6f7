import { expect, test } from 'vitest';
import { nearnessOf } from '../../../slides/01-a-sloppy-three/nearness';
import { nearestPicture, pictureLetters } from '../../../slides/01-a-sloppy-three/question';
import { eyeSentence, nearestSentence, pairsOf, pairsSentence } from '../../../slides/01-a-sloppy-three/sentences';
import { compare } from '../../../src/digits/comparing';
import { makeLesson, sampleSet } from '../../makeLesson';

async function loaded() {
  const lesson = makeLesson();
  for (const name of ['fair', 'threes'] as const) {
    lesson.samples(name);
    await lesson.sampleSet(name);
  }
  return lesson;
}

const some = [...sampleSet('threes'), ...sampleSet('fair').filter((_, i) => i % 23 === 0)];

test('the sentence after the question names the picture that is the answer', async () => {
  const lesson = await loaded();
  for (const { pixels } of some) {
    lesson.setInput(pixels);
    const { accepted = [], outcome = '' } = nearestPicture.answer(lesson) ?? {};
    const said = nearestSentence(lesson);
    for (const i of accepted) expect(said).toContain(pictureLetters[i]);
    if (accepted.length === 1) expect(said.startsWith(outcome)).toBe(true);
    expect(said.split(' ').length).toBeLessThanOrEqual(22);
  }
});

test('of the pairs the one is said to be more unlike exactly where more of its pixels differ', async () => {
  const lesson = await loaded();
  for (const { pixels, label } of some) {
    lesson.setInput(pixels);
    const [kin, stranger] = pairsOf(lesson);
    if (!kin || !stranger) throw new Error('There are no pairs.');
    expect(kin.differing).toBe(compare(Float64Array.from(kin.one), Float64Array.from(kin.other)).differing);
    const [isTurned, said] = [kin.differing > stranger.differing, pairsSentence(lesson)];
    expect(said.startsWith(`Above, ${kin.differing} pixels differ, ${isTurned ? 'yet' : 'and'} it is one digit`)).toBe(true);
    expect(said.includes(`; below, ${isTurned ? 'only ' : ''}${stranger.differing}, and it is two`)).toBe(true);
    const others = sampleSet('fair').filter((sample) => sample.label !== label);
    expect(stranger.differing).toBe(Math.min(...others.map((sample) => compare(pixels, sample.pixels).differing)));
  }
});

test('the thought stays the same for a 3, and for nothing else', async () => {
  const lesson = await loaded();
  expect(nearnessOf(lesson)?.label).toBe(3);
  expect(eyeSentence(lesson)).toMatch(/^Another 3 changes \d+ of 784 cells .* stays the same: 3\.$/);
  lesson.setInput(sampleSet('fair').find(({ label }) => label === 8)?.pixels ?? []);
  expect(eyeSentence(lesson)).toMatch(/the thought with them/);
  lesson.clear();
  expect(eyeSentence(lesson)).toMatch(/^After an empty grid/);
});

import { describe, expect, test } from 'vitest';
import { failuresOf } from '../../../slides/16-by-hand/failures';
import { makeLesson, noise, sampleSet } from '../../makeLesson';

async function arrived() {
  const lesson = makeLesson();
  lesson.samples('misses');
  await lesson.sampleSet('misses');
  return { lesson, failures: failuresOf(lesson) };
}

describe('the miss on stage', () => {
  test('is none until the samples have arrived, then a 3 that the network is sure is something else', async () => {
    const early = makeLesson();
    expect(failuresOf(early).current.value).toBeUndefined();
    const { failures } = await arrived();
    const miss = failures.current.value;
    expect(miss).toMatchObject({ isMiss: true, sample: { index: 449, label: 3 } });
    expect(miss?.pass.outputs[miss.said]).toBeGreaterThan(0.9);
    expect(failures.count()).toBe(40);
  });

  test('is another one when chosen, with pixels of its own', async () => {
    const { failures } = await arrived();
    failures.toggle(100);
    expect(failures.isOwn()).toBe(true);
    failures.chosen.value = 3;
    expect(failures.isOwn()).toBe(false);
    expect(failures.switched.value).toEqual(failures.current.value?.righting.pixels);
  });

  test('shows a copy with the found pixels switched, or with the learner’s, kept by undo', async () => {
    const { lesson, failures } = await arrived();
    const sample = sampleSet('misses').find(({ index }) => index === 449);
    expect(failures.tried.value?.pass.best).toBe(3);
    const [found] = failures.switched.value as [number];
    failures.toggle(found);
    expect(failures.tried.value?.pixels).toEqual(sample?.pixels);
    expect(failures.tried.value?.pass.best).toBe(failures.current.value?.said);
    failures.toggle(5);
    expect(failures.switched.value).toEqual([5]);
    lesson.undo();
    lesson.undo();
    expect(failures.switched.value).toEqual([found]);
    failures.toggle(5);
    failures.toggleAll();
    expect(failures.switched.value).toEqual([]);
    failures.toggleAll();
    expect(failures.switched.value).toEqual([found]);
  });

  test('may be no miss any more with other weights', async () => {
    const { lesson, failures } = await arrived();
    lesson.editNetwork('lesson', (network) => network.withBias(3, 3, 60));
    expect(failures.current.value).toMatchObject({ isMiss: false, said: 3 });
    expect(failures.switched.value).toEqual([]);
  });

  test('does not depend on what is drawn', async () => {
    const { lesson, failures } = await arrived();
    const before = failures.current.value;
    lesson.setInput(noise(1));
    expect(failures.current.value).toBe(before);
    expect(failures.enough.value.pass.best).toBe(lesson.pass().best);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { placeIn } from '../../src/deck/pageAddress';
import { doorIndex, RunningOrder } from '../../src/deck/RunningOrder';
import type { Lesson } from '../../src/lesson/Lesson';
import { MissingFile } from '../../src/lesson/MissingFile';
import type { Slide } from '../../src/scene/Step';

const chapter = (id: string, ...steps: string[]) => ({
  id,
  title: id,
  load: vi.fn(async () => ({
    default: { id, title: id, opening: { seconds: 30 }, steps: steps.map((step) => ({ id: step, seconds: 60 })) } as unknown as Slide,
  })),
});
const made = () => new RunningOrder([chapter('one', 'a', 'b', 'c'), chapter('two', 'd'), chapter('three', 'e', 'f')]);
const path = { id: 'short', title: 'Short', minutes: 2, keeps: { one: ['a', 'c'], three: ['f'] } };

/** From the first place to the last, or back, as → and ← lead. */
async function walk(order: RunningOrder, way: 'following' | 'preceding', from: { index: number; step: number }): Promise<string> {
  await order.loadAll();
  const seen = [from];
  for (let next = order[way](from); next; next = order[way](seen.at(-1) as typeof from)) {
    seen.push({ index: next.index, step: next.step ?? order.lastKept(next.index) });
  }
  return seen.map(({ index, step }) => `${index}.${step}`).join(' ');
}

describe('the running order', () => {
  test('leads through every step, and back the same way', async () => {
    expect(await walk(made(), 'following', { index: 0, step: 0 })).toBe('0.0 0.1 0.2 0.3 1.0 1.1 2.0 2.1 2.2');
    expect(await walk(made(), 'preceding', { index: 2, step: 2 })).toBe('2.2 2.1 2.0 1.1 1.0 0.3 0.2 0.1 0.0');
  });

  test('on a path it goes over the steps and slides left out, both ways', async () => {
    const order = made();
    order.path.value = path;
    expect(await walk(order, 'following', { index: 0, step: 0 })).toBe('0.0 0.1 0.3 2.0 2.2');
    expect(await walk(order, 'preceding', { index: 2, step: 2 })).toBe('2.2 2.0 0.3 0.1 0.0');
  });

  test('from a step that the path leaves out it leads back onto the path', async () => {
    const order = made();
    order.path.value = path;
    await order.loadAll();
    expect(order.following({ index: 0, step: 2 })).toEqual({ index: 0, step: 3 });
    expect(order.preceding({ index: 1, step: 1 })).toEqual({ index: 0 });
    expect(order.lastKept(0)).toBe(3);
  });

  test('loads a slide once, and tells its steps from then on', async () => {
    const order = made();
    const told = vi.fn();
    order.onLoad = told;
    expect(order.stepsOf(0)).toEqual([]);
    await Promise.all([order.load(0), order.load(0), order.loadAll()]);
    expect(told).toHaveBeenCalledTimes(3);
    expect(order.stepsOf(0).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('asks again for a slide that could not be loaded', async () => {
    const failing = chapter('one', 'a');
    failing.load.mockRejectedValueOnce(new Error('away'));
    const order = new RunningOrder([failing]);
    await expect(order.load(0)).rejects.toThrow(MissingFile);
    expect(order.loaded(0)).toBeUndefined();
    expect((await order.load(0)).id).toBe('one');
  });

  test('hides the answer to a question until the wall has had it', async () => {
    const asking = { id: 'one', title: 'one', steps: [{ id: 'a' }, { id: 'b', ask: {} }, { id: 'c' }] } as unknown as Slide;
    const order = new RunningOrder([{ ...chapter('one'), load: async () => ({ default: asking }) }, chapter('two', 'd')]);
    await order.loadAll();
    order.saw({ index: 0, step: 2 });
    expect([order.hiddenAnswer(0), order.hiddenAnswer(1)]).toEqual([3, undefined]);
    order.saw({ index: 0, step: 3 });
    order.saw({ index: 0, step: 0 });
    expect(order.hiddenAnswer(0)).toBeUndefined();
  });

  test('lists what steps say, but no answer that the wall has not had', async () => {
    const steps = [
      { id: 'a', say: 'One.' },
      { id: 'b', say: 'Which?', ask: {} },
      { id: 'c', say: 'Three.' },
      { id: 'd', say: 'Why.' },
    ];
    const order = new RunningOrder([{ ...chapter('one'), load: async () => ({ default: { id: 'one', steps } as unknown as Slide }) }]);
    await order.loadAll();
    const lesson = {} as Lesson;
    expect(order.listed(0, lesson)).toEqual(['One.', 'Which?', 'The answer to step 2.', 'After that answer.']);
    order.saw({ index: 0, step: 3 });
    expect(order.listed(0, lesson)).toEqual(['One.', 'Which?', 'Three.', 'Why.']);
  });

  test('plans its minutes by the seconds of the steps before, as the path keeps them', async () => {
    const order = made();
    await order.loadAll();
    expect(order.planned({ index: 0, step: 0 })).toBe(0);
    expect(order.planned({ index: 0, step: 3 })).toBe(2.5);
    expect(order.planned({ index: 2, step: 2 })).toBe(3.5 + 1.5 + 1.5);
    order.path.value = path;
    expect(order.planned({ index: 0, step: 3 })).toBe(1.5);
    expect(order.planned({ index: 2, step: 2 })).toBe(2.5 + 0.5);
  });

  test('steps that the longest path leaves out hang below the line; → passes by, ↓ and ↑ go in', async () => {
    const order = new RunningOrder(made().chapters, [path, { id: 'all', title: 'All', minutes: 6 }]);
    await order.loadAll();
    expect(order.path.value).toBe(path);
    expect([0, 1, 2, 3].map((step) => order.isFurther(0, step))).toEqual([false, false, true, false]);
    expect(order.following({ index: 0, step: 1 })).toEqual({ index: 0, step: 3 });
    expect(order.following({ index: 0, step: 1 }, true)).toEqual({ index: 0, step: 2 });
    expect(order.preceding({ index: 0, step: 3 })).toEqual({ index: 0, step: 1 });
    expect(order.preceding({ index: 0, step: 3 }, true)).toEqual({ index: 0, step: 2 });
    expect([0, 1, 2, 3].map((step) => order.below({ index: 0, step }))).toEqual([0, 1, 0, 0]);
  });

  test('finds the place of an address, by id or number; none where no slide is called that', () => {
    const order = made();
    const places = ['#/two/1', '#/two/-1', '#/two', '#/2', '#/99/0', '#/two/999', '#/no-such/3', '#two', ''].map((hash) =>
      placeIn(order.chapters, hash),
    );
    const at = (index: number, step = 0) => ({ index, step });
    expect(places).toEqual([at(1, 2), at(1), at(1), at(2), at(2, 1), at(1, 1000), undefined, undefined, undefined]);
    expect(() => order.indexOf('four')).toThrow(/There is no slide "four".*one, two, three/);
  });
});

describe('the front door', () => {
  const withDoor = () => new RunningOrder(made().chapters, [path], chapter('door'));

  test('stands before the first slide of the path, is loaded with all, and is none of the slides', async () => {
    const order = withDoor();
    expect(await walk(order, 'following', { index: doorIndex, step: 0 })).toBe('-1.0 0.0 0.1 0.3 2.0 2.2');
    expect(order.loaded(doorIndex)?.id).toBe('door');
    expect(order.chapters.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(order.indexOf('door')).toBe(doorIndex);
    expect(order.preceding({ index: doorIndex, step: 0 })).toBeUndefined();
    expect(order.preceding({ index: 0, step: 0 })).toBeUndefined();
    expect(order.planned({ index: doorIndex, step: 0 })).toBe(0);
  });

  test('where there is none, its name is nobody’s', () => {
    expect(() => made().indexOf('door')).toThrow(RangeError);
  });
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PresentScene } from '../../src/deck/PresentScene';
import { RunningOrder } from '../../src/deck/RunningOrder';
import type { Lesson } from '../../src/lesson/Lesson';
import { MissingFile } from '../../src/lesson/MissingFile';
import { motion, type Scene } from '../../src/scene/Scene';
import { defineSlide, type Slide } from '../../src/scene/Step';
import type { Stage } from '../../src/stage/Stage';
import { widePlaces } from '../../src/theme/places';
import { viewOf } from '../../src/views/View';

class Lamp extends viewOf({ values: {}, amounts: { lit: 0 } }) {
  protected override paint(): void {}
}

const lesson = {} as Lesson;
const names = ['one', 'two', 'three'];

/** A deck of three slides with two steps each. What loads and builds goes through `slow`; every scene is counted. */
function made(slow: <T>(work: () => Promise<T>, what: string) => Promise<T> = (work) => work()) {
  const alive = new Set<Lamp>();
  const step = (id: string) => ({
    id,
    say: id,
    notes: '',
    seconds: 10,
    animate: (timeline: gsap.core.Timeline, { lamp }: { lamp: Lamp }) => timeline.to(lamp, { lit: 1 }),
  });
  const slides = names.map((id) =>
    defineSlide<{ lamp: Lamp }>({
      id,
      title: id,
      opening: { say: 'What is it?', notes: 'Ask.', seconds: 5 },
      steps: [step('a'), step('b')],
      build: () =>
        slow(async () => {
          const lamp = new Lamp();
          alive.add(lamp);
          lamp.once('destroyed', () => alive.delete(lamp));
          return { views: { lamp }, show: () => {}, describe: () => id };
        }, `build ${id}`),
    }),
  );
  const load = vi.fn(async (slide: Slide) => ({ default: slide }));
  const chapters = slides.map((slide) => ({
    id: slide.id,
    title: slide.id,
    load: () => slow(() => load(slide), `load ${slide.id}`),
  }));
  const mounted: Scene[] = [];
  const stage = { mount: (scene: Scene) => mounted.push(scene), renderNow: () => {} } as unknown as Stage;
  const told: string[] = [];
  const order = new RunningOrder(chapters);
  const present = new PresentScene({
    order,
    lesson,
    stage,
    places: () => widePlaces,
    tell: ({ index, step: at }) => told.push(`${names[index]} ${at}`),
  });
  const where = () => `${present.scene.peek()?.slide.id} ${present.scene.peek()?.step.peek()}`;
  return { present, order, alive, load, mounted, told, where };
}

beforeEach(() => {
  motion.reduced = true;
});
afterEach(() => {
  motion.reduced = false;
  vi.useRealTimers();
});

type Wish = { index: number; step: number; walking: boolean; patient: boolean };
const wish: fc.Arbitrary<Wish> = fc.record({
  index: fc.nat({ max: 2 }),
  step: fc.nat({ max: 3 }), // 3 is one too many
  walking: fc.boolean(),
  patient: fc.boolean(),
});
/** Whoever waits is content with the last step there is; a call that names one too many is refused. */
const stepOf = ({ step, patient }: Wish) => (patient ? Math.min(step, 2) : step);
const event = fc.oneof({ arbitrary: wish, weight: 4 }, { arbitrary: fc.constantFrom('rebuild' as const, 'wait' as const), weight: 1 });

describe('what stands on the stage', () => {
  test('is one scene, that of the last wish that can be fulfilled, however wishes overlap', async () => {
    const overlapping = fc.asyncProperty(
      fc.scheduler(),
      fc.array(event, { minLength: 1, maxLength: 7 }),
      fc.boolean(),
      async (scheduler, events, reduced) => {
        motion.reduced = reduced;
        const { present, alive, where, mounted, told } = made((work, what) => scheduler.schedule(Promise.resolve(), what).then(work));
        const going: Promise<unknown>[] = [];
        for (const each of events) {
          if (each === 'rebuild') going.push(present.rebuild());
          else if (each === 'wait') await scheduler.waitIdle();
          else going.push(present.arrive(each.index, () => stepOf(each), each).catch((error) => expect(error).toBeInstanceOf(RangeError)));
        }
        await scheduler.waitIdle();
        await Promise.all(going);
        present.scene.peek()?.complete();
        const last = events.findLast((each) => typeof each === 'object' && stepOf(each) <= 2) as Wish | undefined;
        expect(alive.size).toBe(last ? 1 : 0);
        expect(present.loading.peek()).toBe(false);
        expect(present.late.peek()).toBeUndefined();
        if (!last) return;
        expect(where()).toBe(`${names[last.index]} ${stepOf(last)}`);
        expect(told.at(-1)).toBe(where());
        expect(mounted.at(-1)).toBe(present.scene.peek());
        expect(alive.has(present.scene.peek()?.script.views.lamp)).toBe(true);
      },
    );
    await fc.assert(overlapping, { seed: 11, numRuns: 400 });
  });

  test('stays, with all that moves, where a step does not exist or a slide cannot be had', async () => {
    const { present, load, where } = made();
    await present.arrive(0, () => 1);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(present.arrive(1, () => 0)).rejects.toThrow(MissingFile);
    await expect(present.arrive(0, () => 3)).rejects.toThrow(/The slide "one" has steps 0 to 2, no step 3\./);
    await expect(present.arrive(7, () => 0)).rejects.toThrow(RangeError);
    expect(where()).toBe('one 1');
    expect(present.loading.peek()).toBe(false);
  });

  test('somebody who wants to go there waits for a file that does not come, and is told so', async () => {
    vi.useFakeTimers();
    const { present, load, where } = made();
    await present.arrive(0, () => 0);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const arrival = present.arrive(1, () => 2, { patient: true });
    expect(present.late.peek()).toEqual({ title: 'two', failed: false });
    await vi.advanceTimersByTimeAsync(1500);
    expect(present.late.peek()).toEqual({ title: 'two', failed: true });
    expect(where()).toBe('one 0');
    await vi.advanceTimersByTimeAsync(2000);
    await arrival;
    expect(where()).toBe('two 2');
    expect(present.late.peek()).toBeUndefined();
  });

  test('another slide is reached while one is waited for, which then comes no more', async () => {
    vi.useFakeTimers();
    const { present, load, where, alive } = made();
    await present.arrive(0, () => 0);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const arrival = present.arrive(1, () => 0, { patient: true });
    await vi.advanceTimersByTimeAsync(10);
    await present.arrive(2, () => 1, { patient: true });
    expect([where(), present.late.peek(), present.loading.peek()]).toEqual(['three 1', undefined, false]);
    await vi.advanceTimersByTimeAsync(60_000);
    await arrival;
    expect(where()).toBe('three 1');
    expect(alive.size).toBe(1);
  });

  test('the network that is back is asked at once, and whoever stays waits no longer', async () => {
    vi.useFakeTimers();
    const { present, load, where } = made();
    await present.arrive(0, () => 0);
    load.mockRejectedValue(new TypeError('Failed to fetch'));
    const arrival = present.arrive(1, () => 0, { patient: true });
    await vi.advanceTimersByTimeAsync(40_000);
    const asked = load.mock.calls.length;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(1);
    expect(load.mock.calls.length).toBe(asked + 1);
    present.stay();
    expect(present.late.peek()).toBeUndefined();
    window.dispatchEvent(new Event('online'));
    await arrival;
    expect([where(), load.mock.calls.length]).toEqual(['one 0', asked + 1]);
  });

  test('a rebuild shows the same moment, and builds what is on its way for the new look, too', async () => {
    const { present, where, alive } = made();
    await present.arrive(0, () => 2);
    present.scene.peek()?.seek(0.7);
    const before = present.scene.peek();
    await Promise.all([present.rebuild(), present.rebuild()]);
    expect(present.scene.peek()).not.toBe(before);
    expect([where(), present.scene.peek()?.time.peek(), alive.size]).toEqual(['one 2', 0.7, 1]);
    await Promise.all([present.arrive(1, () => 1), present.rebuild()]);
    expect([where(), alive.size]).toEqual(['two 1', 1]);
  });
});

/** Saved work that is damaged anywhere: what fits is taken, and every slide builds, shows and says nothing broken with it. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { slides as chapters } from '../../slides';
import { countOf } from '../../src/deck/hands';
import { judge } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import { Random } from '../../src/network/Random';
import type { Control } from '../../src/scene/Control';
import { Scene } from '../../src/scene/Scene';
import { askNow, type Slide, sayNow } from '../../src/scene/Step';
import { widePlaces } from '../../src/theme/places';
import { makeLesson } from '../makeLesson';
import { pictureOf } from '../pictureOf';
import { damaged, pathsIn, replaced, wrongValues } from './values';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const broken = /undefined|NaN|null|Infinity|\[object/;

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

async function withScene(slide: Slide, lesson: Lesson, look: (scene: Scene) => void): Promise<void> {
  const scene = await Scene.build(slide, lesson, widePlaces);
  try {
    look(scene);
  } finally {
    scene.destroy();
  }
}

/** Takes hold of it, wherever: of sliders between two of their stops, too. */
function use(control: Control, share: number): void {
  if (control.kind === 'slider') control.set(control.min + (control.max - control.min) * share);
  else if (control.kind === 'choice') control.set(control.options.at(-1)?.value ?? 0);
  else if (control.kind === 'handle') control.set({ x: 9, y: 9 });
  else if (control.kind === 'pick') control.press?.(Math.floor(control.count() * share));
  else if (control.kind === 'field') {
    control.write('−2');
    control.check();
  }
}

/** A lesson in which everything was tried, as it is saved. */
async function halfWay(): Promise<unknown> {
  const lesson = makeLesson();
  await lesson.allSamples();
  for (const slide of slides) {
    await withScene(slide, lesson, (scene) => {
      scene.goTo(scene.lastStep);
      for (const control of scene.script.controls ?? []) if (control.kind !== 'pick' || slide.id !== 'bias') use(control, 0.37);
    });
    const ask = slide.steps.find((step) => step.ask)?.ask;
    const answer = ask && askNow(ask, lesson).answer(lesson);
    if (!answer) continue;
    const value = answer.accepted[0] ?? 0;
    lesson.guesses.value = { ...lesson.guesses.peek(), [slide.id]: { value, text: 'this', sketch: [0, 0.5, 1], answer } };
    lesson.raiseHand(slide.id, answer, { value, text: 'this' }, 1);
  }
  lesson.clear();
  lesson.beginStroke('draw', { x: 8, y: 5 });
  for (const [x, y] of [
    [20, 6],
    [13, 13],
    [20, 20],
    [8, 22],
  ] as const)
    lesson.extendStroke({ x, y });
  lesson.endStroke();
  const saved = asJson(lesson);
  // Of thousands of changed weights a few.
  for (const layer of Object.values<{ weights: unknown[] }[]>(saved.networks).flat()) layer.weights.splice(3);
  return saved;
}

let whole: unknown;
beforeAll(async () => {
  whole = await halfWay();
}, 60_000);

const restored = (saved: unknown) => {
  const lesson = makeLesson();
  lesson.restore(saved);
  return lesson;
};

/** Everything that a slide makes of the lesson as it is. */
async function examine(slide: Slide, lesson: Lesson, how: string): Promise<void> {
  await withScene(slide, lesson, (scene) => {
    const words: string[] = [];
    for (const step of scene.times.keys()) {
      scene.goTo(step);
      words.push(scene.script.describe(slide.steps[step - 1]?.id ?? 'opening'));
    }
    words.push(...slide.steps.map((step) => sayNow(step, lesson)));
    words.push(...slide.steps.flatMap(({ ask }) => (ask ? [JSON.stringify(askNow(ask, lesson).answer(lesson)?.outcome ?? '')] : [])));
    const said = lesson.saidOn(slide.id);
    for (const { ask } of slide.steps) if (ask && said?.guess) words.push(askNow(ask, lesson).why(lesson, said.guess), judge(said.guess));
    words.push(...(countOf(lesson, slide)?.rows.map(({ text, hands }) => `${text} ${hands + 1}`) ?? []));
    for (const control of scene.script.controls ?? []) if (control.kind === 'slider') words.push(control.text(control.value()));
    for (const text of words) expect(text, how).not.toMatch(broken);
    for (const { name, value, text } of pictureOf(scene).readouts) expect(Number.isFinite(value), `${how}: ${name} ${text}`).toBe(true);
  });
}

test('the saved lesson has something of every kind to be damaged', () => {
  const { locals, guesses, hands, networks } = whole as Record<string, object>;
  expect(Object.keys(locals as object).length).toBeGreaterThan(20);
  expect(Object.keys(guesses as object).length).toBeGreaterThan(15);
  expect(Object.keys(hands as object).length).toBeGreaterThan(15);
  expect(Object.keys(networks as object)).toContain('lesson');
  const lesson = restored(whole);
  expect(lesson.leftOut.peek()).toBe(false);
  expect(asJson(lesson)).toEqual(whole);
});

describe('one piece is damaged', () => {
  test('ten thousand times: nothing is thrown, what is taken is sound, and is taken again whole', () => {
    const paths = pathsIn(whole);
    const lesson = makeLesson();
    let [leftOut, times] = [0, 0];
    fc.assert(
      fc.property(damaged(whole, paths), ({ at, value }) => {
        lesson.leftOut.value = false;
        lesson.restore(value);
        if (lesson.leftOut.peek()) leftOut++;
        if (times++ % 10 > 0) return;
        const again = asJson(lesson);
        lesson.leftOut.value = false;
        lesson.restore(again);
        expect(lesson.leftOut.peek(), at).toBe(false);
      }),
      { numRuns: 10_000, seed: 21 },
    );
    expect(leftOut).toBeGreaterThan(1000);
    expect(lesson.input.peek()).toHaveLength(784);
  });
});

describe('many pieces are damaged at once', () => {
  /** About every second of a slide's own values, guesses and shows of hands has something wrong somewhere in it. */
  const manyTimes = (random: Random): unknown => {
    const pick = <T>(all: readonly T[]): T => all[random.below(all.length)] as T;
    const entries = (['locals', 'guesses', 'hands'] as const).flatMap((name) =>
      Object.entries((whole as Record<string, object>)[name] ?? {}).map(([key, value]) => ({ path: [name, key], value })),
    );
    return entries.reduce<unknown>((saved, { path, value }) => {
      if (random.next() < 0.5) return saved;
      return replaced(saved, [...path, ...pick([[], ...pathsIn(value)])], pick(wrongValues));
    }, whole);
  };

  test.each(slides.map((slide) => [slide.id, slide] as const))('%s', async (_, slide) => {
    for (let seed = 0; seed < 8; seed++) {
      const lesson = restored(manyTimes(new Random(100 * seed + slide.id.length)));
      await lesson.allSamples();
      await examine(slide, lesson, `seed ${seed}`);
    }
  });
});

describe('weights are as large as they may be', () => {
  const most = 1e6;
  const extreme = async (of: number, input: number): Promise<Lesson> => {
    const lesson = makeLesson();
    await lesson.allSamples();
    for (const name of ['bar', 'barBias', 'region'])
      lesson.editNetwork(name, (network) => network.withWeight(1, 0, 300, of).withWeight(1, 0, 301, of).withBias(1, 0, -of));
    const random = new Random(5);
    for (const layer of [1, 2, 3])
      lesson.editNetwork('lesson', (network) => {
        const { neurons, sources } = network.layer(layer);
        return Array.from({ length: 12 }).reduce<typeof network>(
          (edited) => edited.withWeight(layer, random.below(neurons), random.below(sources), random.next() < 0.5 ? of : -of),
          network.withBias(layer, 3, of),
        );
      });
    lesson.setInput(new Array(784).fill(input));
    return lesson;
  };

  test.each(slides.map((slide) => [slide.id, slide] as const))('%s', async (_, slide) => {
    for (const of of [most, -most, 20_000]) await examine(slide, await extreme(of, 1), String(of));
  });

  test('larger ones are refused, in calls and in links', () => {
    const lesson = makeLesson();
    expect(() => lesson.editNetwork('bar', (network) => network.withWeight(1, 0, 0, 1.7e308))).toThrow(/must be from -1000000 to 1000000/);
    lesson.restore({
      networks: {
        bar: [
          {
            weights: [
              [300, 1.7e308],
              [301, 2],
            ],
            biases: [],
          },
        ],
      },
    });
    expect([300, 301].map((i) => lesson.network('bar').weight(1, 0, i))).toEqual([makeLesson().network('bar').weight(1, 0, 300), 2]);
  });
});

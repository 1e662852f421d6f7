/** The race in each of its states, at several depths: what is said and shown is true of it, and nothing of it is lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deepRaceOf, entrants } from '../../../slides/23-relu/race';
import { runsOf } from '../../../slides/23-relu/runs';
import slide from '../../../slides/23-relu/slide';
import type { Lesson } from '../../../src/lesson/Lesson';
import { MissingFile } from '../../../src/lesson/MissingFile';
import { Scene } from '../../../src/scene/Scene';
import { readNow, sayNow, stepAt } from '../../../src/scene/Step';
import { type Places, placesFor, widePlaces } from '../../../src/theme/places';
import { useType } from '../../../src/theme/type';
import { atlas } from '../../../src/views/GlyphAtlas';
import { letterWidth } from '../../letterWidths';
import { makeLesson } from '../../makeLesson';
import { pictureOf, type Word } from '../../pictureOf';
import { figuresIn, legible, named, plainFigure, wordsOn } from '../../seenFigures';
import ScriptedWorker from '../../training/ScriptedWorker';

vi.mock('../../../src/training/trainingWorker?worker&inline', () => import('../../training/ScriptedWorker'));

// Letters are as wide here as where they are drawn.
vi.spyOn(atlas, 'advance').mockImplementation((letter, _, face) => letterWidth(letter, face));

const perEpoch = 500;
const layouts: Record<string, Places> = { wide: widePlaces, phone: placesFor(390, 844) };
const steps = ['depth', 'nudges', 'fair'].map((id) => slide.steps.findIndex((step) => step.id === id) + 1);
const [depthStep, nudgesStep, fairStep] = steps as [number, number, number];

let scenes: Scene[] = [];
const sceneOf = async (lesson: Lesson, places = widePlaces, step = fairStep) => {
  const scene = await Scene.build(slide, lesson, places);
  scenes.push(scene);
  scene.goTo(step);
  return scene;
};
beforeEach(() => ScriptedWorker.alive.clear());
afterEach(() => {
  for (const scene of scenes) scene.destroy();
  scenes = [];
  useType('normal');
});

const control = (scene: Scene, id: string) =>
  scene.script.controls?.find((each) => each.id === id) as never as {
    label: string;
    where(): unknown;
    press(): void;
    set(value: number): void;
    value(): number;
    text(value: number): string;
  };
const worker = () => [...ScriptedWorker.alive].at(-1) as ScriptedWorker;
const begun = () => new Promise((done) => setTimeout(done));

/** Percent right of each of the three, and how much reaches each layer, after so many epochs. */
function look(run: number, epochs: number, percent: number, gradients: readonly number[], at = worker()): void {
  const snapshot = { batches: epochs * perEpoch, epochs, cost: 1, right: Math.round(percent * 20), judged: 2000, gradients, layers: [] };
  at.say({ kind: 'snapshot', run, snapshot, milliseconds: 0 });
}

/** What one layer feels against the next, of ReLU, sigmoid, and the larger start. */
const factors = [1.1, 0.2, 0.8];
const felt = (depth: number, run: number) =>
  Array.from({ length: depth + 1 }, (_, layer) => 0.3 * (factors[run] as number) ** (depth - layer));

/** They come to these percents, evenly. */
function learn(depth: number, percents: readonly number[], to: number, from = 0): void {
  for (let tenth = from; tenth <= Math.round(to * 10); tenth++) {
    percents.forEach((percent, run) => {
      look(run, tenth / 10, 10 + ((percent - 10) * tenth) / Math.max(1, Math.round(to * 10)), tenth === 0 ? [] : felt(depth, run));
      if (tenth === 0) look(run, 1 / perEpoch, 10, felt(depth, run));
    });
  }
}

interface Case {
  readonly button: string;
  make(scene: Scene, depth: number, lesson: Lesson): void | Promise<void>;
}

const race = async (scene: Scene, depth: number, percents: readonly number[], to: number) => {
  control(scene, 'race').press();
  await begun();
  learn(depth, percents, to);
};
const done = () => worker().say({ kind: 'done' });

const states: Record<string, Case> = {
  'nothing raced yet': { button: 'Race now', make: (scene) => control(scene, 'which-runs').set(1) },
  'the digits on their way': {
    button: 'Cancel',
    make(scene, _, lesson) {
      vi.spyOn(lesson, 'trainingDigits').mockReturnValueOnce(new Promise(() => {}));
      control(scene, 'race').press();
    },
  },
  'before the first look': { button: 'Pause', make: (scene) => race(scene, 1, [], 0) },
  'at the first look': { button: 'Pause', make: (scene, depth) => race(scene, depth, [9.1, 10.2, 11.4], 0) },
  'under way, one ahead of the others': {
    button: 'Pause',
    async make(scene, depth) {
      await race(scene, depth, [81.25, 11.4, 44.95], 3.4);
      look(0, 3.5, 82, felt(depth, 0));
    },
  },
  'all alike': { button: 'Pause', make: (scene, depth) => race(scene, depth, [91.2, 91.25, 91.3], 6) },
  'all guessing': { button: 'Pause', make: (scene, depth) => race(scene, depth, [10.2, 11.4, 10.3], 6) },
  paused: {
    button: 'Go on',
    async make(scene, depth) {
      await race(scene, depth, [88.2, 10.15, 70], 5);
      control(scene, 'race').press();
    },
  },
  over: {
    button: 'Again, other dials',
    async make(scene, depth) {
      await race(scene, depth, [91.1, 11.4, 88.05], 10);
      done();
    },
  },
  'over, and looked back': {
    button: 'Again, other dials',
    async make(scene, depth) {
      await race(scene, depth, [91.1, 87.4, 88.05], 10);
      done();
      control(scene, 'epoch').set(2.3);
      control(scene, 'layer').set(2);
    },
  },
  'ReLU ran away': {
    button: 'Again, other dials',
    async make(scene, depth) {
      await race(scene, depth, [30, 14.3, 23.5], 1.2);
      worker().say({ kind: 'away', run: 0, batches: 640 });
      for (let tenth = 13; tenth <= 100; tenth++) for (const run of [1, 2]) look(run, tenth / 10, 50, felt(depth, run));
      done();
    },
  },
  'all ran away at once': {
    button: 'Again, other dials',
    async make(scene, depth) {
      await race(scene, depth, [9.1, 10.2, 11.4], 0);
      for (const run of [0, 1, 2]) worker().say({ kind: 'away', run, batches: 32 });
      done();
    },
  },
  'ReLUs all off, and the last layer hears nothing either': {
    button: 'Pause',
    async make(scene, depth) {
      await race(scene, depth, [12, 13, 14], 1);
      look(
        0,
        1.1,
        11.4,
        Array.from({ length: depth + 1 }, (_, layer) => (layer < depth ? 0 : 0.3)),
      );
      look(
        1,
        1.1,
        11.4,
        Array.from({ length: depth + 1 }, () => 0),
      );
      look(
        2,
        1.1,
        11.4,
        Array.from({ length: depth + 1 }, (_, layer) => (layer < depth ? 1e-12 : 0.3)),
      );
    },
  },
  'the digits did not come': {
    button: 'Try again',
    async make(scene, _, lesson) {
      vi.spyOn(lesson, 'trainingDigits').mockRejectedValueOnce(new MissingFile('Data of this lesson could not be loaded.'));
      control(scene, 'race').press();
      await begun();
    },
  },
  'the worker was ended': {
    button: 'Try again',
    async make(scene, depth) {
      await race(scene, depth, [88.2, 10.15, 70], 5);
      worker().onerror?.call(worker() as never, new ErrorEvent('error') as never);
    },
  },
};
// Node has none.
vi.stubGlobal('ErrorEvent', Event);

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const broken = /undefined|NaN|null|Infinity|\[object|\s{2,}|-\d/;

const overlap = ({ box: one }: Word, { box: other }: Word) =>
  one.x + 0.5 < other.x + other.width &&
  other.x + 0.5 < one.x + one.width &&
  one.y + 0.5 < other.y + other.height &&
  other.y + 0.5 < one.y + one.height;

const shownWords = (scene: Scene) => pictureOf(scene).words.filter(({ text, alpha }) => alpha > legible && text.trim());

/** On each of the steps; and its place, to know it again. */
const everyWord = (scene: Scene) =>
  steps.flatMap((step) => {
    scene.goTo(step);
    const words = shownWords(scene);
    const place = ({ text, box }: Word) => `${text} at ${box.x.toFixed()}, ${box.y.toFixed()}, step ${step}`;
    return words.map((word) => ({ word, place: place(word), others: words.filter((other) => other !== word) }));
  });

describe.each([1, 3, 8])('%d deep', (depth) => {
  const there = async (name: string, places: Places) => {
    const lesson = makeLesson();
    const scene = await sceneOf(lesson, places);
    control(scene, 'depth').set(depth);
    await states[name]?.make(scene, depth, lesson);
    return { lesson, scene };
  };

  test.each(Object.entries(states))('%s: each step says in few words what stands on the stage', async (name, { button }) => {
    const { lesson, scene } = await there(name, widePlaces);
    expect(control(scene, 'race').label).toBe(button);
    for (const number of steps) {
      scene.goTo(number);
      const step = stepAt(slide, number);
      const said = sayNow(step, lesson);
      expect(said).toMatch(/[.?!:]$/);
      expect(wordsIn(said), said).toBeLessThanOrEqual(22);
      const read = readNow(slide, step, lesson);
      const [least, most] = step.id === 'nudges' ? [20, 50] : [40, 90];
      expect(wordsIn(read), read).toBeGreaterThanOrEqual(least);
      expect(wordsIn(read), read).toBeLessThanOrEqual(most);
      const texts = (scene.script.controls ?? []).flatMap((each) =>
        each.kind === 'slider' && each.where() ? [each.text(each.value())] : [],
      );
      const all = [said, read, scene.script.describe(step.id), ...texts, ...shownWords(scene).map(({ text }) => text.trim())];
      for (const text of all) expect(text).not.toMatch(broken);
      const seen = new Set(figuresIn(wordsOn(scene)).map(plainFigure));
      for (const figure of figuresIn(said.replace(named, ''))) expect(seen, `${figure} in "${said}"`).toContain(plainFigure(figure));
    }
  });

  test.each(Object.keys(states))('%s: words keep apart, are large enough, and on the stage, also large ones', async (name) => {
    for (const type of ['normal', 'large'] as const) {
      for (const [layout, places] of Object.entries(layouts)) {
        useType(type);
        const recorded = new Set(everyWord(await sceneOf(makeLesson(), places)).map(({ place }) => place));
        const { scene } = await there(name, places);
        for (const { word, place, others } of everyWord(scene)) {
          const where = `${layout}, ${type} words, "${place}"`;
          expect(word.size, where).toBeGreaterThanOrEqual(layout === 'wide' ? 14 : 11);
          if (recorded.has(place)) continue;
          expect(word.box.x, where).toBeGreaterThanOrEqual(places.home.x / 2);
          expect(word.box.x + word.box.width, where).toBeLessThanOrEqual(places.width - places.home.x / 2);
          expect(
            others.filter((other) => overlap(word, other)).map(({ text }) => text),
            where,
          ).toEqual([]);
        }
      }
    }
  });

  test('the three differ in kind, start and rate, and in nothing else; again is from other dials', async () => {
    const lesson = makeLesson();
    const scene = await sceneOf(lesson);
    control(scene, 'depth').set(depth);
    for (const seed of [1, 2]) {
      await race(scene, depth, [90, 10, 80], 0.1);
      const [begin, go] = worker().heard;
      expect(go?.kind).toBe('go');
      const recipes = begin?.kind === 'begin' ? begin.starts.map(({ recipe }) => recipe) : [];
      expect(recipes).toEqual(
        entrants.map(({ activation, start, rates }) => ({
          sizes: [784, ...Array.from({ length: depth }, () => 16), 10],
          activation,
          start,
          rate: rates[depth - 1],
          seed,
          batch: 16,
          epochs: 10,
        })),
      );
      done();
    }
    expect(ScriptedWorker.alive.size).toBe(0);
  });
});

test('the graphs show what was measured: percent of the two thousand, and how many times weaker', async () => {
  const lesson = makeLesson();
  const scene = await sceneOf(lesson);
  await race(scene, 8, [81, 11, 45], 3);
  const shown = (view: string, name: string) =>
    (scene.script.views[view] as { readouts(): { name: string; value: number }[] }).readouts().find((each) => each.name === name)?.value;
  expect(shown('race', 'ReLU, percent right')).toBeCloseTo(81, 9);
  expect(shown('race', 'larger start, percent right')).toBeCloseTo(45, 9);
  expect(shown('race', 'epochs so far')).toBe(3);
  expect(shown('nudges', 'sigmoid, times weaker')).toBe(390_000);
  expect(shown('nudges', 'ReLU, times stronger')).toBe(2.1);
  control(scene, 'layer').set(5);
  expect(shown('nudges', 'sigmoid, times weaker')).toBe(620);
  control(scene, 'epoch').set(1.5);
  expect(shown('race', 'ReLU, percent right')).toBeCloseTo(10 + 71 / 2, 9);
  expect(sayNow(stepAt(slide, depthStep), lesson)).toContain('Back at 1.5 times through');
});

test('the handle goes on with the curves from their end, and stays where it was set before', async () => {
  const lesson = makeLesson();
  const scene = await sceneOf(lesson);
  await race(scene, 8, [81, 11, 45], 2);
  const epoch = control(scene, 'epoch');
  const grow = (tenth: number) => learn(8, [50, 50, 50], tenth / 10, tenth);
  grow(21);
  expect(epoch.value()).toBe(2.1);
  epoch.set(1);
  grow(22);
  expect(epoch.value()).toBe(1);
  epoch.set(7);
  grow(23);
  expect(epoch.value()).toBe(2.3);
});

test('each depth keeps its race; another one lets it pause, and the recorded runs are one press away', async () => {
  const lesson = makeLesson();
  const scene = await sceneOf(lesson);
  const state = deepRaceOf(lesson);
  const [depth, button, which] = [control(scene, 'depth'), control(scene, 'race'), control(scene, 'which-runs')];
  expect([which.value(), runsOf(lesson).value.unseen]).toEqual([0, 10_000]);
  await race(scene, 8, [81, 11, 45], 2);
  expect(which.value()).toBe(1);
  depth.set(3);
  expect([button.label, runsOf(lesson).value.runners[0]?.percent]).toEqual(['Race now', undefined]);
  const first = worker();
  await race(scene, 3, [90, 80, 85], 1);
  expect(first.heard.at(-1)).toEqual({ kind: 'pause' });
  which.set(0);
  expect([depth.value(), runsOf(lesson).value.unseen, runsOf(lesson).value.perEpoch]).toEqual([8, 10_000, 2]);
  which.set(1);
  expect([depth.value(), button.label, runsOf(lesson).value.runners[0]?.percent]).toEqual([3, 'Pause', 90]);
  depth.set(8);
  expect([button.label, runsOf(lesson).value.runners[0]?.percent]).toEqual(['Go on', 81]);
  button.press();
  expect(first.heard.at(-1)?.kind).toBe('go');
  depth.set(3);
  expect([button.label, runsOf(lesson).value.runners[0]?.percent]).toEqual(['Go on', 90]);
  expect(state.training.value.state.value).toBe('paused');
});

test('cancelled while the digits are fetched, it is as before; what fails is told, leaves the recorded runs, and can be tried again', async () => {
  const lesson = makeLesson();
  const scene = await sceneOf(lesson);
  const button = control(scene, 'race');
  button.press();
  expect(button.label).toBe('Cancel');
  button.press();
  await begun();
  expect([button.label, ScriptedWorker.alive.size]).toEqual(['Race now', 0]);
  await states['the digits did not come']?.make(scene, 8, lesson);
  expect(sayNow(stepAt(slide, nudgesStep), lesson)).toBe('Data of this lesson could not be loaded.');
  expect(runsOf(lesson).value.unseen).toBe(10_000);
  await race(scene, 8, [81, 11, 45], 2);
  expect(runsOf(lesson).value.runners[0]?.percent).toBe(81);
});

test('a scene that is built anew, or come back to, shows the same; one that has gone hears no more of the race', async () => {
  const lesson = makeLesson();
  const scene = await sceneOf(lesson);
  await race(scene, 8, [81, 11, 45], 2);
  control(scene, 'epoch').set(1.2);
  control(scene, 'layer').set(4);
  const again = await sceneOf(lesson);
  expect(pictureOf(again).notes).toEqual(pictureOf(scene).notes);
  let changes = 0;
  scene.destroy();
  scene.onChange = () => changes++;
  const before = pictureOf(again).notes;
  learn(8, [85, 12, 60], 3, 21);
  expect(changes).toBe(0);
  control(again, 'epoch').set(10);
  expect(pictureOf(again).notes).not.toEqual(before);
  expect(lesson.edits).toBe(makeLesson().edits);
});

test('whoever only goes on sees the recorded runs, called so', async () => {
  const lesson = makeLesson();
  await sceneOf(lesson);
  for (const number of steps) expect(sayNow(stepAt(slide, number), lesson)).toMatch(/recorded/i);
  expect(ScriptedWorker.alive.size).toBe(0);
});
